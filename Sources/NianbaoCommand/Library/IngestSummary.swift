internal import Nianbao
internal import ReportCore
internal import ReportLibrary

/// What an ingest did, for people.
enum IngestSummary {
    static func lines(_ tally: IngestTally) -> [String] {
        var lines: [String] = []
        if let passedOver = Tally.passedOver(tally.passedOver) { lines.append("nianbao: \(passedOver)") }
        let formats = tally.formats.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        if !formats.isEmpty {
            lines.append("formats: " + formats.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        }
        let years = tally.years.sorted { ($0.key ?? 0) < ($1.key ?? 0) }
        if !years.isEmpty {
            lines.append(
                "years: "
                    + years.map { "\($0.key.map(String.init) ?? "unknown") \($0.value)" }.joined(separator: ", "))
        }
        let failures = IngestError.Class.allCases.compactMap { kind in
            tally.failures[kind].map { "\(kind.rawValue) \($0)" }
        }
        if !failures.isEmpty { lines.append("failures: " + failures.joined(separator: ", ")) }
        var outcome = "\(tally.converted) read, \(tally.unchanged) unchanged, \(tally.failed) failed"
        if tally.knownFiles > 0 { outcome += "; \(tally.knownFiles) files known and not opened" }
        if tally.superseded > 0 { outcome += "; \(tally.superseded) reports superseded, for their sources changed" }
        lines.append(outcome)
        if tally.wasStopped { lines.append("stopped; the same command goes on from here") }
        return lines
    }
}
