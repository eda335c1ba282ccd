/// Tables in text that people copied from a page, or that a browser gave as its `innerText`.
///
/// There a row is a line and a tab stands between cells, as long as cells hold bare words. Around a `<p>` in a cell
/// the browser writes line breaks, two on either side (one around a `<div>`), and the tab stands on a line of its own:
///
///     label ⏎⏎ → ⏎⏎ 1 ⏎⏎ → → 3 ⏎⏎⏎⏎⏎ next label ⏎⏎ → ...
///
/// How many breaks there are tells whether they lie within a row: as many as around a paragraph do, one more (a row's
/// own) does not. That is exact for what browsers write; ``Table/rowsKnown`` is false nevertheless, for whatever
/// such text went through since may have taken blank lines out.
struct TabTables {
    enum Part {
        /// The index of a line that is not part of a table.
        case line(Int)
        case table(Table)
    }

    private let layout: TextLayout
    private let lines: Range<Int>

    init(_ layout: TextLayout, lines: Range<Int>) {
        self.layout = layout
        self.lines = lines
    }

    /// The lines, with those that are rows of tables put together.
    func parts() -> [Part] {
        let breaks = breaksAroundCells()
        guard breaks > 0 else { return lineRows() }
        var reader = BrokenRows(layout, breaks: breaks)
        return reader.parts(of: lines)
    }

    /// How many line breaks stand around the cells' words: 2, 1, or 0 where rows are lines.
    private func breaksAroundCells() -> Int {
        var tabLines = 0
        var lonely = [0, 0]
        for index in lines where layout.lines[index].tabs > 0 {
            tabLines += 1
            guard layout.lines[index].isBlank, index - 1 >= lines.lowerBound, index + 1 < lines.upperBound else {
                continue
            }
            let around = [layout.lines[index - 1], layout.lines[index + 1]]
            guard around.allSatisfy({ $0.tabs == 0 }) else { continue }
            lonely[around.contains { $0.range.isEmpty } ? 1 : 0] += 1
        }
        guard lonely[0] + lonely[1] >= 2, 2 * (lonely[0] + lonely[1]) >= tabLines else { return 0 }
        return lonely[1] >= lonely[0] ? 2 : 1
    }

    // MARK: A row a line

    private func lineRows() -> [Part] {
        var parts: [Part] = []
        parts.reserveCapacity(lines.count)
        var index = lines.lowerBound
        while index < lines.upperBound {
            let run = run(from: index)
            let end = run.last?.upperBound ?? index + 1
            if isTable(run) {
                parts.append(.table(table(of: run)))
            } else {
                parts += (index..<end).map(Part.line)
            }
            index = end
        }
        return parts
    }

    /// The rows from a line on that could be of one table, each with its lines; none where it could not.
    private func run(from start: Int) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var next = start
        while next < lines.upperBound, let row = row(from: next) {
            rows.append(row)
            next = row.upperBound
        }
        while let last = rows.last, !isRow(last) { rows.removeLast() }
        return rows.first.map(isRow) ?? false ? rows : []
    }

    /// The lines of the row that begins with a line: that alone, or those up to the next tab where a cell of the row is
    /// a paragraph of its own without words. A browser writes line breaks around such a cell only:
    ///
    ///     label → 1 → ⏎⏎ U+00A0 ⏎⏎ → 3
    private func row(from start: Int) -> Range<Int>? {
        var end = start
        if isFilled(start) {
            guard let next = afterEmptyLines(start + 1), startsWithTab(next) else { return nil }
            end = next
        }
        guard layout.lines[end].tabs > 0 else { return nil }
        while endsWithTab(end), let next = afterEmptyLines(end + 1), next > end + 1 || isFilled(next) {
            if startsWithTab(next) {
                end = next
            } else if isFilled(next), let after = afterEmptyLines(next + 1), startsWithTab(after) {
                end = after
            } else {
                // The last cell of the row.
                return isFilled(next) ? start..<min(next + 2, lines.upperBound) : start..<end + 1
            }
        }
        return start..<end + 1
    }

    /// The first line from one on that is not empty, if at most two before it are.
    private func afterEmptyLines(_ start: Int) -> Int? {
        (start..<min(start + 3, lines.upperBound)).first { !layout.lines[$0].range.isEmpty }
    }

    /// A line of nothing but spaces: a cell that was filled with one.
    private func isFilled(_ index: Int) -> Bool {
        let line = layout.lines[index]
        return line.isBlank && !line.range.isEmpty && line.tabs == 0
    }

    private func startsWithTab(_ index: Int) -> Bool { layout.utf8[layout.lines[index].range].first == 0x09 }

    private func endsWithTab(_ index: Int) -> Bool { layout.utf8[layout.lines[index].range].last == 0x09 }

    /// Two rows make a table, or one of four cells; there is a tab between words in at least one.
    private func isTable(_ run: [Range<Int>]) -> Bool {
        run.contains { row in
            row.contains { tabsInside($0) > 0 } && (run.count >= 2 || tabs(row) >= 3)
        }
    }

    private func tabs(_ row: Range<Int>) -> Int { row.reduce(0) { $0 + layout.lines[$1].tabs } }

    /// Whether lines with tabs can begin or end a table; one tab before words is an indent rather than a blank cell.
    private func isRow(_ row: Range<Int>) -> Bool {
        guard row.contains(where: { !layout.lines[$0].isBlank }) else { return false }
        return tabs(row) >= 2 || row.contains { tabsInside($0) > 0 } || !startsWithTab(row.lowerBound)
    }

    private func tabsInside(_ index: Int) -> Int {
        layout.lines[index].tabs == 0 ? 0 : layout.utf8[layout.lines[index].words].count { $0 == 0x09 }
    }

    private func table(of run: [Range<Int>]) -> Table {
        var cells: [Table.Cell] = []
        var slots: [Range<Int>] = []
        for (row, lines) in run.enumerated() {
            let range =
                layout.lines[lines.lowerBound].range.lowerBound..<layout.lines[lines.upperBound - 1].range.upperBound
            TextLayout.splitAtTabs(range, of: layout.utf8, into: &slots)
            for (column, slot) in slots.enumerated() {
                let words = WhiteSpace.trimmed(slot, in: layout.utf8)
                cells.append(Table.Cell(range: words, row: row, column: column, gap: words.isEmpty ? .blank : nil))
            }
        }
        return Table(cells: cells, spansKnown: false, rowsKnown: true)
    }
}
