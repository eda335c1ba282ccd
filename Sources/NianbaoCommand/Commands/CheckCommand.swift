internal import ArgumentParser
internal import Nianbao
internal import ReportCore
internal import ReportLibrary

/// `nianbao check`.
struct CheckCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks reports against the rules of the audit: sums, sentences, sections, years.",
        discussion: """
            Every rule holds, fails, or cannot be decided because a value is missing. Failed checks are shown, together \
            with the findings of reading; reports of one issuer are compared with those of the next year. \
            docs/checks.md lists the rules. Instead of inputs, a library written by ingest can be given: all of its \
            reports are checked, issuer by issuer. The exit code is 1 if a check of severity error failed.
            """)

    @Argument(
        help: ArgumentHelp("Files, archives, folders, - for standard input; or a library.", valueName: "input"),
        completion: .file())
    var inputs: [String]

    @Option(name: .customLong("to"), help: ArgumentHelp("The output format.", valueName: "format"))
    var form = CheckForm.text

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Also show the checks that held and those that could not be decided.")
    var all = false

    @Option(help: "How many inputs to check at once.")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
        if inputs.count(where: { $0 == "-" }) > 1 { throw ValidationError("- can be given once") }
        if inputs.contains("") { throw ValidationError("an input has no name") }
    }

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let converter = try reading.converter(modules())
        let rendering = CheckRendering(form: form, all: all)
        if let library = inputs.first(where: Library.isLibrary) {
            guard inputs.count == 1 else {
                throw IngestError(library, .usage("a library is checked by itself; leave out the other inputs"))
            }
            let batch = BatchConverter(converter: converter, jobs: jobs ?? Processors.count)
            return try LibraryCheckRun(
                library: Library(reading: library), batch: batch, rendering: rendering
            ).run()
        }
        let run = CheckRun(
            batch: BatchConverter(converter: converter, jobs: jobs ?? Processors.count),
            auditor: Auditor(converter: converter), inputs: inputs, from: reading.from, origin: reading.origin,
            rendering: rendering)
        return try run.run()
    }
}

/// What `--to` names.
enum CheckForm: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
}
