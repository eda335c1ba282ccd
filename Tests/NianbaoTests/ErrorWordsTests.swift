import ReportCore
import Testing

@testable import NianbaoCommand

@Suite struct ErrorWordsTests {
    @Test func `has exit codes by class`() {
        let codes = IngestError.Class.allCases.map { "\($0.rawValue) \($0.exitCode)" }
        let expected = [
            "usage 2", "unreadable 3", "notRecognized 4", "noReport 4", "malformed 5", "limit 6", "module 8",
        ]
        #expect(codes == expected)
    }

    @Test(arguments: [
        (
            IngestError.Problem.limit(.bytes, found: 9, allowed: 8),
            "over the limit: 9 bytes, at most 8 are read; split the file, or raise the limit with --max-bytes"
        ),
        (
            .limit(.milliseconds, found: 5000, allowed: 5000),
            "over the limit: no answer after 5000 ms; raise the limit with --max-seconds"
        ),
        (.severalFormats(ids: ["a", "b"]), "could be a or b; choose one with --from"),
        (
            .notRecognized(found: "binary data", remedy: .chooseFormat),
            "not recognised: this is binary data; name a format with --from"
        ),
        (
            .notRecognized(found: "PDF", remedy: .addModule(id: "pdf", otherwise: "convert it to text first")),
            "not recognised: this is PDF; put nianbao-source-pdf of Examples/pdf-source on the path, "
                + "or convert it to text first"
        ),
        (.empty, "not recognised: the file is empty; save or fetch it again"),
    ])
    func `names the flag that is the remedy`(_ problem: IngestError.Problem, _ words: String) {
        #expect(IngestError("", problem).commandMessage == words)
        #expect(IngestError("a.txt", problem).commandDescription == "a.txt: " + words)
    }

    @Test func `reasons of the command have names of their own`() {
        let reasons = CommandReason.examples.map(\.reason)
        #expect(Set(reasons.map(\.id)).count == reasons.count)
        #expect(reasons.allSatisfy { $0.arguments.names == $0.sentence.names })
    }
}
