public import ReportCore

/// Reads text in which tables are rows of cells between pipes: Markdown, and what text extractors make of a page.
public struct PipeTableSource: ReportSource {
    public let descriptor = SourceDescriptor(
        id: "pipe-table", name: "Text with pipe tables",
        summary: "Text with tables as rows of pipes: Markdown, or the output of a text extractor such as trafilatura.",
        extensions: ["md", "markdown", "txt"], mediaTypes: ["text/markdown"], specializes: ["plain-text"])

    public init() {}

    public func identify(_ probe: SourceProbe) -> Match {
        if probe.signature != nil || probe.text.isEmpty { return .no("no text") }
        let words = WhiteSpace.trimmed(0..<probe.text.count, in: probe.text)
        if words.isEmpty { return .no("no words") }
        if probe.text[words.lowerBound] == UInt8(ascii: "<") { return .no("begins with markup") }
        return PipeSyntax.match(probe.text)
    }

    public func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        let source = try SourceText(decoding: input, in: context)
        let text = PipeText(source)
        let layout = TextLayout(text.document.text)
        var blocks = TextBlocks(text.document, name: input.name, limits: context.limits)
        var next = 0
        for found in PipeTableSource.tables(of: text, layout) {
            guard found.table.cells.contains(where: { !$0.range.isEmpty }) else { continue }
            try add(next..<found.lines.lowerBound, of: layout, to: &blocks)
            try blocks.add(found.table, in: found.range)
            next = found.lines.upperBound
        }
        try add(next..<layout.lines.count, of: layout, to: &blocks)
        blocks.markLinks(text.links)
        return blocks.document
    }

    private struct FoundTable {
        var table: Table
        var lines: Range<Int>
        /// The text from its first sign to its last; nil where that is from its first word to its last.
        var range: Range<Int>?
    }

    /// The tables of a text, in reading order.
    private static func tables(of text: PipeText, _ layout: TextLayout) -> [FoundTable] {
        let drawn = text.grids.map { layout.indices(ofLinesIn: $0.range) }
        let runs = PipeRuns(layout, drawn: drawn)
        var tables = runs.tables.map { run in
            let start = layout.lines[run.lines.lowerBound].words.lowerBound
            let end = layout.lines[run.lines.upperBound - 1].words.upperBound
            return FoundTable(table: runs.table(of: run), lines: run.lines, range: start..<end)
        }
        guard !text.grids.isEmpty else { return tables }
        for (grid, lines) in zip(text.grids, drawn) { tables.append(FoundTable(table: grid.table, lines: lines)) }
        return tables.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    }

    /// Adds lines between tables: as in every text, and Markdown's headings.
    private func add(_ lines: Range<Int>, of layout: TextLayout, to blocks: inout TextBlocks) throws(IngestError) {
        var start = lines.lowerBound
        for index in lines {
            let words = layout.lines[index].words
            guard let (level, title) = MarkdownHeading.parts(of: words, in: layout.utf8) else { continue }
            try blocks.add(start..<index, of: layout)
            blocks.add(.heading(level), title)
            start = index + 1
        }
        try blocks.add(start..<lines.upperBound, of: layout)
    }
}

extension TextLayout {
    /// The lines that begin in a range of the text.
    fileprivate func indices(ofLinesIn range: Range<Int>) -> Range<Int> {
        let start = lines.firstIndex { $0.range.lowerBound >= range.lowerBound } ?? lines.count
        let count = lines[start...].prefix { $0.range.lowerBound < range.upperBound }.count
        return start..<start + count
    }
}
