#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A statutory table as one report fills it in.
public struct StatutoryTable: Sendable, Equatable {
    /// The content of a cell: what is known about its number, and where it was read.
    ///
    /// Two cells are equal if they say the same, wherever they were read.
    public struct Cell: Sendable {
        /// The number, exact; nil if none is known, and ``state`` says why. Blank is not zero.
        public var amount: Decimal?
        /// The unit of money (`万元`), nil for counts.
        public var unit: String?
        /// Whether the number was printed, and if not, why it is missing.
        public var state: ValueState
        /// Where it was read; nil if nothing is printed, and in reports without evidence.
        public var evidence: Evidence?

        public init(amount: Decimal? = nil, unit: String? = nil) {
            self.amount = amount
            self.unit = unit
            state = amount == nil ? .absent : .reported
        }

        fileprivate mutating func note(_ evidence: Evidence) {
            state = evidence.state
            self.evidence = evidence
        }
    }

    /// The form that it fills in, over all editions.
    public let form: StatutoryForm
    /// The edition whose labels the table has, whatever the report's year.
    public let edition: Edition
    /// For each row of the form its cells, one for each of the row's columns; nil if the table lacks the row.
    public private(set) var rows: [[Cell]?]

    public init(_ form: StatutoryForm, edition: Edition) {
        self.form = form
        self.edition = edition
        rows = Array(repeating: nil, count: form.rows.count)
    }

    /// Which of the three tables it is.
    public var kind: StatutoryForm.Kind { form.kind }

    /// Adds the row to the table, with every cell still unknown.
    public mutating func addRow(_ row: Int) {
        guard rows[row] == nil else { return }
        rows[row] = Array(repeating: Cell(), count: form.rows[row].columns.count)
    }

    /// Fills one cell, adding its row if it is not there yet.
    public mutating func set(_ cell: Cell, row: Int, column: Int) {
        addRow(row)
        rows[row]?[column] = cell
    }

    /// Records where a cell was read, or where it can be seen that it has no number.
    package mutating func note(_ evidence: Evidence, row: Int, column: Int) {
        rows[row]?[column].note(evidence)
    }

    /// A cell by its names; one that is absent if the table lacks it.
    public subscript(row: RowKey, column: ColumnKey) -> Cell {
        guard let row = form.index(of: row), let cells = rows[row], let column = form.index(of: column, inRow: row)
        else { return Cell() }
        return cells[column]
    }

    /// Those of a sum's rows that the table has: of a whole and its parts, the ones that it fills in; if it
    /// has neither, those of its edition.
    package func rows(summed keys: [RowKey]) -> [Int] {
        keys.flatMap { key -> [Int] in
            guard let row = form.index(of: key) else { return [] }
            let alternatives = form.alternatives[row]
            guard !alternatives.isEmpty else { return [row] }
            let parts = alternatives.filter { form.rows[$0].whole != nil }
            let wholes = alternatives.filter { form.rows[$0].whole == nil }
            let hasWhole = wholes.contains { rows[$0] != nil }
            let isOfParts = parts.contains { form.rows[$0].editions.contains(edition) }
            return parts.contains { rows[$0] != nil } || (!hasWhole && isOfParts) ? parts : wholes
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The identities of its edition.
    package var identities: [FormIdentity] { form.edition(edition)?.identities ?? [] }
}

extension StatutoryTable.Cell: Equatable {
    public static func == (one: Self, other: Self) -> Bool {
        one.amount == other.amount && one.unit == other.unit && one.state == other.state
    }
}

/// The statutory tables of a report; nil if the report has none.
public struct Statistics: Sendable, Equatable {
    private var tables: [StatutoryTable?] = StatutoryForm.Kind.allCases.map { _ in nil }

    public init() {}

    /// The table of a kind.
    public subscript(kind: StatutoryForm.Kind) -> StatutoryTable? {
        get { tables[kind.position] }
        set { tables[kind.position] = newValue }
    }

    /// 第二十条: rules, licensing, penalties, fees.
    public var article20: NamedTable<Article20>? { self[.article20].map { NamedTable($0) } }

    /// 收到和处理政府信息公开申请情况.
    public var requests: NamedTable<Requests>? { self[.requests].map { NamedTable($0) } }

    /// 政府信息公开行政复议、行政诉讼情况.
    public var reviewAndLitigation: NamedTable<Reviews>? { self[.reviewAndLitigation].map { NamedTable($0) } }
}

extension StatutoryForm.Kind {
    fileprivate var position: Int {
        switch self {
        case .article20: 0
        case .requests: 1
        case .reviewAndLitigation: 2
        }
    }
}
