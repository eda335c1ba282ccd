import ReportCore
import Testing

/// A module that matches as instructed.
private struct FixedSource: ReportSource {
    var descriptor: SourceDescriptor
    var match: Match

    init(_ id: String, _ level: Match.Level, specializes: [String] = []) {
        descriptor = SourceDescriptor(
            id: id, name: id, summary: "Says \(level).", extensions: [], specializes: specializes)
        match = Match(level, "it is told so")
    }

    func identify(_ probe: SourceProbe) -> Match { match }

    func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        SourceDocument(source: try SourceText(decoding: input, in: context))
    }
}

@Suite struct RegistryTests {
    private let text = SourceProbe(SourceInput(name: "a.txt", bytes: Array("公开".utf8)))
    private let pdf = SourceProbe(SourceInput(name: "a.pdf", bytes: Array("%PDF-1.4".utf8)))

    private func choice(_ sources: [FixedSource], _ probe: SourceProbe, named id: String? = nil) throws -> String {
        try SourceRegistry(sources).select(probe, named: id).source.descriptor.id
    }

    @Test func `refuses two modules of one id`() throws {
        let error = try #require(throws: SourceRegistry.DuplicateSource.self) {
            try SourceRegistry([FixedSource("a", .no), FixedSource("b", .no), FixedSource("a", .likely)])
        }
        #expect(error.description == "two format modules have the id a")
    }

    @Test(arguments: [true, false])
    func `chooses the highest match, in whatever order`(_ isReversed: Bool) throws {
        let sources = [FixedSource("a", .possible), FixedSource("b", .certain), FixedSource("c", .likely)]
        #expect(try choice(isReversed ? sources.reversed() : sources, text) == "b")
    }

    @Test(arguments: [true, false])
    func `chooses of equals the one that specializes the other`(_ isReversed: Bool) throws {
        let sources = [
            FixedSource("plain", .likely), FixedSource("pipe", .likely, specializes: ["plain"]),
            FixedSource("wiki", .possible, specializes: ["pipe"]),
        ]
        #expect(try choice(isReversed ? sources.reversed() : sources, text) == "pipe")
    }

    @Test func `prefers a higher match to a more special one`() throws {
        let sources = [FixedSource("plain", .certain), FixedSource("pipe", .likely, specializes: ["plain"])]
        #expect(try choice(sources, text) == "plain")
    }

    @Test func `names all of a real tie`() {
        let sources = [FixedSource("a", .likely), FixedSource("b", .likely), FixedSource("c", .possible)]
        #expect(throws: IngestError("a.txt", .severalFormats(ids: ["a", "b"]))) { try choice(sources, text) }
    }

    @Test func `names modules that specialize each other as a tie`() {
        let sources = [FixedSource("a", .likely, specializes: ["b"]), FixedSource("b", .likely, specializes: ["a"])]
        #expect(throws: IngestError("a.txt", .severalFormats(ids: ["a", "b"]))) { try choice(sources, text) }
    }

    @Test func `obeys the user`() throws {
        let sources = [FixedSource("a", .no), FixedSource("b", .certain)]
        #expect(try choice(sources, text, named: "a") == "a")
        #expect(try choice(sources, pdf, named: "a") == "a")
    }

    @Test func `knows no module of another name`() {
        let sources = [FixedSource("a", .certain), FixedSource("b", .no)]
        #expect(throws: IngestError("a.txt", .unknownFormat(id: "c", known: ["a", "b"]))) {
            try choice(sources, text, named: "c")
        }
    }

    @Test func `recognises nothing where no module does`() {
        let remedy = IngestError.Remedy.chooseFormat
        #expect(throws: IngestError("a.txt", .notRecognized(found: "text of no known format", remedy: remedy))) {
            try choice([FixedSource("a", .no)], text)
        }
        let binary = SourceProbe(SourceInput(name: "a", bytes: Array(repeating: 1, count: 100)))
        #expect(throws: IngestError("a", .notRecognized(found: "binary data", remedy: remedy))) {
            try choice([], binary)
        }
    }

    @Test func `lets a foreign signature be overruled by certainty alone`() throws {
        let remedy = IngestError.Remedy.addModule(
            id: "pdf", otherwise: "convert it to text first, for example with pdftotext -layout")
        #expect(throws: IngestError("a.pdf", .notRecognized(found: "PDF", remedy: remedy))) {
            try choice([FixedSource("a", .likely)], pdf)
        }
        #expect(throws: IngestError("a.pdf", .notRecognized(found: "PDF", remedy: remedy))) {
            try choice([FixedSource("a", .no)], pdf)
        }
        #expect(try choice([FixedSource("a", .certain)], pdf) == "a")
    }

    @Test func `tells what every module said`() throws {
        let registry = try SourceRegistry([FixedSource("a", .possible), FixedSource("b", .likely)])
        let selection = try registry.select(text)
        #expect(selection.match == .likely("it is told so"))
        #expect(selection.considered.map(\.descriptor.id) == ["a", "b"])
        #expect(selection.considered.map(\.match.level) == [.possible, .likely])
    }
}
