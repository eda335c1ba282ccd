/// A table as its format shows it: cells in reading order, with what the format still knows of their positions.
///
/// Ragged rows keep every cell, and an empty cell is a cell.
public struct Table: Sendable, Equatable {
    /// What an empty slot of a table is.
    public enum Gap: Sendable, Equatable {
        /// A cell that is there and empty.
        case blank
        /// Filled up by whoever wrote the text; no cell of the table.
        case padding
        /// Either; the format does not tell.
        case ambiguous
    }

    /// A cell, or an empty slot where one may be.
    public struct Cell: Sendable, Equatable {
        /// The words, without white space around them; empty where the cell is.
        public var range: Range<Int>
        /// The row that it begins in, from 0.
        public var row: Int
        /// The grid column, spans counted; where spans are unknown, the ordinal of the cell in its row.
        public var column: Int
        /// How many rows it spans, from 1.
        public var rowSpan: Int
        /// How many columns it spans, from 1.
        public var columnSpan: Int
        /// Whether the syntax calls it a header.
        public var isHeader: Bool
        /// What the slot is, where it is empty.
        public var gap: Gap?
        /// Where an empty slot stands in the decoded source; nil where its range tells, as that of words does.
        public var place: Int?

        public init(
            range: Range<Int>, row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, isHeader: Bool = false,
            gap: Gap? = nil, place: Int? = nil
        ) {
            self.range = range
            self.row = row
            self.column = column
            self.rowSpan = rowSpan
            self.columnSpan = columnSpan
            self.isHeader = isHeader
            self.gap = gap
            self.place = place
        }
    }

    /// Cells in reading order: rows ascending, columns ascending within each.
    public var cells: [Cell]
    /// Whether `rowSpan` and `columnSpan` are the source's own. Where not, they are 1.
    public var spansKnown: Bool
    /// Whether row ends are to be trusted. Where not (a cell a line), rows are the lines of the source.
    public var rowsKnown: Bool

    public init(cells: [Cell], spansKnown: Bool, rowsKnown: Bool) {
        self.cells = cells
        self.spansKnown = spansKnown
        self.rowsKnown = rowsKnown
    }
}
