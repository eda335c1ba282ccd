import ReportCore

/// Whether a text has the syntax of the module: pipe rows, else other signs of Markdown.
///
/// Most texts tell by their first table, or have no sign at all; only for others is everything looked at.
enum PipeSyntax {
    static func match(_ utf8: [UInt8]) -> Match {
        let rows = Match.likely("pipe rows of like width")
        if let part = firstTable(in: utf8) {
            if hasPlainRows(TextLayout(utf8, in: part)) { return rows }
            let runs = PipeRuns(TextLayout(utf8))
            if runs.hasRowsOfLikeWidth { return rows }
            let isLong = runs.shapes.contains { $0.isEdged && $0.pipes >= 12 }
            if isLong { return .likely("a row of a dozen cells") }
        }
        if hasHeading(utf8) { return .possible("headings of Markdown") }
        return hasBrackets(utf8) ? .possible("links or attributes of Markdown") : .no("no two pipe rows of like width")
    }

    /// Lines that may be the first rows: half a kilobyte, and to the line's end, from the line of the first pipe on.
    private static func firstTable(in utf8: [UInt8]) -> Range<Int>? {
        let first = pipe.first(in: utf8, from: 0)
        guard first < utf8.count else { return nil }
        let start = utf8[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return start..<lineEnd.first(in: utf8, from: first + 512)
    }

    /// Whether two rows of like width follow one another, or a row and the rule of a header, with a pipe at an end of
    /// each: whatever else a text holds, its ``PipeRuns`` have these in one table.
    private static func hasPlainRows(_ layout: TextLayout) -> Bool {
        let lines = PipeLine.lines(of: layout)
        return zip(lines, lines.dropFirst()).contains { one, other in
            guard one.isPlainRow || other.isPlainRow else { return false }
            if one.kind == .separator || other.kind == .separator { return true }
            return one.isPlainRow && other.isPlainRow && one.width == other.width
        }
    }

    private static func hasHeading(_ utf8: [UInt8]) -> Bool {
        guard headingSign.first(in: utf8, from: 0) < utf8.count else { return false }
        return TextLayout(utf8).lines.contains { MarkdownHeading.parts(of: $0.words, in: utf8) != nil }
    }

    private static func hasBrackets(_ utf8: [UInt8]) -> Bool {
        bracket.first(in: utf8, from: 0) < utf8.count && Markup(utf8).hasBrackets
    }

    private static let pipe = SignSet("|")
    private static let lineEnd = SignSet("\n")
    private static let headingSign = SignSet("#")
    private static let bracket = SignSet("]")
}

extension PipeLine {
    /// Whether it is a row with a pipe at an end, and no program text.
    fileprivate var isPlainRow: Bool { kind == .row && isEdged && !hasInnerGlue }
}
