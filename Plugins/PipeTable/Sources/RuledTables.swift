import ReportCore

/// The tables of a text whose columns a rule of dashes shows, as pandoc writes those without spans:
///
///     内容     制发   废止
///     -------- ------ ------
///     规章     1
///
/// The header may be missing; then the same rule ends the table. Where cells have several lines, blank lines part rows,
/// and an unbroken rule may stand above and below.
struct RuledTables {
    private let layout: TextLayout

    /// The tables of a text, in reading order.
    static func grids(of layout: TextLayout) -> [GridTables.Grid] {
        let reader = RuledTables(layout: layout)
        var grids: [GridTables.Grid] = []
        var end = 0
        for index in layout.lines.indices where index >= end && reader.columns(index).count > 1 {
            guard let grid = reader.grid(at: index, after: end) else { continue }
            grids.append(grid)
            end = grid.lines.upperBound
        }
        return grids
    }

    // MARK: Lines

    /// The columns that a line of dashes shows, as places in it; none where it is not such a line.
    private func columns(_ index: Int) -> [Range<Int>] {
        let line = layout.lines[index]
        guard let first = layout.utf8[line.words].first, first == 0x2D,
            layout.utf8[line.words].allSatisfy({ $0 == 0x2D || $0 == 0x20 })
        else { return [] }
        // Dashes for nothing, as a row of numbers may have them, are short.
        let columns = layout.utf8[line.range].split(separator: 0x20)
        guard columns.allSatisfy({ $0.count >= 3 }), columns.contains(where: { $0.count >= 6 }) else { return [] }
        return columns.map { $0.startIndex - line.range.lowerBound..<$0.endIndex - line.range.lowerBound }
    }

    private func isRule(_ index: Int) -> Bool { !columns(index).isEmpty }

    /// The table with the rule of columns on that line.
    private func grid(at rule: Int, after end: Int) -> GridTables.Grid? {
        let columns = columns(rule)
        let header = (end..<rule).suffix(6).reversed().prefix { !layout.lines[$0].isBlank && !isRule($0) }.reversed()
        let top = header.first ?? rule
        let isFramed = top > end && isRule(top - 1)
        let hasHeader = !header.isEmpty
        var last = rule + 1
        while last < layout.lines.count, !isRule(last), isFramed || !hasHeader || !layout.lines[last].isBlank {
            last += 1
        }
        let isClosed = last < layout.lines.count && isRule(last)
        guard isClosed || (hasHeader && !isFramed) else { return nil }
        guard let body = rows(of: rule + 1..<last, columns), !body.isEmpty,
            let head = hasHeader ? row(of: Array(header), columns) : []
        else { return nil }
        var cells: [GridTables.Cell] = []
        for (row, pieces) in ((hasHeader ? [head] : []) + body).enumerated() {
            for (column, pieces) in pieces.enumerated() {
                cells.append(
                    GridTables.Cell(
                        rows: row..<row + 1, columns: column..<column + 1, isHeader: hasHeader && row == 0,
                        pieces: pieces))
            }
        }
        let start = isFramed ? top - 1 : top
        return GridTables.Grid(lines: start..<(isClosed ? last + 1 : last), cells: cells)
    }

    // MARK: Rows

    /// For each row its columns' words, piece by piece: a row is a line, or the lines between blank ones.
    private func rows(of lines: Range<Int>, _ columns: [Range<Int>]) -> [[[Range<Int>]]]? {
        let filled = lines.drop { layout.lines[$0].isBlank }
        let groups = filled.split { layout.lines[$0].isBlank }.map(Array.init)
        let rows = groups.count > 1 ? groups : filled.filter { !layout.lines[$0].isBlank }.map { [$0] }
        var result: [[[Range<Int>]]] = []
        for lines in rows {
            guard let row = row(of: lines, columns) else { return nil }
            result.append(row)
        }
        return result
    }

    private func row(of lines: [Int], _ columns: [Range<Int>]) -> [[Range<Int>]]? {
        var pieces = [[Range<Int>]](repeating: [], count: columns.count)
        for line in lines {
            guard let slots = slots(of: line, columns) else { return nil }
            for (column, slot) in slots.enumerated() {
                let words = WhiteSpace.trimmed(slot, in: layout.utf8)
                if !words.isEmpty { pieces[column].append(words) }
            }
        }
        return pieces
    }

    /// The slots of a line, one for each column; nil where words stand in no column.
    ///
    /// A line that was folded to half width is shorter than it was drawn: then its punctuation was twice as wide, or
    /// all that can be.
    private func slots(of line: Int, _ columns: [Range<Int>]) -> [Range<Int>]? {
        let widen: [(UInt8) -> Bool] = [{ _ in false }, GridLine.folded.contains, { $0 > 0x20 && $0 < 0x7F }]
        for isWide in widen {
            if let slots = slots(of: layout.lines[line].range, columns, isWide) { return slots }
        }
        return nil
    }

    private func slots(
        of range: Range<Int>, _ columns: [Range<Int>], _ isWide: (UInt8) -> Bool
    ) -> [Range<Int>]? {
        let utf8 = layout.utf8
        var slots: [Range<Int>] = []
        var start = range.lowerBound
        var place = 0
        /// The places of the slot's words; two blanks part columns, and no words of one.
        var words: Range<Int>?
        for index in range where utf8[index] & 0xC0 != 0x80 {
            if slots.count + 1 < columns.count, place >= columns[slots.count + 1].lowerBound - 1 {
                guard utf8[index] == 0x20, RuledTables.isAligned(words, in: columns[slots.count]) else { return nil }
                slots.append(start..<index)
                (start, words) = (index, nil)
            }
            let width = GridLine.width(at: index, in: utf8) + (isWide(utf8[index]) ? 1 : 0)
            if utf8[index] > 0x20 {
                if let end = words?.upperBound, place > end + 1 { return nil }
                words = (words?.lowerBound ?? place)..<place + width
            }
            place += width
        }
        guard RuledTables.isAligned(words, in: columns[slots.count]) else { return nil }
        slots.append(start..<range.upperBound)
        return slots + Array(repeating: range.upperBound..<range.upperBound, count: columns.count - slots.count)
    }

    /// Whether words stand at the left or the right end of a column, or in its middle.
    private static func isAligned(_ words: Range<Int>?, in column: Range<Int>) -> Bool {
        guard let words else { return true }
        let left = words.lowerBound - column.lowerBound
        let right = column.upperBound - words.upperBound
        return left == 0 || right == 0 || abs(left - right) <= 1
    }
}
