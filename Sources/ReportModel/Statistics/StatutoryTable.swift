#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A statutory table as one report fills it in.
public struct StatutoryTable: Sendable, Equatable {
    /// The content of a cell: the number, nil where none is known (the evidence says why), and the unit of money.
    public struct Cell: Sendable, Equatable {
        /// The number, exact.
        public var amount: Decimal?
        /// The unit of money (`万元`), nil for counts.
        public var unit: String?

        public init(amount: Decimal? = nil, unit: String? = nil) {
            self.amount = amount
            self.unit = unit
        }
    }

    /// Which of the three tables it is.
    public let kind: StatutoryForm.Kind
    /// The edition whose labels the table has, whatever the report's year.
    public let edition: Edition
    /// For each row of the form its cells, one for each of the row's columns; nil where the table lacks the row.
    public private(set) var rows: [[Cell]?]

    public init(kind: StatutoryForm.Kind, edition: Edition) {
        self.kind = kind
        self.edition = edition
        rows = Array(repeating: nil, count: StatutoryForm.form(of: kind).rows.count)
    }

    /// The form that it fills in.
    public var form: StatutoryForm { StatutoryForm.form(of: kind) }

    /// Says that the table has the row, with every cell still unknown.
    public mutating func addRow(_ row: Int) {
        guard rows[row] == nil else { return }
        rows[row] = Array(repeating: Cell(), count: form.rows[row].columns.count)
    }

    /// Fills one cell, adding its row where it is not there yet.
    public mutating func set(_ cell: Cell, row: Int, column: Int) {
        addRow(row)
        rows[row]?[column] = cell
    }

    /// The number of a cell by its keys: `table[row: "outcomes/granted", "total"]`; nil where none is known.
    public subscript(row rowKey: String, column: String) -> Decimal? {
        guard let row = form.rowIndex(rowKey), let cells = rows[row],
            let index = form.rows[row].columns.firstIndex(where: { $0.key == column })
        else { return nil }
        return cells[index].amount
    }
}

/// The statutory tables of a report; nil where the report has none.
public struct Statistics: Sendable, Equatable {
    /// 第二十条: rules, licensing, penalties, fees.
    public var article20: StatutoryTable?
    /// 收到和处理政府信息公开申请情况.
    public var requests: StatutoryTable?
    /// 政府信息公开行政复议、行政诉讼情况.
    public var reviewAndLitigation: StatutoryTable?

    public init() {}

    /// The table of a kind.
    public subscript(kind: StatutoryForm.Kind) -> StatutoryTable? {
        get {
            switch kind {
            case .article20: article20
            case .requests: requests
            case .reviewAndLitigation: reviewAndLitigation
            }
        }
        set {
            switch kind {
            case .article20: article20 = newValue
            case .requests: requests = newValue
            case .reviewAndLitigation: reviewAndLitigation = newValue
            }
        }
    }
}
