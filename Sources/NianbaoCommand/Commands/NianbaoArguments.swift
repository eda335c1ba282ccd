internal import ArgumentParser
internal import Nianbao
internal import ReportCore
internal import ReportInterpretation
internal import ReportModel

/// A command that was parsed and can be run: its arguments are plain data, what it works with is handed to it.
protocol ToolCommand: ParsableCommand {
    /// Runs the command and returns its exit code; `modules` finds the format modules, which a command that reads no
    /// source need not wait for.
    func run(_ modules: () -> SourceRegistry) throws -> Int32
}

struct NianbaoArguments: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nianbao",
        abstract: "Turns annual reports on government information disclosure into canonical JSON.",
        discussion: """
            Exit codes: 0 success, 1 findings (check, --strict), 2 wrong usage, 3 cannot read or write, 4 not recognised \
            or no report, 5 malformed, 6 over a limit, 7 part of a batch failed, 8 a module failed, 130 interrupted.
            """,
        version: "nianbao, interpreter \(ReportInterpreter.version), report format \(Report.schemaVersion)",
        subcommands: [
            ConvertCommand.self, IngestCommand.self, ExportCommand.self, ShowCommand.self, CheckCommand.self,
            ExplainCommand.self, FormatsCommand.self, NewFormatCommand.self, ConformCommand.self,
            SchemaCommand.self, LibraryCommand.self,
        ])

    func run() throws {
        throw ValidationError(
            "Missing a command: convert, ingest, export, show, check, explain, formats, new-format, conform, schema or library"
        )
    }
}

/// The options on how inputs are read, alike in every command that reads some.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Read the input as this format, whatever it looks like.", valueName: "id"),
        completion: .list(StandardSources.sources.map(\.descriptor.id)))
    var from: String?

    @Option(
        help: "The encoding of the input, whatever it declares.",
        completion: .list(Charset.allCases.map(\.rawValue)), transform: charset)
    var charset: Charset?

    @Option(help: ArgumentHelp("The URL that the input was saved from.", valueName: "url"))
    var origin: String?

    @Option(help: ArgumentHelp("Refuse inputs larger than this.", valueName: "bytes"))
    var maxBytes = Limits().bytes

    @Option(help: ArgumentHelp("How long a module on the path may take to answer.", valueName: "seconds"))
    var maxSeconds = Limits().milliseconds / 1000

    func validate() throws {
        guard (1...86_400).contains(maxSeconds) else { throw ValidationError("--max-seconds must be 1 to 86400") }
        guard maxBytes > 0 else { throw ValidationError("--max-bytes must be at least 1") }
    }

    func converter(_ registry: SourceRegistry) throws(IngestError) -> Converter {
        // Before anything is read.
        if let from { _ = try registry.source(named: from) }
        var limits = Limits()
        limits.bytes = maxBytes
        limits.milliseconds = maxSeconds * 1000
        return Converter(registry: registry, limits: limits, charset: charset)
    }

    private static func charset(_ label: String) throws -> Charset {
        guard let charset = Charset(label: label) else {
            let known = Charset.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no encoding \(label); choose one of \(known)")
        }
        return charset
    }
}
