import Accuracy
import GeneratedReports
import ReportCore
import ReportModel
import Testing

/// What texts lose of the statistics table of 2014, and how that is measured.
@Suite("Rows of the table of 2014 whose columns are lost")
struct StatisticsLossTests {
    private static let traits: Set<ReportTrait> = [.threeValueColumns, .blankValues, .localRows]

    private func losses(of rendering: Rendering, _ report: GeneratedReport, made: (Renderings) -> Rendering) -> Losses {
        TwinOracle(rows: Renderings(report: report).printedRows(of: rendering))
            .losses(of: rendering.text, twins: (0..<9).map { made(Renderings(report: report.twin($0))).text })
    }

    private func comparison(
        _ layout: PastedLayout, seed: UInt64 = 5, isOracleAsked: Bool = true, _ alter: (inout Report) -> Void = { _ in }
    ) throws -> (Comparison, Losses) {
        let report = GeneratedReport(seed: seed, options: GenerationOptions(edition: .of2014, traits: Self.traits))
        let text = Renderings(report: report).pastedText(layout)
        let losses = losses(of: text, report) { $0.pastedText(layout) }
        var read = try ReportReader.standard.read(SourceInput(name: "a.txt", bytes: text.bytes))
        alter(&read)
        return (Comparison(read, Truth(report), losses: isOracleAsked ? losses : Losses()), losses)
    }

    @Test("the oracle says of generated tables what their making says", arguments: 0..<12)
    func agreesWithMaking(seed: UInt64) {
        let report = GeneratedReport(seed: seed, options: GenerationOptions(edition: .of2014, traits: Self.traits))
        for layout in PastedLayout.allCases {
            let text = Renderings(report: report).pastedText(layout)
            let losses = losses(of: text, report) { $0.pastedText(layout) }
            #expect(losses.columns == text.lostBlanks, "seed \(seed), \(layout)")
            #expect(losses.rows == [], "seed \(seed), \(layout)")
        }
        let text = Renderings(report: report).pipeText(.trafilatura112)
        #expect(losses(of: text, report) { $0.pipeText(.trafilatura112) }.columns == text.lostBlanks, "seed \(seed)")
    }

    @Test("a number whose column nobody can tell is not missing, a number whose column the text holds is")
    func lost() throws {
        let (comparison, losses) = try comparison(.filledCellLines)
        #expect(losses.columns.contains { $0.hasPrefix("/indicators/") })
        #expect(comparison.tally[.lostIndicators] > 0)
        let figures = try (0..<6).map { try self.comparison(.filledCellLines, seed: $0).0.tally[.lostFigures] }
        #expect(figures.contains { $0 > 0 })
        #expect(comparison.tally[.missingIndicators] == 0)
        let (blind, _) = try self.comparison(.filledCellLines, isOracleAsked: false)
        #expect(blind.tally[.missingIndicators] > 0)
        #expect(
            blind.tally[.indicators] == comparison.tally[.indicators] + comparison.tally[.lostIndicators])
        let (none, _) = try self.comparison(.filledCellLines) { $0.indicators = [] }
        #expect(none.tally[.missingIndicators] == none.tally[.indicators])
    }

    @Test("a row without columns that the report passes over in silence is missing")
    func silence() throws {
        let (comparison, _) = try comparison(.filledCellLines) { $0.findings = [] }
        #expect(comparison.tally[.missingIndicators] == comparison.tally[.lostIndicators])
    }

    @Test("empty lines hold the columns", arguments: 0..<12)
    func held(seed: UInt64) throws {
        let (comparison, losses) = try comparison(.cellLines, seed: seed)
        #expect(losses == Losses())
        #expect(comparison.tally[.lostIndicators] == 0)
        #expect(comparison.differences(.missingIndicators) == [])
        #expect(comparison.differences(.wrongIndicators) == [])
    }
}
