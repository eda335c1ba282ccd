/// A column after the last of 第二十条, such as 备注, which the form lacks.
struct RemarkColumn {
    /// Where it begins in the grid; nil if the source has none.
    private let start: Int?
    /// Whether anything is printed in it that may be taken for a number.
    private let isFilled: Bool
    private let reading: Reading

    /// nil if the first header of the table does not end in words that the form lacks.
    init?(
        _ table: FoundTable, rows: [(row: FoundTable.Row, cells: [FormCell])], in reading: Reading
    ) {
        guard table.kind == .article20, let last = table.head.last, let before = table.head.dropLast().last,
            table.headers.contains(where: { $0.units == before.units }),
            !table.headers.contains(where: { $0.units == last.units }), RemarkColumn.areBeside(before, last)
        else { return nil }
        self.reading = reading
        start = last.columns?.lowerBound
        isFilled = rows.contains { row, cells in
            !cells.isEmpty && row.slots.count { $0.gap == nil } > cells.count
        }
    }

    /// Whether two headers are on one line, as far as the source knows lines.
    private static func areBeside(_ first: TableToken, _ second: TableToken) -> Bool {
        guard let cell = first.cell, let next = second.cell, !cell.rowsKnown else { return first.cell == second.cell }
        return cell.table == next.table
    }

    /// The row without its slot of this column; nil if it is unknown whether its last is one.
    ///
    /// In the grid the header says which; in a line it is the last slot, as none is lost before it. If every cell is a
    /// line, blank ones may be.
    func removed(from row: FoundTable.Row, _ columns: Int) -> FoundTable.Row? {
        var row = row
        if let start, row.hasGrid {
            row.slots.removeAll { ($0.columns?.lowerBound ?? 0) >= start }
            return row
        }
        if endsInWords(row) {
            // The words are the remark, and what may be an empty slot after them is not one.
            while let gap = row.slots.last?.gap, gap != .blank { row.slots.removeLast() }
        }
        if let last = row.slots.lastIndex(where: { $0.gap != .padding }),
            row.slots.count(where: { $0.gap != .padding }) > columns
        {
            row.slots.remove(at: last)
            row.lineWidth = row.lineWidth.map { $0 - 1 }
        } else if (isFilled && row.lineWidth == nil) || endsInWords(row), row.slots.contains(where: { $0.gap == nil }) {
            return nil
        }
        return row
    }

    /// Whether the last thing printed is not a number: then it is a remark, and a number's blank is lost.
    private func endsInWords(_ row: FoundTable.Row) -> Bool {
        guard let last = row.slots.last(where: { $0.gap == nil }) else { return false }
        return CellValue(reading.folded.units[last.units])?.amount == nil
    }
}
