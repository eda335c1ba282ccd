import ReportCore

/// The runs of lines that are pipe tables, and what the dialect of a text is.
///
/// Extractors write a row a line (`a | b | ||`), a cell a line (`a |`, `|a`), or the pipes on lines of their own
/// (`a ⏎ | ⏎ b ⏎ |`). Where a line without a pipe may be a cell or a heading between two tables, it is taken as no
/// cell: a table that is read in two is less harm than a heading that is read as a cell.
struct PipeRuns {
    /// On which side of its cell a pipe on a line of its own stands.
    enum LonePipes {
        case none
        case beforeCell
        case afterCell
    }

    /// Lines of one table, from its first to its last.
    struct Run {
        var lines: Range<Int>
    }

    let layout: TextLayout
    let shapes: [PipeLine]
    /// Whether rows are filled up with glued pipes anywhere in the text.
    let isPadded: Bool
    let lonePipes: LonePipes
    /// Whether the last cell of a line has no pipe after it (`a| b| c`): after a pipe at the end there is one more.
    let isOpenEnded: Bool
    /// Whether the first has none before it either.
    let isOpenStarted: Bool
    /// Whether no rule below a header has a pipe at its ends (`---|---`): then rows have none.
    let isMarkdownOfOpenRows: Bool
    private let census: LineCensus
    /// Lines that are cells of drawn tables: no run takes one in, or continues after it.
    private let drawn: [Range<Int>]
    private(set) var tables: [Run] = []

    init(_ layout: TextLayout, drawn: [Range<Int>] = []) {
        self.layout = layout
        self.drawn = drawn
        shapes = PipeLine.lines(of: layout)
        var census = LineCensus()
        for shape in shapes { census.count(shape) }
        self.census = census
        isPadded = census.isPadded
        // A line that begins with a pipe and a number may go on with the row before.
        let isStarted = 10 * census.leadingWords <= census.wide
        isMarkdownOfOpenRows = census.separators > 0 && census.edgedSeparators == 0
        isOpenEnded =
            2 * census.wide > census.rows
            && (census.open >= 3 && (isStarted ? 8 : 2) * census.open > census.wide
                || isStarted && isMarkdownOfOpenRows)
        isOpenStarted = isOpenEnded && isStarted
        lonePipes = isPadded || census.lonePipes == 0 ? .none : PipeRuns.lonePipes(shapes, layout)
        tables = census.piped > 0 ? runs().filter(isTable) : []
    }

    /// Whether any run has two rows of like width; where none has, nothing shows a table.
    var hasRowsOfLikeWidth: Bool { tables.contains(where: hasLikeRows) }

    // MARK: Which lines

    private func runs() -> [Run] {
        let isRow = rowLines()
        var runs: [Run] = []
        var index = 0
        while index < shapes.count {
            guard isRow[index] else {
                index += 1
                continue
            }
            var end = index + 1
            var next = end
            // Some versions write blank lines between rows.
            let limit = drawn.first { $0.lowerBound > index }?.lowerBound ?? shapes.count
            while next < limit, next - end <= 2, isRow[next] || shapes[next].kind == .blank {
                next += 1
                if isRow[next - 1] { end = next }
            }
            runs.append(Run(lines: index..<end))
            index = end
        }
        return runs
    }

    /// For every line whether it is of a table, should its run turn out to be one.
    private func rowLines() -> [Bool] {
        let edged = !isOpenEnded && 2 * census.edged >= census.piped
        let trailing = 2 * census.trailing >= census.piped
        var isRow = shapes.map(\.hasPipes)
        for index in shapes.indices where shapes[index].hasPipes && edged && !shapes[index].isEdged {
            // Prose with a pipe in it beside rows that have pipes at their ends.
            isRow[index] = shapes[index].kind == .separator || (isOpen(index) && !hasFullStop(index))
        }
        for index in shapes.indices where shapes[index].kind == .bare {
            switch lonePipes {
            case .none: isRow[index] = trailing && index > 0 && isRow[index - 1] && isOpenBare(index)
            case .beforeCell:
                isRow[index] = kind(index - 1) == .lonePipe && (!looksLikeProse(index) || hasPipes(index + 1))
            case .afterCell: isRow[index] = kind(index + 1) == .lonePipe
            }
        }
        for index in drawn.joined() { isRow[index] = false }
        return isRow
    }

