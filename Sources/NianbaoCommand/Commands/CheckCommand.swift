internal import ArgumentParser
internal import Nianbao
internal import ReportCore
internal import ReportLibrary

/// `nianbao check`.
struct CheckCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Holds reports against the rules of the audit: sums, sentences, sections, years.",
        discussion: """
            Every rule holds, fails, or cannot be decided because a value is missing. What failed is shown, with the \
            remarks of reading; reports of one issuer are held against those of the next year. docs/checks.md has the \
            rules. Instead of inputs, a library that ingest wrote can be given: then all of its reports are checked, \
            issuer by issuer. The exit code is 1 where something of severity error was found.
            """)

    @Argument(help: ArgumentHelp("Files, archives, folders, - for standard input; or a library.", valueName: "input"))
    var inputs: [String]

    @Option(name: .customLong("to"), help: "What to write.")
    var form = CheckForm.text

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Show the checks that held and those that could not be decided too.")
    var all = false

    @Option(help: "How many inputs to check at a time.")
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
