import ReportCore

/// Places the cells of a table as HTML does: each at the first free column of its row, spans kept free.
struct TableGrid {
    /// A cell as its markup has it.
    struct Source {
        var row: Int
        var columnSpan: Int
        /// 0 means up to the end of the row group.
        var rowSpan: Int
    }

    /// A cell's place, spans cut to what the table has.
    struct Place: Equatable {
        var row: Int
        var column: Int
        var rowSpan: Int
        var columnSpan: Int
    }

    /// The grid needs more slots than are allowed.
    struct TooLarge: Error {
        let found: Int
    }

    /// Places cells, given in reading order.
    ///
    /// - Parameters:
    ///   - groups: the first row of each row group; no span leaves its group.
    ///   - rowCount: how many rows there are, rows without cells counted.
    ///   - slots: how many slots are left; lowered by those that this grid needs.
    static func place(
        _ cells: [Source], groups: [Int], rowCount: Int, slots: inout Int
    ) throws(TooLarge) -> [Place] {
        var places: [Place] = []
        places.reserveCapacity(cells.count)
        /// For each column the row up to which a cell from above holds it.
        var heldUntil: [Int] = []
        var group = 0
        var row = -1
        var column = 0
        let allowed = slots
        for cell in cells {
            if cell.row != row {
                row = cell.row
                column = 0
                while group + 1 < groups.count, groups[group + 1] <= row {
                    group += 1
                    heldUntil.removeAll(keepingCapacity: true)
                }
            }
            let groupEnd = group + 1 < groups.count ? groups[group + 1] : rowCount
            let first = column
            while column < heldUntil.count, heldUntil[column] > row { column += 1 }
            let end = column + cell.columnSpan
            // Columns that cells from above hold are work as well.
            slots -= end - first
            guard slots >= 0 else { throw TooLarge(found: allowed - slots) }
            let rowEnd = cell.rowSpan == 0 ? groupEnd : min(row + cell.rowSpan, groupEnd)
            if heldUntil.count < end { heldUntil.append(contentsOf: repeatElement(0, count: end - heldUntil.count)) }
            for index in column..<end { heldUntil[index] = max(heldUntil[index], rowEnd) }
            places.append(
                Place(row: row, column: column, rowSpan: max(rowEnd - row, 1), columnSpan: cell.columnSpan))
            column = end
        }
        return places
    }
}
