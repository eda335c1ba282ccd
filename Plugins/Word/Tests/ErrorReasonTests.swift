import ReportCore
import ReportSourceTesting
import Testing

@testable import WordFormat

@Suite struct ErrorReasonTests {
    @Test func `every reason has a name of its own and prints its arguments`() {
        #expect(ErrorReasons.violations(of: WordProblem.self, prefix: "word") == [])
    }
}
