public import ReportCore

/// Reads text as it was saved or pasted: a line is a paragraph or a list item, rows of tabs are tables.
public struct PlainTextSource: ReportSource {
    public let descriptor = SourceDescriptor(
        id: "plain-text", name: "Plain text",
        summary: "Text as it was saved, pasted or copied from a browser; rows of tabs are tables.",
        extensions: ["txt", "text"], mediaTypes: ["text/plain"])

    public init() {}

    public func identify(_ probe: SourceProbe) -> Match {
        if probe.size == 0 { return .no("empty") }
        if let signature = probe.signature { return .no("this is \(signature.name)") }
        return probe.isText ? .possible("decodable text") : .no("binary data")
    }

    public func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        let source = try SourceText(decoding: input, in: context)
        let layout = TextLayout(source.utf8)
        var blocks = TextBlocks(source: source, name: input.name, limits: context.limits)
        try blocks.add(layout.lines.indices, of: layout)
        return blocks.document
    }
}
