import ReportCore

/// A table whose end is still to come.
struct OpenTable {
    /// The blocks, regions and strays that there were before it.
    let firstBlock: Int
    let firstRegion: Int
    let firstStray: Int
    /// How many of the elements around it had their regions.
    let madeRegions: Int
    /// Whether something around it hides it.
    let isHidden: Bool
    let isPresentation: Bool

    private(set) var cells: [Cell] = []
    private(set) var rowCount = 0
    /// The first row of each row group.
    private(set) var groups = [0]
    private(set) var openCell: Int?
    var isInRow = false
    var isInCaption = false
    /// A table with words is in one of its cells.
    var holdsTable = false
    /// A heading or a list is in one of its cells.
    var holdsDocument = false

    struct Cell {
        var grid: TableGrid.Source
        var isHeader: Bool
        /// The blocks of its words.
        var firstBlock: Int
        var endBlock: Int
        /// Where its words would be in the text.
        var position: Int
        /// Where its tag is in the source.
        var tagPlace: Int
    }

    init(firstBlock: Int, firstRegion: Int, regionStack: RegionStack, firstStray: Int, isPresentation: Bool) {
        self.firstBlock = firstBlock
        self.firstRegion = firstRegion
        self.firstStray = firstStray
        self.isPresentation = isPresentation
        madeRegions = regionStack.madeCount
        isHidden = regionStack.isHidden
    }

    /// Whether words that come now are in their place.
    var takesWords: Bool { openCell != nil || isInCaption }

    mutating func startGroup() {
        isInRow = false
        if let last = groups.last, last < rowCount { groups.append(rowCount) }
    }

    mutating func startRow() {
        isInRow = true
        rowCount += 1
    }

    /// Starts a cell, and a row for it where none is open.
    mutating func startCell(_ tag: Skeleton.Tag, firstBlock: Int, at position: Int) -> Int {
        if !isInRow { startRow() }
        isInCaption = false
        cells.append(
            Cell(
                grid: TableGrid.Source(row: rowCount - 1, columnSpan: tag.columnSpan, rowSpan: tag.rowSpan),
                isHeader: tag.kind == .headerCell, firstBlock: firstBlock, endBlock: firstBlock, position: position,
                tagPlace: tag.place))
        openCell = cells.count - 1
        return cells.count - 1
    }

    mutating func endCell(endBlock: Int) {
        if let openCell { cells[openCell].endBlock = endBlock }
        openCell = nil
    }

    // MARK: Layout or data

    /// Paragraphs of this many bytes (forty Han characters) are long.
    private static let longParagraph = 120
    /// So many long paragraphs in one cell are a document; in a table of one column a single one is.
    private static let manyParagraphs = 3

    /// Whether the table only arranges parts of the page: it says so, or its cells hold tables or whole documents.
    func isLayout(_ blocks: [Block]) -> Bool {
        if isPresentation || holdsTable || holdsDocument { return true }
        let isOneColumn = zip(cells, cells.dropFirst()).allSatisfy { $0.grid.row != $1.grid.row }
        let many = isOneColumn ? 1 : OpenTable.manyParagraphs
        return cells.contains { cell in
            blocks[cell.firstBlock..<cell.endBlock].count { $0.range.count >= OpenTable.longParagraph } >= many
        }
    }

    // MARK: Data

    /// The first block that is not a caption.
    var firstBlockInCells: Int { cells.first?.firstBlock ?? firstBlock }

    /// The table, its cells' words being those of `blocks`.
    func data(_ blocks: [Block], slots: inout Int) throws(TableGrid.TooLarge) -> Table {
        let places = try TableGrid.place(cells.map(\.grid), groups: groups, rowCount: rowCount, slots: &slots)
        let placed = zip(cells, places).map { cell, place in
            let isBlank = cell.firstBlock == cell.endBlock
            let start = isBlank ? cell.position : blocks[cell.firstBlock].range.lowerBound
            let end = isBlank ? cell.position : blocks[cell.endBlock - 1].range.upperBound
            return Table.Cell(
                range: start..<end, row: place.row, column: place.column, rowSpan: place.rowSpan,
                columnSpan: place.columnSpan, isHeader: cell.isHeader, gap: isBlank ? .blank : nil,
                place: isBlank ? cell.tagPlace : nil)
        }
        return Table(cells: placed, spansKnown: true, rowsKnown: true)
    }

    /// The one block that takes the place of those in the cells.
    func block(of blocks: [Block], as kind: Block.Kind, in region: Int) -> Block {
        let words = blocks[firstBlockInCells...]
        let range = (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
        return Block(
            kind: kind, range: range, region: region, linkedBytes: words.reduce(0) { $0 + $1.linkedBytes })
    }
}
