import ReportCore

extension PipeRuns {
    /// The table that the lines of a run are.
    func table(of run: Run) -> Table {
        var reader = PipeRows(self, run)
        return reader.read()
    }
}

/// Reads the lines of one table: which lines make a row, and what each slot of it is.
private struct PipeRows {
    /// What stands between two pipes.
    private struct Slot {
        /// All of it, white space included.
        var range: Range<Int>
        var words: Range<Int>
        /// Whether a line ends in it.
        var hasBreak: Bool
        /// The index of the line where its words begin, or where it ends.
        var line: Int

        var length: Int { range.count }

        init(_ range: Range<Int>, in utf8: [UInt8], line: Int) {
            self.range = range
            words = WhiteSpace.trimmed(range, in: utf8)
            hasBreak = false
            self.line = line
        }

        /// A slot that continues after what an earlier line ended with; its words may begin there.
        init(_ range: Range<Int>, in utf8: [UInt8], line: Int, after before: Slot?) {
            self.init(range, in: utf8, line: line)
            hasBreak = before != nil
            if let before, !before.words.isEmpty { self.line = before.line }
        }
    }

    private let runs: PipeRuns
    /// The lines of the table that are not blank; groups of them are ranges of this.
    private let lines: [Int]
    private var cells: [Table.Cell] = []
    private var row = 0
    /// The slots of the row that is read; kept for their storage.
    private var slots: [Slot] = []
    /// The end of the run of lone pipes that was met last.
    private var lonePipesEnd = 0

    /// Whether the pipe that leads a row may be the end of the row before.
    private var doubtsLeads = false
    private let census: RowCensus

    /// Whether the first row begins with a pipe: lines that begin with one where it does not go on with a row.
    private var leads: Bool { census.firstLeads }
    /// Whether most begin with a pipe and an empty slot.
    private var mostLeadEmpty: Bool { 2 * census.leadingEmpty > census.rows }
    /// Whether cells are empty slots of two spaces, and slots of one space are what other cells span.
    private let fillsSpans: Bool

    init(_ runs: PipeRuns, _ run: PipeRuns.Run) {
        self.runs = runs
        lines = run.lines.filter { runs.shapes[$0].kind != .blank }
        census = RowCensus(runs.shapes[run.lines])
        cells.reserveCapacity(census.slots)
        slots.reserveCapacity(census.mostPipes + 1)
        fillsSpans = !runs.isPadded && census.fillsSpans
    }

    mutating func read() -> Table {
        if lines.count > 1, isCellALine {
            readCells()
            return Table(cells: cells, spansKnown: false, rowsKnown: false)
        }
        let groups = groups()
        doubtsLeads = mostLeadEmpty && groups.contains { isLooseCell($0) }
        for group in groups { readRow(group) }
        let isBroken = lines.contains { shape($0).kind == .bare } || groups.contains { !startsWithRow($0) }
        return Table(cells: cells, spansKnown: false, rowsKnown: !isBroken)
    }

    /// Whether a line of one cell, `| 8`, stands apart from its row: then the pipe that leads a row, `| | label`, may end
    /// the last cell of the row before.
    private func isLooseCell(_ group: Range<Int>) -> Bool {
        let shape = shape(lines[group.lowerBound])
        return shape.kind == .row && shape.pipes == 1 && shape.leads
    }

    private func startsWithRow(_ group: Range<Int>) -> Bool {
        let kind = shape(lines[group.lowerBound]).kind
        return kind == .row || kind == .separator
    }

    private func shape(_ line: Int) -> PipeLine { runs.shapes[line] }

    // MARK: A row a line

    /// The lines of every row, separators left in as rows of their own.
    private func groups() -> [Range<Int>] {
        var groups: [Range<Int>] = []
        groups.reserveCapacity(lines.count)
        for index in lines.indices {
            if let last = groups.last, continues(lines[index], after: lines[index - 1]) {
                groups[groups.count - 1] = last.lowerBound..<index + 1
            } else {
                groups.append(index..<index + 1)
            }
        }
        return runs.isPadded ? completed(groups) : groups
    }

    /// Whether the syntax itself says that a line continues the row of the line before.
    private func continues(_ line: Int, after last: Int) -> Bool {
        let (this, before) = (shape(line), shape(last))
        guard line == last + 1, this.kind != .separator, before.kind != .separator else { return false }
        if this.kind == .lonePipe || this.kind == .gluedPipes { return true }
        if runs.isOpenEnded {
            return runs.isOpenStarted && this.leads && !this.isIndented && !isWholeRow(this, after: before)
        }
        if !before.trails { return census.mostTrail }
        if this.leads { return !leads || (this.isIndented && !isIndented) }
        return leads && census.mostLead
    }

    private var isIndented: Bool { shape(lines[0]).isIndented }

