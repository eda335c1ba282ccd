/// One statutory table over all its editions: every row and column that any notice prescribes, with their keys.
///
/// It is made of the ``FormEdition``s of the table. A row or column that several editions print appears once, under
/// the label that the latest gives it; internally, rows and columns are identified by their positions.
public final class StatutoryForm: Sendable {
    /// Which of the three tables it is; the raw value is its key below `/statistics`.
    public enum Kind: String, Sendable, CaseIterable {
        /// 第二十条: rules, licensing, penalties, fees.
        case article20
        /// 收到和处理政府信息公开申请情况.
        case requests
        /// 政府信息公开行政复议、行政诉讼情况.
        case reviewAndLitigation

        /// The JSON Pointer of the table.
        public var pointer: String { "/statistics/\(rawValue)" }
    }

    /// What a column counts.
    public enum Measure: Sendable, Hashable {
        /// A count in the given measure word, never negative.
        case count(String)
        /// A signed change in the given measure word.
        case change(String)
        /// An amount of money, written as `{"amount", "unit"}`; the unit is the form's own, or nil if each cell
        /// prints its own.
        case money(String?)

        package var isMoney: Bool {
            if case .money = self { true } else { false }
        }

        /// The unit that the form prints; nil if each cell prints its own.
        public var unit: String? {
            switch self {
            case .count(let unit), .change(let unit): unit
            case .money(let unit): unit
            }
        }
    }

    /// A column of a row: its key in the JSON, its label, and what it counts.
    public struct Column: Sendable {
        /// Its name.
        public let key: ColumnKey
        /// The label of the form, in Simplified Chinese.
        public let label: String
        /// The labels of all editions and what reports print instead, the latest form's own first.
        public fileprivate(set) var labels: [String]
        /// What it counts, in English.
        public let english: String
        /// What is counted, and in which unit.
        public let measure: Measure
        /// The editions that print it, in this row or in another: a report may have a row of another edition than the rest
        /// of its table.
        public fileprivate(set) var editions: [Edition]
    }

    /// A row of the form: its keys in the JSON, its label, and its columns.
    public struct Row: Sendable {
        /// Its name.
        public let key: RowKey
        /// The keys below the table, outermost first.
        public let path: [String]
        /// The label of the form, without the number before it and without the note in brackets.
        public let label: String
        /// The labels of all editions and what reports print instead, the latest form's own first.
        public let labels: [String]
        /// The label, shortened if it is long.
        public let shortLabel: String
        /// What it counts, in English.
        public let english: String
        /// The label of the row's group.
        public let group: String?
        /// The columns of all editions, in the order of the forms.
        public let columns: [Column]
        /// The editions that print it.
        public let editions: [Edition]
        /// The row that it is part of, if one edition prints the whole and another its parts.
        public let whole: RowKey?
        /// The row after which its label names it, and before which it does not.
        package let follows: RowKey?
        /// Whether a number before the label also shows that it names the row.
        package let isNumbered: Bool

        /// The columns that `edition` prints in this row.
        public func columns(in edition: Edition) -> [Column] {
            columns.filter { $0.editions.contains(edition) }
        }

        /// The positions of the columns that `edition` prints in this row.
        package func columnIndices(in edition: Edition) -> [Int] {
            columns.indices.filter { columns[$0].editions.contains(edition) }
        }
    }

    /// Which of the three tables it is.
    public let kind: Kind
    /// The table as each notice prescribes it, the oldest first.
    public let editions: [FormEdition]
    /// Rows in the order of the form.
    public let rows: [Row]
    /// The JSON Pointer of each cell, by row and column; for money, that of its amount.
    private let cellPointers: [[String]]
    /// The JSON Pointer of each row.
    private let rowPointers: [String]
    private let rowIndices: [RowKey: Int]
    /// The rows in the order of their paths, and the columns of each in the order of their keys: that of the JSON.
    let sortedRows: [Int]
    let sortedColumns: [[Int]]

