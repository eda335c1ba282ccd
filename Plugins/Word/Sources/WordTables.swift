import ReportCore

/// A table whose end is still to come.
struct OpenWordTable {
    /// How many blocks there were before it.
    let firstBlock: Int
    var cells: [Cell] = []
    /// A table with words is in one of its cells.
    var holdsTable = false
    /// The cells that others may be merged into from below, by their first columns.
    var mergeable: [Int: Int] = [:]

    struct Cell {
        var row: Int
        var column: Int
        var rowSpan = 1
        var columnSpan: Int
        var isHeader: Bool
        /// The blocks of its words.
        var blocks: Range<Int>
        /// Where its words would be in the text.
        var position: Int
    }

    /// Paragraphs of this many bytes (forty Han characters) are long.
    private static let longParagraph = 120
    /// So many long paragraphs in one cell are a document; in a table of one column a single one is, or a heading.
    private static let manyParagraphs = 3

    /// Whether the table only arranges parts of the document: its cells hold tables or whole documents.
    func isLayout(_ blocks: [Block]) -> Bool {
        if holdsTable { return true }
        let isOneColumn = zip(cells, cells.dropFirst()).allSatisfy { $0.row != $1.row }
        let many = isOneColumn ? 1 : OpenWordTable.manyParagraphs
        return cells.contains { cell in
            let words = blocks[cell.blocks]
            if isOneColumn, words.contains(where: { $0.isHeading }) { return true }
            return words.count { $0.range.count >= OpenWordTable.longParagraph } >= many
        }
    }

    /// The table, its cells' words being those of `blocks`.
    func data(_ blocks: [Block]) -> Table {
        let cells = cells.map { cell in
            let words = blocks[cell.blocks]
            let start = words.first?.range.lowerBound ?? cell.position
            return Table.Cell(
                range: start..<(words.last?.range.upperBound ?? start), row: cell.row, column: cell.column,
                rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, isHeader: cell.isHeader,
                gap: words.isEmpty ? .blank : nil)
        }
        return Table(cells: cells, spansKnown: true, rowsKnown: true)
    }
}

extension Block {
    fileprivate var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }
}

extension WordReader {
    /// Rows and cells span no more in Word.
    private static let widest = 1000

    mutating func readTable(_ node: Int) {
        endLine()
        openTables.append(OpenWordTable(firstBlock: blocks.count))
        var row = 0
        for node in parts(.tr, of: node) where problem == nil {
            let properties = tree.child(.trPr, of: node)
            guard tree.child(.del, of: properties) == nil else {
                deletions += 1
                continue
            }
            readRow(node, row, properties)
            row += 1
        }
        endTable()
        readHidden()
    }

    /// The rows of a table or the cells of a row, whatever stands around them.
    private func parts(_ tag: Tag, of node: Int) -> [Int] {
        tree.children(of: node).flatMap { child -> [Int] in
            switch tree.nodes[child].tag {
            case tag: [child]
            case .other, .alternateContent, .choice: parts(tag, of: child)
            default: []
            }
        }
    }

    private mutating func readRow(_ node: Int, _ row: Int, _ properties: Int?) {
        guard let table = openTables.indices.last else { return }
        var column = WordReader.span(tree.number(.gridBefore, of: properties), from: 0)
        let isHeader = tree.isOn(.tblHeader, of: properties) ?? false
        for node in parts(.tc, of: node) where problem == nil {
            let properties = tree.child(.tcPr, of: node)
            let span = WordReader.span(tree.number(.gridSpan, of: properties), from: 1)
            slotsLeft -= span
            guard slotsLeft >= 0 else {
                problem = .limit(.cells, found: limits.cells - slotsLeft, allowed: limits.cells)
                return
            }
            if !merge(properties, row: row, column: column, span: span, in: table) {
                readCell(node, row, column, span, isHeader, in: table)
                let isMergeable = tree.value(.vMerge, of: properties) != nil
                openTables[table].mergeable[column] = isMergeable ? openTables[table].cells.count - 1 : nil
            } else {
                hidden.append(.cell(node))
            }
            column += span
        }
    }

    /// Merges a cell into the one on its left or the one above, if it is a part of that; whether it was.
    private mutating func merge(_ properties: Int?, row: Int, column: Int, span: Int, in table: Int) -> Bool {
        func continues(_ tag: Tag) -> Bool {
            tree.value(tag, of: properties).map { $0.isEmpty || $0 == "continue" } ?? false
        }
        let last = openTables[table].cells.count - 1
        if continues(.hMerge), last >= 0, openTables[table].cells[last].row == row {
            openTables[table].cells[last].columnSpan += span
            return true
        }
        guard continues(.vMerge), let above = openTables[table].mergeable[column],
            openTables[table].cells[above].row + openTables[table].cells[above].rowSpan == row
        else { return false }
        openTables[table].cells[above].rowSpan += 1
        return true
    }

    private mutating func readCell(
        _ node: Int, _ row: Int, _ column: Int, _ span: Int, _ isHeader: Bool, in table: Int
    ) {
        let position = text.utf8.count
        let first = blocks.count
        readBlocks(node)
        endLine()
        openTables[table].cells.append(
            OpenWordTable.Cell(
                row: row, column: column, columnSpan: span, isHeader: isHeader, blocks: first..<blocks.count,
                position: position))
    }

    /// Decides what the innermost table is: data become a table, a layout leaves its blocks as they are.
    private mutating func endTable() {
        guard let table = openTables.popLast(), problem == nil, blocks.count > table.firstBlock else { return }
        if let outer = openTables.indices.last { openTables[outer].holdsTable = true }
        guard !table.isLayout(blocks) else { return }
        let words = blocks[table.firstBlock...]
        let block = Block(
            kind: .table(tables.count),
            range: (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0),
            region: words.first?.region ?? 0, linkedBytes: words.reduce(0) { $0 + $1.linkedBytes })
        tables.append(table.data(blocks))
        blocks.removeLast(words.count)
        blocks.append(block)
    }

    private static func span(_ stated: Int?, from least: Int) -> Int {
        min(max(stated ?? least, least), widest)
    }
}