    /// Whether a line below a rule without pipes at its ends is a row that begins with an empty cell: none has more
    /// pipes, and the row before does not end in one.
    private func isWholeRow(_ line: PipeLine, after before: PipeLine) -> Bool {
        runs.isMarkdownOfOpenRows && line.pipes == census.mostPipes && !before.trails
    }

    /// Rows that were broken after a cell, put together where that makes them as wide as padding makes all rows.
    ///
    /// Three rows of like width before the first that is full are those of a narrower table, whole as they are. No row
    /// is broken into more than sixteen.
    private func completed(_ groups: [Range<Int>]) -> [Range<Int>] {
        let widths = groups.map(width)
        guard let full = widths.max(), widths.contains(where: { $0 < full }) else { return groups }
        var result: [Range<Int>] = []
        var index = 0
        var hasFullRows = false
        var wasBroken = false
        while index < groups.count {
            let like = widths[index...].prefix(3).filter { $0 == widths[index] }.count
            let isWhole =
                !hasFullRows && widths[index] > 1
                && (like == 3 || result.last?.count == 1 && widths[index] == widths[index - 1])
            var sum = widths[index]
            var end = index + 1
            while !isWhole, sum < full, end < groups.count, end - index < 16 {
                if endsRow(groups[end - 1]) || isSeparator(groups[end]) { break }
                sum += groups[end].reduce(0) { $0 + shape(lines[$1]).pipes }
                end += 1
            }
            // The last row of a table is not filled up.
            let isLast = wasBroken && end == groups.count && sum < full
            if sum != full && !isLast { end = index + 1 }
            wasBroken = wasBroken || end > index + 1
            hasFullRows = hasFullRows || sum == full
            result.append(groups[index].lowerBound..<groups[end - 1].upperBound)
            index = end
        }
        return result
    }

    /// Whether a row certainly ends with these lines: with padding, or as a separator.
    private func endsRow(_ group: Range<Int>) -> Bool {
        let last = shape(lines[group.upperBound - 1])
        return last.isPadded || last.kind == .gluedPipes || last.kind == .separator
    }

    private func isSeparator(_ group: Range<Int>) -> Bool { shape(lines[group.lowerBound]).kind == .separator }

    private func width(_ group: Range<Int>) -> Int {
        group.dropFirst().reduce(shape(lines[group.lowerBound]).width) { $0 + shape(lines[$1]).pipes }
    }

    private mutating func readRow(_ group: Range<Int>) {
        if isSeparator(group) {
            for index in cells.indices.reversed().prefix(while: { cells[$0].row == row - 1 }) {
                cells[index].isHeader = true
            }
            return
        }
        readSlots(of: group)
        let lastWord = slots.lastIndex { !$0.words.isEmpty } ?? -1
        let hasGlue = slots[(lastWord + 1)...].contains { $0.length == 0 }
        for column in slots.indices {
            let slot = slots[column]
            if !slot.words.isEmpty {
                append(slot, row: row, column: column, gap: .blank)
                continue
            }
            if fillsSpans, slot.length == 1 {
                append(slot, row: row, column: column, gap: .padding)
                continue
            }
            if doubtsLeads, column == 0, slot.length == 1, !shape(slot.line).trails {
                append(slot, row: row, column: column, gap: .ambiguous)
                continue
            }
            let isCell = column < lastWord || isFollowed(column) || isBeforePadding(column)
            append(slot, row: row, column: column, gap: isCell ? .blank : gap(atRowEnd: slot, besideGlue: hasGlue))
        }
        row += 1
    }

    /// Whether a slot ends at a lone pipe and another slot follows, so that it is not the padding of its row.
    private func isFollowed(_ column: Int) -> Bool {
        column + 1 < slots.count && shape(slots[column].line).kind == .lonePipe
    }

    /// Whether a slot of a space is followed by another: of padding only the first pipe has a space before it.
    private func isBeforePadding(_ column: Int) -> Bool {
        guard runs.isPadded, census.isSpaced, column + 1 < slots.count else { return false }
        return slots[column].length == 1 && slots[column + 1].length == 1
    }

    /// What an empty slot is that no word follows in its row.
    private func gap(atRowEnd slot: Slot, besideGlue: Bool) -> Table.Gap {
        if shape(slot.line).kind == .gluedPipes { return .padding }
        if shape(slot.line).kind == .lonePipe {
            // Padding comes last, and of several slots it is glued.
            let next = slot.line + 1 < runs.shapes.count ? runs.shapes[slot.line + 1].kind : .blank
            let isLast = next != .lonePipe && next != .gluedPipes
            return census.padsOnOwnLines && slot.line != lines.last && isLast ? .ambiguous : .blank
        }
        if slot.hasBreak || slot.length > 1 || (runs.isOpenStarted && !runs.isPadded) { return .blank }
        if besideGlue { return census.isSpaced ? .padding : .blank }
        return runs.isPadded || !leads ? .padding : .ambiguous
    }

