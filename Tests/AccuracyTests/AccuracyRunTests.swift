import Accuracy
import Testing

/// A small accuracy run; `measure-accuracy` makes the large one.
@Suite("The reader keeps the bounds of accuracy")
struct AccuracyRunTests {
    @Test("on generated reports in every shape and dialect")
    func generated() async throws {
        let measurement = try await AccuracyRun.run(of: .standard, numbers: 0..<60, jobs: 4) {
            GeneratedCases(seed: 9000 + UInt64($0)).all
        }
        check(measurement)
        #expect(measurement.total[.sources] == 60 * 17)
    }

    @Test("on what real programs made of generated pages")
    func toolTexts() throws {
        let texts = try ToolTexts(folder: Repository.testData.appendingPathComponent("generated"))
        let measurement = AccuracyRun(of: .standard, on: try texts.names.map(texts.testCase))
        check(measurement)
        #expect(measurement.total[.sources] > 50)
        #expect(measurement.total[.lostCells] > 0)
    }

    private func check(_ measurement: AccuracyRun) {
        #expect(Bounds.held.broken(by: measurement.total) == [])
        for count in [Tally.Count.failures, .wrong, .missing, .marked] {
            #expect(measurement.differences(count).prefix(10) == [])
        }
    }
}
