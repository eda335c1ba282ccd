import ReportCore
import ReportModel

@testable import ReportInterpretation

/// A page of lines, and what is read from it.
struct PageOfText {
    /// Each line is a paragraph or a list item.
    var lines: [String]
    /// The page's labels in its head.
    var meta: [String: String] = [:]

    func report() throws -> Report {
        let input = SourceInput(name: "page.txt", bytes: Array(lines.joined(separator: "\n").utf8))
        let source = try SourceText(decoding: input, in: ReadContext())
        let layout = TextLayout(source.utf8)
        var blocks = TextBlocks(source: source, name: input.name, limits: Limits())
        try blocks.add(layout.lines.indices, of: layout)
        var document = blocks.document
        document.pairs = meta.sorted { $0.key < $1.key }.map { Pair(name: $0.key, value: $0.value, place: 0..<0) }
        return try ReportInterpreter().reports(in: document, of: input, format: "plain-text")[0]
    }
}
