import ReportCore

/// Makes the document of a sheet: its words without quotes, each at its place.
struct SheetWriter {
    private let source: SourceText
    private var text: [UInt8] = []
    private var places = PlaceMap()
    private var blocks: [Block] = []
    private var table = Table(cells: [], spansKnown: false, rowsKnown: true)
    private var rows = 0
    private var tableStart = 0

    init(_ source: SourceText) {
        self.source = source
    }

    /// How many cells there are so far.
    var cells: Int { table.cells.count }

    mutating func add(_ row: [CSVRows.Field]) {
        let filled = row.indices.filter { !words(row[$0]).isEmpty }
        guard let first = filled.first else { return }
        if table.cells.isEmpty, filled.count == 1 {
            blocks.append(Block(kind: .paragraph, range: write(row[first])))
            return
        }
        if table.cells.isEmpty { tableStart = blocks.count }
        for (column, field) in row.enumerated() {
            let range = write(field)
            table.cells.append(
                Table.Cell(range: range, row: rows, column: column, gap: range.isEmpty ? .ambiguous : nil))
        }
        rows += 1
    }

    func document() -> SourceDocument {
        var document = SourceDocument(source: source, text: text, places: places)
        document.blocks = blocks
        let words = table.cells.map(\.range).filter { !$0.isEmpty }
        if let first = words.first, let last = words.last {
            document.blocks.append(Block(kind: .table(0), range: first.lowerBound..<last.upperBound))
            document.tables = [table]
        }
        return document
    }

    /// The words of a field in the source, without the white space around them.
    private func words(_ field: CSVRows.Field) -> Range<Int> {
        WhiteSpace.trimmed(field.range, in: source.utf8)
    }

    /// Writes a field's words, of doubled quotes one, and parts them from the next.
    private mutating func write(_ field: CSVRows.Field) -> Range<Int> {
        let words = words(field)
        let start = text.count
        places.anchor(text: start, source: words.lowerBound)
        var index = words.lowerBound
        while index < words.upperBound {
            let isDoubled = field.isQuoted && source.utf8[index...].prefix(2).elementsEqual("\"\"".utf8)
            text.append(source.utf8[index])
            index += isDoubled ? 2 : 1
            if isDoubled { places.anchor(text: text.count, source: index) }
        }
        let range = start..<text.count
        // Behind an empty field too: its place is its own, and not that of the next one's words.
        text.append(0x0A)
        return range
    }
}
