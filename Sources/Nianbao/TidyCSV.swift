public import ReportModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reports as tidy CSV (RFC 4180, UTF-8): one line for each statistic or indicator of each report.
///
/// A cell of a statutory table has a line when it has a value or evidence. Tables, rows and columns are named by their
/// keys in the JSON, so that a line's pointer is `/statistics/` and the three. A row whose columns are unknown is one
/// line without column and value, its texts in `raw`. Without evidence `state`, `raw` and `line` are empty.
public struct TidyCSV: Sendable {
    /// The columns, in order; the header line is made of them.
    public enum Column: String, Sendable, CaseIterable {
        /// The digest of the report.
        case report
        /// The issuer's official name, or its name as printed.
        case issuer
        /// The code of the administrative division.
        case division
        case year
        /// The statutory table, or `indicators`.
        case table
        /// The row's key, or the indicator's.
        case row
        /// The column's key, or the indicator's scope.
        case column
        case value
        case unit
        case state
        case raw
        case line
    }

    /// The bytes so far.
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// The line of column names.
    public static var header: [UInt8] {
        var csv = TidyCSV()
        csv.add(Dictionary(uniqueKeysWithValues: Column.allCases.map { ($0, $0.rawValue) }))
        return csv.bytes
    }

    /// Adds the lines of a report.
    public mutating func add(_ report: Report, withEvidence: Bool = true) {
        let known = withEvidence ? report.evidence : []
        let evidence = Dictionary(known.map { ($0.pointer, $0) }) { first, _ in first }
        let common: [Column: String] = [
            .report: report.digest,
            .issuer: report.issuer.name ?? report.issuer.nameAsPrinted ?? "",
            .division: report.issuer.division?.code ?? "",
            .year: report.reportYear.map(String.init) ?? "",
        ]
        for kind in StatutoryForm.Kind.allCases {
            addTable(kind, report.statistics[kind], evidence, common)
        }
        for indicator in report.indicators {
            addIndicator(indicator, withEvidence: withEvidence, common)
        }
    }

    private mutating func addTable(
        _ kind: StatutoryForm.Kind, _ table: StatutoryTable?, _ evidence: [String: Evidence],
        _ common: [Column: String]
    ) {
        let form = StatutoryForm.form(of: kind)
        for (index, row) in form.rows.enumerated() {
            var fields = common
            fields[.table] = kind.rawValue
            fields[.row] = row.key
            let pointer = form.pointer(row: index)
            if let found = evidence[pointer] { add(fields, found) }
            for (cell, column) in zip(table?.rows[index] ?? row.columns.map { _ in .init() }, row.columns) {
                let own = "\(pointer)/\(column.key)"
                let found = evidence[own] ?? evidence[own + "/amount"]
                guard found != nil || cell.amount != nil else { continue }
                fields[.column] = column.key
                fields[.value] = cell.amount.map(digits) ?? ""
                fields[.unit] = cell.amount == nil ? "" : cell.unit ?? column.measure.unit
                add(fields, found)
            }
        }
    }

    private mutating func addIndicator(_ indicator: Indicator, withEvidence: Bool, _ common: [Column: String]) {
        var fields = common
        fields[.table] = "indicators"
        fields[.row] = indicator.key
        fields[.column] = indicator.scope
        fields[.value] = digits(indicator.value)
        fields[.unit] = indicator.unit
        add(
            fields,
            withEvidence
                ? Evidence(pointer: "", raw: .text(indicator.raw), position: indicator.position) : nil)
    }

    private func digits(_ value: Decimal) -> String {
        String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
    }

    // MARK: Lines

    private mutating func add(_ fields: [Column: String], _ evidence: Evidence?) {
        var fields = fields
        fields[.state] = evidence?.state.rawValue
        fields[.line] = evidence?.position.map { String($0.line) }
        switch evidence?.raw {
        case .text(let text): fields[.raw] = text
        case .texts(let texts): fields[.raw] = texts.joined(separator: " | ")
        case nil: break
        }
        add(fields)
    }

    private mutating func add(_ fields: [Column: String]) {
        CSVLine.append(Column.allCases.map { fields[$0] ?? "" }, to: &bytes)
    }
}

extension StatutoryForm.Measure {
    /// The unit that the form prints; empty where each cell prints its own.
    fileprivate var unit: String {
        switch self {
        case .count(let unit), .change(let unit): unit
        case .money(let unit): unit ?? ""
        }
    }
}
