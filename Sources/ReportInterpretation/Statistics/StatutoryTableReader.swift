import ReportModel

/// Reads one statutory table: its values, the evidence of each, and what is to be said about them.
struct StatutoryTableReader {
    private typealias Target = ReviewHeads.Target

    private(set) var table: StatutoryTable
    private(set) var notes: TableNotes
    /// The passages that the table holds.
    private(set) var passages: PassageSet

    private let reading: Reading
    private let found: FoundTable
    private let form: StatutoryForm
    private let layout: TableLayout
    private var open: OpenCells

    init(_ found: FoundTable, _ edition: Edition, tokens: [TableToken], of reading: Reading) {
        func targets(_ row: FoundTable.Row) -> [Target] {
            StatutoryTableReader.targets(of: row, in: found.kind, edition)
        }
        var found = found
        found.rows = FoundTable.withoutRepetitions(found.rows)
        let unfilled = found
        if let rows = BlankLines.rows(of: unfilled, tokens: tokens, in: reading, width: { targets($0).count }) {
            found.rows = rows
        }
        if found.kind == .requests, ColumnOrder(found, in: reading)?.hasLocal != true {
            found.rows = FoundTable.withoutRowEnds(found.rows, columns: { targets($0).count })
        }
        if found.kind == .requests {
            found.rows = FoundTable.withCertainGaps(found.rows) { targets($0).count }
        }
        self.reading = reading
        self.found = found
        form = StatutoryForm.form(of: found.kind)
        table = StatutoryTable(kind: found.kind, edition: edition)
        notes = TableNotes(found.kind, reading)
        passages = PassageSet(found.tokens.lazy.map { tokens[$0].passage })
        layout = TableLayout(found, in: reading, targets: targets)
        open = OpenCells(reading)
        for row in found.rows { read(row, targets(row)) }
        if found.kind == .reviewAndLitigation, !found.hasSlots {
            let row = FoundTable.Row(targets: ReviewHeads.allTargets)
            read(row, row.targets)
        }
        open.close(&table, isInOrder: layout.isInOrder, &notes)
        noteAbsentRows()
        noteLeftOvers(tokens)
        if layout.hasLocalColumn { notes.noteLocalColumn(found) }
    }

    /// The cells of the form that a row has.
    private static func targets(
        of row: FoundTable.Row, in kind: StatutoryForm.Kind, _ edition: Edition
    ) -> [Target] {
        row.index.map { TableVocabulary.of(kind).targets(ofRow: $0, in: edition) } ?? row.targets
    }

    // MARK: One row

    private mutating func read(_ row: FoundTable.Row, _ targets: [Target]) {
        guard let first = targets.first else { return release(row) }
        // A label that is printed twice has its numbers once, and 其他处理 before its three rows is a group.
        let isTaken = row.index != nil && table.rows[first.row] != nil
        guard !isTaken else { return release(row) }
        guard !row.slots.isEmpty || row.index.map({ !isGroup($0) }) ?? true else { return }
        for target in targets { table.addRow(target.row) }
        switch layout.placement(of: row, targets) {
        case .placed(let slots):
            for (slot, target) in zip(slots, targets) { read(slot, target) }
            releaseLocal(row, slots)
        case .empty:
            for target in targets { notes.noteBlank(row, target) }
            releaseLocal(row, [])
        case .unknown:
            open.add(row, targets)
        }
    }

    private mutating func read(_ slot: TableToken, _ target: Target) {
        let measure = form.rows[target.row].columns[target.column].measure
        let value = measure.value(of: slot, in: reading)
        guard let value, value.state != .masked else { return open.add(slot, target, value) }
        table.set(.init(amount: value.amount, unit: measure.unit(of: value)), row: target.row, column: target.column)
        notes.note(slot, target, value.state)
    }

    /// Whether a row is 其他处理 with its three rows after it.
    private func isGroup(_ row: Int) -> Bool {
        let rows = table.form.rows
        return rows[row].path.last == "undivided"
            && found.rows.contains { $0.index.map { rows[$0].group == "其他处理" } ?? false }
    }

    // MARK: What stays in the text

    /// Gives the cells of a row that is none of the form's back to the text of the section.
    private mutating func release(_ row: FoundTable.Row) {
        for slot in row.slots where slot.gap == nil && slot.cell != nil {
            passages.remove(slot.passage)
            notes.noteLeftOver(slot)
        }
    }

    /// Numbers of a row that stand in columns that the form lacks stay in the text of the section.
    private mutating func releaseLocal(_ row: FoundTable.Row, _ placed: [TableToken]) {
        guard layout.mayHaveLocalColumn else { return }
        let own = Set(placed.map(\.units.lowerBound))
        for slot in row.slots where slot.gap == nil && slot.cell != nil && !own.contains(slot.units.lowerBound) {
            passages.remove(slot.passage)
        }
    }

    /// Numbers inside the table that stand in no row of the form; their words stay in the section's text.
    private mutating func noteLeftOvers(_ tokens: [TableToken]) {
        guard let first = found.tokens.first, let final = found.tokens.last else { return }
        let last = tokens[final...].lastIndex { $0.passage == tokens[final].passage } ?? final
        let own = PassageSet(found.tokens)
        for index in first...last where tokens[index].isValue && !own.contains(index) {
            notes.noteLeftOver(tokens[index])
            // A line that is part of the table in its other words is shown whole.
            passages.remove(tokens[index].passage)
        }
    }

    // MARK: What it lacks

    /// The rows that the edition prints and this table lacks; 其他处理 comes whole or in three rows, in either edition.
    private mutating func noteAbsentRows() {
        let rows = table.form.rows
        func isOtherHandling(_ row: Int) -> Bool { rows[row].path.contains("otherHandling") }
        let hasOtherHandling = rows.indices.contains { isOtherHandling($0) && table.rows[$0] != nil }
        for row in rows.indices where rows[row].editions.contains(table.edition) && table.rows[row] == nil {
            if !(isOtherHandling(row) && hasOtherHandling) { notes.noteAbsent(row: row) }
        }
    }
}
