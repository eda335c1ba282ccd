internal import ReportCore
internal import ReportModel

/// A document as a tree of what holds words: regions and blocks in reading order, with their depths.
struct DocumentTree {
    enum Node {
        case region(Region)
        case block(Block)
    }

    /// What stands where; regions without a block are left out.
    let nodes: [(node: Node, depth: Int)]
    let document: SourceDocument
    private let lines: LineIndex

    init(_ document: SourceDocument) {
        self.document = document
        lines = LineIndex(document.source.utf8)
        var nodes: [(Node, Int)] = []
        // The regions that are open, outermost first; the first is the whole source and is not shown.
        var open = [0]
        var isOpen = document.regions.map { _ in false }
        isOpen[0] = true
        for block in document.blocks {
            var entered: [Int] = []
            var region = block.region
            while !isOpen[region] {
                entered.append(region)
                isOpen[region] = true
                region = document.regions[region].parent
            }
            while let last = open.last, last != region {
                isOpen[last] = false
                open.removeLast()
            }
            for region in entered.reversed() {
                nodes.append((.region(document.regions[region]), open.count - 1))
                open.append(region)
            }
            nodes.append((.block(block), open.count - 1))
        }
        self.nodes = nodes
    }

    /// Where a byte of the document's text stands in the source.
    func position(of offset: Int) -> Position {
        lines.position(of: document.places.source(of: offset))
    }

    /// Where a byte of the decoded source stands.
    func position(inSource offset: Int) -> Position {
        lines.position(of: offset)
    }

    /// The first words of a range of the text, in one line.
    func words(_ range: Range<Int>, atMost limit: Int = 40) -> String {
        // Four bytes hold any character.
        let end = min(range.upperBound, range.lowerBound + 4 * (limit + 1))
        let text = document.string(range.lowerBound..<end).printable()
        return text.count > limit || end < range.upperBound ? text.prefix(limit) + "…" : text
    }

    /// The size of a table: `5×10, 50 cells`.
    func size(_ table: Table) -> (rows: Int, columns: Int) {
        (
            table.cells.map { $0.row + $0.rowSpan }.max() ?? 0,
            table.cells.map { $0.column + $0.columnSpan }.max() ?? 0
        )
    }
}

extension Block.Kind {
    var word: String {
        switch self {
        case .heading(let level): "heading \(level)"
        case .paragraph: "paragraph"
        case .listItem: "list item"
        case .table: "table"
        }
    }
}

extension Match.Level {
    var word: String {
        switch self {
        case .no: "no"
        case .possible: "possible"
        case .likely: "likely"
        case .certain: "certain"
        }
    }
}

extension Region {
    /// What the syntax says of it: `main .article .detail hidden`.
    var words: String {
        let parts = [landmark?.rawValue].compactMap { $0 } + names.map { "." + $0 } + (isHidden ? ["hidden"] : [])
        return parts.joined(separator: " ").printable()
    }
}
