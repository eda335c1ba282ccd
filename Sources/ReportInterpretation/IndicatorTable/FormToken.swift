import ReportCore

/// A piece of the content as the reader of the statistics table sees it: a cell, a line, or a part of a line.
struct FormToken {
    /// The passage that it is part of.
    var passage: Int
    /// The units of its words; empty for an empty slot.
    var units: Range<Int>
    /// What the slot is, where it is empty.
    var gap: Table.Gap?
    /// The row of a table, or the line, that it stands in; nil where nothing tells where rows end.
    var row: Row?
    /// The table of the source that it stands in.
    var table: Int?
    /// The grid columns that its cell covers, where the format knows them.
    var columns: Range<Int>?

    enum Row: Equatable {
        case ofTable(Int, row: Int)
        case line(Int)
    }

    /// The tokens of some passages, in reading order.
    static func tokens(of reading: Reading, without excluded: Set<Int>) -> [FormToken] {
        var tokens: [FormToken] = []
        tokens.reserveCapacity(reading.passages.count)
        for passage in reading.passages.indices where !excluded.contains(passage) {
            if reading.passages[passage].cell != nil {
                tokens += cellTokens(reading, passage)
            } else {
                tokens += lineTokens(reading, passage)
            }
        }
        return tokens
    }

    private static func cellTokens(_ reading: Reading, _ passage: Int) -> [FormToken] {
        guard let reference = reading.passages[passage].cell, let cell = reading.cell(of: passage) else { return [] }
        let table = reading.table(reference)
        let units = reading.passages[passage].folded
        let whole = FormToken(
            passage: passage, units: units, gap: units.isEmpty ? cell.gap ?? .blank : nil,
            row: table.rowsKnown ? .ofTable(reference.table, row: cell.row) : nil, table: reference.table,
            columns: table.spansKnown ? cell.column..<cell.column + max(1, cell.columnSpan) : nil)
        guard let parts = labelWithValue(units, in: reading) else { return [whole] }
        return parts.map { part in
            var token = whole
            token.units = part
            token.row = whole.row ?? .line(passage)
            return token
        }
    }

    /// A line is one token, or a label with the unit and the numbers that stand after it.
    private static func lineTokens(_ reading: Reading, _ passage: Int) -> [FormToken] {
        let units = reading.passages[passage].folded
        guard units.count <= 100 else { return [FormToken(passage: passage, units: units)] }
        let parts = spaced(reading, units) ?? labelWithValue(units, in: reading) ?? [units]
        let row = parts.count > 1 ? Row.line(passage) : nil
        return parts.map { FormToken(passage: passage, units: $0, row: row) }
    }

    /// A line whose last words, as white space parts them, are a unit and numbers: these, and the label before them.
    private static func spaced(_ reading: Reading, _ units: Range<Int>) -> [Range<Int>]? {
        var words: [Range<Int>] = []
        var start = units.lowerBound
        for unit in units.dropLast() where reading.isParted(after: unit) {
            words.append(start..<unit + 1)
            start = unit + 1
        }
        guard !words.isEmpty, start < units.upperBound else { return nil }
        words.append(start..<units.upperBound)
        if words.allSatisfy({ FormHeader.role(of: reading.folded.units[$0]) != nil }) { return words }
        let tail = words.reversed().prefix { isSlot(reading.folded.units[$0]) }
        guard !tail.isEmpty, tail.count < words.count else { return nil }
        let label = words[0].lowerBound..<words[words.count - tail.count - 1].upperBound
        return [label] + tail.reversed()
    }

    private static func isSlot(_ words: Words) -> Bool { FormValue(words) != nil || FormUnit(words) != nil }

    /// `收到申请数：73件`, `收到申请数73`: a label of the table that a number follows.
    private static func labelWithValue(_ units: Range<Int>, in reading: Reading) -> [Range<Int>]? {
        let words = reading.folded.units[units]
        guard units.count <= 100, words.last.map({ $0.digit != nil || $0.isHan }) ?? false,
            let last = words.lastIndex(where: { $0.digit != nil }), last > units.lowerBound, words.endIndex - last <= 3
        else { return nil }
        var start = last
        while start > units.lowerBound, isOfNumber(words[start - 1]) { start -= 1 }
        guard start > units.lowerBound, FormValue(words[start...]) != nil else { return nil }
        let label = words[..<start]
        guard case .row? = IndicatorLabels.shared.match(label, after: IndicatorLabels.Context()) else { return nil }
        return [label.indices, start..<units.upperBound]
    }

    private static func isOfNumber(_ unit: UInt16) -> Bool {
        unit.digit != nil || unit == UInt16("." as Unicode.Scalar) || unit == UInt16("," as Unicode.Scalar)
    }
}

extension Reading {
    /// Whether white space stands between a unit and the next.
    func isParted(after unit: Int) -> Bool {
        let length = FoldedText.scalar(in: document.text, at: folded.offsets[unit]).length
        return folded.offsets[unit] + length != folded.offsets[unit + 1]
    }
}
