import ReportCore
import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads the statutory tables of a report: their values, the evidence of each, and what is to be said about them.
struct StatisticsReader {
    private(set) var statistics = Statistics()
    private(set) var evidence: [Evidence] = []
    private(set) var findings: [Finding] = []
    /// The passages that the tables hold, with the table that each is part of.
    private(set) var kinds: [Int: StatutoryForm.Kind] = [:]

    private let reading: Reading
    private let reportYear: Int?
    /// Where the columns of the table being read stand.
    private var layout = TableLayout()
    /// Rows of the table being read whose columns are not known.
    private var unplaced: [UnplacedRow] = []
    /// Its cells in which something is printed that is no number.
    private var unreadable: [Unreadable] = []

    /// A cell of a form.
    typealias Target = ReviewHeads.Target

    private typealias Unreadable = (slot: TableToken, target: Target, value: CellValue?)

    private struct UnplacedRow {
        var row: FoundTable.Row
        var targets: [Target]
        var pointer: String
    }

    init(_ reading: Reading, tables: [FoundTable], tokens: [TableToken], reportYear: Int?) {
        self.reading = reading
        self.reportYear = reportYear
        let editions = tables.map { edition(of: $0) }
        for (index, (table, edition)) in zip(tables, editions).enumerated() {
            guard StatisticsReader.isOwn(index, of: tables) else {
                noteRepeated(table, tokens)
                continue
            }
            read(table, edition ?? editions.compactMap { $0 }.first ?? editionByYear, tokens)
        }
    }

    private var editionByYear: Edition {
        let due = reportYear.flatMap { Edition(reportYear: $0) }
        return due == .notice2019 ? .notice2019 : .notice2021
    }

    // MARK: Edition

    /// The edition that a table's own labels tell; nil where both print the same.
    private func edition(of table: FoundTable) -> Edition? {
        switch table.kind {
        case .article20:
            let words = table.headers.map { reading.folded.units[$0.units] }
            let old = words.count { $0.containsAny(StatisticsReader.labelsOf2019) }
            let new = words.count { $0.containsAny(StatisticsReader.labelsOf2021) }
            if old != new { return old > new ? .notice2019 : .notice2021 }
            return nil
        case .requests:
            let rows = table.rows.filter { !$0.slots.isEmpty }.compactMap(\.index)
            let keys = Set(rows.map { StatutoryForm.requests.rows[$0].path.last ?? "" })
            if !keys.isDisjoint(with: ["correctionOverdue", "feeOverdue"]) { return .notice2021 }
            return keys.contains("undivided") ? .notice2019 : nil
        case .reviewAndLitigation:
            return nil
        }
    }

    private static let labelsOf2019: PhraseSet = ["本年新", "对外公开总", "上一年项目", "本年增", "采购"]
    private static let labelsOf2021: PhraseSet = ["制发", "废止", "现行有效", "本年处理决定", "本年收费"]

    // MARK: One table

    private mutating func read(_ table: FoundTable, _ edition: Edition, _ tokens: [TableToken]) {
        for token in table.tokens { kinds[tokens[token].passage] = table.kind }
        var table = table
        table.rows = FoundTable.withoutRepetitions(table.rows)
        let found = table
        func targets(_ row: FoundTable.Row) -> [Target] { self.targets(of: row, in: found.kind, edition) }
        if let rows = BlankLines.rows(of: table, tokens: tokens, in: reading, width: { targets($0).count }) {
            table.rows = rows
        }
        layout = TableLayout(table, in: reading, targets: targets)
        statistics[table.kind] = StatutoryTable(kind: table.kind, edition: edition)
        unplaced = []
        unreadable = []
        for row in table.rows { read(row, of: table, targets(row)) }
        if table.kind == .reviewAndLitigation, !table.hasSlots {
            let row = FoundTable.Row(targets: ReviewHeads.allTargets)
            read(row, of: table, row.targets)
        }
        infer(table.kind)
        noteAbsentRows(table.kind, edition)
        noteLeftOvers(table, tokens)
        if layout.hasLocalColumn { noteLocalColumn(table) }
    }

