import ReportCore
import ReportModel

/// Reads the rows of the statutory tables out of a stream of tokens, anchored on labels: it needs no lines, spans or
/// columns, only the order of reading, which every format keeps.
struct TableFinder {
    private let reading: Reading
    private let tokens: [TableToken]
    private let labels: [TableLabel?]
    private let lines: TableLines
    private let vocabulary: TableVocabulary
    private var table: FoundTable
    private var row: FoundTable.Row?
    private var lastRow: Int?
    /// Pieces of an incomplete label.
    private var pieces: [UInt16] = []
    /// What the headers say about the numbers below them, if the rows of the form have no labels.
    private var headed: HeadedCells?

    static func tables(in tokens: [TableToken], of reading: Reading) -> [FoundTable] {
        let lines = TableLines(tokens)
        let labels = tokens.map { $0.label(in: reading) }
        var found: [FoundTable] = []
        for region in TableRegions.regions(in: tokens, labels, of: reading) {
            let previous = found.last?.kind == region.kind ? found.last?.lastRow : nil
            var reader = TableFinder(reading, tokens, labels, lines, region, after: previous)
            for index in region.tokens { reader.read(index) }
            reader.closeRow()
            var table = reader.table
            table.cutSurplus(of: tokens, in: reading)
            if found.last?.continues(in: table) ?? false {
                found[found.count - 1].append(table)
            } else if table.isTable {
                found.append(table)
            }
        }
        return found
    }

    private init(
        _ reading: Reading, _ tokens: [TableToken], _ labels: [TableLabel?], _ lines: TableLines,
        _ region: TableRegions.Region, after last: Int?
    ) {
        self.reading = reading
        self.tokens = tokens
        self.labels = labels
        self.lines = lines
        vocabulary = reading.vocabularies[region.kind]
        let edition = vocabulary.edition(of: region.tokens.lazy.compactMap { labels[$0] })
        table = FoundTable(vocabulary, edition: edition)
        headed = (edition.map { vocabulary[$0] } ?? vocabulary.editions[0]).rowHeads.map { HeadedCells($0) }
        lastRow = last
    }

    private func words(_ token: TableToken) -> Words { reading.folded.units[token.units] }

    // MARK: One token

    private mutating func read(_ index: Int) {
        let token = tokens[index]
        endRowWithLine(at: token)
        guard token.gap == nil else {
            if token.cell != nil { addSlot(index) }
            return
        }
        let words = words(token)
        if TableToken.isRule(words) {
            table.tokens.append(index)
        } else if token.isValue, !isNumeralOfLabel(token, words) {
            addNumber(index)
        } else if !words.contains(where: \.isHan) {
            isIllegible(token) ? addSlot(index) : closeRow()
        } else if let role = role(of: words, at: index) {
            add(role, index)
        } else {
            addStranger(index)
        }
    }

    /// Whether a Chinese numeral on a line of text is the number of a label that was broken up: 三、
    private func isNumeralOfLabel(_ token: TableToken, _ words: Words) -> Bool {
        guard token.cell == nil, words.count == 1, ChineseNumeral.isNumeral(words[words.startIndex]) else {
            return false
        }
        return row.map { $0.slots.count >= table.width } ?? !(headed?.isComplete ?? false)
    }

    private mutating func addNumber(_ index: Int) {
        let token = tokens[index]
        // A number on a line of text between rows of cells is a page number.
        if token.cell == nil, (row?.label ?? row?.slots.first)?.cell != nil { return }
        if lines.isSerial(token, after: index > 0 ? tokens[index - 1] : nil) {
            table.tokens.append(index)
        } else {
            addSlot(index)
        }
    }

    private func role(of words: Words, at index: Int) -> TableVocabulary.Role? {
        let label = labels[index] ?? TableLabel(words)
        guard let role = vocabulary.role(of: label, after: lastRow) else {
            return nearRole(of: label, words, at: index)
        }
        if case .row = role, vocabulary.isAmbiguous(words), !isFollowedBySlot(index) || isBesideHeader(index) {
            return .header
        }
        // Below a page break the group of the rows that follow is named again.
        if case .row(let row) = role, let last = lastRow, row < last, !isFollowedBySlot(index),
            vocabulary.namesGroup(row)
        {
            return .group
        }
        return role
    }

    /// A label of several pieces, or one that is nearly the form's; a row only if a slot follows it.
    private func nearRole(of label: TableLabel, _ words: Words, at index: Int) -> TableVocabulary.Role? {
        if !pieces.isEmpty, let role = vocabulary.role(of: (pieces + words)[...], after: lastRow) { return role }
        guard let role = vocabulary.nearRole(of: label, after: lastRow) else { return nil }
        if case .row = role, !isFollowedBySlot(index), Numbering.length(in: words) == 0 { return nil }
        return role
    }

