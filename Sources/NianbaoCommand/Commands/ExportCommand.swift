internal import ArgumentParser
internal import Nianbao
internal import ReportCore
internal import ReportLibrary
internal import ReportModel

/// `nianbao export`.
struct ExportCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Exports the reports of a library, or a selection of them.",
        discussion: """
            JSON Lines has one report per line, as convert writes it; tidy CSV has one row per value; wide CSV has one \
            row per report, for one statutory table (--table) or for all three (-o with a folder). Reports are sorted \
            by year, division, issuer and digest. A report is exported if it matches all filters.
            """)

    @Argument(help: ArgumentHelp("The library.", valueName: "reports.sqlite"), completion: .file())
    var library: String

    @Option(name: .customLong("to"), help: ArgumentHelp("The output format.", valueName: "format"))
    var format: ExportFormat

    @Option(
        help: ArgumentHelp("The table of wide CSV.", valueName: "article20|requests|reviewAndLitigation"),
        completion: .list(StatutoryForm.Kind.allCases.map(\.rawValue)), transform: choice)
    var table: StatutoryForm.Kind?

    @Flag(help: "Begin CSV with a byte order mark, for spreadsheet programs.")
    var bom = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file, or all tables of wide CSV into this folder.", valueName: "path"),
        completion: .file())
    var output: String?

    @OptionGroup var filter: FilterOptions

    func validate() throws {
        let format = format.descriptor
        let isByTable = format.options.contains(.table)
        if bom, !format.options.contains(.byteOrderMark) {
            throw ValidationError("--bom is about CSV, not \(format.name)")
        }
        if table != nil, !isByTable { throw ValidationError("--table is about --to wide") }
        if output == "" { throw ValidationError("--output has no name") }
        if isByTable, table == nil, !OutputTarget(output).isFolder {
            throw ValidationError("\(format.name) has a file for each table: say --table, or -o with a folder (name/)")
        }
        if OutputTarget(output).isFolder, !isByTable || table != nil {
            throw ValidationError("-o names a folder, and the output is one file")
        }
    }

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let library = try Library(reading: library)
        let reports = try library.reports(matching: filter.filter)
        var options = WriterOptions()
        options.hasByteOrderMark = bom
        let run = ExportRun(
            library: library, reports: reports, format: format.writer, options: options, target: OutputTarget(output))
        if let table { try run.write(table) } else { try run.write() }
        Console.standardError.line("\(reports.count) reports")
        return 0
    }
}

/// What `--to` names: the writers whose output can have several reports.
struct ExportFormat: WriterChoice {
    static let writers = StandardWriters.writers.filter { $0.forSeveral == $0 }
    let writer: any ReportWriter.Type
}

/// The case that a word names, for `transform`.
private func choice<Choice: RawRepresentable & CaseIterable>(_ word: String) throws -> Choice
where Choice.RawValue == String {
    guard let choice = Choice.allCases.first(where: { $0.rawValue == word }) else {
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("there is no \(word); choose one of \(known)")
    }
    return choice
}

/// The options on which reports of a library are meant, alike in every command that chooses some.
struct FilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The reporting year, or the first and last.", valueName: "2023|2020-2023"))
    var year: YearRange?

    @Option(help: ArgumentHelp("The first digits of the division's code, or its name.", valueName: "2113|name"))
    var division: String?

    @Option(help: ArgumentHelp("Part of the issuer's name.", valueName: "text"))
    var issuer: String?

    @Option(
        help: ArgumentHelp("The edition of one of the tables.", valueName: "2014|2019|2021"),
        completion: .list(Edition.allCases.map(\.rawValue)), transform: choice)
    var edition: Edition?

    @Option(help: ArgumentHelp("The rule of a finding (docs/findings.md).", valueName: "rule"))
    var finding: String?

    @Option(help: ArgumentHelp("Words that occur in a heading or text, two characters or more.", valueName: "words"))
    var text: String?

    var filter: ReportFilter {
        var filter = ReportFilter()
        filter.years = year?.years
        filter.division = division
        filter.issuer = issuer
        filter.edition = edition
        filter.finding = finding
        filter.text = text
        return filter
    }
}

/// `2023`, or `2020-2023`.
struct YearRange: ExpressibleByArgument {
    let years: ClosedRange<Int>

    init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1], first <= last,
            (1...9999).contains(first), (1...9999).contains(last)
        else { return nil }
        years = first...last
    }
}
