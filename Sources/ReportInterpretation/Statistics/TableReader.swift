import ReportCore
import ReportModel

/// Finds the statutory tables in a stream of tokens, anchored on labels: it needs no lines, spans or columns, only
/// the order of reading, which every format keeps.
struct TableReader {
    private let reading: Reading
    private let tokens: [TableToken]
    private let lines: [Line: LineContent]
    /// The first line of each table whose spans are not known.
    private let firstLines: [Int: Line]
    private var open: FoundTable?
    private var row: FoundTable.Row?
    private var lastRow: Int?
    private var found: [FoundTable] = []

    /// A line of a table whose rows are lines.
    private struct Line: Hashable {
        var table: Int
        var row: Int

        init(_ cell: TableToken.Place) {
            table = cell.table
            row = cell.row
        }
    }

    private struct LineContent {
        /// How many slots the line has.
        var width = 0
        var isPadded = false
        /// Whether the first of them is empty.
        var isIndented = false
        /// Whether the first of them with words holds no value; nil where none has words.
        var startsWithLabel: Bool?
    }

    static func tables(in tokens: [TableToken], of reading: Reading) -> [FoundTable] {
        var reader = TableReader(reading: reading, tokens: tokens)
        for index in tokens.indices { reader.read(index) }
        reader.closeTable()
        return reader.found
    }

    private init(reading: Reading, tokens: [TableToken]) {
        self.reading = reading
        self.tokens = tokens
        var lines: [Line: LineContent] = [:]
        var firstLines: [Int: Line] = [:]
        for token in tokens {
            guard let cell = token.cell, cell.rowsKnown else { continue }
            if lines[Line(cell)] == nil { lines[Line(cell)] = LineContent(isIndented: token.gap != nil) }
            lines[Line(cell)]?.width += 1
            if token.gap == .padding { lines[Line(cell)]?.isPadded = true }
            if !cell.spansKnown, firstLines[cell.table] == nil { firstLines[cell.table] = Line(cell) }
            if token.gap == nil, lines[Line(cell)]?.startsWithLabel == nil {
                lines[Line(cell)]?.startsWithLabel = CellValue(reading.folded.units[token.units]) == nil
            }
        }
        self.lines = lines
        self.firstLines = firstLines
    }

    /// Pipes, or the line that text draws below a header: `---|---|`.
    private static func isRule(_ words: Words) -> Bool {
        words.contains(pipe) && words.allSatisfy { $0 == pipe || $0 == UInt16("-" as Unicode.Scalar) }
    }

    private static let pipe = UInt16("|" as Unicode.Scalar)

    private func words(_ token: TableToken) -> Words { reading.folded.units[token.units] }

    // MARK: One token

    private mutating func read(_ index: Int) {
        let token = tokens[index]
        endRowWithLine(at: token)
        if token.gap != nil {
            if open != nil, token.cell != nil { addSlot(index) }
            return
        }
        let words = words(token)
        if TableReader.isRule(words) {
            open?.tokens.append(index)
            return
        }
        guard token.cell != nil || words.count <= 60 else { return closeTable() }
        if token.cell != nil, hasNumbersOfLines { closeTable() }
        if open != nil, CellValue(words) != nil {
            return isOutside(token) ? closeTable() : addSlot(index)
        }
        // Every label has a Chinese character; most lines of numbers are no part of a table.
        guard words.contains(where: \.isHan) else { return isIllegible(token) ? addSlot(index) : refuse(token) }
        if beginsAnother(token, words) { closeTable() }
        if let kind = open?.kind, let role = vocabulary(kind).role(of: words, after: lastRow) {
            // 行政复议 opens the next table although 其他 or 总计 might still be headers of this one.
            return add(role, index)
        }
        if let next = TableVocabulary.all.first(where: { $0.kind != open?.kind && starts($0, words) }) {
            closeTable()
            open = FoundTable(kind: next.kind)
            lastRow = continued(next, words)
            guard let role = next.role(of: words, after: lastRow) else { return }
            return add(role, index)
        }
        if isIllegible(token) { return addSlot(index) }
        refuse(token)
    }

    /// Whether words that are no number stand where a number of the open row should: 约5 keeps its column.
    private func isIllegible(_ token: TableToken) -> Bool {
        guard open?.kind == .requests, let row, let label = row.label?.cell, label.spansKnown else { return false }
        return label == token.cell && row.slots.count < StatutoryForm.requests.rows[0].columns.count
    }

    /// Whether a table of the source begins with the first words of the form, while the open one already has rows.
    private func beginsAnother(_ token: TableToken, _ words: Words) -> Bool {
        guard let open, lastRow != nil, let last = open.tokens.last, let table = token.cell?.table,
            tokens[last].cell?.table != table
        else { return false }
        return vocabulary(open.kind).opens(with: words)
    }

    private func starts(_ vocabulary: TableVocabulary, _ words: Words) -> Bool {
        if vocabulary.opens(with: words) || continued(vocabulary, words) != nil { return true }
        guard case .row(let row)? = vocabulary.role(of: words, after: nil) else { return false }
        return vocabulary.kind == .article20 || row < 2
    }

