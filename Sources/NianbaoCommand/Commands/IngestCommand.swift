internal import ArgumentParser
internal import Nianbao
internal import ReportCore
internal import ReportLibrary

/// `nianbao ingest`.
struct IngestCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Reads files, folders and archives into a library of reports.",
        discussion: """
            The library is one SQLite file; it is made where there is none. What it has already is not read again, so that \
            an ingest that was stopped, by whatever, goes on where it was when it is started again. Of a file that \
            changed the new report is taken, and the old one kept as superseded. A failed input is kept with its error, \
            and ends nothing. docs/library.md has the tables.
            """)

    @Argument(help: ArgumentHelp("Files, archives, folders, or - for standard input.", valueName: "input"))
    var inputs: [String]

    @Option(help: ArgumentHelp("The library.", valueName: "reports.sqlite"))
    var into: String

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Read what the library has already, too.")
    var again = false

    @Option(help: "How many inputs to read at a time.")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
        if inputs.count(where: { $0 == "-" }) > 1 { throw ValidationError("- can be given once") }
        if inputs.contains("") { throw ValidationError("an input has no name") }
        if into.isEmpty { throw ValidationError("--into has no name") }
    }

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let converter = try reading.converter(modules())
        let library = try Library(writing: into)
        let ingest = LibraryIngest(
            into: library, batch: BatchConverter(converter: converter, jobs: jobs ?? Processors.count),
            from: reading.from, origin: reading.origin, again: again)
        let interrupt = Interrupt()
        var progress = IngestProgress(
            total: InputCount.files(inputs, registry: converter.registry, within: .milliseconds(300)))
        let tell = { (tally: IngestTally, error: IngestError?) in
            if let error {
                progress.clear()
                Console.standardError.say(error)
            }
            progress.update(tally)
        }
        let tally = try ingest.run(inputs, until: { interrupt.came }, telling: tell)
        progress.clear()
        for line in IngestSummary.lines(tally) { Console.standardError.line(line) }
        return try exitCode(tally)
    }

    private func exitCode(_ tally: IngestTally) throws(IngestError) -> Int32 {
        if tally.wasStopped { return Interrupt.exitCode }
        guard tally.sources + tally.knownFiles > 0 else { throw Tally.nothingFound(inputs) }
        let isPartial = tally.sources + tally.knownFiles > tally.failed
        return Tally.exitCode(of: Set(tally.failures.keys.map(\.exitCode)), isPartial: isPartial) ?? 0
    }
}
