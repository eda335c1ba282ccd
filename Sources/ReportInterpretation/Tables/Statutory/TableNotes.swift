import ReportModel

/// The evidence of one statutory table's cells, and the findings about them.
struct TableNotes {
    private(set) var evidence: [Evidence] = []
    /// Single cells, and each cell in a row whose columns are not known, with the index of its evidence.
    private(set) var cells: [(cell: FormCell, evidence: Int)] = []
    private(set) var findings: [Finding] = []
    private let reading: Reading
    private let form: StatutoryForm

    init(_ form: StatutoryForm, _ reading: Reading) {
        self.reading = reading
        self.form = form
    }

    /// The whole table.
    private var pointer: String { form.kind.pointer }

    func pointer(_ cell: FormCell) -> String { form.pointer(row: cell.row, column: cell.column) }

    // MARK: Evidence

    /// Notes the slot that a cell was read from.
    mutating func note(_ slot: TableToken, _ cell: FormCell, _ state: ValueState) {
        let place = reading.cell(of: slot.passage)
        add(
            Evidence(
                pointer: pointer(cell), raw: .text(reading.text(units: slot.units)), state: state,
                position: place.map { reading.position(of: $0) } ?? reading.position(unit: slot.units.lowerBound)),
            of: cell)
    }

    /// Notes that a cell of a row is blank.
    mutating func noteBlank(_ row: FoundTable.Row, _ cell: FormCell) {
        let start = row.label?.units.lowerBound ?? row.slots.first?.units.lowerBound
        add(
            Evidence(
                pointer: pointer(cell), raw: .text(""), state: .blank,
                position: start.map { reading.position(unit: $0) }),
            of: cell)
    }

    private mutating func add(_ evidence: Evidence, of cell: FormCell) {
        cells.append((cell, self.evidence.count))
        self.evidence.append(evidence)
    }

    /// Notes the numbers of a row whose columns are unknown.
    mutating func noteUnplaced(_ row: FoundTable.Row, _ cells: [FormCell]) {
        let isOneRow = cells.allSatisfy { $0.row == cells[0].row }
        let pointer = isOneRow ? form.pointer(row: cells[0].row) : pointer
        let filled = row.slots.filter { $0.gap == nil }
        let start = (row.label ?? filled.first)?.units.lowerBound
        let evidence = Evidence(
            pointer: pointer, raw: .texts(filled.map { reading.text(units: $0.units) }), state: .ambiguousPosition,
            position: start.map { reading.position(unit: $0) })
        for cell in cells { self.cells.append((cell, self.evidence.count)) }
        self.evidence.append(evidence)
        let found: TableFinding =
            filled.count > cells.count
            ? .tooManyNumbers(filled.count, columns: cells.count)
            : .tooFewNumbers(filled.count, columns: cells.count)
        report(found, at: start, pointer)
    }

    // MARK: Findings

    mutating func noteIllegible(_ slot: TableToken, _ cell: FormCell) {
        report(.illegible(printed: reading.text(units: slot.units)), at: slot.units.lowerBound, pointer(cell))
    }

    /// Notes a number inside the table that is not the form's.
    mutating func noteLeftOver(_ token: TableToken) {
        report(.leftOver(printed: reading.text(units: token.units)), at: token.units.lowerBound)
    }

    mutating func noteLocalColumn(_ table: FoundTable) {
        report(.localColumn, at: table.head.first?.units.lowerBound)
    }

    /// Notes a row that the edition prints and the table lacks.
    mutating func noteAbsent(row: Int, in edition: Edition) {
        let pointer = form.pointer(row: row)
        evidence.append(Evidence(pointer: pointer, raw: nil, state: .absent, position: nil))
        report(.rowAbsent(label: form.label(ofRow: row, in: edition)), at: nil, pointer)
    }

    mutating func report(_ found: TableFinding, at unit: Int?, _ pointer: String? = nil) {
        findings.append(
            Finding(found, pointer: pointer ?? self.pointer, position: unit.map { reading.position(unit: $0) }))
    }
}
