import ReportCore
import ReportModel

/// Reads the statutory tables of a report: their values, the evidence of each, and what is to be said about them.
struct StatisticsReader {
    private(set) var statistics = Statistics()
    private(set) var evidence: [Evidence] = []
    private(set) var findings: [Finding] = []
    /// The passages that the tables hold, with the table that each is part of.
    private(set) var kinds: [Int: StatutoryForm.Kind] = [:]

    private let reading: Reading
    private let reportYear: Int?
    /// The columns that the headers of the table being read tell.
    private var grid: HeaderColumns?
    /// Whether the table being read has a column of numbers that the form lacks.
    private var hasLocalColumn = false

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
            let words = table.headers.map { reading.folded.units[$0] }
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

    private static let labelsOf2019: [Phrase] = ["本年新", "对外公开总", "上一年项目", "本年增", "采购"]
    private static let labelsOf2021: [Phrase] = ["制发", "废止", "现行有效", "本年处理决定", "本年收费"]

    // MARK: One table

    private mutating func read(_ table: FoundTable, _ edition: Edition, _ tokens: [TableToken]) {
        for token in table.tokens { kinds[tokens[token].passage] = table.kind }
        grid = HeaderColumns(table, in: reading)
        let width = StatutoryForm.requests.rows[0].columns.count
        hasLocalColumn = table.kind == .requests && RowPlacement.hasLocalColumn(table.rows, columns: width)
        statistics[table.kind] = StatutoryTable(kind: table.kind, edition: edition)
        if table.kind == .reviewAndLitigation {
            readGroups(table)
        } else {
            for row in table.rows { read(row, of: table, edition) }
        }
        noteAbsentRows(table.kind, edition)
        noteLeftOvers(table, tokens)
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

    private mutating func read(_ row: FoundTable.Row, of table: FoundTable, _ edition: Edition) {
        guard let index = row.index else { return }
        let kind = table.kind
        let form = StatutoryForm.form(of: kind)
        // A label that is printed twice has its numbers once, and 其他处理 before its three rows is a group.
        guard statistics[kind]?.rows[index] == nil else { return release(row, of: kind) }
        guard !row.slots.isEmpty || !isGroup(index, in: table) else { return }
        let columns = form.rows[index].columns.indices.filter {
            form.rows[index].columns[$0].editions.contains(edition)
        }
        let targets = columns.map { (row: index, column: $0) }
        // Three columns of labels and seven of numbers.
        let spannedWidth = kind == .requests && table.writesSpans ? 10 : nil
        place(row, targets, in: kind, pointer: form.pointer(row: index), spannedWidth: spannedWidth)
    }

    /// Whether a row is 其他处理 with its three rows after it.
    private func isGroup(_ row: Int, in table: FoundTable) -> Bool {
        let rows = StatutoryForm.form(of: table.kind).rows
        return rows[row].path.last == "undivided"
            && table.rows.contains { $0.index.map { rows[$0].group == "其他处理" } ?? false }
    }

    /// The review table's one line: five results for each of its three groups.
    private mutating func readGroups(_ table: FoundTable) {
        let form = StatutoryForm.reviewAndLitigation
        let targets = form.rows.indices.flatMap { row in
            form.rows[row].columns.indices.map { (row: row, column: $0) }
        }
        let row = table.rows.first { !$0.slots.isEmpty } ?? FoundTable.Row()
        place(row, targets, in: table.kind, pointer: "/statistics/reviewAndLitigation", spannedWidth: nil)
    }

    // MARK: One row

    private mutating func place(
        _ row: FoundTable.Row, _ targets: [(row: Int, column: Int)], in kind: StatutoryForm.Kind, pointer: String,
        spannedWidth: Int?
    ) {
        for target in targets { statistics[kind]?.addRow(target.row) }
        let isLocal = hasLocalColumn || RowPlacement.hasLocalColumn([row], columns: targets.count)
        let inGrid = isLocal ? nil : grid?.slots(of: row)
        let inOrder = RowPlacement(
            row, columns: targets.count, spannedWidth: spannedWidth, hasLocalColumn: isLocal)
        switch inGrid.map(RowPlacement.placed) ?? inOrder {
        case .placed(let slots):
            for (slot, target) in zip(slots, targets) { set(slot, target, in: kind) }
        case .empty:
            for target in targets { noteBlank(row, target, in: kind) }
        case .unknown:
            let filled = row.slots.filter { $0.gap == nil }
            let start = (row.label ?? filled.first)?.units.lowerBound
            evidence.append(
                Evidence(
                    pointer: pointer, raw: .texts(filled.map { reading.text(units: $0.units) }),
                    state: .ambiguousPosition, position: start.map { reading.position(unit: $0) }))
            let message =
                filled.count > targets.count
                ? "\(filled.count) numbers for \(targets.count) columns"
                : "\(filled.count) of \(targets.count) columns have a number, and the source does not tell which"
            report("table.ambiguousPosition", .warning, message, pointer: pointer, at: start)
        }
    }

    private mutating func set(
        _ slot: TableToken, _ target: (row: Int, column: Int), in kind: StatutoryForm.Kind
    ) {
        let form = StatutoryForm.form(of: kind)
        let column = form.rows[target.row].columns[target.column]
        let value = value(of: slot, in: column)
        let pointer = form.pointer(row: target.row, column: target.column)
        let cell = StatutoryTable.Cell(amount: value?.amount, unit: value.flatMap { unit(of: $0, in: column) })
        statistics[kind]?.set(cell, row: target.row, column: target.column)
        evidence.append(
            Evidence(
                pointer: pointer, raw: .text(reading.text(units: slot.units)), state: value?.state ?? .illegible,
                position: reading.position(
                    reading.passages[slot.passage].cell == nil
                        ? reading.folded.offsets[slot.units.lowerBound]
                        : reading.passages[slot.passage].range.lowerBound)))
        if value == nil {
            report(
                "table.illegible", .warning, "this is no number", pointer: pointer, at: slot.units.lowerBound)
        }
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
        _ row: FoundTable.Row, _ target: (row: Int, column: Int), in kind: StatutoryForm.Kind
    ) {
        let start = row.label?.units.lowerBound ?? row.slots.first?.units.lowerBound
        evidence.append(
            Evidence(
                pointer: StatutoryForm.form(of: kind).pointer(row: target.row, column: target.column), raw: .text(""),
                state: .blank,
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

    private mutating func report(
        _ rule: String, _ severity: Severity, _ message: String, pointer: String, at unit: Int?
    ) {
        findings.append(
            Finding(
                rule: rule, severity: severity, message: message, pointer: pointer,
                position: unit.map { reading.position(unit: $0) }))
    }
}
