import ReportCore

/// A piece of the content as a statutory table's reader sees it: a cell, a line, or a word of a line.
struct TableToken {
    /// The passage that it is part of.
    var passage: Int
    /// The units of its words; empty for an empty slot.
    var units: Range<Int>
    /// What the slot is, where it is empty.
    var gap: Table.Gap?
    /// The table it stands in and its row there; nil for a line of text.
    var cell: Place?
    /// The grid columns that its cell covers, where the format knows them.
    var columns: Range<Int>?

    struct Place: Equatable {
        var table: Int
        var row: Int
        var spansKnown: Bool
        var rowsKnown: Bool
    }
}

extension TableToken {
    /// The tokens of a stretch of passages, in reading order.
    static func tokens(of reading: Reading, in passages: Range<Int>) -> [TableToken] {
        var tokens: [TableToken] = []
        for index in passages {
            let passage = reading.passages[index]
            if let reference = passage.cell {
                let table = reading.table(reference)
                let cell = table.cells[reference.index]
                tokens.append(
                    TableToken(
                        passage: index, units: passage.folded, gap: passage.folded.isEmpty ? cell.gap ?? .blank : nil,
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

    /// A line of text is one token, or a token a word where it is a row written with spaces: a label and its numbers.
    private static func lineTokens(_ reading: Reading, _ index: Int) -> [TableToken] {
        let passage = reading.passages[index]
        let whole = TableToken(passage: index, units: passage.folded, gap: nil, cell: nil)
        let words = spaced(reading, passage)
        guard words.count > 1, isRow(words.map { reading.folded.units[$0] }) else { return [whole] }
        return words.map { TableToken(passage: index, units: $0, gap: nil, cell: nil) }
    }

    /// The words of a line as white space parts them, as units.
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

    /// Whether a line's words are a row or a header of a statutory table: every word has a part in one of them.
    private static func isRow(_ words: [Words]) -> Bool {
        TableVocabulary.all.contains { vocabulary in
            words.allSatisfy { CellValue($0) != nil || vocabulary.role(of: $0, after: 25) != nil }
        }
    }
}
