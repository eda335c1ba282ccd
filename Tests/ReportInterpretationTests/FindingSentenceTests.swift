import ReportModel
import ReportSourceTesting
import Testing

@testable import ReportCore
@testable import ReportInterpretation

/// Every rule of reading has sentences, and each says exactly what its cases give it.
@Suite struct FindingSentenceTests {
    private static let cases: [any FindingCase] =
        DecodingFinding.examples + DateFinding.examples + PageFinding.examples + TableFinding.examples
        + IndicatorFinding.examples + IssuerFinding.examples

    @Test func `every rule has a sentence for all that can be found`() {
        #expect(FindingSentences.violations(of: Self.cases, rules: FindingRule.all) == [])
    }

    @Test func `a sentence that leaves out an argument is a violation`() {
        let long = OwnFinding()
        #expect(
            FindingSentences.violations(of: [long], rules: [long.rule]) == [
                "own.rule has no sentence with places for [\"row\", \"table\"]",
                "own.rule: nothing that is found fills “no row {row}”",
            ])
    }

    @Test func `a rule without a sentence or without a case is a violation`() {
        let silent = FindingRule(ofModule: "own.rule", .warning, meaning: "…", remedy: "…")
        #expect(
            FindingSentences.violations(of: [], rules: [silent]) == [
                "own.rule has no sentence", "own.rule: nothing that is found is warning",
            ])
    }

    @Test func `the sentence of a case names its arguments`() {
        let found = IssuerFinding.divisionConflict(division: "鼓楼区", .publisher, other: "福州市")
        #expect(found.english == "the issuer belongs to 鼓楼区, but the label of the publisher says 福州市")
        #expect(
            TableFinding.tooFewNumbers(3, columns: 7).english
                == "3 of 7 columns have a number, and the source does not tell which")
    }
}

/// A case whose rule leaves out one of its arguments.
private struct OwnFinding: FindingCase {
    var rule: FindingRule {
        FindingRule(ofModule: "own.rule", .warning, meaning: "…", remedy: "…", sentences: "no row {row}")
    }
    var arguments: MessageArguments { ["row": .text("规章"), "table": .text("第二十条")] }
    static var examples: [OwnFinding] { [OwnFinding()] }
}
