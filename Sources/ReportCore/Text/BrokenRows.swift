/// Reads rows whose cells have line breaks around them, as ``TabTables`` tells.
struct BrokenRows {
    private struct Row {
        /// Its slots, by their indices.
        var slots: Range<Int>
        var lines: Range<Int>
        /// Whether as many line breaks stand before it as only a new row of the same table makes.
        var continuesTable: Bool
        var tabs = 0
    }

    /// Words or a tab, whichever comes next in the text.
    private struct Mark {
        var range: Range<Int>
        var line: Int
        var isTab: Bool
    }

    private let layout: TextLayout
    private let breaks: Int
    private var rows: [Row] = []
    /// The slots of all rows.
    private var slots: [Range<Int>] = []
    private var last: Mark?
    /// The words of the slot that the next tab or row end closes.
    private var words: Range<Int>?
    private var wordsLine = 0
    /// Whether line breaks stand between the last boundary and the words.
    private var isWrapped = false

    init(_ layout: TextLayout, breaks: Int) {
        self.layout = layout
        self.breaks = breaks
    }

    mutating func parts(of lines: Range<Int>) -> [TabTables.Part] {
        var pieces: [Range<Int>] = []
        for index in lines {
            let line = layout.lines[index]
            guard line.tabs > 0 else {
                // A line of nothing but U+00A0 is a cell that was filled with it.
                if !line.range.isEmpty { take(Mark(range: line.words, line: index, isTab: false)) }
                continue
            }
            TextLayout.splitAtTabs(line.range, of: layout.utf8, into: &pieces)
            for (ordinal, piece) in pieces.enumerated() {
                if ordinal > 0 { take(Mark(range: piece.lowerBound..<piece.lowerBound, line: index, isTab: true)) }
                let words = WhiteSpace.trimmed(piece, in: layout.utf8)
                if !words.isEmpty { take(Mark(range: words, line: index, isTab: false)) }
            }
        }
        endRow(beforeRow: false)
        return tables()
    }

    // MARK: Rows

    private mutating func take(_ mark: Mark) {
        let distance = last.map { mark.line - $0.line } ?? 0
        if rows.isEmpty || startsRow(mark, distance: distance) {
            let continuesTable = 3...2 * breaks + 1 ~= distance
            endRow(beforeRow: continuesTable)
            rows.append(
                Row(
                    slots: slots.count..<slots.count, lines: mark.line..<mark.line + 1,
                    continuesTable: continuesTable))
            isWrapped = distance > breaks
        } else if last?.isTab == true {
            isWrapped = distance > 0
        }
        let row = rows.count - 1
        rows[row].lines = rows[row].lines.lowerBound..<mark.line + 1
        if mark.isTab {
            append(words ?? mark.range, to: row)
            rows[row].tabs += 1
            words = nil
        } else {
            if words == nil { wordsLine = mark.line }
            words = (words?.lowerBound ?? mark.range.lowerBound)..<mark.range.upperBound
        }
        last = mark
    }

    private func startsRow(_ mark: Mark, distance: Int) -> Bool {
        guard let last, distance > 0 else { return false }
        switch (last.isTab, mark.isTab) {
        // A paragraph of nothing but a `<br>` stands between.
        case (true, true): return distance != 2 * breaks + 1 && (breaks == 1 || distance != breaks)
        case (true, false), (false, true): return distance != breaks
        // A single break inside of a paragraph is a `<br>`.
        case (false, false): return !(breaks == 2 && distance == 1 && isWrapped)
        }
    }

    /// Closes the last slot of the current row; `beforeRow` says whether the table certainly continues.
    private mutating func endRow(beforeRow: Bool) {
        guard let last, !rows.isEmpty else { return }
        let row = rows.count - 1
        defer { words = nil }
        guard let words else {
            if last.isTab { append(last.range, to: row) }
            return
        }
        if rows[row].tabs > 0, isWrapped, !beforeRow, TextLayout.looksLikeProse(words, in: layout.utf8) {
            // The last cell is blank, and these words stand after the table.
            append(words.lowerBound..<words.lowerBound, to: row)
            rows[row].lines = rows[row].lines.lowerBound..<wordsLine
            rows.append(
                Row(slots: slots.count..<slots.count, lines: wordsLine..<last.line + 1, continuesTable: false))
            append(words, to: row + 1)
        } else {
            append(words, to: row)
        }
    }

    private mutating func append(_ slot: Range<Int>, to row: Int) {
        slots.append(slot)
        rows[row].slots = rows[row].slots.lowerBound..<slots.count
    }

    // MARK: Tables

    private func tables() -> [TabTables.Part] {
        var parts: [TabTables.Part] = []
        var index = 0
        while index < rows.count {
            let end = tableEnd(from: index)
            if end > index, let table = table(of: rows[index..<end]) {
                parts.append(.table(table))
                index = end
            } else {
                parts += rows[index].lines.map(TabTables.Part.line)
                index += 1
            }
        }
        return parts
    }

    /// The end of the rows from `start` on that are one table; a row without tabs is one only between two others.
    private func tableEnd(from start: Int) -> Int {
        var end = start
        var index = start
        while index < rows.count, index <= end + 2,
            rows[index].tabs > 0 || (index > start && rows[index].continuesTable)
        {
            if rows[index].tabs > 0 {
                guard index == end || rows[index].continuesTable else { break }
                end = index + 1
            }
            index += 1
        }
        return end
    }

    private func table(of rows: ArraySlice<Row>) -> Table? {
        guard rows.count > 1 || rows.contains(where: { $0.tabs >= 3 }) else { return nil }
        var cells: [Table.Cell] = []
        for (row, ordinals) in rows.lazy.map(\.slots).enumerated() {
            for (column, range) in slots[ordinals].enumerated() {
                cells.append(Table.Cell(range: range, row: row, column: column, gap: range.isEmpty ? .blank : nil))
            }
        }
        return Table(cells: cells, spansKnown: false, rowsKnown: false)
    }
}
