import Accuracy
import Foundation

/// Measures the reader on generated reports, and on what real programs made of them.
@main
struct MeasureAccuracy {
    static let usage = """
        usage: measure-accuracy [--reports N] [--seed S] [--step N] [--texts DIR]... [--document FILE]
                                [--jobs N] [--show N] [--write-losses] [--keep DIR]

        Reads N generated reports, made from the seeds S (1), S+1, ..., in every shape and dialect, and the texts in
        each DIR; compares what comes out with the truth; prints at most 40 differences of a kind (--show), then the
        results. With --step 4 it takes every fourth seed: those of one edition. With --document it writes the results
        into FILE between its markers. With --write-losses it writes DIR/losses.json, which a sample of the texts needs.
        With --keep it writes what it reads into DIR. Exit code 1 when a bound is broken.
        """

    static func main() async {
        do {
            let arguments = try Arguments(CommandLine.arguments.dropFirst())
            let run = try await measure(arguments)
            show(run, atMost: arguments.shown)
            let results = ResultsTable(run).markdown
            print(results)
            if let document = arguments.document { try write(results, into: document, arguments) }
            let broken = Bounds.held.broken(by: run.total)
            for bound in broken { print("broken: \(bound)") }
            exit(broken.isEmpty ? 0 : 1)
        } catch let error as Arguments.Problem {
            fail("measure-accuracy: \(error.message)\n\(usage)", code: 2)
        } catch {
            fail("measure-accuracy: \(error)", code: 3)
        }
    }

    private static func measure(_ arguments: Arguments) async throws -> AccuracyRun {
        let seeds = (0..<UInt64(arguments.reports)).map { arguments.seed &+ $0 &* arguments.step }
        if let folder = arguments.kept {
            for seed in seeds { try keep(seed, in: folder) }
        }
        var all = try await AccuracyRun.run(of: .standard, numbers: seeds.indices, jobs: arguments.jobs) {
            GeneratedCases(seed: seeds[$0]).all
        }
        for folder in arguments.texts {
            let texts = try ToolTexts(folder: folder)
            if arguments.writesLosses { try texts.writeLosses() }
            let names = texts.names
            all.add(
                try await AccuracyRun.run(of: .standard, numbers: 0..<names.count, jobs: arguments.jobs) {
                    [try texts.testCase(names[$0])]
                })
        }
        return all
    }

    /// Writes the sources of one report, for investigating a difference.
    private static func keep(_ seed: UInt64, in folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for source in GeneratedCases(seed: seed).all {
            try Data(source.input.bytes).write(to: folder.appendingPathComponent("\(seed)-\(source.input.name)"))
        }
    }

    private static func show(_ run: AccuracyRun, atMost bound: Int) {
        for count in Tally.Count.allCases {
            let failures = run.differences(count)
            for failure in failures.prefix(bound) { print("\(count): \(failure)") }
            if failures.count > bound { print("\(count): \(failures.count - bound) more") }
        }
    }

    private static func write(_ results: String, into document: URL, _ arguments: Arguments) throws {
        let begin = "<!-- results: begin -->"
        let end = "<!-- results: end -->"
        var text = try String(contentsOf: document, encoding: .utf8)
        guard let first = text.range(of: begin), let last = text.range(of: end) else {
            throw Arguments.Problem(message: "\(document.path) has no markers \(begin) and \(end)")
        }
        let words = CommandLine.arguments.dropFirst().filter { $0 != "--document" && $0 != arguments.documentWord }
        let command = (["measure-accuracy"] + words).joined(separator: " ")
        let body = "\n\n`\(command)` gave:\n\n\(results)\n"
        text.replaceSubrange(first.upperBound..<last.lowerBound, with: body)
        try Data(text.utf8).write(to: document)
    }

    private static func fail(_ message: String, code: Int32) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(code)
    }
}
