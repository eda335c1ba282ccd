internal import ArgumentParser
internal import Nianbao
internal import ReportCore

/// `nianbao convert`.
struct ConvertCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Converts files and folders to canonical reports.",
        discussion: """
            One file is written as indented JSON. Several files, a folder, or an archive of several files are written \
            as JSON Lines in the order of the inputs; an input that fails becomes a line {"error": ..., \
            "provenance": ...} in its place, and the last line on standard error counts converted and failed inputs. In \
            folders and archives, files are read whose extension or media type belongs to a format, or that have none; \
            skipped files are counted.
            """)

    @Argument(
        help: ArgumentHelp("Files, archives, folders, or - for standard input.", valueName: "input"),
        completion: .file())
    var inputs: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write to this file, or one file per input into this folder (an existing one, or a name that ends with /).",
            valueName: "path"),
        completion: .file())
    var output: String?

    @Option(name: .customLong("to"), help: ArgumentHelp("The output format.", valueName: "format"))
    var format: ConvertFormat?

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Write canonical JSON (RFC 8785).")
    var canonical = false

    @Flag(name: .customLong("no-evidence"), help: "Omit where each value was read.")
    var withoutEvidence = false

    @Flag(help: "Exit with 1 if a report has a finding of severity warning or worse.")
    var strict = false

    @Option(help: "How many inputs to convert at once.")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
        if canonical, let descriptor = format?.descriptor, !descriptor.options.contains(.canonical) {
            throw ValidationError("--canonical is about JSON, not \(descriptor.name)")
        }
        if inputs.count(where: { $0 == "-" }) > 1 { throw ValidationError("- can be given once") }
        if inputs.contains("") { throw ValidationError("an input has no name") }
        if output == "" { throw ValidationError("--output has no name") }
    }

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let converter = try reading.converter(modules())
        var options = WriterOptions()
        options.isCanonical = canonical
        let run = ConvertRun(
            batch: BatchConverter(converter: converter, jobs: jobs ?? Processors.count), inputs: inputs,
            from: reading.from, origin: reading.origin, target: OutputTarget(output), strict: strict,
            rendering: ReportRendering(
                format: format?.writer ?? JSONReportWriter.self, options: options, withEvidence: !withoutEvidence),
            isFormatNamed: format != nil)
        return try run.run()
    }
}

/// What `--to` names: the writers whose output has whole reports.
struct ConvertFormat: WriterChoice {
    static let writers = StandardWriters.writers.filter { !$0.descriptor.options.contains(.table) }
    let writer: any ReportWriter.Type
}
