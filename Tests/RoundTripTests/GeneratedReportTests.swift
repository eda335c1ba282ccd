import Accuracy
import GeneratedReports
import Nianbao
import ReportCore
import ReportModel
import TestSpeed
import Testing

/// What the accuracy run does not cover: what a report is, besides its numbers.
@Suite("Reports of known truth come back")
struct GeneratedReportTests {
    private let converter = Converter()

    private func report(_ rendering: Rendering) throws -> Report {
        let input = SourceInput(name: rendering.name + "." + rendering.fileExtension, bytes: rendering.bytes)
        return try #require(try converter.convert(input).first)
    }

    @Test("from pages of every shape: every cell, the title, the date, the sections", .slow, arguments: 0..<60)
    func pages(seed: Int) throws {
        let generated = GeneratedReport(seed: UInt64(seed))
        for shape in PageShape.allCases {
            let rendering = Renderings(report: generated).page(shape)
            let comparison = Comparison(try report(rendering), Truth(generated))
            // A report without a title may name its organ nowhere.
            let differences = comparison.differences.filter { $0.count != .issuer }
            #expect(differences.map(\.text) == [], "\(rendering.name): \(rendering.remarks)")
        }
    }

    @Test("from text: the year and the sections", .slow, arguments: 0..<60)
    func texts(seed: Int) throws {
        let generated = GeneratedReport(seed: UInt64(seed))
        let renderings = Renderings(report: generated)
        let texts = PipeDialect.plain.map(renderings.pipeText) + PastedLayout.allCases.map(renderings.pastedText)
        for rendering in texts {
            let report = try report(rendering)
            let place: Comment = "\(rendering.name): \(rendering.remarks)"
            #expect(report.reportYear == generated.reportYear, place)
            #expect(kinds(report) == generated.sections.map(\.kind.rawValue), place)
        }
    }

    @Test("with one digest in every format that lost nothing", .slow, arguments: 0..<40)
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
}
