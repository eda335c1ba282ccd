import ReportCore

/// The smallest format with everything a document can hold: `# ` starts a heading, a line with tabs is a row of a
/// table, `name=value` is a pair, every other line is a paragraph.
struct StandInSource: ReportSource {
    let descriptor = SourceDescriptor(
        id: "stand-in", name: "Stand-in", summary: "Lines and tab rows.", extensions: ["lines"],
        mediaTypes: ["text/x-lines"])

    func identify(_ probe: SourceProbe) -> Match {
        guard probe.size > 0 else { return .no("it is empty") }
        guard probe.isText, probe.signature == nil else { return .no("it is no text") }
        return .likely("it is text")
    }

    func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        var document = SourceDocument(source: try SourceText(decoding: input, in: context))
        var rows: [Range<Int>] = []
        for line in lines(of: document.text) {
            if document.text[line].contains(0x09) {
                rows.append(line)
                continue
            }
            addTable(rows, to: &document)
            rows = []
            let words = document.text.trimmed(line)
            if !words.isEmpty { addBlock(words, to: &document) }
        }
        addTable(rows, to: &document)
        return document
    }

    private func lines(of text: [UInt8]) -> [Range<Int>] {
        text.split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }.map(\.indices)
    }

    private func addBlock(_ words: Range<Int>, to document: inout SourceDocument) {
        let line = document.text[words]
        document.blocks.append(Block(kind: line.starts(with: "# ".utf8) ? .heading(1) : .paragraph, range: words))
        guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else { return }
        document.pairs.append(
            Pair(
                name: document.string(words.lowerBound..<sign), value: document.string(sign + 1..<words.upperBound),
                place: words))
    }

    private func addTable(_ rows: [Range<Int>], to document: inout SourceDocument) {
        guard let first = rows.first, let last = rows.last else { return }
        var table = Table(cells: [], spansKnown: false, rowsKnown: true)
        for (row, line) in rows.enumerated() {
            let slots = document.text[line].split(separator: 0x09, omittingEmptySubsequences: false).map(\.indices)
            for (column, slot) in slots.enumerated() {
                let words = document.text.trimmed(slot)
                table.cells.append(
                    Table.Cell(range: words, row: row, column: column, gap: words.isEmpty ? .ambiguous : nil))
            }
        }
        let range = document.text.trimmed(first.lowerBound..<last.upperBound)
        document.blocks.append(Block(kind: .table(document.tables.count), range: range))
        document.tables.append(table)
    }
}

extension [UInt8] {
    /// The range without the white space around it.
    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
        let words = String(decoding: self[range], as: UTF8.self).unicodeScalars
        let before = words.prefix { $0.properties.isWhitespace }
        guard before.count < words.count else { return range.lowerBound..<range.lowerBound }
        let after = words.reversed().prefix { $0.properties.isWhitespace }
        func size(_ scalars: some Sequence<Unicode.Scalar>) -> Int { scalars.reduce(0) { $0 + UTF8.width($1) } }
        return range.lowerBound + size(before)..<range.upperBound - size(after)
    }
}