    /// The cells of the form that a row has.
    private func targets(of row: FoundTable.Row, in kind: StatutoryForm.Kind, _ edition: Edition) -> [Target] {
        guard let index = row.index else { return row.targets }
        let columns = StatutoryForm.form(of: kind).rows[index].columns
        return columns.indices.filter { columns[$0].editions.contains(edition) }.map { (index, $0) }
    }

    /// Whether a table is the report's own: the first of its kind that is not a mere piece beside a fuller one.
    private static func isOwn(_ index: Int, of tables: [FoundTable]) -> Bool {
        func size(_ table: FoundTable) -> Int { table.rows.count { !$0.slots.isEmpty } }
        let alike = tables.indices.filter { tables[$0].kind == tables[index].kind }
        let fullest = alike.map { size(tables[$0]) }.max() ?? 0
        return alike.first { size(tables[$0]) * 2 >= fullest } == index
    }

    private mutating func noteRepeated(_ table: FoundTable, _ tokens: [TableToken]) {
        report(
            "table.repeated", .warning, "another table of this kind; only one is read as statistics",
            pointer: "/statistics/\(table.kind.rawValue)", at: table.tokens.first.map { tokens[$0].units.lowerBound })
    }

    /// Numbers inside the table that stand in no row of the form; their words stay in the section's text.
    private mutating func noteLeftOvers(_ table: FoundTable, _ tokens: [TableToken]) {
        guard let first = table.tokens.first, let final = table.tokens.last else { return }
        let last = tokens[final...].lastIndex { $0.passage == tokens[final].passage } ?? final
        let own = Set(table.tokens)
        for index in first...last where tokens[index].gap == nil && !own.contains(index) {
            guard CellValue(reading.folded.units[tokens[index].units]) != nil else { continue }
            noteLeftOver(tokens[index], in: table.kind)
            // A line that is part of the table in its other words is shown whole.
            kinds[tokens[index].passage] = nil
        }
    }

    private mutating func noteLeftOver(_ token: TableToken, in kind: StatutoryForm.Kind) {
        report(
            "table.leftOver", .warning, "a number that stands in no row or column of the form",
            pointer: "/statistics/\(kind.rawValue)", at: token.units.lowerBound)
    }

    /// Gives the cells of a row that is none of the form's back to the text of the section.
    private mutating func release(_ row: FoundTable.Row, of kind: StatutoryForm.Kind) {
        for slot in row.slots where slot.gap == nil && slot.cell != nil {
            kinds[slot.passage] = nil
            noteLeftOver(slot, in: kind)
        }
    }

    private mutating func read(_ row: FoundTable.Row, of table: FoundTable, _ targets: [Target]) {
        let kind = table.kind
        let form = StatutoryForm.form(of: kind)
        guard let first = targets.first else { return release(row, of: kind) }
        // A label that is printed twice has its numbers once, and 其他处理 before its three rows is a group.
        let isTaken = row.index != nil && statistics[kind]?.rows[first.row] != nil
        guard !isTaken else { return release(row, of: kind) }
        guard !row.slots.isEmpty || row.index.map({ !isGroup($0, in: table) }) ?? true else { return }
        let isOneRow = targets.allSatisfy { $0.row == first.row }
        let pointer = isOneRow ? form.pointer(row: first.row) : "/statistics/\(kind.rawValue)"
        for target in targets { statistics[kind]?.addRow(target.row) }
        switch layout.placement(of: row, targets) {
        case .placed(let slots):
            for (slot, target) in zip(slots, targets) { set(slot, target, in: kind) }
            releaseLocal(row, slots)
        case .empty:
            for target in targets { noteBlank(row, target, in: kind) }
            releaseLocal(row, [])
        case .unknown:
            unplaced.append(UnplacedRow(row: row, targets: targets, pointer: pointer))
        }
    }

    /// Whether a row is 其他处理 with its three rows after it.
    private func isGroup(_ row: Int, in table: FoundTable) -> Bool {
        let rows = StatutoryForm.form(of: table.kind).rows
        return rows[row].path.last == "undivided"
            && table.rows.contains { $0.index.map { rows[$0].group == "其他处理" } ?? false }
    }

    // MARK: One row

    private mutating func set(_ slot: TableToken, _ target: Target, in kind: StatutoryForm.Kind) {
        let column = StatutoryForm.form(of: kind).rows[target.row].columns[target.column]
        let value = value(of: slot, in: column)
        guard let value, value.state != .masked else {
            return unreadable.append((slot, target, value))
        }
        set(value.amount, unit: unit(of: value, in: column), target, in: kind)
        note(slot, target, value.state, in: kind)
    }

