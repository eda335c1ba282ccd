public import ReportCore
internal import ReportModel

/// One statutory table as wide CSV: one line per report that has it, and one column per cell of the form, named by the
/// cell's keys in the JSON.
///
/// A field is empty where no number is known; the tidy CSV says why. Rows whose columns are unknown are named in the last
/// field, `unplaced`, separated by spaces.
public struct WideCSVWriter: ReportWriter {
    public static let descriptor = WriterDescriptor(
        id: "wide", name: "wide CSV", fileExtension: "csv", options: [.byteOrderMark, .table])

    private let table: StatutoryForm.Kind
    private let columns: [(key: String, isUnit: Bool)]
    private let byteOrderMark: [UInt8]

    public init(_ options: WriterOptions = WriterOptions()) {
        table = options.table
        byteOrderMark = options.byteOrderMark
        columns = StatutoryForm.form(of: table).rows.flatMap { row in
            row.columns.flatMap { column -> [(key: String, isUnit: Bool)] in
                let key = "\(row.key)/\(column.key)"
                return column.measure.isMoney ? [(key, false), (key, true)] : [(key, false)]
            }
        }
    }

    public func begin() -> [UInt8] {
        let money = Set(columns.filter(\.isUnit).map(\.key))
        let cells = columns.map { column in
            guard money.contains(column.key) else { return column.key }
            return column.key + (column.isUnit ? "/unit" : "/amount")
        }
        let names = ["report", "title", "issuer", "division", "province", "year", "edition"] + cells + ["unplaced"]
        var bytes = byteOrderMark
        CSVLine.append(names, to: &bytes)
        return bytes
    }

    public func render(_ report: some WritableReport) throws(IngestError) -> [UInt8]? {
        let report = try report.tidy()
        guard let edition = report.header.editions[table] else { return nil }
        let header = report.header
        let subject = [
            header.digest, header.title ?? "", header.issuer ?? "", header.division ?? "", header.province ?? "",
            header.year.map(String.init) ?? "", edition,
        ]
        var bytes: [UInt8] = []
        CSVLine.append(subject + fields(of: report.rows.filter { $0.table == table.rawValue }), to: &bytes)
        return bytes
    }

    /// The numbers of the table in the order of the columns, and the rows without a place.
    private func fields(of rows: [TidyRow]) -> [String] {
        let cells = Dictionary(rows.map { ("\($0.row)/\($0.column ?? "")", $0) }) { first, _ in first }
        let known = columns.map { column in
            let cell = cells[column.key]
            return (column.isUnit ? cell?.unit : cell?.value) ?? ""
        }
        let unplaced = rows.filter { $0.column == nil && $0.raw != nil }.map(\.row)
        return known + [unplaced.joined(separator: " ")]
    }
}
