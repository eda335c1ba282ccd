import Foundation
import GeneratedReports
import TestSpeed
import Testing

/// What the truth of generated reports promises to those who measure a reader by it.
@Suite("The truth of generated reports")
struct GeneratedTruthTests {
    private static let seeds = [UInt64](0..<40)

    private func words(_ report: GeneratedReport, _ traits: Set<RenderingTrait> = []) -> [String] {
        Renderings(report: report, traits: traits).page(.modern).contentWords
    }

    @Test("is the same for the same seed, to the byte", arguments: seeds.prefix(10))
    func determinism(seed: UInt64) {
        let made = (0..<2).map { _ in
            let report = GeneratedReport(seed: seed, options: GenerationOptions())
            let renderings = Renderings(report: report, traits: Set(RenderingTrait.chosen(by: seed))).all
            let files = renderings.map { (file: $0.name, rendering: $0) }
            return (truth: TruthJSON(report, renderings: files).text, bytes: renderings.map(\.bytes))
        }
        #expect(made[0].truth == made[1].truth)
        #expect(made[0].bytes == made[1].bytes)
    }

    @Test("quotes the report: every statement and every figure stands in it", arguments: seeds)
    func quotations(seed: UInt64) {
        let report = GeneratedReport(seed: seed, options: GenerationOptions())
        let text = words(report).joined(separator: "\n")
        for indicator in report.indicators { #expect(text.contains(indicator.raw), "\(indicator.key)") }
        for figure in report.figures { #expect(text.contains(figure.phrase), "\(figure.value)") }
    }

    @Test("keeps the identities of the table of 2014", arguments: seeds)
    func identities(seed: UInt64) {
        let report = GeneratedReport(seed: seed, options: GenerationOptions(edition: .of2014, traits: []))
        let stated = report.indicators.filter { $0.origin == .table }.map { ($0.key, Int($0.value) ?? 0) }
        let values = Dictionary(stated, uniquingKeysWith: { first, _ in first })
        func sum(_ prefix: String, _ names: String) -> Int {
            names.split(separator: " ").reduce(0) { $0 + (values[prefix + $1] ?? 0) }
        }
        func expect(_ total: String, _ prefix: String, _ names: String) {
            guard let total = values[total] else { return }
            #expect(total == sum(prefix, names))
        }
        let channels = "receivedInPerson receivedByFax receivedOnline receivedByMail receivedOther"
        expect("requests.received", "requests.", channels)
        expect("requests.concluded", "requests.", "concludedOnTime concludedExtended")
        let answers =
            "alreadyDisclosed granted partiallyGranted denied notThisOrgan doesNotExist correctionRequested otherProcedure"
        expect("requests.answered", "requests.answers.", answers)
        let reasons =
            "stateSecret tradeSecret personalPrivacy endangersSecurityOrStability notGovernmentInformation otherStatutory"
        expect("requests.answers.denied", "requests.answers.deniedReasons.", reasons)
        expect("review.total", "review.", "upheld corrected other")
        expect("litigation.total", "litigation.", "upheldOrDismissed corrected other")
        expect("organization.staff", "organization.", "fullTimeStaff partTimeStaff")
    }

    @Test("agrees with itself unless the report is to contradict itself", arguments: seeds)
    func agreement(seed: UInt64) {
        let report = GeneratedReport(seed: seed, options: GenerationOptions(edition: .of2014, traits: []))
        var values: [String: Set<String>] = [:]
        for indicator in report.indicators { values[indicator.key, default: []].insert(indicator.value) }
        #expect(values.filter { $0.value.count > 1 } == [:])
    }

    @Test("has every trait that it is asked for in some report", arguments: ReportTrait.allCases)
    func reportTraits(trait: ReportTrait) {
        let reports = (0..<20).map {
            GeneratedReport(seed: $0, options: GenerationOptions(edition: .of2014, traits: [trait]))
        }
        #expect(reports.contains { $0.traits.contains(trait.rawValue) })
    }

    @Test(
        "does not change on the way into a rendering: numbers stay what they are", .slow,
        arguments: RenderingTrait.allCases)
    func renderingTraits(trait: RenderingTrait) {
        var happened = 0
        for seed in UInt64(0)..<30 {
            let edition: Edition = seed.isMultiple(of: 2) ? .of2021 : .of2014
            let report = GeneratedReport(seed: seed, options: GenerationOptions(edition: edition))
            guard Renderings(report: report, traits: [trait]).page(.modern).traits.contains(trait.rawValue) else {
                continue
            }
            happened += 1
            let numbers = { (words: [String]) in words.filter { Int($0) != nil }.sorted() }
            let before = numbers(words(report))
            let after = numbers(words(report, [trait]))
            if trait == .extraRow {
                #expect(after.count > before.count)
            } else {
                #expect(after == before, "\(seed)")
            }
            #expect(words(report) != words(report, [trait]), "\(seed)")
        }
        #expect(happened > 0)
    }

    @Test("counts the spam that it put in", arguments: seeds)
    func spam(seed: UInt64) throws {
        let report = GeneratedReport(seed: seed, options: GenerationOptions())
        let page = Renderings(report: report, traits: [.spam]).page(.modern)
        for taint in page.taint {
            #expect(page.text.components(separatedBy: taint.text).count - 1 == taint.count)
        }
    }

    @Test("of plain reports is that of the recorded sample", arguments: 1900..<1924)
    func sample(seed: UInt64) throws {
        let pages = Repository.files(in: "generated", endings: [".html"])
        let page = try #require(pages.first { $0.lastPathComponent.hasPrefix("\(seed)-") })
        let made = Renderings(report: GeneratedReport(seed: seed)).some(turn: Int(seed) - 1900)[0]
        #expect(try Data(contentsOf: page) == Data(made.bytes))
    }
}
