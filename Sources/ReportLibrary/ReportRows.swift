internal import Nianbao
internal import ReportModel

/// What the tables of a library hold of one report, made beside the other conversions.
struct ReportRows: Sendable {
    let report: Report
    /// The canonical bytes.
    let json: [UInt8]
    let cells: [TidyRow]
    let sections: [SectionRow]
    /// What full text finds the report by, in UTF-8.
    let pairs: [UInt8]

    /// A section with its own text.
    struct SectionRow: Sendable {
        let pointer: String
        let section: Section
        let text: String
    }

    init(_ report: Report) {
        self.report = report
        json = JSONWriter.bytes(of: report)
        cells = TidyRow.rows(of: report)
        sections = ReportRows.sections(of: report)
        pairs = ReportRows.pairs(
            title: report.title, sections: sections.map { ($0.section.heading, $0.text) })
    }

    /// The pairs of a report's title and of all headings and texts of its sections.
    static func pairs(title: String?, sections: [(heading: String?, text: String)]) -> [UInt8] {
        var pairs = WordPairs()
        pairs.add(title ?? "")
        for section in sections {
            pairs.add(section.heading ?? "")
            pairs.add(section.text)
        }
        return pairs.text
    }

    /// All sections in reading order, each with the text of its own blocks.
    private static func sections(of report: Report) -> [SectionRow] {
        var rows: [SectionRow] = []
        var open = report.sections.enumerated().map { ("/sections/\($0.offset)", $0.element) }.reversed() as Array
        while let (pointer, section) = open.popLast() {
            rows.append(SectionRow(pointer: pointer, section: section, text: text(of: section.blocks)))
            for (index, below) in section.sections.enumerated().reversed() {
                open.append(("\(pointer)/sections/\(index)", below))
            }
        }
        return rows
    }

    /// Paragraphs a line each, the rows of grids with ` | ` between their cells; statutory tables are in the cells.
    private static func text(of blocks: [Section.Block]) -> String {
        let passages = blocks.compactMap { block -> String? in
            switch block {
            case .text(let text): text
            case .table: nil
            case .grid(let grid):
                grid.rows.map { row in row.map(\.text).joined(separator: " | ") }.joined(separator: "\n")
            }
        }
        return passages.joined(separator: "\n")
    }
}
