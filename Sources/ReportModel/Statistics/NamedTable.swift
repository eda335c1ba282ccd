/// A statutory table whose rows and columns are its members:
/// `report.statistics.requests?.receivedThisYear.naturalPerson.amount`.
///
/// The members are the constants of `Names`; each edition's file declares its own.
@dynamicMemberLookup
public struct NamedTable<Names: FormNames>: Sendable, Equatable {
    /// The table itself, for iterating over rows and columns.
    public let table: StatutoryTable

    init(_ table: StatutoryTable) { self.table = table }

    /// The edition whose labels the table has, whatever the report's year.
    public var edition: Edition { table.edition }

    /// A row by its name; all its cells are absent if the table lacks it.
    public subscript(dynamicMember row: KeyPath<Names.Row.Type, RowKey>) -> NamedRow<Names> {
        NamedRow(table: table, row: Names.Row.self[keyPath: row])
    }
}

/// A row of a statutory table whose columns are its members.
@dynamicMemberLookup
public struct NamedRow<Names: FormNames>: Sendable {
    fileprivate let table: StatutoryTable
    fileprivate let row: RowKey

    /// Whether the table has the row.
    public var isThere: Bool { table.form.index(of: row).map { table.rows[$0] != nil } ?? false }

    /// A cell by its column's name; absent if the table lacks it.
    public subscript(dynamicMember column: KeyPath<Names.Column.Type, ColumnKey>) -> StatutoryTable.Cell {
        table[row, Names.Column.self[keyPath: column]]
    }
}
