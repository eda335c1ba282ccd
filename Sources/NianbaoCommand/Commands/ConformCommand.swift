internal import ArgumentParser
internal import Nianbao
internal import ProcessFormat
internal import ReportCore
internal import ReportSourceTesting

/// `nianbao conform`.
struct ConformCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "conform",
        abstract: "Tests whether a format module keeps its promises.",
        discussion: """
            Each file is read as it is, truncated, and damaged, and so are files of other formats. Broken promises are \
            printed, one per line. FILE.visible.txt holds the words that a reader of FILE sees; without it, loss of \
            words is not tested. The exit code is 1 if a promise is broken.
            """)

    @Argument(
        help: ArgumentHelp("The id of the module.", valueName: "module"),
        completion: .list(StandardSources.sources.map(\.descriptor.id)))
    var module: String

    @Argument(help: ArgumentHelp("Files of the module's format.", valueName: "file"), completion: .file())
    var files: [String] = []

    @Option(help: "How many damaged variants of each file to read, per kind of damage.")
    var mutations: Int?

    func validate() throws {
        if let mutations, mutations < 0 { throw ValidationError("--mutations must be at least 0") }
    }

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let source = try modules().source(named: module)
        let cases = try files.map(conformanceCase)
        var conformance = SourceConformance(source, cases: cases)
        // An answer of a process takes its time: a small part of the variants says most.
        if source is ProcessSource {
            conformance.mutationsPerKind = 2
            conformance.prefixes = 16
        }
        if let mutations { conformance.mutationsPerKind = mutations }
        let violations = conformance.run()
        let lines = violations.map { "\($0.description.printable())\n" }.joined()
        try Descriptor.standardOutput.print(Array((lines + summary(violations.count, cases)).utf8))
        return violations.isEmpty ? 0 : 1
    }

    private func conformanceCase(_ file: String) throws(IngestError) -> ConformanceCase {
        let input = try InputEntry(named: file).read()
        let text = file + ".visible.txt"
        var visible: String?
        if !InputWalker.isFolder(text), let words = try? InputEntry(named: text).read() {
            visible = String(decoding: words.bytes, as: UTF8.self)
        } else {
            Console.standardError.say("\(file): no \(text); that no word is lost is not tried")
        }
        var own = ConformanceCase(
            name: file, fileName: file, bytes: input.bytes, visibleText: visible, recognizedAs: .possible)
        let probe = SourceProbe(input)
        own.isText = probe.isText && probe.signature == nil
        return own
    }

    private func summary(_ broken: Int, _ cases: [ConformanceCase]) -> String {
        let on =
            cases.isEmpty ? "without a file of its own" : "on \(cases.count) \(cases.count == 1 ? "file" : "files")"
        let outcome = broken == 0 ? "keeps its promises" : "breaks \(broken) \(broken == 1 ? "promise" : "promises")"
        return "\(module) \(outcome), tried \(on)\n"
    }
}
