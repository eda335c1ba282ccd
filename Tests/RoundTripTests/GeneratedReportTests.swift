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
        let texts = PipeDialect.allCases.map(renderings.pipeText) + PastedLayout.allCases.map(renderings.pastedText)
        for rendering in texts {
            let report = try report(rendering)
            let comparison = try Comparison(report, Truth(generated))
            let place: Comment = "\(rendering.name): \(rendering.remarks)"
            #expect(comparison.wrong == [], place)
            #expect(comparison.missing == [], place)
            #expect(comparison.ambiguousRows.subtracting(lost(rendering)) == [], place)
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

    /// The rows whose columns a text cannot tell; the review table is one row.
    private func lost(_ rendering: Rendering) -> Set<String> {
        let review = "/statistics/reviewAndLitigation"
        let rows = rendering.lostBlanks.union(rendering.vanishedRows)
        return rows.union(rows.contains { $0.hasPrefix(review) } ? [review] : [])
    }
}
