import ReportModel

/// The evidence of one statutory table's cells, and what is to be said about them.
struct TableNotes {
    private(set) var evidence: [Evidence] = []
    /// The evidence of single cells, and of each cell in a row whose columns are not known.
    private(set) var cells: [(cell: FormCell, evidence: Evidence)] = []
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
        self.evidence.append(evidence)
        cells.append((cell, evidence))
    }

    /// Notes the numbers of a row whose columns are not known.
    mutating func noteUnplaced(_ row: FoundTable.Row, _ cells: [FormCell]) {
        let isOneRow = cells.allSatisfy { $0.row == cells[0].row }
        let pointer = isOneRow ? form.pointer(row: cells[0].row) : pointer
        let filled = row.slots.filter { $0.gap == nil }
        let start = (row.label ?? filled.first)?.units.lowerBound
        let evidence = Evidence(
            pointer: pointer, raw: .texts(filled.map { reading.text(units: $0.units) }), state: .ambiguousPosition,
            position: start.map { reading.position(unit: $0) })
        self.evidence.append(evidence)
        self.cells += cells.map { ($0, evidence) }
        let message =
            filled.count > cells.count
            ? "\(filled.count) numbers for \(cells.count) columns"
            : "\(filled.count) of \(cells.count) columns have a number, and the source does not tell which"
        report("table.ambiguousPosition", .warning, message, at: start, pointer)
    }

    // MARK: Findings

    mutating func noteIllegible(_ slot: TableToken, _ cell: FormCell) {
        report("table.illegible", .warning, "this is no number", at: slot.units.lowerBound, pointer(cell))
    }

    /// Notes a number inside the table that is none of the form's.
    mutating func noteLeftOver(_ token: TableToken) {
        report(
            "table.leftOver", .warning, "a number that stands in no row or column of the form",
            at: token.units.lowerBound)
    }

    mutating func noteLocalColumn(_ table: FoundTable) {
        report(
            "table.localColumn", .info, "a column that the form lacks; its numbers stay in the text",
            at: table.head.first?.units.lowerBound)
    }

    /// Notes a row that the edition prints and the table lacks.
    mutating func noteAbsent(row: Int, in edition: Edition) {
        let pointer = form.pointer(row: row)
        evidence.append(Evidence(pointer: pointer, raw: nil, state: .absent, position: nil))
        report(
            "table.rowAbsent", .warning, "the table has no row \(form.label(ofRow: row, in: edition))", at: nil, pointer
        )
    }

    mutating func report(
        _ rule: String, _ severity: Severity, _ message: String, at unit: Int?, _ pointer: String? = nil
    ) {
        findings.append(
            Finding(
                rule: rule, severity: severity, message: message, pointer: pointer ?? self.pointer,
                position: unit.map { reading.position(unit: $0) }))
    }
}