    /// Whether the row of a line without a pipe at its end continues after it.
    private func isOpen(_ index: Int) -> Bool {
        hasPipes(index + 1) || (kind(index + 1) == .bare && isOpenBare(index + 1))
    }

    /// Whether a line without a pipe is the middle of a cell: the row before it is open, a row follows.
    private func isOpenBare(_ index: Int) -> Bool {
        guard hasPipes(index - 1), hasPipes(index + 1) else { return false }
        return !shapes[index - 1].trails && !shapes[index + 1].leads && !hasFullStop(index)
    }

    private func kind(_ index: Int) -> PipeLine.Kind { shapes.indices.contains(index) ? shapes[index].kind : .blank }

    private func hasPipes(_ index: Int) -> Bool { shapes.indices.contains(index) && shapes[index].hasPipes }

    private func looksLikeProse(_ index: Int) -> Bool {
        TextLayout.looksLikeProse(layout.lines[index].words, in: layout.utf8)
    }

    private func hasFullStop(_ index: Int) -> Bool {
        TextLayout.hasFullStop(layout.lines[index].words, in: layout.utf8)
    }

    // MARK: Whether they are a table

    private func isTable(_ run: Run) -> Bool {
        let lines = shapes[run.lines]
        guard lines.contains(where: { $0.kind == .row || $0.kind == .bare }) else { return false }
        if lines.contains(where: { $0.kind == .separator }) { return true }
        let rows = lines.lazy.filter(\.hasPipes)
        if let row = rows.first, rows.dropFirst().isEmpty {
            return row.isEdged && (row.width > 1 || census.isCellPerLine)
        }
        return rows.contains(where: \.isEdged) || hasLikeRows(run)
    }

    private func hasLikeRows(_ run: Run) -> Bool {
        var widths: Set<Int> = []
        for index in run.lines where shapes[index].hasPipes && !shapes[index].hasInnerGlue {
            if shapes[index].kind == .separator { return true }
            guard shapes[index].isEdged || shapes[index].width > 1 else { continue }
            if !widths.insert(shapes[index].width).inserted { return true }
        }
        return false
    }

    // MARK: Dialect

    /// Votes on the side of lone pipes.
    ///
    /// `|a` or `a|` elsewhere tells; else the lines at the ends of a run of such cells do, for beyond its outer pipe
    /// there stands a cell on one side, and a heading or a sentence on the other. A number there is a cell.
    private static func lonePipes(_ shapes: [PipeLine], _ layout: TextLayout) -> LonePipes {
        func looksLikeProse(_ index: Int) -> Bool {
            TextLayout.looksLikeProse(layout.lines[index].words, in: layout.utf8)
        }
        var after = 0
        var before = 0
        var lone = 0
        for index in shapes.indices where shapes[index].hasPipes {
            let shape = shapes[index]
            if shape.kind == .row, shape.pipes == 1, shape.leads != shape.trails {
                if shape.leads { before += 2 } else { after += 2 }
            }
            guard shape.kind == .lonePipe else { continue }
            let isBareBefore = index > 0 && shapes[index - 1].kind == .bare
            let isBareAfter = index + 1 < shapes.count && shapes[index + 1].kind == .bare
            if isBareBefore || isBareAfter { lone += 1 }
            if isBareBefore, !isBareAfter { after += 1 }
            if isBareAfter, !isBareBefore { before += 1 }
            if isBareBefore, looksLikeProse(index - 1) { before += 1 }
            if isBareAfter, looksLikeProse(index + 1) { after += 1 }
            let endsRun = index + 2 >= shapes.count || shapes[index + 2].kind != .lonePipe
            if isBareAfter, endsRun, looksLikeNumber(layout.lines[index + 1].words, in: layout.utf8) { before += 1 }
        }
        if lone == 0 { return .none }
        return before > after ? .beforeCell : .afterCell
    }

    /// `60` or `0万元`, and no number of a heading: `2.`.
    private static func looksLikeNumber(_ words: Range<Int>, in utf8: [UInt8]) -> Bool {
        guard let first = words.first, 0x30...0x39 ~= utf8[first], words.count <= 12 else { return false }
        let rest = words.drop { 0x30...0x39 ~= utf8[$0] }
        return rest.isEmpty || (rest.count <= 6 && rest.allSatisfy { utf8[$0] >= 0x80 })
    }
}
