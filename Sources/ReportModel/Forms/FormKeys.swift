/// The name of a row of a statutory table: its keys in the JSON, the outermost first (`outcomes/granted`).
///
/// Rows are named by the constants that the file of an edition declares, such as ``Requests/Row/granted``; there is no
/// other way to write one, so that a misspelt name does not compile.
public struct RowKey: Hashable, Sendable, CustomStringConvertible {
    /// The keys with slashes between.
    public let path: String

    /// Declares a row; for the file of an edition.
    package init(declaring path: String) { self.path = path }

    public var description: String { path }
}

/// The name of a column of a statutory table, the last key of a cell's pointer (`total`).
///
/// Columns are named by the constants that the file of an edition declares, such as ``Requests/Column/total``.
public struct ColumnKey: Hashable, Sendable, CustomStringConvertible {
    /// The key.
    public let name: String

    /// Declares a column; for the file of an edition.
    package init(declaring name: String) { self.name = name }

    public var description: String { name }
}

/// The names of one statutory table's rows and columns: static members of ``Row`` and ``Column``, to which the file of
/// each edition adds its own.
///
/// They are also members of a table: `report.statistics.requests?.receivedThisYear.naturalPerson`. For that
/// they are computed: the key path of a stored static member of an extension does not work across modules (Swift 6.3).
public protocol FormNames {
    /// Holds a ``RowKey`` for each row.
    associatedtype Row
    /// Holds a ``ColumnKey`` for each column.
    associatedtype Column
}
