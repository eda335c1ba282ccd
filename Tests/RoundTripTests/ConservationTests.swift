import Foundation
import GeneratedReports
import Nianbao
import ReportCore
import ReportModel
import Testing

/// Every word of a document is in the report: in its title, its sections or its chrome.
@Suite("No word is lost")
struct ConservationTests {
    private let converter = Converter()

    @Test("of generated pages and of Markdown", arguments: 0..<12)
    func generated(seed: Int) throws {
        let renderings = Renderings(report: GeneratedReport(seed: UInt64(7000 + seed)))
        let pages = PageShape.allCases.map(renderings.page)
        for rendering in pages + [renderings.pipeText(.gfm)] {
            let name = rendering.name + "." + rendering.fileExtension
            expectAllWords(of: SourceInput(name: name, bytes: rendering.bytes))
        }
    }

    @Test("of our samples", arguments: Repository.files(in: "portal-html", endings: [".html"]))
    func samples(file: URL) throws {
        expectAllWords(of: try SourceInput(file))
    }

    /// Blocks of a document that are not tables are, word for word, in the report's text.
    private func expectAllWords(of input: SourceInput) {
        let explanation = converter.explain(input)
        guard let document = explanation.document, let report = explanation.reports.first else { return }
        let shown = Self.bare(Self.text(of: report))
        let paragraphs = document.blocks.filter { if case .table = $0.kind { false } else { true } }
        let lost = paragraphs.map { document.string($0.range) }.filter { !shown.contains(Self.bare($0)) }
        #expect(lost == [], "\(input.name)")
    }

    private static func text(of report: Report) -> String {
        ([report.title ?? ""] + report.sections.map(text) + report.chrome.map(\.text)).joined()
    }

    private static func text(of section: Section) -> String {
        let blocks = section.blocks.map { block in
            switch block {
            case .text(let text): text
            case .table: ""
            case .grid(let grid): grid.rows.flatMap { $0 }.map(\.text).joined()
            }
        }
        let head = [section.number ?? "", section.heading ?? ""]
        return (head + blocks + section.sections.map(text)).joined()
    }

    /// Letters and numbers: the marks around the number of a heading are not repeated.
    private static func bare(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
    }
}
