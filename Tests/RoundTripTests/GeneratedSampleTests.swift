import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

/// Pages of known truth as real programs turned them into text: several versions of an extractor, and a browser.
@Suite("What real programs make of pages of known truth")
struct GeneratedSampleTests {
    private static let pages = Repository.files(in: "generated", endings: [".html"])
    private static let texts = Repository.files(in: "generated", endings: [".txt"])
        .filter { $0.lastPathComponent != "folded.txt" }

    @Test("the pages are read in full", arguments: pages)
    func page(file: URL) throws {
        let (_, comparison) = try compare(file)
        #expect(comparison.wrong == [])
        #expect(comparison.missing == [])
        #expect(comparison.ambiguousRows == [])
    }

    @Test("the texts give no wrong number", arguments: texts)
    func text(file: URL) throws {
        let (report, comparison) = try compare(file)
        #expect(comparison.wrong == [])
        #expect(comparison.missing == [])
        #expect(report.statistics.requests != nil)
    }

    private func compare(_ file: URL) throws -> (Report, Comparison) {
        let number = file.lastPathComponent.prefix { $0 != "-" }
        let truth = try Truth(
            json: file.deletingLastPathComponent().appendingPathComponent("\(number).truth.json"))
        let report = try #require(try Converter().convert(SourceInput(file)).first)
        return (report, try Comparison(report, truth))
    }
}
