import ReportCore
import ReportSourceTesting
import Testing

@testable import PortalHTMLFormat

@Suite struct FindingSentenceTests {
    @Test func `every rule has a sentence for all that can be found`() {
        #expect(FindingSentences.violations(of: HTMLFinding.examples, rules: FindingRule.ofHTML) == [])
    }
}
