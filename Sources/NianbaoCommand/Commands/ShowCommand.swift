internal import ArgumentParser
internal import Nianbao
internal import ReportCore
internal import ReportLibrary

/// `nianbao show`.
struct ShowCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows what a library holds, or one of its reports.",
        discussion: """
            By default, a summary of the library: reports by year and province, formats, failures, the worst findings. \
            With the first characters of a digest, or with filters, the matching reports: a single one is shown with \
            its tables, several are listed.
            """)

    @Argument(help: ArgumentHelp("The library.", valueName: "reports.sqlite"), completion: .file())
    var library: String

    @Argument(help: ArgumentHelp("The first characters of a report's digest.", valueName: "digest"))
    var digest: String?

    @OptionGroup var options: FilterOptions

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let library = try Library(reading: library)
        var filter = options.filter
        filter.digest = digest
        guard filter.isGiven else {
            try show(LibraryText.lines(of: try library.summary(), named: library.path))
            return 0
        }
        let reports = try library.reports(matching: filter)
        guard let first = reports.first else {
            throw IngestError(library.path, .noReport(CommandReason.nothingFits.reason))
        }
        guard reports.count == 1 else {
            for id in reports { try show([ReportText.line(try library.report(id).report(in: library))]) }
            Console.standardError.line("\(reports.count) reports; show one by the first characters of its digest")
            return 0
        }
        try show(ReportText.lines(of: try library.report(first).report(in: library)))
        return 0
    }

    private func show(_ lines: [String]) throws {
        try Descriptor.standardOutput.print(Array(lines.map { $0.printable() + "\n" }.joined().utf8))
    }
}
