import ReportCore

/// A module as a stranger would add it: claims what begins with `@@`, and ends as the text after that says.
struct ScriptedSource: ReportSource {
    var id = "scripted"

    var descriptor: SourceDescriptor {
        SourceDescriptor(id: id, name: "Scripted", summary: "Ends as its text says.", extensions: ["scripted"])
    }

    func identify(_ probe: SourceProbe) -> Match {
        probe.head.starts(with: "@@".utf8) ? .certain("begins with @@") : .no("does not begin with @@")
    }

    func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        switch String(decoding: input.bytes.dropFirst(2), as: UTF8.self) {
        case "malformed": throw IngestError(input.name, .malformed(.stated("as it says"), place: 2..<11))
        case "nesting": throw IngestError(input.name, .limit(.nesting, found: 9, allowed: 8))
        default: return SourceDocument(source: try SourceText(decoding: input, in: context))
        }
    }
}
