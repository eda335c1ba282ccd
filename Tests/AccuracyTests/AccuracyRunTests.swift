import Accuracy
import TestSpeed
import Testing

/// A small accuracy run; `measure-accuracy` makes the large one.
@Suite("The reader keeps the bounds of accuracy")
struct AccuracyRunTests {
    /// Programs for whose texts too much is marked; nothing is wrong. It must shrink when that is fixed.
    private static let unread: Set<String> = ["html2text", "markitdown", "trafilatura-1.12.2"]

    @Test("on generated reports in every shape and dialect", .slow)
    func generated() async throws {
        let run = try await AccuracyRun.run(of: .standard, numbers: 0..<40, jobs: 4) {
            GeneratedCases(seed: 9000 + UInt64($0)).all
        }
        #expect(Bounds.held.broken(by: run.total) == [], "\(examples(in: run))")
        #expect(run.total[.sources] == 40 * 20)
    }

    @Test("on what real programs made of generated pages")
    func toolTexts() throws {
        let texts = try ToolTexts(folder: Repository.testData.appendingPathComponent("generated"))
        let cases = try texts.names.map(texts.testCase)
        #expect(cases.count > 80)
        #expect(cases.contains { !$0.losses.columns.isEmpty })
        for (program, cases) in Dictionary(grouping: cases, by: \.dialect) {
            let run = AccuracyRun(of: .standard, on: cases)
            let broken = Bounds.held.broken(by: run.total)
            #expect(run.total[.wrong] == 0, "\(program): \(examples(in: run))")
            if Self.unread.contains(program) {
                #expect(broken != [], "\(program) is read well and needs no exception")
            } else {
                #expect(broken == [], "\(program): \(examples(in: run))")
            }
        }
    }

    private func examples(in run: AccuracyRun) -> String {
        let kinds: [Tally.Count] = [.failures, .wrong, .missing, .marked]
        return kinds.flatMap { run.differences($0).prefix(5) }.joined(separator: "\n")
    }
}
