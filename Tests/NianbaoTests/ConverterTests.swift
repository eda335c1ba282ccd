import Nianbao
import ReportCore
import Testing

@Suite("Converter")
struct ConverterTests {
    private func problem(
        _ bytes: String, from id: String? = nil, limits: Limits = Limits()
    ) throws -> IngestError.Problem? {
        let converter = Converter(registry: try StandardSources.registry(adding: [ScriptedSource()]), limits: limits)
        let input = SourceInput(name: "x", bytes: Array(bytes.utf8))
        let explained = converter.explain(input, from: id).error
        do throws(IngestError) {
            _ = try converter.convert(input, from: id)
            #expect(explained == nil)
            return nil
        } catch {
            #expect(explained == error, "explain ends as convert does")
            #expect(error.name == "x")
            return error.problem
        }
    }

    @Test("reports that an empty input has no bytes")
    func empty() throws {
        #expect(try problem("") == .empty)
    }

    @Test("reads up to the limit and no byte more")
    func limit() throws {
        var limits = Limits()
        limits.bytes = 11
        #expect(try problem("@@malformed", limits: limits) == .malformed(.stated("as it says"), place: 2..<11))
        limits.bytes = 10
        #expect(try problem("@@malformed", limits: limits) == .limit(.bytes, found: 11, allowed: 10))
    }

    @Test("takes the failure of the chosen module as final")
    func chosenModuleFails() throws {
        #expect(try problem("@@nesting") == .limit(.nesting, found: 9, allowed: 8))
    }

    @Test("reads by the module that the user names, and knows which there are")
    func named() throws {
        #expect(
            try problem("\u{0}\u{1}", from: "nothing")
                == .unknownFormat(
                    id: "nothing", known: StandardSources.sources.map(\.descriptor.id) + ["scripted"]))
        #expect(try problem("@@malformed", from: "plain-text") != .malformed(.stated("as it says"), place: 2..<11))
    }

    @Test("refuses two modules of one id")
    func duplicates() throws {
        let id = try #require(StandardSources.sources.first).descriptor.id
        #expect(throws: SourceRegistry.DuplicateSource.self) {
            try StandardSources.registry(adding: [ScriptedSource(id: id)])
        }
        #expect(StandardSources.contains(id) && !StandardSources.contains("scripted"))
    }

    @Test("explains what every module said, also where none reads")
    func explanation() throws {
        let converter = Converter(registry: try StandardSources.registry(adding: [ScriptedSource()]))
        let nothing = converter.explain(SourceInput(name: "x", bytes: Array("%PDF-1.7".utf8)))
        #expect(nothing.considered.count == converter.registry.sources.count)
        #expect(nothing.selected == nil && nothing.document == nil)
        let scripted = converter.explain(SourceInput(name: "x", bytes: Array("@@".utf8)))
        #expect(scripted.selected?.id == "scripted" && scripted.document != nil)
    }
}
