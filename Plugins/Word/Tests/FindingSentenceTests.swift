import ReportCore
import ReportSourceTesting
import Testing

@testable import WordFormat

@Suite struct FindingSentenceTests {
    @Test func `every rule has a sentence for all that can be found`() {
        #expect(FindingSentences.violations(of: WordFinding.examples, rules: FindingRule.ofWord) == [])
    }
}
