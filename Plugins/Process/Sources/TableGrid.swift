internal import ReportCore

/// The grid of a table as a module says it, and whether it can be one.
struct TableGrid {
    let cells: [CellMessage]
    let spansKnown: Bool
    /// The table, in messages.
    let name: String

    /// How many slots the grid has: cells are in order, no two of them in one slot, and all slots are at most `most`.
    func slots(most: Int) throws(DocumentBuilder.Problem) -> Int {
        var last = (row: 0, column: -1)
        var size = (rows: 0, columns: 0)
        for cell in cells {
            let spans = (rows: cell.rowSpan ?? 1, columns: cell.columnSpan ?? 1)
            guard cell.column >= 0, last < (cell.row, cell.column) else {
                throw .unsound("\(cell.name(in: name)) is not behind the one before it")
            }
            guard min(spans.rows, spans.columns) >= 1, spansKnown || spans == (1, 1) else {
                throw .unsound("\(cell.name(in: name)) spans \(spans.rows) × \(spans.columns)")
            }
            // Beyond this the sums below could not be counted.
            for one in [cell.row, cell.column, spans.rows, spans.columns] where one > min(most, Int(Int32.max)) {
                throw .tooManyCells(one)
            }
            last = (cell.row, cell.column)
            size = (max(size.rows, cell.row + spans.rows), max(size.columns, cell.column + spans.columns))
        }
        let (area, isTooMuch) = size.rows.multipliedReportingOverflow(by: size.columns)
        guard !isTooMuch, area <= most else { throw .tooManyCells(isTooMuch ? .max : area) }
        try checkOverlaps(size.rows, size.columns)
        return area
    }

    private func checkOverlaps(_ rows: Int, _ columns: Int) throws(DocumentBuilder.Problem) {
        var isTaken = [Bool](repeating: false, count: rows * columns)
        for cell in cells {
            for row in cell.row..<cell.row + (cell.rowSpan ?? 1) {
                for column in cell.column..<cell.column + (cell.columnSpan ?? 1) {
                    let slot = row * columns + column
                    if isTaken[slot] { throw .unsound("two cells of \(name) are at row \(row), column \(column)") }
                    isTaken[slot] = true
                }
            }
        }
    }
}

extension CellMessage {
    /// The cell, in messages on the block that is named.
    func name(in block: String) -> String { "the cell at row \(row), column \(column) of \(block)" }
}

extension CellMessage.Gap {
    var gap: Table.Gap {
        switch self {
        case .blank: .blank
        case .padding: .padding
        case .ambiguous: .ambiguous
        }
    }
}
