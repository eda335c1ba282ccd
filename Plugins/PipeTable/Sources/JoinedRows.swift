import ReportCore

/// The rows of a table that stood in a cell of another: an extractor wrote them on one line, `| a | b |  | c | d |`.
///
/// What separates two rows looks like an empty cell. Only where it comes back in every row are these separated.
enum JoinedRows {
    /// Where the rows of a line ended, and the words before the first; none where the line is one row.
    static func breaks(in line: Range<Int>, of utf8: [UInt8]) -> [Markup.Sign] {
        let pipes = line.filter { utf8[$0] == 0x7C && ($0 == line.lowerBound || utf8[$0 - 1] != 0x5C) }
        guard let first = pipes.first, let last = pipes.last, let width = width(of: pipes, in: utf8),
            WhiteSpace.trimmed(last + 1..<line.upperBound, in: utf8).isEmpty
        else { return [] }
        let hasWords = !WhiteSpace.trimmed(line.lowerBound..<first, in: utf8).isEmpty
        let start = hasWords ? [Markup.Sign(range: first..<first, substitute: 0x0A)] : []
        let ends = stride(from: width - 1, to: pipes.count - 1, by: width)
        return start + ends.map { Markup.Sign(range: pipes[$0] + 1..<pipes[$0 + 1], substitute: 0x0A) }
    }

    /// How many pipes each row has: the least number, of which any other is a multiple, that parts at least six rows,
    /// each with words in one of its first two cells.
    private static func width(of pipes: [Int], in utf8: [UInt8]) -> Int? {
        guard pipes.count >= 18 else { return nil }
        let parts = pipes.indices.dropLast().map { pipe in
            pipes[pipe + 1] == pipes[pipe] + 3 && utf8[pipes[pipe] + 1] == 0x20 && utf8[pipes[pipe] + 2] == 0x20
        }
        func isLabelled(_ row: Int) -> Bool { utf8[pipes[row]..<pipes[row + 2]].contains { $0 > 0x80 } }
        let widths = (3...pipes.count / 6).filter { width in
            pipes.count.isMultiple(of: width)
                && stride(from: width - 1, to: parts.count, by: width).allSatisfy { parts[$0] && isLabelled($0 + 1) }
        }
        guard let least = widths.first, widths.allSatisfy({ $0.isMultiple(of: least) }) else { return nil }
        return least
    }
}
