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
    /// As many numbers as columns are in order whatever lies between them. Fewer are only placed where every empty
    /// slot is known to be a cell: exactly as many slots as columns, or a line that has the whole width of the form
    /// in a text that writes a slot for each column that a label spans; the columns are its last. Nothing is ever
    /// moved to the left.
    init(_ row: FoundTable.Row, columns: Int, spannedWidth: Int?) {
        let cells = row.slots.filter { $0.gap != .padding }
        let filled = cells.filter { $0.gap == nil }
        let isDefinite = !row.isBroken && !row.isShort && cells.allSatisfy { $0.gap != .ambiguous }
        let surplus = cells.dropLast(columns)
        if filled.count == columns {
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
}