    private mutating func set(_ amount: Decimal?, unit: String?, _ target: Target, in kind: StatutoryForm.Kind) {
        let cell = StatutoryTable.Cell(amount: amount, unit: unit)
        statistics[kind]?.set(cell, row: target.row, column: target.column)
    }

    private mutating func note(
        _ slot: TableToken, _ target: Target, _ state: ValueState, in kind: StatutoryForm.Kind
    ) {
        evidence.append(
            Evidence(
                pointer: pointer(kind, target), raw: .text(reading.text(units: slot.units)), state: state,
                position: reading.position(
                    reading.passages[slot.passage].cell == nil
                        ? reading.folded.offsets[slot.units.lowerBound]
                        : reading.passages[slot.passage].range.lowerBound)))
    }

    /// Numbers of a row that stand in columns that the form lacks stay in the text of the section.
    private mutating func releaseLocal(_ row: FoundTable.Row, _ placed: [TableToken]) {
        guard layout.hasLocalColumn else { return }
        let own = Set(placed.map(\.units.lowerBound))
        for slot in row.slots where slot.gap == nil && slot.cell != nil && !own.contains(slot.units.lowerBound) {
            kinds[slot.passage] = nil
        }
    }

    private mutating func noteLocalColumn(_ table: FoundTable) {
        report(
            "table.localColumn", .info, "a column that the form lacks; its numbers stay in the text",
            pointer: "/statistics/\(table.kind.rawValue)", at: table.head.first?.units.lowerBound)
    }

    // MARK: What the sums tell

    /// Places and fills in what the source does not tell, where the sums of the table leave one possibility; notes the
    /// rest as it is.
    private mutating func infer(_ kind: StatutoryForm.Kind) {
        var isNew = true
        while isNew, !(unplaced.isEmpty && unreadable.isEmpty), let table = statistics[kind] {
            isNew = false
            let identities = Identities(table)
            guard identities.areKept else { break }
            if let index = unplaced.indices.first(where: { place(unplaced[$0], by: identities, in: kind) }) {
                unplaced.remove(at: index)
                isNew = true
            } else if let index = unreadable.indices.first(where: { fill(unreadable[$0], by: identities) != nil }),
                let value = fill(unreadable[index], by: identities)
            {
                let (slot, target, _) = unreadable.remove(at: index)
                set(value, unit: nil, target, in: kind)
                note(slot, target, .inferred, in: kind)
                isNew = true
            }
        }
        for row in unplaced { noteUnplaced(row) }
        for (slot, target, value) in unreadable {
            note(slot, target, value?.state ?? .illegible, in: kind)
            if value == nil {
                report(
                    "table.illegible", .warning, "this is no number", pointer: pointer(kind, target),
                    at: slot.units.lowerBound)
            }
        }
    }

    /// The number that the sums leave for a cell in which a number was printed.
    private func fill(_ cell: Unreadable, by identities: Identities) -> Decimal? {
        let words = reading.folded.units[cell.slot.units]
        guard cell.value?.state == .masked || words.contains(where: { $0.digit != nil }) else { return nil }
        let target = cell.target
        return identities.value(of: Identities.Cell(row: target.row, column: target.column))
    }

    /// Places a row where the sums leave one way to; says whether they do.
    private mutating func place(_ row: UnplacedRow, by identities: Identities, in kind: StatutoryForm.Kind) -> Bool {
        guard layout.isInOrder, !mayBeCut(row.row) else { return false }
        let slots = row.row.slots.filter { $0.gap == nil || ($0.gap == .blank && !row.row.isBroken) }
        let columns = StatutoryForm.form(of: kind).rows[row.targets[0].row].columns
        let values = slots.map { $0.gap == nil ? value(of: $0, in: columns[0]) : nil }
        guard zip(slots, values).allSatisfy({ $0.gap != nil || $1?.state == .reported }) else { return false }
        let cells = row.targets.map { Identities.Cell(row: $0.row, column: $0.column) }
        guard let places = identities.placement(of: values.map { $0?.amount }, in: cells) else { return false }
        let filled = zip(zip(slots, places), values).filter { $1 != nil }
        for ((slot, cell), value) in filled {
            set(value?.amount, unit: nil, (cell.row, cell.column), in: kind)
            note(slot, (cell.row, cell.column), .inferred, in: kind)
        }
        let taken = Set(filled.map(\.0.1))
        for cell in cells where !taken.contains(cell) { noteBlank(row.row, (cell.row, cell.column), in: kind) }
        return true
    }