    private mutating func append(_ slot: Slot, row: Int, column: Int, gap: Table.Gap) {
        cells.append(
            Table.Cell(range: slot.words, row: row, column: column, gap: slot.words.isEmpty ? gap : nil))
    }

    /// Reads lines that are one row; text before a first pipe or after a last one is a slot where it has words.
    private mutating func readSlots(of group: Range<Int>) {
        slots.removeAll(keepingCapacity: true)
        let layout = runs.layout
        /// What stands after the last pipe so far.
        var rest: Slot?
        for line in lines[group] {
            let range = layout.lines[line].range
            var start = range.lowerBound
            for pipe in layout.pipes[shape(line).places] {
                if start == range.lowerBound, let before = rest {
                    slots.append(Slot(before.range.lowerBound..<pipe, in: layout.utf8, line: line, after: before))
                } else {
                    let slot = Slot(start..<pipe, in: layout.utf8, line: line)
                    if start > range.lowerBound || runs.isOpenStarted || !slot.words.isEmpty { slots.append(slot) }
                }
                start = pipe + 1
            }
            // A line without a pipe continues what was there.
            let before = start == range.lowerBound ? rest : nil
            let whole = (before?.range.lowerBound ?? start)..<range.upperBound
            rest = Slot(whole, in: layout.utf8, line: line, after: before)
        }
        // A pipe on a line of its own ends a row, where it does not lead the next.
        if var rest,
            !rest.words.isEmpty || (runs.isOpenEnded && (mostLeadEmpty || shape(rest.line).kind != .lonePipe))
        {
            rest.hasBreak = true
            slots.append(rest)
        }
    }

    // MARK: A cell a line

    /// Whether every line has one cell; the line that begins a row may have the row's own pipe before it: `| | label`.
    private var isCellALine: Bool {
        let (rows, single) = (census.rows, census.single)
        return rows == single || (2 * single > rows && lines.allSatisfy { shape($0).kind != .row || hasOneCell($0) })
    }

    private func hasOneCell(_ line: Int) -> Bool {
        let shape = shape(line)
        if shape.width == 1 { return true }
        guard shape.leads, !shape.trails, shape.pipes == 2 else { return false }
        let words = runs.layout.lines[line].words
        return runs.layout.utf8[words.dropFirst()].first { $0 != 0x20 } == 0x7C
    }

    /// Reads the whole run as one stream of cells; rows are its lines.
    private mutating func readCells() {
        var current = -1
        var column = 0
        for stream in streams() {
            readSlots(of: stream)
            for slot in slots {
                if slot.line != current {
                    if current >= 0 { row += 1 }
                    (current, column) = (slot.line, 0)
                }
                // A slot without a line end is the one before the pipe that leads a row.
                let gap = slot.hasBreak || slot.length > 1 ? gap(onLine: slot.line) : .padding
                append(slot, row: row, column: column, gap: gap)
                column += 1
            }
        }
    }

    /// The lines, cut where a pipe is the one that leads a row and ends no cell: after padding, and after separators.
    private func streams() -> [Range<Int>] {
        let leadsRows = shape(lines[0]).kind == .lonePipe && runs.lonePipes == .none
        var streams: [Range<Int>] = []
        var start = 0
        for index in lines.indices {
            let kind = shape(lines[index]).kind
            let last = index > 0 ? shape(lines[index - 1]).kind : .blank
            if kind == .separator || last == .separator || (leadsRows && kind == .lonePipe && last == .gluedPipes) {
                streams.append(start..<index)
                start = kind == .separator ? index + 1 : index
            }
        }
        streams.append(start..<lines.count)
        return streams.filter { !$0.isEmpty }
    }

    /// What an empty slot is that ends on a line of pipes only.
    ///
    /// Glued pipes are padding. Where extractors pad, the last of several lone pipes may be the padding of one slot,
    /// or lead the next row if rows are led by such; the others, and all before glued pipes, are blank cells.
    private mutating func gap(onLine line: Int) -> Table.Gap {
        if shape(line).kind == .gluedPipes { return .padding }
        // Text that leads every row with a pipe and pads none has no padding.
        guard runs.lonePipes == .none, runs.isPadded || (census.isSpaced && !leads) else { return .blank }
        if line >= lonePipesEnd {
            lonePipesEnd = line
            while lonePipesEnd < runs.shapes.count, runs.shapes[lonePipesEnd].kind == .lonePipe { lonePipesEnd += 1 }
        }
        let end = lonePipesEnd
        if end < runs.shapes.count, runs.shapes[end].kind == .gluedPipes { return .blank }
        let doubtful = shape(lines[0]).kind == .lonePipe ? 2 : 1
        return end - line <= doubtful ? .ambiguous : .blank
    }
}
