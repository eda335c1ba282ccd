internal import Nianbao
internal import ReportCore
internal import ReportModel

/// A report for people: what it is, its tables as they are printed, what was remarked.
enum ReportText {
    /// One line of a list of reports.
    static func line(_ report: Report) -> String {
        let digest = ReportText.short(report.digest)
        let year = report.reportYear.map(String.init) ?? "----"
        return "\(digest)  \(year)  \(report.title ?? report.issuer.bestName ?? "no title")"
    }

    /// As much of a digest as tells reports apart.
    static func short(_ digest: String) -> Substring { (digest.split(separator: ":").last ?? "").prefix(12) }

    static func lines(of report: Report) -> [String] {
        var lines = [report.title ?? "no title", ""]
        let division = report.issuer.division.map { "\($0.province) \($0.name) (\($0.code))" }
        lines += facts([
            ("issuer", report.issuer.name), ("as printed", report.issuer.nameAsPrinted), ("division", division),
            ("year", report.reportYear.map(String.init)), ("published", report.publication.publishedOn),
            ("digest", report.digest),
            ("source", SourceInput.fullName(report.provenance.name, part: report.provenance.part)),
            ("format", report.provenance.format), ("saved from", report.provenance.origin),
        ])
        let evidence = report.evidence.byPointer
        for kind in StatutoryForm.Kind.allCases {
            guard let table = report.statistics[kind] else { continue }
            lines += ["", "\(names[kind] ?? kind.rawValue) (edition of \(table.edition.rawValue))"]
            lines += grid(table, evidence)
        }
        lines += indicators(of: report) + taint(of: report) + findings(of: report)
        return lines
    }

    private static let names: [StatutoryForm.Kind: String] = [
        .article20: "第二十条", .requests: "收到和处理政府信息公开申请情况",
        .reviewAndLitigation: "政府信息公开行政复议、行政诉讼情况",
    ]

    private static func facts(_ facts: [(name: String, value: String?)]) -> [String] {
        facts.compactMap { name, value in
            value.map { name + String(repeating: " ", count: max(1, 12 - name.count)) + $0 }
        }
    }

    // MARK: Tables

    /// The rows of a table, with the columns above them wherever these change.
    private static func grid(_ table: StatutoryTable, _ evidence: [String: Evidence]) -> [String] {
        var grid = TextGrid()
        var header: [String] = []
        for (index, row) in table.form.rows.enumerated() {
            let columns = row.columns.indices.filter {
                row.columns[$0].editions.contains(table.edition) || table.rows[index]?[$0].amount != nil
            }
            guard row.editions.contains(table.edition) || table.rows[index] != nil, !columns.isEmpty else { continue }
            let labels = columns.map { row.columns[$0].label }
            if labels != header { grid.add([""] + labels) }
            header = labels
            let unplaced = evidence[table.form.pointer(row: index)]
            let cells = columns.map { column in
                let cell = table.rows[index]?[column] ?? .init()
                let found = evidence[table.form.pointer(row: index, column: column)] ?? unplaced
                return text(cell, found, isMissing: table.rows[index] == nil)
            }
            grid.add([[row.group, row.label].compactMap { $0 }.joined(separator: "：")] + cells)
            if case .texts(let texts) = unplaced?.raw { grid.add(["    " + texts.joined(separator: " | ")]) }
        }
        return grid.lines
    }

    /// A number as it is, or in brackets why there is none.
    private static func text(_ cell: StatutoryTable.Cell, _ evidence: Evidence?, isMissing: Bool) -> String {
        guard let amount = cell.amount else {
            let state = evidence?.state ?? .absent
            return "(\(isMissing && evidence == nil ? "no row" : words[state] ?? state.rawValue))"
        }
        let number = amount.canonicalDigits + (cell.unit ?? "")
        return evidence?.state == .inferred ? number + " inferred" : number
    }

    private static let words: [ValueState: String] = [
        .notApplicable: "n/a", .ambiguousPosition: "which?", .reported: "?",
    ]

    // MARK: The rest

    private static func indicators(of report: Report) -> [String] {
        guard !report.indicators.isEmpty else { return [] }
        var grid = TextGrid()
        for indicator in report.indicators {
            let label = IndicatorVocabulary.definition(of: indicator.key)?.label ?? indicator.key.rawValue
            let value = indicator.value.canonicalDigits
            grid.add([
                label + (indicator.scope.map { " (\($0))" } ?? ""),
                (indicator.approximate ? "about " : "") + value + indicator.unit, "line \(indicator.position.line)",
            ])
        }
        return ["", "indicators"] + grid.lines
    }

    private static func taint(of report: Report) -> [String] {
        guard !report.taint.isEmpty else { return [] }
        return ["", "signs of a mirror"]
            + report.taint.map { "  \($0.kind.rawValue)  \($0.text)  \($0.count) times, line \($0.position.line)" }
    }

    private static func findings(of report: Report) -> [String] {
        guard !report.findings.isEmpty else { return [] }
        let sorted = report.findings.enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }
        return ["", "remarks of reading"]
            + sorted.map(\.element).map { finding in
                let place = finding.position.map { "  (line \($0.line))" } ?? ""
                return "  \(finding.severity.rawValue)  \(finding.rule)  \(finding.message)\(place)"
            }
    }
}
