/// Collects the report's own words in the order in which a rendering prints them.
struct ContentWords {
    private(set) var words: [String] = []

    /// The words of a report whose title comes first.
    static func of(_ report: GeneratedReport, printsTitle: Bool = true) -> ContentWords {
        var result = ContentWords()
        if printsTitle, let title = report.title { result.words.append(title) }
        result.words += report.preamble
        for section in report.sections {
            result.words.append(section.heading)
            for block in section.blocks { result.add(block, of: report) }
        }
        result.words += report.signature
        return result
    }

    private mutating func add(_ block: ReportSection.Block, of report: GeneratedReport) {
        switch block {
        case .subheading(let text), .paragraph(let text): words.append(text)
        case .table, .grid:
            let cells = report.grid(of: block)?.rows.joined().map { $0.lines.joined() } ?? []
            words += cells.filter { !$0.isEmpty }
        }
    }
}
