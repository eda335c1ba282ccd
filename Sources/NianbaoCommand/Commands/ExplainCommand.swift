internal import ArgumentParser
internal import Nianbao
internal import ReportCore
internal import ReportModel

/// `nianbao explain`.
struct ExplainCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows which format module reads an input and why, the document, and where each value comes from.")

    @Argument(
        help: ArgumentHelp("A file, an archive, or - for standard input.", valueName: "input"), completion: .file())
    var input: String

    @Option(help: ArgumentHelp("The member of an archive, as in provenance.part.", valueName: "member"))
    var part: String?

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Write JSON.")
    var json = false

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let converter = try reading.converter(modules())
        let source = try theInput(converter.registry, limits: converter.limits).read(
            limits: converter.limits, origin: SourceInput.Origin(url: reading.origin))
        let explanation = converter.explain(source, from: reading.from)
        let output = Descriptor.standardOutput
        if json {
            try output.print(JSONWriter.bytes(of: ExplanationJSON(explanation), style: .pretty) + [0x0A])
        } else {
            var text = ExplanationText(style: output.takesColour ? .coloured : .plain)
            text.write(explanation)
            try output.print(text.bytes)
        }
        guard let error = explanation.error else { return 0 }
        throw error
    }

    /// The input, or the member of an archive that `--part` names.
    private func theInput(_ registry: SourceRegistry, limits: Limits) throws(IngestError) -> InputEntry {
        var walker = InputWalker([input], registry: registry, limits: limits)
        guard let part else {
            if InputWalker.isFolder(input) { return InputEntry(named: input) }
            if let only = walker.onlyInput() { return only }
            throw IngestError(input, .usage("it holds several inputs; choose one with --part"))
        }
        while let entry = walker.next() {
            if entry.part == part { return entry }
        }
        throw IngestError(input, .usage("there is no member \(part) in it"))
    }
}
