import Foundation
import GeneratedReports
import Nianbao
import ReportCore
import ReportModel
import Testing

@Suite("Reports of known truth come back")
struct GeneratedReportTests {
    private let converter = Converter()

    private func report(_ rendering: Rendering) throws -> Report {
        let input = SourceInput(name: rendering.name + "." + rendering.fileExtension, bytes: rendering.bytes)
        return try #require(try converter.convert(input).first)
    }

    @Test("from pages of every shape: every number, every empty cell, the title, the sections", arguments: 0..<60)
    func pages(seed: Int) throws {
        let generated = GeneratedReport(seed: UInt64(seed))
        for shape in PageShape.allCases {
            let rendering = Renderings(report: generated).page(shape)
            let report = try report(rendering)
            let comparison = try Comparison(report, Truth(generated))
            let place: Comment = "\(rendering.name): \(rendering.remarks)"
            #expect(comparison.wrong == [], place)
            #expect(comparison.missing == [], place)
            #expect(comparison.misstated == [], place)
            #expect(comparison.ambiguousRows == [], place)
            #expect(report.title == generated.title, place)
            #expect(report.reportYear == generated.reportYear, place)
            #expect(report.publication.signedOn == generated.signedOn, place)
            #expect(kinds(report) == generated.sections.map(\.kind.rawValue), place)
        }
    }

    @Test("from text: no wrong number, and what is unknown is what the text lost", arguments: 0..<60)
    func texts(seed: Int) throws {
        let generated = GeneratedReport(seed: UInt64(seed))
        let renderings = Renderings(report: generated)
        let texts = PipeDialect.plain.map(renderings.pipeText) + PastedLayout.allCases.map(renderings.pastedText)
        for rendering in texts {
            let report = try report(rendering)
            let comparison = try Comparison(report, Truth(generated))
            let place: Comment = "\(rendering.name): \(rendering.remarks)"
            #expect(comparison.wrong == [], place)
            #expect(comparison.missing == [], place)
            let isUnknown = unknown(rendering, generated)
            #expect(comparison.ambiguousRows.filter { !isUnknown($0) } == [], place)
            #expect(report.reportYear == generated.reportYear, place)
            #expect(kinds(report) == generated.sections.map(\.kind.rawValue), place)
        }
    }

    @Test("with one digest in every format that lost nothing", arguments: 0..<40)
    func digests(seed: Int) throws {
        let generated = GeneratedReport(seed: UInt64(seed))
        let renderings = Renderings(report: generated)
        let all =
            PageShape.allCases.map(renderings.page) + [renderings.pipeText(.gfm), renderings.pipeText(.pandoc)]
            + [renderings.pastedText(.tabRows)]
        var digests: [String: [String]] = [:]
        for rendering in all { digests[try report(rendering).digest, default: []].append(rendering.name) }
        #expect(digests.count == 1, "\(digests)")
    }

    private func kinds(_ report: Report) -> [String] {
        report.sections.map(\.kind.rawValue).filter { $0 != "preamble" }
    }

    /// The rows whose columns cannot be told from a text; the review table is one row.
    ///
    /// Three losses are the reader's and not the text's: it takes an empty line between cells for layout; it does not
    /// guess which slots of the 2019 form a column spans, for its headers and its rows disagree on that; and it does
    /// not tell kept blanks that begin the review table's line from the padding of the header above.
    private func unknown(_ rendering: Rendering, _ report: GeneratedReport) -> (String) -> Bool {
        let lost = rendering.lostBlanks.union(rendering.vanishedRows)
        let review = "/statistics/reviewAndLitigation"
        let losesReview = lost.contains { $0.hasPrefix(review) }
        let takesLinesForLayout = rendering.name.hasSuffix(PastedLayout.cellLines.rawValue)
        let hidesFirstBlanks = rendering.name == PipeDialect.trafilatura112.rawValue
        let hasHiddenSpans = report.edition == .of2019 && rendering.name != PastedLayout.tabRows.rawValue
        return { row in
            lost.contains(row) || takesLinesForLayout || (row == review && (losesReview || hidesFirstBlanks))
                || (hasHiddenSpans && row.hasPrefix("/statistics/article20/"))
        }
    }
}
