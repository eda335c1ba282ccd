import ReportCore
import ReportModel

/// Which slot of a row is which column's.
enum RowPlacement {
    /// A slot for each column, in order.
    case placed([TableToken])
    /// No number is printed; the columns are as empty as the slots.
    case empty
    /// The numbers are known, their columns are not.
    case unknown

    /// Places the slots of a row in `columns` columns.
    ///
    /// As many numbers as columns are in order, unless the table has a local column that may be one of them. Fewer are
    /// placed only if the empty slots that are known to be cells make up the rest, as all before the last number
    /// are; or in a line that has the whole width of the form in a text that writes a slot for each column that a label
    /// spans, where the columns are its last. Nothing is ever moved to the left.
    init(_ row: FoundTable.Row, columns: Int, spannedWidth: Int?, hasLocalColumn: Bool) {
        let cells = row.slots.filter { $0.gap != .padding }
        let filled = cells.filter { $0.gap == nil }
        let last = cells.lastIndex { $0.gap == nil } ?? 0
        let certain = cells.indices.filter { $0 <= last || cells[$0].gap != .ambiguous }.map { cells[$0] }
        // If spans have slots, a line of another width has lost some, and those after a label may be its own.
        let isWhole = !row.isBroken && !row.isShort && (spannedWidth == nil || row.lineWidth == spannedWidth)
        let isDefinite = isWhole && certain.count == cells.count
        let surplus = cells.dropLast(columns)
        if hasLocalColumn, !filled.isEmpty, cells.count > columns || !row.hasGrid {
            self = .unknown
        } else if filled.count == columns {
            self = .placed(filled)
        } else if isWhole, certain.count == columns {
            self = .placed(certain)
        } else if filled.isEmpty {
            self = .empty
        } else if isDefinite, let spannedWidth, row.lineWidth == spannedWidth, !surplus.isEmpty,
            surplus.allSatisfy({ $0.gap != nil })
        {
            self = .placed(cells.suffix(columns))
        } else {
            self = .unknown
        }
    }

    /// Whether a table has a column of numbers that the form lacks: a row has too many of them, or, if the grid is
    /// known, as many as the form's although a cell before the last is empty.
    ///
    /// In text one row may have taken in a number that is not its own, such as a page's, but not two rows.
    static func hasLocalColumn(_ rows: [FoundTable.Row], columns: Int) -> Bool {
        let surplus = rows.count { $0.slots.count { $0.gap == nil } > columns }
        return surplus > 1 || rows.contains { $0.hasGrid && hasSurplus($0, columns: columns) }
    }

    private static func hasSurplus(_ row: FoundTable.Row, columns: Int) -> Bool {
        let numbers = row.slots.indices.filter { row.slots[$0].gap == nil }
        guard let last = numbers.last, columns > 1 else { return false }
        let hasBlank = row.slots[..<last].contains { $0.gap == .blank }
        return numbers.count > columns || (numbers.count == columns && hasBlank)
    }
}
