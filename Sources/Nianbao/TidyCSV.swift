public import ReportModel

/// Reports as tidy CSV (RFC 4180, UTF-8): one line for each statistic or indicator of each report, a ``TidyRow``.
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

    /// What every line of a report begins with.
    public struct Subject: Sendable {
        fileprivate let fields: [String]

        /// By the report's digest, its issuer's name, the code of the division, and the year.
        public init(report: String, issuer: String?, division: String?, year: Int?) {
            fields = [report, issuer ?? "", division ?? "", year.map(String.init) ?? ""]
        }
    }

    /// The bytes so far.
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// The line of column names.
    public static var header: [UInt8] { CSVLine.header(Column.self) }

    /// Adds the lines of a report.
    public mutating func add(_ report: Report, withEvidence: Bool = true) {
        let subject = Subject(
            report: report.digest, issuer: report.issuer.bestName,
            division: report.issuer.division?.code, year: report.reportYear)
        for row in TidyRow.rows(of: report, withEvidence: withEvidence) { add(row, of: subject) }
    }

    /// Adds the line of one value.
    public mutating func add(_ row: TidyRow, of subject: Subject) {
        let own = [
            row.table, row.row, row.column ?? "", row.value ?? "", row.unit ?? "", row.state?.rawValue ?? "",
            row.raw ?? "", row.line.map(String.init) ?? "",
        ]
        CSVLine.append(subject.fields + own, to: &bytes)
    }
}
