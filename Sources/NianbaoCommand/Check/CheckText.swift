internal import ReportAudit
internal import ReportModel

/// What was found, for people: a report, its parts, and a line for each finding.
enum CheckText {
    /// What was found in a report; `all` shows the checks that held or are undetermined too.
    static func report(_ result: AuditResult, all: Bool) -> [UInt8] {
        var lines = [[result.name, result.title].compactMap { $0 }.joined(separator: ": ")]
        for part in ["reading"] + AuditPart.allCases.map(\.rawValue) {
            let findings = result.findings.filter { self.part(of: $0) == part }.map(line)
            let checks = result.checks.filter { $0.part.rawValue == part && (all || $0.isFailed) }.map(line)
            lines += group(part, findings + checks)
        }
        return bytes(lines + ["  " + AuditTally(result.checks).words])
    }

    /// What was found between two years; nothing where nothing failed and not `all` is asked for.
    static func years(_ result: YearsResult, all: Bool) -> [UInt8] {
        let checks = result.checks.filter { all || $0.isFailed }.map(line)
        guard !checks.isEmpty else { return [] }
        let years = [result.earlier, result.later].map { "\($0.year) \($0.name)" }.joined(separator: ", ")
        return bytes(
            ["\(result.issuer): \(years)"] + group(AuditPart.years.rawValue, checks)
                + ["  " + AuditTally(result.checks).words])
    }

    /// The statutory table that a remark of reading is about, else `reading`.
    private static func part(of finding: Finding) -> String {
        let keys = finding.pointer?.split(separator: "/") ?? []
        guard keys.count > 1, keys[0] == "statistics" else { return "reading" }
        return String(keys[1])
    }

    private static func group(_ part: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["  \(part)"] + lines.map { "    " + $0 }
    }

    private static func line(_ finding: Finding) -> String {
        let place = finding.position.map { "  (line \($0.line))" } ?? ""
        let pointer = finding.pointer.map { "  \($0)" } ?? ""
        return "\(word(finding.severity.rawValue))  \(finding.rule)  \(finding.message)\(pointer)\(place)"
    }

    private static func line(_ check: Check) -> String {
        let word =
            switch check.verdict.outcome {
            case .fails: check.severity.rawValue
            case .holds: "holds"
            case .undetermined: "unknown"
            }
        let verdict = check.verdict
        return
            "\(self.word(word))  \(check.rule.rawValue)  \(verdict.subject): \(verdict.statement.english)\(place(of: check))"
    }

    /// The lines of the values; sentences and years name theirs themselves.
    private static func place(of check: Check) -> String {
        guard check.part != .narrative, check.part != .years else { return "" }
        let cells = check.verdict.quantities.compactMap { $0.position?.line }
        let lines = cells.isEmpty ? [check.verdict.position?.line].compactMap { $0 } : cells
        guard let first = lines.min(), let last = lines.max() else { return "" }
        return first == last ? "  (line \(first))" : "  (lines \(first)-\(last))"
    }

    private static func word(_ text: String) -> String {
        text + String(repeating: " ", count: max(0, 7 - text.count))
    }

    private static func bytes(_ lines: [String]) -> [UInt8] {
        Array(lines.map { $0.printable() + "\n" }.joined().utf8)
    }
}

extension AuditTally {
    /// `142 held, 1 failed, 3 undetermined`.
    var words: String { "\(held) held, \(failed) failed, \(undetermined) undetermined" }
}
