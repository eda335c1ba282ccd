internal import ArgumentParser
internal import Nianbao
internal import ReportCore

/// `nianbao new-format`.
struct NewFormatCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "new-format",
        abstract: "Writes a new format module that builds and passes its tests as it is.",
        discussion: """
            In Nianbao's repository the module is added to it; in an empty folder it becomes a package that depends on \
            Nianbao and builds a command with the standard formats and the new one. docs/adding-a-format.md continues \
            from there.
            """)

    @Argument(help: ArgumentHelp("The format's name, as in BudgetSheet or budget-sheet.", valueName: "name"))
    var name: String

    @Option(
        name: .customLong("in"), help: ArgumentHelp("The folder to write to.", valueName: "folder"),
        completion: .directory)
    var folder = "."

    @Option(
        help: ArgumentHelp(
            "Where the new package finds Nianbao: the folder of its repository, or URL@VERSION.",
            valueName: "place"),
        completion: .directory)
    var nianbao: String?

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let name = try FormatName(name)
        if modules().sources.contains(where: { $0.descriptor.id == name.id }) {
            throw IngestError("", .usage("there is a format \(name.id); choose another name"))
        }
        let folder = ScaffoldFolder(folder)
        let lines = try folder.isRepository ? addModule(name, to: folder) : makePackage(name, in: folder)
        try Descriptor.standardOutput.print(Array(lines.map { $0 + "\n" }.joined().utf8))
        return 0
    }

    /// A module of Nianbao's own.
    private func addModule(_ name: FormatName, to folder: ScaffoldFolder) throws(IngestError) -> [String] {
        let edits = RepositoryEdits(name: name)
        let manifest = try edits.manifest(folder.text("Package.swift"))
        let sources = try edits.standardSources(folder.text(RepositoryEdits.standardSources))
        let files = try FormatScaffold(name: name).files(.repository)
        try folder.create(files)
        try folder.replace("Package.swift", with: manifest)
        try folder.replace(RepositoryEdits.standardSources, with: sources)
        return files.map { "wrote \($0.path)" } + [
            "added it to Package.swift", "added it to \(RepositoryEdits.standardSources)",
        ]
            + steps(
                "Plugins/\(name.type)/Sources/\(name.type)Source.swift", fixtures: "TestData/\(name.id)",
                test: "swift test --filter '\(name.type)Tests|FixtureTests'")
    }

    /// A package of its own.
    private func makePackage(_ name: FormatName, in folder: ScaffoldFolder) throws(IngestError) -> [String] {
        try folder.checkEmpty()
        let dependency = try NianbaoDependency(nianbao)
        let files = try FormatScaffold(name: name).files(.package(dependency: dependency.line))
        try folder.create(files)
        return files.map { "wrote \($0.path)" }
            + steps(
                "Sources/\(name.type)Format/\(name.type)Source.swift",
                fixtures: "Tests/\(name.type)FormatTests/Fixtures", test: "swift test")
            + ["and `swift run nianbao-\(name.id) convert FILE` converts with it."]
    }

    private func steps(_ source: String, fixtures: String, test: String) -> [String] {
        [
            "", "It builds and passes as it is: \(test)", "What is left to you:",
            "1. identify in \(source): what shows that a file is of your format",
            "2. read in the same file: its words, tables and places as a document",
            "3. files that you met in \(fixtures): RECORD_EXPECTED=1 \(test) writes what comes out of them, for you to read",
        ]
    }
}
