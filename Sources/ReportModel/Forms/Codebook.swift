/// What each number of a report counts: one entry for every cell of the statutory tables and every indicator.
public enum Codebook {
    /// A number that a report can have.
    public struct Entry: Sendable, Equatable {
        /// The JSON Pointer of the cell, for money, that of its amount; for an indicator, its key.
        public let pointer: String
        /// The label of the row, in Simplified Chinese.
        public let row: String
        /// The label of the column; nil for an indicator.
        public let column: String?
        /// The label of the row's group; for an indicator, the row that it is part of.
        public let group: String?
        /// The measure word, or the unit of money; nil if each cell prints its own.
        public let unit: String?
        /// The editions whose form prints it; empty for indicators that only sentences state,
        /// which those of any year may do.
        public let editions: [Edition]
        /// What it counts, in English.
        public let english: String
        /// What it counts, in Simplified Chinese.
        public var chinese: String {
            let quantity = column.map { "\(row)：\($0)" } ?? row
            return group.map { "\($0)，\(quantity)" } ?? quantity
        }
    }

    /// The entries: the tables' cells in the order of the forms, then the indicators in the order of the vocabulary.
    public static let entries = StatutoryForm.Kind.allCases.flatMap { cells(of: .form(of: $0)) } + indicators

    private static func cells(of form: StatutoryForm) -> [Entry] {
        form.rows.enumerated().flatMap { index, row in
            row.columns.enumerated().map { position, column in
                Entry(
                    pointer: form.pointer(row: index, column: position), row: row.label, column: column.label,
                    group: row.group, unit: column.measure.unit,
                    editions: form.editions(printing: column.key, in: row.key),
                    english: "\(row.english), \(column.english)")
            }
        }
    }

    private static let indicators = IndicatorVocabulary.definitions.map { definition in
        Entry(
            pointer: definition.key.rawValue, row: definition.label, column: nil,
            group: definition.parent.flatMap { IndicatorVocabulary.definition(of: $0)?.label }, unit: definition.unit,
            editions: definition.isPrinted ? [.notice2014] : [], english: definition.english)
    }
}

extension StatutoryForm {
    /// The editions whose form prints a cell.
    fileprivate func editions(printing column: ColumnKey, in row: RowKey) -> [Edition] {
        editions.filter { edition in
            edition.rows.contains { $0.key == row && $0.columns.contains { $0.key == column } }
        }.map(\.edition)
    }
}