    package init(_ kind: Kind, editions: [FormEdition]) {
        let rows = FormUnion.rows(of: editions)
        self.kind = kind
        self.editions = editions
        self.rows = rows
        rowIndices = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element.key, $0.offset) })
        sortedRows = rows.indices.sorted { rows[$0].path.lexicographicallyPrecedes(rows[$1].path) }
        sortedColumns = rows.map { row in
            row.columns.indices.sorted { row.columns[$0].key.name < row.columns[$1].key.name }
        }
        rowPointers = rows.map { "\(kind.pointer)/\($0.key)" }
        alternatives = rows.map { row in
            let family = rows.indices.filter { (rows[$0].whole ?? rows[$0].key) == (row.whole ?? row.key) }
            return family.count > 1 ? family : []
        }
        cellPointers = zip(rows, rowPointers).map { row, pointer in
            row.columns.map { "\(pointer)/\($0.key)\($0.measure.isMoney ? "/amount" : "")" }
        }
    }

    /// The standard form of a table.
    public static func form(of kind: Kind) -> StatutoryForm { StatutoryForms.standard[kind] }

    /// The table as an edition prescribes it; nil if the edition has no such table.
    public func edition(_ edition: Edition) -> FormEdition? { editions.first { $0.edition == edition } }

    /// The label of a row as an edition prints it; if the edition lacks the row, that of the latest that has it.
    public func label(ofRow row: Int, in edition: Edition) -> String {
        self.edition(edition)?.rows.first { $0.key == rows[row].key }?.label ?? rows[row].label
    }

    /// The position of a row by its key.
    public func index(of row: RowKey) -> Int? { rowIndices[row] }

    /// The position of the row that has a path in JSON; for names that come from outside the program.
    public func index(ofPath path: String) -> Int? { rows.firstIndex { $0.key.path == path } }

    /// The position of a column in a row by its key.
    public func index(of column: ColumnKey, inRow row: Int) -> Int? {
        rows[row].columns.firstIndex { $0.key == column }
    }

    /// The JSON Pointer of a row.
    public func pointer(row: Int) -> String { rowPointers[row] }

    /// The JSON Pointer of a cell's number; for money, that of its amount.
    public func pointer(row: Int, column: Int) -> String { cellPointers[row][column] }

    /// The rows equivalent to another: the whole and its parts, of which a report has one or the
    /// other. Empty for a row without an equivalent.
    package let alternatives: [[Int]]

    /// Whether an edition has the row or an equivalent.
    package func hasPlace(forRow row: Int, in edition: Edition) -> Bool {
        rows[row].editions.contains(edition) || alternatives[row].contains { rows[$0].editions.contains(edition) }
    }
}

/// Puts the editions of a table together.
private enum FormUnion {
    static func rows(of editions: [FormEdition]) -> [StatutoryForm.Row] {
        let versions = Dictionary(
            grouping: editions.flatMap { edition in edition.rows.map { (edition: edition.edition, row: $0) } },
            by: \.row.key)
        let printed = editions.map { edition in
            (edition: edition.edition, columns: Set(edition.rows.flatMap { $0.columns.map(\.key) }))
        }
        return order(editions.map { $0.rows.map(\.key) }).compactMap { key in
            versions[key].flatMap { versions in
                row(of: versions) { column in printed.filter { $0.columns.contains(column) }.map(\.edition) }
            }
        }
    }

    /// Keys of several lists, in an order that keeps that of each list: what a later list adds comes before what
    /// follows it there, or at the end.
    private static func order<Key: Hashable>(_ lists: [[Key]]) -> [Key] {
        var order: [Key] = []
        for list in lists {
            for (index, key) in list.enumerated() where !order.contains(key) {
                let next = list[index...].lazy.compactMap { order.firstIndex(of: $0) }.first
                order.insert(key, at: next ?? order.count)
            }
        }
        return order
    }

    private static func row(
        of versions: [(edition: Edition, row: FormEdition.Row)], printing: (ColumnKey) -> [Edition]
    ) -> StatutoryForm.Row? {
        guard let latest = versions.last?.row else { return nil }
        let rows = versions.map(\.row).reversed()
        return StatutoryForm.Row(
            key: latest.key, path: latest.key.path.split(separator: "/").map(String.init), label: latest.label,
            labels: distinct(rows.map(\.label) + rows.flatMap(\.wordings)),
            shortLabel: latest.shortLabel ?? latest.label, english: latest.english, group: latest.group,
            columns: columns(of: versions.map(\.row), printing: printing), editions: versions.map(\.edition),
            whole: latest.whole,
            follows: latest.follows, isNumbered: latest.isNumbered)
    }

    private static func columns(
        of versions: [FormEdition.Row], printing: (ColumnKey) -> [Edition]
    ) -> [StatutoryForm.Column] {
        order(versions.map { $0.columns.map(\.key) }).compactMap { key in
            let own = versions.compactMap { row in row.columns.first { $0.key == key } }
            guard let latest = own.last else { return nil }
            return StatutoryForm.Column(
                key: key, label: latest.label,
                labels: distinct(own.reversed().map(\.label) + own.reversed().flatMap(\.wordings)),
                english: latest.english, measure: latest.measure, editions: printing(key))
        }
    }

    private static func distinct(_ labels: [String]) -> [String] {
        labels.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension StatutoryForm: Equatable {
    public static func == (one: StatutoryForm, other: StatutoryForm) -> Bool { one === other }
}