    /// The last row of the table found before, where these words label a later row of the same table: a page number or
    /// a foreign row stands between its parts.
    private func continued(_ vocabulary: TableVocabulary, _ words: Words) -> Int? {
        guard let table = found.last, table.kind == vocabulary.kind, let last = table.lastRow,
            case .row(let row)? = vocabulary.role(of: words, after: last)
        else { return nil }
        return row > last ? last : nil
    }

    private func vocabulary(_ kind: StatutoryForm.Kind) -> TableVocabulary {
        switch kind {
        case .article20: .article20
        case .requests: .requests
        case .reviewAndLitigation: .reviewAndLitigation
        }
    }

    /// Whether a number or sign stands on a line of text after a row of cells: 15 or 无 below a table is narrative.
    private func isOutside(_ token: TableToken) -> Bool {
        token.cell == nil && open?.tokens.last.map { tokens[$0].cell != nil } ?? false
    }

    /// Whether the open table has numbers, and they stand on lines of text: cells are another table.
    private var hasNumbersOfLines: Bool {
        guard let open, open.hasSlots || row?.slots.isEmpty == false, let last = open.tokens.last else { return false }
        return tokens[last].cell == nil
    }

    /// Text that has no part in the open table: a cell of it is left over with the numbers after it, a line ends it.
    private mutating func refuse(_ token: TableToken) {
        guard open != nil else { return }
        if token.cell == nil {
            closeTable()
        } else {
            closeRow()
        }
    }

    // MARK: Rows

    private mutating func add(_ role: TableVocabulary.Role, _ index: Int) {
        closeRow()
        open?.tokens.append(index)
        switch role {
        case .row(let row):
            lastRow = row
            self.row = FoundTable.Row(
                index: row, label: tokens[index], isIndented: line(of: tokens[index])?.isIndented ?? false,
                lineWidth: line(of: tokens[index])?.width, isShort: isShort(tokens[index]))
        case .group:
            open?.hasHead = true
        case .header:
            open?.hasHead = true
            open?.headers.append(tokens[index].units)
        }
    }

    private mutating func addSlot(_ index: Int) {
        if row == nil {
            // Only the review table has numbers without a label before them; empty slots there are padding of headers.
            guard open?.kind == .reviewAndLitigation, tokens[index].gap == nil || startsLine(index) else { return }
            guard open?.headers.isEmpty == false, open?.hasSlots == false else { return }
            row = FoundTable.Row(lineWidth: line(of: tokens[index])?.width, isShort: isShort(tokens[index]))
        }
        if let before = row?.slots.last?.cell, before.rowsKnown, before != tokens[index].cell { row?.isBroken = true }
        row?.slots.append(tokens[index])
        open?.tokens.append(index)
    }

    /// A line of an own: an empty first cell of the review table's numbers is a cell.
    private func startsLine(_ index: Int) -> Bool {
        guard let cell = tokens[index].cell, cell.rowsKnown else { return false }
        return index == 0 || tokens[index - 1].cell != cell
    }

    private func isShort(_ token: TableToken) -> Bool {
        guard let width = line(of: token)?.width, let first = token.cell.flatMap({ firstLines[$0.table] }),
            let content = lines[first]
        else { return false }
        return !content.isPadded && width < content.width
    }

    private func line(of token: TableToken) -> LineContent? {
        token.cell.flatMap { lines[Line($0)] }
    }

    /// A new line ends the numbers of a row where the source itself knows its rows, and in text where the line begins
    /// with a label of its own: a line that begins with a number goes on with the row before.
    private mutating func endRowWithLine(at token: TableToken) {
        guard let slot = (row?.slots.last ?? row?.label)?.cell, slot.rowsKnown, let cell = token.cell, cell != slot
        else { return }
        if slot.spansKnown || lines[Line(cell)]?.startsWithLabel ?? false { closeRow() }
    }

    private mutating func closeRow() {
        defer { row = nil }
        guard let row else { return }
        // Empty slots before a header are the places of headers above it.
        let isPadding = row.label == nil && row.slots.count < 15 && row.slots.allSatisfy { $0.gap != nil }
        if !isPadding { open?.rows.append(row) }
    }

    private mutating func closeTable() {
        closeRow()
        defer {
            open = nil
            lastRow = nil
        }
        guard var open else { return }
        cutSurplus(&open)
        if let first = open.firstRow, let last = found.last?.lastRow, found.last?.kind == open.kind, first > last {
            found[found.count - 1].append(open)
        } else if open.isTable {
            found.append(open)
        }
    }

    /// Cuts the lines after a full last row of a table written in lines, every other row of which is exactly full:
    /// a number or 无 below the table is narrative.
    private func cutSurplus(_ table: inout FoundTable) {
        guard table.kind == .requests, let last = table.rows.last, let label = last.label, label.cell == nil else {
            return
        }
        let width = StatutoryForm.requests.rows[0].columns.count
        let others = table.rows.dropLast().filter { !$0.slots.isEmpty }
        guard last.slots.count > width, others.count >= 2, others.allSatisfy({ $0.slots.count == width }) else {
            return
        }
        let end = last.slots[width].units.lowerBound
        guard last.slots[width].passage != last.slots[width - 1].passage else { return }
        table.rows[table.rows.count - 1].slots.removeSubrange(width...)
        table.tokens.removeAll { tokens[$0].units.lowerBound >= end }
    }
}
