internal import ReportCore

/// Reads text whose first line is `%%%`; `= ` begins a heading, tabs part the cells of a table's rows.
struct TemplateSource: ReportSource {
    let descriptor = SourceDescriptor(
        id: "template-id", name: "Template", summary: "Text whose first line is %%%.", extensions: ["template-id"])

    init() {}

    // Step 1: say what shows your format. A probe has the name, the first 64 KiB, and these as text.
    func identify(_ probe: SourceProbe) -> Match {
        probe.text.starts(with: "%%%".utf8) ? .certain("its first line is %%%") : .no("its first line is not %%%")
    }

    // Step 2: read it. A module knows syntax: every visible word goes into a block, at its place.
    func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        let source = try SourceText(decoding: input, in: context)
        var reader = TemplateReader(SourceDocument(source: source))
        reader.read()
        return reader.document
    }
}

/// Makes blocks of lines.
private struct TemplateReader {
    private(set) var document: SourceDocument
    /// The lines of the table that is being read.
    private var rows: [Range<Int>] = []

    init(_ document: SourceDocument) {
        self.document = document
    }

    mutating func read() {
        for line in document.text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map(\.indices) {
            if document.text[line].contains(0x09) {
                rows.append(line)
            } else {
                endTable()
                addLine(line)
            }
        }
        endTable()
    }

    private mutating func addLine(_ line: Range<Int>) {
        guard !document.text[line].elementsEqual("%%%".utf8) else { return }
        let isHeading = document.text[line].starts(with: "= ".utf8)
        let words = WhiteSpace.trimmed(isHeading ? line.dropFirst(2) : line, in: document.text)
        guard !words.isEmpty else { return }
        document.blocks.append(Block(kind: isHeading ? .heading(2) : .paragraph, range: words))
    }

    private mutating func endTable() {
        // Whether a format says how many rows and columns a merged cell spans; this one has no merged cells.
        var table = Table(cells: [], spansKnown: true, rowsKnown: true)
        for (row, line) in rows.enumerated() {
            let cells = document.text[line].split(separator: 0x09, omittingEmptySubsequences: false)
            for (column, cell) in cells.enumerated() {
                let words = WhiteSpace.trimmed(cell.indices, in: document.text)
                table.cells.append(
                    Table.Cell(range: words, row: row, column: column, gap: words.isEmpty ? .blank : nil))
            }
        }
        rows = []
        let words = table.cells.map(\.range).filter { !$0.isEmpty }
        guard let first = words.first, let last = words.last else { return }
        document.blocks.append(
            Block(kind: .table(document.tables.count), range: first.lowerBound..<last.upperBound))
        document.tables.append(table)
    }
}