    private func isFollowedBySlot(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.gap != nil || next.isValue
    }

    /// Whether a header precedes a cell on its line.
    private func isBesideHeader(_ index: Int) -> Bool {
        guard let cell = tokens[index].cell, cell.rowsKnown else { return false }
        return table.headers.last.map { $0.cell == cell } ?? false
    }

    /// Words that the form does not know: the rest of a label, a local label or column, or a word for a missing number.
    private mutating func addStranger(_ index: Int) {
        let token = tokens[index]
        let words = words(token)
        if let row, let known = row.index, let label = row.label,
            vocabulary.completes(row: known, label: self.words(label), piece: words)
        {
            table.tokens.append(index)
            if !row.slots.isEmpty { closeRow() }
        } else if isIllegible(token) {
            addSlot(index)
        } else {
            closeRow()
            if lastRow == nil { table.head.append(token) }
            pieces = pieces.count < 60 ? pieces + words : []
        }
    }

    /// Whether words that are not a number are in the place of one of the open row's: 约5 keeps its column.
    private func isIllegible(_ token: TableToken) -> Bool {
        guard table.kind == .requests, let row, let label = row.label?.cell, label.rowsKnown else { return false }
        return label == token.cell && row.slots.count < table.width
    }

    // MARK: Rows

    private mutating func add(_ role: TableVocabulary.Role, _ index: Int) {
        closeRow()
        pieces = []
        let token = tokens[index]
        table.tokens.append(index)
        switch role {
        case .row(let row):
            lastRow = row
            open(FoundTable.Row(index: row, label: token), at: token)
        case .group:
            table.hasHead = true
        case .header:
            table.hasHead = true
            table.headers.append(token)
            if lastRow == nil { table.head.append(token) }
            let name = words(token)
            headed?.add(name)
        }
    }

    private mutating func open(_ row: FoundTable.Row, at token: TableToken) {
        self.row = row
        self.row?.isIndented = lines[token]?.isIndented ?? false
        self.row?.lineWidth = lines[token]?.width
        self.row?.isShort = lines.isShort(token)
    }

    private mutating func addSlot(_ index: Int) {
        let token = tokens[index]
        if row == nil {
            guard let cells = headedCells(at: index) else { return }
            open(FoundTable.Row(cells: cells), at: token)
        }
        if let before = row?.slots.last?.cell, before.rowsKnown, before != token.cell { row?.isBroken = true }
        row?.slots.append(token)
        table.tokens.append(index)
    }

    /// The cells of the numbers that begin here without a label; only a table whose rows have none has such numbers.
    ///
    /// Empty slots beside headers are padding; at the start of a line of its own, or of one with numbers, they are
    /// cells.
    private mutating func headedCells(at index: Int) -> [FormCell]? {
        guard let isComplete = headed?.isComplete, !table.headers.isEmpty else { return nil }
        let line = lines[tokens[index]]
        if let gap = tokens[index].gap {
            if line == nil { return gap == .blank && isComplete ? headed?.cells() : nil }
            guard startsLine(index) || line?.hasValue ?? false, line?.hasLabel != true || line?.hasValue ?? false else {
                return nil
            }
        }
        return headed?.cells()
    }

    /// A line of its own: an empty first cell of the review table's numbers is a cell.
    private func startsLine(_ index: Int) -> Bool {
        guard let cell = tokens[index].cell, cell.rowsKnown else { return false }
        return index == 0 || tokens[index - 1].cell != cell
    }

    /// A new line ends the numbers of a row if the source itself knows its rows, and in text if the line has a
    /// label of its own: a line of numbers continues the row before.
    private mutating func endRowWithLine(at token: TableToken) {
        guard let slot = (row?.slots.last ?? row?.label)?.cell, slot.rowsKnown, let cell = token.cell, cell != slot
        else { return }
        if slot.spansKnown || (lines[token]?.startsWithLabel ?? false) || lines.isSerial(token, after: nil) {
            closeRow()
        }
    }

    private mutating func closeRow() {
        defer { row = nil }
        guard let row else { return }
        // Empty slots before a header are the places of headers above it.
        let isPadding =
            row.label == nil && row.slots.count < row.cells.count && row.slots.allSatisfy { $0.gap != nil }
        if isPadding { return }
        if row.label == nil { headed?.endRow() }
        table.rows.append(row)
    }
}
