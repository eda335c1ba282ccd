internal import ReportLibrary

/// What a library holds, for people.
enum LibraryText {
    /// How many remarks of reading are listed.
    private static let findings = 15

    static func lines(of summary: LibrarySummary, named name: String) -> [String] {
        let superseded = summary.superseded == 0 ? "" : ", \(summary.superseded) more superseded"
        var lines = [
            "\(name): \(summary.reports) reports\(superseded)",
            "\(summary.sources.converted) sources gave them, \(summary.sources.failed) gave none",
        ]
        lines += coverage(summary.coverage)
        if !summary.formats.isEmpty {
            var grid = TextGrid()
            for format in summary.formats { grid.add([format.name, "\(format.count)"]) }
            lines += ["", "sources by format"] + grid.lines
        }
        if !summary.failures.isEmpty {
            lines += ["", "sources without a report"]
            for failure in summary.failures {
                lines += ["  \(failure.name)  \(failure.count)", "    \(failure.source): \(failure.message)"]
            }
        }
        lines += findings(summary.findings)
        if !summary.taint.isEmpty {
            var grid = TextGrid()
            for taint in summary.taint { grid.add([taint.kind, "\(taint.reports)"]) }
            lines += ["", "reports with signs of a mirror"] + grid.lines
        }
        return lines
    }

    /// A line a province, a column a year.
    private static func coverage(_ coverage: [(province: String?, year: Int?, count: Int)]) -> [String] {
        guard !coverage.isEmpty else { return [] }
        let years = Set(coverage.map(\.year)).sorted { ($0 ?? .max) < ($1 ?? .max) }
        var provinces: [String?] = []
        for row in coverage where provinces.last != .some(row.province) { provinces.append(row.province) }
        var grid = TextGrid()
        grid.add([""] + years.map { $0.map(String.init) ?? "no year" } + ["all"])
        for province in provinces {
            let rows = coverage.filter { $0.province == province }
            let counts = years.map { year in rows.first { $0.year == year }?.count ?? 0 }
            grid.add(
                [province ?? "not known"] + counts.map { $0 == 0 ? "." : "\($0)" } + ["\(counts.reduce(0, +))"])
        }
        return ["", "reports by province and year"] + grid.lines
    }

    private static func findings(
        _ findings: [(rule: String, severity: String, reports: Int, example: String)]
    ) -> [String] {
        guard !findings.isEmpty else { return [] }
        var grid = TextGrid()
        for finding in findings.prefix(LibraryText.findings) {
            grid.add([
                "\(finding.severity)  \(finding.rule)", "\(finding.reports)",
                "such as \(ReportText.short(finding.example))",
            ])
        }
        let more = findings.count - LibraryText.findings
        return ["", "the worst remarks of reading, by reports"] + grid.lines + (more > 0 ? ["  and \(more) more"] : [])
    }
}
