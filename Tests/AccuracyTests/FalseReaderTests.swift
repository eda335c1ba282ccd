import Accuracy
import TestSpeed
import Testing

@Suite("The accuracy run sees false readers", .slow)
struct FalseReaderTests {
    /// Two editions, with and without blanks; the true reader keeps the bounds on them.
    private static let cases = [14, 15, 19].flatMap { GeneratedCases(seed: $0).all }

    @Test("the true reader keeps the bounds on the same sources")
    func trueReader() {
        let run = AccuracyRun(of: .standard, on: Self.cases)
        #expect(Bounds.cells.broken(by: run.total) == [])
        #expect(run.total[.right] > 1000)
    }

    @Test(
        "wrong numbers break the bounds",
        arguments: [
            FalseReaders.shiftedColumns, FalseReaders.wrongEdition, FalseReaders.blanksAsZeros,
        ])
    func wrongNumbers(reader: ReportReader) {
        let run = AccuracyRun(of: reader, on: Self.cases)
        #expect(run.total[.wrong] > 0)
        #expect(Bounds.held.broken(by: run.total).contains { $0.contains("wrong numbers") })
    }

    @Test("marking everything breaks the bounds", arguments: [FalseReaders.allAmbiguous, FalseReaders.allInferred])
    func marks(reader: ReportReader) {
        let run = AccuracyRun(of: reader, on: Self.cases)
        #expect(Bounds.held.broken(by: run.total).contains { $0.contains("marked") })
    }

    @Test("a dropped row breaks the bounds")
    func droppedRow() {
        let run = AccuracyRun(of: FalseReaders.droppedRow, on: Self.cases)
        #expect(Bounds.held.broken(by: run.total).contains { $0.contains("missing") })
    }

    @Test("next year's plan breaks the bounds of indicators")
    func plan() {
        let run = AccuracyRun(of: FalseReaders.countedPlan, on: Self.cases)
        #expect(run.differences(.wrongIndicators).count >= Self.cases.count)
        #expect(Bounds.indicators.broken(by: run.total).contains { $0.contains("wrong indicators") })
    }
}
