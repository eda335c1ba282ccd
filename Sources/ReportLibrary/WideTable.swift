internal import Nianbao
public import ReportModel

/// A statutory table as wide CSV: one line per report, one column per cell, named by the cell's keys in the JSON.
///
/// A field is empty if no number is known; the tidy CSV says why. Rows whose columns are unknown are named in the last
/// field, `unplaced`, with spaces between.
public struct WideTable: Sendable {
    /// Which table it is.
    public let kind: StatutoryForm.Kind
    private let columns: [(key: String, isUnit: Bool)]

    public init(_ kind: StatutoryForm.Kind) {
        self.kind = kind
        columns = StatutoryForm.form(of: kind).rows.flatMap { row in
            row.columns.flatMap { column -> [(key: String, isUnit: Bool)] in
                let key = "\(row.key)/\(column.key)"
                return column.measure.isMoney ? [(key, false), (key, true)] : [(key, false)]
            }
        }
    }

    /// The line of column names.
    public var header: [UInt8] {
        let money = Set(columns.filter(\.isUnit).map(\.key))
        let cells = columns.map { column in
            guard money.contains(column.key) else { return column.key }
            return column.key + (column.isUnit ? "/unit" : "/amount")
        }
        let names = ["report", "title", "issuer", "division", "province", "year", "edition"] + cells + ["unplaced"]
        var bytes: [UInt8] = []
        CSVLine.append(names, to: &bytes)
        return bytes
    }

    var editionColumn: String {
        switch kind {
        case .article20: "article20_edition"
        case .requests: "requests_edition"
        case .reviewAndLitigation: "review_edition"
        }
    }

    func line(_ subject: [String], _ rows: [TidyRow]) -> [UInt8] {
        let own = rows.filter { $0.table == kind.rawValue }
        let cells = Dictionary(own.map { ("\($0.row)/\($0.column ?? "")", $0) }) { first, _ in first }
        let fields = columns.map { column in
            let cell = cells[column.key]
            return (column.isUnit ? cell?.unit : cell?.value) ?? ""
        }
        let unplaced = own.filter { $0.column == nil && $0.raw != nil }.map(\.row).joined(separator: " ")
        var bytes: [UInt8] = []
        CSVLine.append(subject + fields + [unplaced], to: &bytes)
        return bytes
    }
}
