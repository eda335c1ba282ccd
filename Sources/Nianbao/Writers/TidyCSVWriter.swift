public import ReportCore

/// Tidy CSV (RFC 4180, UTF-8): one line for each statistic or indicator of each report, a ``TidyRow``.
public struct TidyCSVWriter: ReportWriter {
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

    public static let descriptor = WriterDescriptor(
        id: "csv", name: "CSV", fileExtension: "csv", options: [.byteOrderMark])

    private let byteOrderMark: [UInt8]

    public init(_ options: WriterOptions = WriterOptions()) {
        byteOrderMark = options.byteOrderMark
    }

    public func begin() -> [UInt8] { byteOrderMark + CSVLine.header(Column.self) }

    public func render(_ report: some WritableReport) throws(IngestError) -> [UInt8]? {
        let report = try report.tidy()
        let header = report.header
        let subject = [
            header.digest, header.issuer ?? "", header.division ?? "", header.year.map(String.init) ?? "",
        ]
        var bytes: [UInt8] = []
        for row in report.rows { CSVLine.append(subject + fields(of: row), to: &bytes) }
        return bytes
    }

    private func fields(of row: TidyRow) -> [String] {
        [
            row.table, row.row, row.column ?? "", row.value ?? "", row.unit ?? "", row.state?.rawValue ?? "",
            row.raw ?? "", row.line.map(String.init) ?? "",
        ]
    }
}
