import ReportCore

/// The tables of a text that are drawn with rules: `+---+---+` between rows, and `+===+` below the header.
///
/// The words of a cell stand on as many lines as they need, beside those of its neighbours. A cell spans columns where
/// its line has no stroke, and rows where no rule is drawn below it; so a grid says of every cell where it is.
struct GridTables {
    /// A drawn table: the lines that it takes, and its cells with their words, piece by piece.
    struct Grid {
        var lines: Range<Int>
        var cells: [Cell]
    }

    struct Cell {
        var rows: Range<Int>
        var columns: Range<Int>
        var isHeader: Bool
        var pieces: [Range<Int>] = []
    }

    /// The grids of a text, in reading order; lines of one that is not drawn to its end are lines of text.
    static func grids(of layout: TextLayout) -> [Grid] {
        var grids: [Grid] = []
        var index = 0
        while index < layout.lines.count {
            let end = end(of: layout, from: index)
            if let grid = grid(in: layout, lines: index..<end) { grids.append(grid) }
            index = max(index + 1, end)
        }
        return grids
    }

    /// The grid among lines that are drawn: from the first of them, or from one of the next rules, where the first are
    /// rules of something else.
    private static func grid(in layout: TextLayout, lines: Range<Int>) -> Grid? {
        let starts = lines.lazy.filter { GridLine.isRule(layout.lines[$0].words, in: layout.utf8) }.prefix(8)
        for start in starts where start + 2 < lines.upperBound {
            if let cells = GridReader(layout, lines: start..<lines.upperBound)?.cells() {
                return Grid(lines: start..<lines.upperBound, cells: cells)
            }
        }
        return nil
    }

    /// The end of the lines that are drawn from one on; that line itself where it is not a rule.
    private static func end(of layout: TextLayout, from start: Int) -> Int {
        guard GridLine.isRule(layout.lines[start].words, in: layout.utf8) else { return start }
        var end = start + 1
        while end < layout.lines.count, GridLine.isDrawn(layout.lines[end].words, in: layout.utf8) { end += 1 }
        while end > start + 1, !GridLine.isRule(layout.lines[end - 1].words, in: layout.utf8) { end -= 1 }
        return end
    }
}

/// Reads the lines of one grid.
private struct GridReader {
    private let utf8: [UInt8]
    /// The lines, their strokes at the grid's columns.
    private let lines: [GridLine]
    private let columns: Int
    /// The lines that part rows, the first and last among them.
    private let rules: [Int]

    init?(_ layout: TextLayout, lines range: Range<Int>) {
        utf8 = layout.utf8
        var lines = layout.lines[range].map { GridLine($0.words, in: layout.utf8) }
        // Lines without words are as wide as they were drawn.
        let borders = Set(lines.lazy.filter(\.isRule).flatMap(\.places)).sorted()
        for index in lines.indices {
            guard lines[index].align(with: borders) else { return nil }
        }
        self.lines = lines
        columns = borders.count - 1
        // Of rules that follow one another, as around a row without height, the last counts.
        rules = lines.indices.filter { lines[$0].hasRules && !($0 + 1 < lines.count && lines[$0 + 1].hasRules) }
        guard rules.count > 1, columns > 0 else { return nil }
    }

    /// The cells in reading order; nil where they are no rectangles.
    func cells() -> [GridTables.Cell]? {
        let rows = rules.count - 1
        var owners = [Int](repeating: -1, count: rows * columns)
        var cells: [GridTables.Cell] = []
        let header = rules.first { $0 > 0 && lines[$0].isDouble }
        for row in 0..<rows {
            var column = 0
            while column < columns {
                guard owners[row * columns + column] < 0 else {
                    column += 1
                    continue
                }
                guard let cell = cell(row: row, column: column, isHeader: header.map { rules[row] < $0 } ?? false)
                else { return nil }
                for taken in cell.rows.flatMap({ row in cell.columns.map { row * columns + $0 } }) {
                    guard owners[taken] < 0 else { return nil }
                    owners[taken] = cells.count
                }
                cells.append(cell)
                column = cell.columns.upperBound
            }
        }
        fill(&cells, owners)
        return cells
    }

    /// The cell whose first slot this is: as far as no stroke and no rule ends it.
    private func cell(row: Int, column: Int, isHeader: Bool) -> GridTables.Cell? {
        let first = lines[rules[row] + 1]
        guard let columns = first.columns(from: column) else { return nil }
        var end = row + 1
        while end < rules.count - 1, !lines[rules[end]].isRuled(columns) { end += 1 }
        // Its strokes go down to its end.
        for line in rules[row] + 1..<rules[end] where lines[line].columns(from: column) != columns { return nil }
        return GridTables.Cell(rows: row..<end, columns: columns, isHeader: isHeader)
    }

    /// Gives every piece of words to its cell; beside a rule stand those of a cell that spans it.
    private func fill(_ cells: inout [GridTables.Cell], _ owners: [Int]) {
        var row = -1
        for (index, line) in lines.enumerated() {
            if row + 1 < rules.count - 1, index > rules[row + 1] { row += 1 }
            for segment in line.segments where !segment.isRule && row >= 0 {
                let words = GridLine.words(of: segment, in: utf8)
                if !words.isEmpty {
                    cells[owners[row * columns + segment.columns.lowerBound]].pieces.append(words)
                }
            }
        }
    }
}
