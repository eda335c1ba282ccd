import ReportCore

/// A piece of the content as a statutory table's reader sees it: a cell, a line, or a word of a line.
struct TableToken {
    /// The passage that it is part of.
    var passage: Int
    /// The units of its words; empty for an empty slot.
    var units: Range<Int>
    /// What the slot is, if it is empty.
    var gap: Table.Gap?
    /// Whether the words are a number, or a marker for a missing one.
    let isValue: Bool
    /// Whether the words are a number, and not a marker for a missing one.
    let isNumber: Bool
    /// The table it is in and its row there; nil for a line of text.
    var cell: Place?
    /// The grid columns that its cell covers, if the format knows them.
    var columns: Range<Int>?

    init(
        passage: Int, units: Range<Int>, of reading: Reading, gap: Table.Gap? = nil, cell: Place? = nil,
        columns: Range<Int>? = nil
    ) {
        self.passage = passage
        self.units = units
        self.gap = gap
        self.cell = cell
        self.columns = columns
        let value = gap == nil ? CellValue(reading.folded.units[units]) : nil
        isValue = value != nil
        isNumber = value?.amount != nil
    }

    /// Whether its words are a long line or a sentence on a line, as no label is.
    func isNarrative(_ words: Words) -> Bool {
        guard cell == nil, words.count > 24 else { return false }
        return words.count > 60 || words.contains(Marks.fullStop)
    }

    /// Its words as a label; nil if they cannot be one.
    func label(in reading: Reading) -> TableLabel? {
        let words = reading.folded.units[units]
        guard gap == nil, !isValue, words.contains(where: \.isHan), !isNarrative(words) else { return nil }
        return TableLabel(words)
    }

    struct Place: Equatable {
        var table: Int
        var row: Int
        var spansKnown: Bool
        var rowsKnown: Bool
    }
}

extension TableToken {
    /// Pipes, or the line that text draws below a header: `---|---|`.
    static func isRule(_ words: Words) -> Bool {
        words.contains(pipe) && words.allSatisfy { $0 == pipe || $0 == UInt16("-" as Unicode.Scalar) }
    }

    private static let pipe = UInt16("|" as Unicode.Scalar)

    /// The tokens of a stretch of passages, in reading order.
    static func tokens(of reading: Reading, in passages: Range<Int>) -> [TableToken] {
        var tokens: [TableToken] = []
        tokens.reserveCapacity(passages.count)
        for index in passages {
            let passage = reading.passages[index]
            if let reference = passage.cell {
                let table = reading.table(reference)
                let cell = table.cells[reference.index]
                tokens.append(
                    TableToken(
                        passage: index, units: passage.folded, of: reading,
                        gap: passage.folded.isEmpty ? cell.gap ?? .blank : nil,
                        cell: Place(
                            table: reference.table, row: cell.row, spansKnown: table.spansKnown,
                            rowsKnown: table.rowsKnown),
                        columns: table.spansKnown ? cell.column..<cell.column + max(1, cell.columnSpan) : nil))
            } else {
                tokens += lineTokens(reading, index)
            }
        }
        return tokens
    }

    /// A line of text is one token; or its label and one token per word after it, if it is a row written with spaces;
    /// or one token per word, if every word is part of a statutory table.
    private static func lineTokens(_ reading: Reading, _ index: Int) -> [TableToken] {
        let passage = reading.passages[index]
        func token(_ units: Range<Int>) -> TableToken { TableToken(passage: index, units: units, of: reading) }
        if isPageNumber(reading.folded.units[passage.folded]) { return [token(passage.folded)] }
        let words = (passage.folded.count <= 160 ? spaced(reading, passage) : []).filter { word in
            reading.folded.units[word].contains { $0 != TableToken.pipe }
        }
        guard words.count > 1 else { return [token(passage.folded)] }
        let values = words.reversed().prefix { CellValue(reading.folded.units[$0]) != nil }.count
        if let first = words.first, values > 0, values < words.count {
            let label = first.lowerBound..<words[words.count - values].lowerBound
            if isLabel(reading.folded.units[label], reading) { return [token(label)] + words.suffix(values).map(token) }
        }
        return isRow(words.map { reading.folded.units[$0] }, reading) ? words.map(token) : [token(passage.folded)]
    }

    /// Whether a line is the number of a page: `- 2 -`.
    static func isPageNumber(_ words: Words) -> Bool {
        let hyphen = UInt16("-" as Unicode.Scalar)
        guard words.count <= 8, words.first == hyphen, words.last == hyphen else { return false }
        let number = words.drop { $0 == hyphen }.prefix { $0.digit != nil }
        return !number.isEmpty && words[number.endIndex...].allSatisfy { $0 == hyphen }
    }

    /// Whether words are the label of a row, or nearly so.
    private static func isLabel(_ words: Words, _ reading: Reading) -> Bool {
        reading.vocabularies.all.contains { vocabulary in
            let last = vocabulary.lastRow
            if case .row = vocabulary.role(of: words, after: last) ?? vocabulary.nearRole(of: words, after: last) {
                return true
            }
            return vocabulary.latest.rowHeads != nil && vocabulary.role(of: words, after: nil) != nil
        }
    }

    /// The words of a line, separated by white space, as units.
    private static func spaced(_ reading: Reading, _ passage: Reading.Passage) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = passage.folded.lowerBound
        for unit in passage.folded {
            let isLast = unit + 1 == passage.folded.upperBound
            if isLast || reading.folded.hasGap(after: unit) {
                words.append(start..<unit + 1)
                start = unit + 1
            }
        }
        return words
    }

    /// Whether a line's words are a row or a header of a statutory table: every word is part of one of them.
    private static func isRow(_ words: [Words], _ reading: Reading) -> Bool {
        reading.vocabularies.all.contains { vocabulary in
            words.allSatisfy { CellValue($0) != nil || vocabulary.role(of: $0, after: vocabulary.lastRow) != nil }
        }
    }
}