    /// Whether numbers may be missing behind a row's last one: its line is shorter than others, or the source ends there.
    private func mayBeCut(_ row: FoundTable.Row) -> Bool {
        row.isShort || row.slots.last.map { $0.passage == reading.passages.indices.last } ?? true
    }

    private mutating func noteUnplaced(_ row: UnplacedRow) {
        let filled = row.row.slots.filter { $0.gap == nil }
        let start = (row.row.label ?? filled.first)?.units.lowerBound
        evidence.append(
            Evidence(
                pointer: row.pointer, raw: .texts(filled.map { reading.text(units: $0.units) }),
                state: .ambiguousPosition, position: start.map { reading.position(unit: $0) }))
        let message =
            filled.count > row.targets.count
            ? "\(filled.count) numbers for \(row.targets.count) columns"
            : "\(filled.count) of \(row.targets.count) columns have a number, and the source does not tell which"
        report("table.ambiguousPosition", .warning, message, pointer: row.pointer, at: start)
    }

    /// The value of a slot; nil where what is printed cannot be one of this column.
    private func value(of slot: TableToken, in column: StatutoryForm.Column) -> CellValue? {
        if reading.hasPartedDigits(slot.units) { return nil }
        let words = reading.folded.units[slot.units]
        switch column.measure {
        case .change: return CellValue(words).flatMap { $0.isFractional ? nil : $0 }
        case .count: return CellValue(words).flatMap { $0.isNegative || $0.isFractional ? nil : $0 }
        case .money: return CellValue(words, isMoney: true).flatMap { $0.isNegative ? nil : $0 }
        }
    }

    /// The unit of an amount of money: the cell's own, else the form's.
    private func unit(of value: CellValue, in column: StatutoryForm.Column) -> String? {
        guard case .money(let printed) = column.measure, value.amount != nil else { return nil }
        return value.unit ?? printed
    }

    private mutating func noteBlank(
        _ row: FoundTable.Row, _ target: Target, in kind: StatutoryForm.Kind
    ) {
        let start = row.label?.units.lowerBound ?? row.slots.first?.units.lowerBound
        evidence.append(
            Evidence(
                pointer: pointer(kind, target), raw: .text(""), state: .blank,
                position: start.map { reading.position(unit: $0) }))
    }

    /// The rows that the edition prints and this table lacks.
    private mutating func noteAbsentRows(_ kind: StatutoryForm.Kind, _ edition: Edition) {
        let form = StatutoryForm.form(of: kind)
        for index in form.rows.indices
        where form.rows[index].editions.contains(edition) && statistics[kind]?.rows[index] == nil {
            // 其他处理 comes whole or in three rows, in either edition.
            if form.rows[index].path.contains("otherHandling"), hasOtherHandling(kind) { continue }
            evidence.append(
                Evidence(pointer: form.pointer(row: index), raw: nil, state: .absent, position: nil))
            report(
                "table.rowAbsent", .warning, "the table has no row \(form.rows[index].label)",
                pointer: form.pointer(row: index), at: nil)
        }
    }

    private func hasOtherHandling(_ kind: StatutoryForm.Kind) -> Bool {
        let form = StatutoryForm.form(of: kind)
        return form.rows.indices.contains {
            form.rows[$0].path.contains("otherHandling") && statistics[kind]?.rows[$0] != nil
        }
    }

    private func pointer(_ kind: StatutoryForm.Kind, _ target: Target) -> String {
        StatutoryForm.form(of: kind).pointer(row: target.row, column: target.column)
    }

    private mutating func report(
        _ rule: String, _ severity: Severity, _ message: String, pointer: String, at unit: Int?
    ) {
        findings.append(
            Finding(
                rule: rule, severity: severity, message: message, pointer: pointer,
                position: unit.map { reading.position(unit: $0) }))
    }
}
