/// What the notices print: the rows and columns of one statutory table over all its editions, with their keys.
///
/// Everything that knows a row or a column (reader, JSON, schema, CSV) works from this description.
/// Source: the forms of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
public final class StatutoryForm: Sendable {
    /// Which of the three tables it is; the raw value is its key below `/statistics`.
    public enum Kind: String, Sendable, CaseIterable {
        /// 第二十条: rules, licensing, penalties, fees.
        case article20
        /// 收到和处理政府信息公开申请情况.
        case requests
        /// 政府信息公开行政复议、行政诉讼情况.
        case reviewAndLitigation
    }

    /// What a column counts.
    public enum Measure: Sendable {
        /// A count in the given measure word, never negative.
        case count(String)
        /// A signed change in the given measure word.
        case change(String)
        /// An amount of money, written as `{"amount", "unit"}`; the unit is the form's own, or nil where each cell
        /// prints its own.
        case money(String?)

        package var isMoney: Bool {
            if case .money = self { true } else { false }
        }
    }

    /// A column of a row: its key in the JSON, its label, and what it counts.
    public struct Column: Sendable {
        /// The last key of the cell's pointer: `total`.
        public let key: String
        /// The label of the form, in Simplified Chinese.
        public let label: String
        /// What is counted, and in which unit.
        public let measure: Measure
        /// The editions that print it.
        public let editions: [Edition]
    }

    /// A row of the form: its keys in the JSON, its label, and its columns.
    public struct Row: Sendable {
        /// The keys below the table, outermost first.
        public let path: [String]
        /// The label of the form, without the number before it and without the note in brackets.
        public let label: String
        /// The label of the group that the row stands in.
        public let group: String?
        /// The columns of all editions, in the order of the forms.
        public let columns: [Column]
        /// The editions that print it.
        public let editions: [Edition]

        /// The path as part of a JSON Pointer: `outcomes/granted`.
        public var key: String { path.joined(separator: "/") }

        /// The columns that `edition` prints in this row.
        public func columns(in edition: Edition) -> [Column] {
            columns.filter { $0.editions.contains(edition) }
        }
    }

    /// Which of the three tables it is.
    public let kind: Kind
    /// Rows in the order of the form.
    public let rows: [Row]
    /// The JSON Pointer of each cell, by row and column; of money that of its amount.
    private let cellPointers: [[String]]
    /// The JSON Pointer of each row.
    private let rowPointers: [String]
    /// The rows in the order of their paths, and the columns of each in the order of their keys: that of the JSON.
    let sortedRows: [Int]
    let sortedColumns: [[Int]]

    init(kind: Kind, rows: [Row]) {
        self.kind = kind
        self.rows = rows
        sortedRows = rows.indices.sorted { rows[$0].path.lexicographicallyPrecedes(rows[$1].path) }
        sortedColumns = rows.map { row in
            row.columns.indices.sorted { row.columns[$0].key < row.columns[$1].key }
        }
        rowPointers = rows.map { "/statistics/\(kind.rawValue)/\($0.key)" }
        cellPointers = zip(rows, rowPointers).map { row, pointer in
            row.columns.map { "\(pointer)/\($0.key)\($0.measure.isMoney ? "/amount" : "")" }
        }
    }

    /// The form of a table.
    public static func form(of kind: Kind) -> StatutoryForm {
        switch kind {
        case .article20: article20
        case .requests: requests
        case .reviewAndLitigation: reviewAndLitigation
        }
    }

    /// The position of a row by its key.
    public func rowIndex(_ key: String) -> Int? {
        rows.firstIndex { $0.key == key }
    }

    /// The JSON Pointer of a row.
    public func pointer(row: Int) -> String { rowPointers[row] }

    /// The JSON Pointer of a cell's number; of money it is that of its amount.
    public func pointer(row: Int, column: Int) -> String { cellPointers[row][column] }
}
