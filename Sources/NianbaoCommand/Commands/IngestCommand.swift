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
            The library is one SQLite file; it is created if it does not exist. What it already holds is not read again, \
            so an interrupted ingest resumes where it stopped. If a file has changed, its new report is stored and the \
            old one kept as superseded. An input that fails is stored with its error, and the ingest continues. \
            docs/library.md describes the tables.
            """)

    @Argument(
        help: ArgumentHelp("Files, archives, folders, or - for standard input.", valueName: "input"),
        completion: .file())
    var inputs: [String]

    @Option(help: ArgumentHelp("The library.", valueName: "reports.sqlite"), completion: .file())
    var into: String

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Read again what the library already holds.")
    var again = false

    @Option(help: "How many inputs to read at once.")
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
