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
    /// As many numbers as columns are in order, unless the table has a local column that may be one of them. Fewer are only placed where every empty slot is known to be a cell:
    /// exactly as many slots as columns, or a line that has the whole width of the form in a text that writes a slot
    /// for each column that a label spans; the columns are its last. Nothing is ever moved to the left.
    init(_ row: FoundTable.Row, columns: Int, spannedWidth: Int?, hasLocalColumn: Bool) {
        let cells = row.slots.filter { $0.gap != .padding }
        let filled = cells.filter { $0.gap == nil }
        let isDefinite = !row.isBroken && !row.isShort && cells.allSatisfy { $0.gap != .ambiguous }
        let surplus = cells.dropLast(columns)
        if hasLocalColumn, cells.count > columns {
            self = .unknown
        } else if filled.count == columns {
            self = .placed(filled)
        } else if isDefinite, cells.count == columns {
            self = .placed(cells)
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
    /// Whether one of a row's numbers must be that of a column which the form lacks: there are too many of them, or
    /// as many as the form's although a cell before the last is known to be empty.
    static func hasLocalColumn(_ row: FoundTable.Row, columns: Int) -> Bool {
        let numbers = row.slots.indices.filter { row.slots[$0].gap == nil }
        guard let last = numbers.last, columns > 1, row.slots[last].columns != nil else { return false }
        let hasBlank = row.slots[..<last].contains { $0.gap == .blank }
        return numbers.count > columns || (numbers.count == columns && hasBlank)
    }
}
