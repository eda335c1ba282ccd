import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the source does not say about one table: rows whose columns are unknown, and cells in which something is
/// printed that is not a number.
struct OpenCells {
    private typealias Row = (row: FoundTable.Row, cells: [FormCell])
    private typealias Unreadable = (slot: TableToken, cell: FormCell, value: CellValue?)

    private let reading: Reading
    private var rows: [Row] = []
    private var unreadable: [Unreadable] = []

    init(_ reading: Reading) {
        self.reading = reading
    }

    mutating func add(_ row: FoundTable.Row, _ cells: [FormCell]) { rows.append((row, cells)) }

    mutating func add(_ slot: TableToken, _ cell: FormCell, _ value: CellValue?) {
        unreadable.append((slot, cell, value))
    }

    /// Places and fills in what the sums of the table determine, and notes the rest as it is.
    mutating func close(_ table: inout StatutoryTable, isInOrder: Bool, _ notes: inout TableNotes) {
        var isNew = true
        while isNew, !(rows.isEmpty && unreadable.isEmpty) {
            let identities = Identities(table)
            guard identities.areKept else { break }
            isNew =
                (isInOrder && placeRow(in: &table, by: identities, &notes))
                || fillCell(of: &table, by: identities, &notes)
        }
        for (row, cells) in rows { notes.noteUnplaced(row, cells) }
        for (slot, cell, value) in unreadable {
            notes.note(slot, cell, value?.state ?? .illegible)
            if value == nil { notes.noteIllegible(slot, cell) }
        }
    }

    // MARK: Cells

    /// Fills the first cell for which the sums leave one number; returns whether there is one.
    private mutating func fillCell(
        of table: inout StatutoryTable, by identities: Identities, _ notes: inout TableNotes
    ) -> Bool {
        for (index, open) in unreadable.enumerated() {
            guard let amount = amount(of: open, by: identities) else { continue }
            table.set(.init(amount: amount), row: open.cell.row, column: open.cell.column)
            notes.note(open.slot, open.cell, .inferred)
            unreadable.remove(at: index)
            return true
        }
        return false
    }

    /// The number that the sums leave for a cell in which a number was printed.
    private func amount(of open: Unreadable, by identities: Identities) -> Decimal? {
        let words = reading.folded.units[open.slot.units]
        guard open.value?.state == .masked || words.contains(where: { $0.digit != nil }) else { return nil }
        return identities.value(of: open.cell)
    }

    // MARK: Rows

    /// Places the first row that the sums leave one way to place; returns whether there is one.
    private mutating func placeRow(
        in table: inout StatutoryTable, by identities: Identities, _ notes: inout TableNotes
    ) -> Bool {
        for (index, row) in rows.enumerated() where !mayBeCut(row.row) {
            guard place(row, in: &table, by: identities, &notes) else { continue }
            rows.remove(at: index)
            return true
        }
        return false
    }

    private func place(
        _ row: Row, in table: inout StatutoryTable, by identities: Identities, _ notes: inout TableNotes
    ) -> Bool {
        let slots = row.row.slots.filter { $0.gap == nil || ($0.gap == .blank && !row.row.isBroken) }
        let columns = table.form.rows[row.cells[0].row].columns
        let values = slots.map { $0.gap == nil ? columns[0].measure.value(of: $0, in: reading) : nil }
        guard zip(slots, values).allSatisfy({ $0.gap != nil || $1?.state == .reported }) else { return false }
        guard let places = identities.placement(of: values.map { $0?.amount }, in: row.cells) else { return false }
        let filled = zip(zip(slots, places), values).filter { $1 != nil }
        for ((slot, cell), value) in filled {
            table.set(.init(amount: value?.amount), row: cell.row, column: cell.column)
            notes.note(slot, cell, .inferred)
        }
        let taken = Set(filled.map(\.0.1))
        for cell in row.cells where !taken.contains(cell) { notes.noteBlank(row.row, cell) }
        return true
    }

    /// Whether numbers may be missing after a row's last one: its line is shorter than others, or the source ends.
    private func mayBeCut(_ row: FoundTable.Row) -> Bool {
        row.isShort || row.slots.last.map { $0.passage == reading.passages.indices.last } ?? true
    }
}
