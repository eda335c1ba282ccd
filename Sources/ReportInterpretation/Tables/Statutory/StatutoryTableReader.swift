import ReportModel

/// Reads one statutory table: its values, the evidence of each, and the findings about them.
struct StatutoryTableReader {
    private(set) var table: StatutoryTable
    private(set) var notes: TableNotes
    /// The passages that the table holds.
    private(set) var passages: PassageSet

    private let reading: Reading
    private let found: FoundTable
    private let form: StatutoryForm
    private let edition: TableEdition
    private let layout: TableLayout
    private var open: OpenCells

    init(_ found: FoundTable, _ edition: Edition, tokens: [TableToken], of reading: Reading) {
        let own = found.vocabulary[edition]
        let found = StatutoryTableReader.repaired(found, own, tokens: tokens, in: reading)
        self.reading = reading
        self.found = found
        self.edition = own
        form = found.vocabulary.form
        table = StatutoryTable(form, edition: edition)
        notes = TableNotes(form, reading)
        passages = PassageSet(found.tokens.lazy.map { tokens[$0].passage })
        layout = TableLayout(found, own, in: reading) { $0.cells(in: own) }
        open = OpenCells(reading)
        for row in found.rows { read(row, row.cells(in: own)) }
        if let heads = own.rowHeads, !found.hasSlots {
            let row = FoundTable.Row(cells: heads.cells)
            read(row, row.cells)
        }
        open.close(&table, isInOrder: layout.isInOrder, &notes)
        noteAbsentRows()
        noteLeftOvers(tokens)
        if layout.hasLocalColumn { notes.noteLocalColumn(found) }
        for (cell, index) in notes.cells { table.note(notes.evidence[index], row: cell.row, column: cell.column) }
    }

    /// The table with its rows repaired, one kind of damage after another.
    private static func repaired(
        _ found: FoundTable, _ edition: TableEdition, tokens: [TableToken], in reading: Reading
    ) -> FoundTable {
        func width(_ row: FoundTable.Row) -> Int { row.cells(in: edition).count }
        var table = found
        table.rows = FoundTable.withoutRepetitions(table.rows)
        if let rows = BlankLines.rows(of: table, tokens: tokens, in: reading, width: width) { table.rows = rows }
        guard let heads = edition.columnHeads else { return table }
        if ColumnOrder(table, heads, in: reading)?.hasLocal != true {
            table.rows = FoundTable.withoutTrailingGaps(table.rows, columns: width)
        }
        table.rows = FoundTable.withCertainGaps(table.rows, columns: width)
        return table
    }

    // MARK: One row

    private mutating func read(_ row: FoundTable.Row, _ cells: [FormCell]) {
        guard let first = cells.first else { return release(row) }
        // A label that is printed twice has its numbers once, and 其他处理 before its three rows is a group.
        let isTaken = row.index != nil && table.rows[first.row] != nil
        guard !isTaken else { return release(row) }
        guard !row.slots.isEmpty || row.index.map({ !isGroup($0) }) ?? true else { return }
        for cell in cells { table.addRow(cell.row) }
        switch layout.placement(of: row, cells) {
        case .placed(let slots):
            for (slot, cell) in zip(slots, cells) { read(slot, cell) }
            releaseLocal(row, slots)
        case .empty:
            for cell in cells { notes.noteBlank(row, cell) }
            releaseLocal(row, [])
        case .unknown:
            open.add(row, cells)
        }
    }

    private mutating func read(_ slot: TableToken, _ cell: FormCell) {
        let measure = form.rows[cell.row].columns[cell.column].measure
        let value = measure.value(of: slot, in: reading)
        guard let value, value.state != .masked else { return open.add(slot, cell, value) }
        table.set(.init(amount: value.amount, unit: measure.unit(of: value)), row: cell.row, column: cell.column)
        notes.note(slot, cell, value.state)
    }

    /// Whether a row is a whole whose parts the table has too: then it is the label of their group.
    private func isGroup(_ row: Int) -> Bool {
        let key = form.rows[row].key
        return found.rows.contains { $0.index.map { form.rows[$0].whole == key } ?? false }
    }

    // MARK: What stays in the text

    /// Returns the cells of a row that is not the form's to the text of the section.
    private mutating func release(_ row: FoundTable.Row) {
        for slot in row.slots where slot.gap == nil && slot.cell != nil {
            passages.remove(slot.passage)
            notes.noteLeftOver(slot)
        }
    }

    /// Numbers of a row in columns that the form lacks stay in the text of the section.
    private mutating func releaseLocal(_ row: FoundTable.Row, _ placed: [TableToken]) {
        guard layout.mayHaveLocalColumn else { return }
        let own = Set(placed.map(\.units.lowerBound))
        for slot in row.slots where slot.gap == nil && slot.cell != nil && !own.contains(slot.units.lowerBound) {
            passages.remove(slot.passage)
        }
    }

    /// Numbers inside the table that are in no row of the form; their words stay in the section's text.
    private mutating func noteLeftOvers(_ tokens: [TableToken]) {
        guard let first = found.tokens.first, let final = found.tokens.last else { return }
        let last = tokens[final...].lastIndex { $0.passage == tokens[final].passage } ?? final
        let own = PassageSet(found.tokens)
        for index in first...last where tokens[index].isValue && !own.contains(index) {
            notes.noteLeftOver(tokens[index])
            // A line whose other words are part of the table is shown whole.
            passages.remove(tokens[index].passage)
        }
    }

    // MARK: What it lacks

    /// The rows that the edition prints and this table lacks; a whole may be printed as its parts, in any edition.
    private mutating func noteAbsentRows() {
        let rows = form.rows
        for row in rows.indices where rows[row].editions.contains(table.edition) && table.rows[row] == nil {
            let hasAlternative = form.alternatives[row].contains { table.rows[$0] != nil }
            if !hasAlternative { notes.noteAbsent(row: row, in: table.edition) }
        }
    }
}
