import ReportCore

/// A piece of the content as the reader of the statistics table sees it: a cell, a line, or a part of a line.
struct IndicatorToken {
    /// The passage that it is part of.
    var passage: Int
    /// The units of its words; empty for an empty slot.
    var units: Range<Int>
    /// What the slot is, if it is empty.
    var gap: Table.Gap?
    /// The row of a table, or the line, that it stands in; nil if nothing shows where rows end.
    var row: Row?
    /// The table of the source that it is in.
    var table: Int?
    /// The grid columns that its cell covers, if the format knows them.
    var columns: Range<Int>?

    enum Row: Equatable {
        case ofTable(Int, row: Int)
        case line(Int)
    }

    /// The tokens of some passages, in reading order.
    static func tokens(of reading: Reading, without excluded: PassageSet) -> [IndicatorToken] {
        var tokens: [IndicatorToken] = []
        tokens.reserveCapacity(reading.passages.count)
        let glued = gluedTables(of: reading)
        for passage in reading.passages.indices where !excluded.contains(passage) {
            if let cell = reading.passages[passage].cell {
                tokens += cellTokens(reading, passage, isGlued: glued.contains(cell.table))
            } else {
                tokens += lineTokens(reading, passage)
            }
        }
        return tokens
    }

    /// The tables of text in which a cell continues with the label of the next row on another line: their rows were
    /// split in the wrong places.
    private static func gluedTables(of reading: Reading) -> PassageSet {
        var glued = PassageSet()
        for passage in reading.passages {
            guard let cell = passage.cell, !passage.range.isEmpty, !glued.contains(cell.table),
                !reading.table(cell).spansKnown, reading.document.text[passage.range].contains(0x0A),
                let last = lines(of: passage.folded, in: reading).dropFirst().last,
                beginsRow(reading.folded.units[last])
            else { continue }
            glued.insert(cell.table)
        }
        return glued
    }

    /// A label, or the serial number before one.
    private static func beginsRow(_ words: Words) -> Bool {
        words.allSatisfy { $0.digit != nil } || IndicatorLabels.shared.beginning(of: words) != nil
    }

    /// The units of each line of a cell.
    private static func lines(of units: Range<Int>, in reading: Reading) -> [Range<Int>] {
        let offsets = reading.folded.offsets
        var lines: [Range<Int>] = []
        var start = units.lowerBound
        for unit in units.dropLast() where reading.document.text[offsets[unit]..<offsets[unit + 1]].contains(0x0A) {
            lines.append(start..<unit + 1)
            start = unit + 1
        }
        return units.isEmpty ? [] : lines + [start..<units.upperBound]
    }

    private static func cellTokens(_ reading: Reading, _ passage: Int, isGlued: Bool) -> [IndicatorToken] {
        guard let reference = reading.passages[passage].cell, let cell = reading.cell(of: passage) else { return [] }
        let table = reading.table(reference)
        let units = reading.passages[passage].folded
        let whole = IndicatorToken(
            passage: passage, units: units, gap: units.isEmpty ? cell.gap ?? .blank : nil,
            row: table.rowsKnown && !isGlued ? .ofTable(reference.table, row: cell.row) : nil, table: reference.table,
            columns: table.spansKnown ? cell.column..<cell.column + max(1, cell.columnSpan) : nil)
        if isGlued, !units.isEmpty { return lines(of: units, in: reading).map { whole.part($0) } }
        guard let parts = labelWithValue(units, in: reading) else { return [whole] }
        return parts.map { part in
            var token = whole.part(part)
            token.row = whole.row ?? .line(passage)
            return token
        }
    }

    private func part(_ units: Range<Int>) -> IndicatorToken {
        var token = self
        token.units = units
        return token
    }

    /// A line is one token, or a label with the unit and the numbers after it.
    private static func lineTokens(_ reading: Reading, _ passage: Int) -> [IndicatorToken] {
        let units = reading.passages[passage].folded
        guard units.count <= 100 else { return [IndicatorToken(passage: passage, units: units)] }
        let parts = spaced(reading, units) ?? labelWithValue(units, in: reading) ?? [units]
        let row = parts.count > 1 ? Row.line(passage) : nil
        return parts.map { IndicatorToken(passage: passage, units: $0, row: row) }
    }

    /// A line whose last words, separated by white space, are a unit and numbers: these, and the label before them.
    private static func spaced(_ reading: Reading, _ units: Range<Int>) -> [Range<Int>]? {
        var words: [Range<Int>] = []
        var start = units.lowerBound
        for unit in units.dropLast() where reading.folded.hasGap(after: unit) {
            words.append(start..<unit + 1)
            start = unit + 1
        }
        guard !words.isEmpty, start < units.upperBound else { return nil }
        words.append(start..<units.upperBound)
        if words.allSatisfy({ IndicatorHeader.role(of: reading.folded.units[$0]) != nil }) { return words }
        let tail = words.reversed().prefix { isSlot(reading.folded.units[$0]) }
        guard !tail.isEmpty, tail.count < words.count else { return nil }
        let label = words[0].lowerBound..<words[words.count - tail.count - 1].upperBound
        return [label] + tail.reversed()
    }

    private static func isSlot(_ words: Words) -> Bool { IndicatorValue(words) != nil || PrintedUnit(words) != nil }

    /// `收到申请数：73件`, `收到申请数73`: a label of the table that a number follows.
    private static func labelWithValue(_ units: Range<Int>, in reading: Reading) -> [Range<Int>]? {
        let words = reading.folded.units[units]
        guard units.count <= 100, words.last.map({ $0.digit != nil || $0.isHan }) ?? false,
            let last = words.lastIndex(where: { $0.digit != nil }), last > units.lowerBound, words.endIndex - last <= 3
        else { return nil }
        var start = last
        while start > units.lowerBound, isOfNumber(words[start - 1]) { start -= 1 }
        guard start > units.lowerBound, IndicatorValue(words[start...]) != nil else { return nil }
        let label = words[..<start]
        guard case .row? = IndicatorLabels.shared.match(label, after: IndicatorLabels.Context()) else { return nil }
        return [label.indices, start..<units.upperBound]
    }

    private static func isOfNumber(_ unit: UInt16) -> Bool {
        unit.digit != nil || unit == UInt16("." as Unicode.Scalar) || unit == UInt16("," as Unicode.Scalar)
    }
}
