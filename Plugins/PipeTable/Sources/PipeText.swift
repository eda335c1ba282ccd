import ReportCore

/// The text that tables are read in: the source's without the signs of Markdown in its words, and with the cells of
/// drawn tables one after another, a line each.
struct PipeText {
    /// A document over that text, without blocks.
    let document: SourceDocument
    /// The drawn tables and those below a rule, and where in the text the words of each are.
    private(set) var grids: [(range: Range<Int>, table: Table)] = []
    /// The words of links, in order.
    let links: [Range<Int>]

    init(_ source: SourceText) {
        var writer = Writer(source.utf8)
        if PipeText.mayHaveGrids(source.utf8) {
            let layout = TextLayout(source.utf8)
            let found = GridTables.grids(of: layout) + RuledTables.grids(of: layout)
            for grid in found.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
                let lines = layout.lines[grid.lines]
                guard let first = lines.first, let last = lines.last else { continue }
                writer.copy(upTo: first.range.lowerBound)
                grids.append(writer.write(grid))
                writer.skip(to: last.range.upperBound)
            }
        }
        document =
            writer.hasSigns || !grids.isEmpty ? writer.document(of: source) : SourceDocument(source: source)
        links = writer.links
    }

    /// Whether a line may be a rule: `+-`, `+=` or `+:`, or dashes with a space between.
    private static func mayHaveGrids(_ utf8: [UInt8]) -> Bool {
        var isFound = false
        ruleSigns.each(in: utf8, 0..<max(utf8.count - 2, 0)) { index, sign in
            let next = utf8[index + 1]
            if sign == 0x2D {
                isFound = next == 0x20 && utf8[index + 2] == 0x2D
            } else {
                isFound = (next == 0x2D || next == 0x3A || next == 0x3D) && (index == 0 || utf8[index - 1] <= 0x20)
            }
            return !isFound
        }
        return isFound
    }

    private static let ruleSigns = SignSet("+-")
}

/// Writes the text, and where each piece of it comes from.
private struct Writer {
    private let source: [UInt8]
    /// The signs that are no words, from the one that was met last on.
    private var signs: ArraySlice<Markup.Sign>
    private var text: [UInt8] = []
    private var places = PlaceMap()
    private(set) var links: [Range<Int>] = []
    /// Whether anything is not a word.
    let hasSigns: Bool
    private var linkStart = 0
    /// How far the source was taken.
    private var next = 0

    init(_ source: [UInt8]) {
        self.source = source
        signs = Markup(source).signs[...]
        hasSigns = !signs.isEmpty
        if hasSigns { text.reserveCapacity(source.count) }
    }

    /// The document; over the source's own text where nothing in it was changed.
    mutating func document(of source: SourceText) -> SourceDocument {
        copy(upTo: self.source.count)
        return text == source.utf8
            ? SourceDocument(source: source) : SourceDocument(source: source, text: text, places: places)
    }

    /// Copies what comes before an offset and was not taken yet.
    mutating func copy(upTo end: Int) {
        while let sign = signs.first, sign.range.lowerBound < end {
            signs.removeFirst()
            append(upTo: sign.range.lowerBound)
            if let substitute = sign.substitute { text.append(substitute) }
            switch sign.link {
            case .start?: linkStart = text.count
            case .end?: links.append(linkStart..<text.count)
            case nil: break
            }
            skip(to: sign.range.upperBound)
        }
        append(upTo: end)
    }

    /// Leaves out what comes before an offset.
    mutating func skip(to end: Int) {
        next = max(next, end)
        while let sign = signs.first, sign.range.lowerBound < next { signs.removeFirst() }
    }

    /// Writes the cells of a grid, each on a line of its own.
    mutating func write(_ grid: GridTables.Grid) -> (range: Range<Int>, table: Table) {
        let start = text.count
        let signs = signs
        let cells = grid.cells.map { cell in
            let start = text.count
            for piece in cell.pieces {
                if text.count > start { text.append(0x20) }
                next = piece.lowerBound
                // Cells of several lines stand beside one another: their pieces are not in the order of the source.
                self.signs = Markup.signs(in: signs, from: next)
                copy(upTo: piece.upperBound)
            }
            let words = WhiteSpace.trimmed(start..<text.count, in: text)
            text.append(0x0A)
            return Table.Cell(
                range: words, row: cell.rows.lowerBound, column: cell.columns.lowerBound, rowSpan: cell.rows.count,
                columnSpan: cell.columns.count, isHeader: cell.isHeader, gap: words.isEmpty ? .blank : nil)
        }
        self.signs = signs
        return (start..<text.count, Table(cells: cells, spansKnown: true, rowsKnown: true))
    }

    private mutating func append(upTo end: Int) {
        guard next < end else { return }
        places.anchor(text: text.count, source: next)
        text += source[next..<end]
        next = end
    }
}
