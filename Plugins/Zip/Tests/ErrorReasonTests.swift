import ReportSourceTesting
import Testing
import ZlibStreams

@Suite struct ErrorReasonTests {
    @Test func `every reason has a name of its own and prints its arguments`() {
        #expect(ErrorReasons.violations(of: ZipProblem.self, prefix: "zip") == [])
        #expect(ErrorReasons.violations(of: UnpackingProblem.self, prefix: "packed") == [])
    }
}
