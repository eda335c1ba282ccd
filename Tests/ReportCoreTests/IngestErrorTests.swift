import ReportCore
import Testing

@Suite struct IngestErrorTests {
    private static let table: [(problem: IngestError.Problem, errorClass: IngestError.Class, message: String)] = [
        (.usage("name an input"), .usage, "name an input"),
        (
            .unknownFormat(id: "doc", known: ["plain-text", "pipe-table"]), .usage,
            "there is no format doc; choose one of plain-text, pipe-table"
        ),
        (.cannotRead(reason: "no such file"), .unreadable, "cannot be read: no such file"),
        (
            .cannotWrite(reason: "the disk is full"), .unreadable,
            "cannot be written: the disk is full"
        ),
        (
            .notRecognized(found: "PDF", remedy: .stated("convert it to text first")), .notRecognized,
            "not recognised: this is PDF; convert it to text first"
        ),
        (
            .severalFormats(ids: ["plain-text", "pipe-table"]), .notRecognized,
            "could be plain-text or pipe-table; choose one"
        ),
        (.noReport(.stated("a list of links")), .noReport, "no annual report in it: a list of links"),
        (.empty, .notRecognized, "not recognised: the file is empty; save or fetch it again"),
        (.malformed(.stated("a tag without end"), place: nil), .malformed, "malformed: a tag without end"),
        (
            .malformed(.stated("a tag without end"), place: 12..<15), .malformed,
            "malformed at byte 12 of its text: a tag without end"
        ),
        (
            .limit(.bytes, found: 9, allowed: 8), .limit,
            "over the limit: 9 bytes, at most 8 are read; split the file, or raise the limit"
        ),
        (
            .limit(.nesting, found: 9, allowed: 8), .limit,
            "over the limit: 9 elements open at the same time, at most 8 are read; "
                + "no page that a browser shows needs as many; check where it was saved from"
        ),
        (
            .limit(.cells, found: 9, allowed: 8), .limit,
            "over the limit: 9 slots in the grids of tables, at most 8 are read; "
                + "no page that a browser shows needs as many; check where it was saved from"
        ),
        (
            .limit(.milliseconds, found: 5000, allowed: 5000), .limit,
            "over the limit: no answer after 5000 ms; raise the limit"
        ),
        (.moduleLimit(what: "more than 900 pages"), .limit, "over the limit: more than 900 pages"),
        (
            .moduleFailed(id: "pdf", .stated("it ended with exit code 1")), .module,
            "the module pdf failed: it ended with exit code 1"
        ),
    ]

    @Test func `says what was found and what to do`() {
        for entry in Self.table {
            let error = IngestError("a/b.txt", entry.problem)
            #expect(error.message == entry.message)
            #expect(error.description == "a/b.txt: " + entry.message)
            #expect(IngestError("", entry.problem).description == entry.message)
        }
    }

    @Test func `has a class for each problem and a problem for each class`() {
        for entry in Self.table { #expect(IngestError("a", entry.problem).errorClass == entry.errorClass) }
        #expect(Set(Self.table.map(\.errorClass)) == Set(IngestError.Class.allCases))
    }

    @Test func `names and arguments make the sentence`() {
        var ids: Set<String> = []
        for entry in Self.table {
            let reason = entry.problem.reason
            #expect(reason.arguments.names == reason.sentence.names, "\(reason.id)")
            #expect(reason.english == entry.message)
            if reason.id != "stated" { #expect(ids.insert(reason.id).inserted, "\(reason.id)") }
        }
    }

    @Test func `says what the caller can do, without naming flags`() {
        let remedies: [(IngestError.Problem, IngestError.Remedy?)] = [
            (.severalFormats(ids: ["a", "b"]), .chooseFormat),
            (.notRecognized(found: "binary data", remedy: .chooseFormat), .chooseFormat),
            (.limit(.bytes, found: 9, allowed: 8), .raiseLimit(.bytes)),
            (.limit(.milliseconds, found: 9, allowed: 9), .raiseLimit(.milliseconds)),
            (.limit(.cells, found: 9, allowed: 8), nil), (.empty, nil),
        ]
        for (problem, remedy) in remedies { #expect(problem.remedy == remedy) }
        #expect(Self.table.allSatisfy { !$0.message.contains("--") })
    }

    @Test func `a reason about a part says so and keeps its name`() {
        let reason = ErrorReason("zip.sizeWrong", "it has {found} bytes", ["found": .integer(9)]).inPart("a.xml")
        #expect(reason.id == "zip.sizeWrong")
        #expect(reason.english == "the part a.xml: it has 9 bytes")
        #expect(reason.arguments == ["found": .integer(9), "part": .text("a.xml")])
    }

    @Test func `words that somebody else made are marked, and never taken for a sentence with places`() {
        let error = IngestError("a", .malformed(.stated("{part} and {text}"), place: nil))
        #expect(error.problem.reason.id == "stated")
        #expect(error.message == "malformed: {part} and {text}")
    }
}
