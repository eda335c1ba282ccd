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
            .notRecognized(found: "PDF", remedy: "convert it to text first"), .notRecognized,
            "not recognised: this is PDF; convert it to text first"
        ),
        (
            .severalFormats(ids: ["plain-text", "pipe-table"]), .notRecognized,
            "could be plain-text or pipe-table; choose one with --from"
        ),
        (.noReport(reason: "a list of links"), .noReport, "no annual report in it: a list of links"),
        (.empty, .notRecognized, "not recognised: the file is empty; save or fetch it again"),
        (.malformed(what: "a tag without end", place: nil), .malformed, "malformed: a tag without end"),
        (
            .malformed(what: "a tag without end", place: 12..<15), .malformed,
            "malformed at byte 12 of its text: a tag without end"
        ),
        (
            .limit(.bytes, found: 9, allowed: 8), .limit,
            "over the limit: 9 bytes, at most 8 are read; split the file, or raise the limit with --max-bytes"
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
            "over the limit: no answer after 5000 ms; raise the limit with --max-seconds"
        ),
        (.moduleLimit(what: "more than 900 pages"), .limit, "over the limit: more than 900 pages"),
        (
            .moduleFailed(id: "pdf", what: "it ended with exit code 1"), .module,
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

    @Test func `has exit codes by class`() {
        let codes = IngestError.Class.allCases.map { "\($0.rawValue) \($0.exitCode)" }
        let expected = [
            "usage 2", "unreadable 3", "notRecognized 4", "noReport 4", "malformed 5", "limit 6", "module 8",
        ]
        #expect(codes == expected)
    }
}
