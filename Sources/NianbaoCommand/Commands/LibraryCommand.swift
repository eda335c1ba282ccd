internal import ArgumentParser
internal import Nianbao
internal import ReportLibrary

/// `nianbao library`: what is done to a library itself.
struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library",
        abstract: "Maintains a library of reports.",
        subcommands: [MigrateCommand.self])

    func run() throws {
        throw ValidationError("Missing a command: migrate")
    }
}

/// `nianbao library migrate`.
struct MigrateCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Takes a library of an older version up to this one.",
        discussion: """
            All or nothing: an error leaves the library as it was. What was read stays as it was read; the findings of \
            such reports have no arguments. docs/library.md says what each version changed.
            """)

    @Argument(help: ArgumentHelp("The library.", valueName: "reports.sqlite"), completion: .file())
    var library: String

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let before = try Library.migrate(library)
        let now = Library.version
        Console.standardError.line(
            before == now
                ? "\(library) already has version \(now)" : "\(library) had version \(before), and has \(now) now")
        return 0
    }
}
