import Foundation
import GeneratedReports

/// Writes generated reports, their renderings and their truth into a folder.
@main
struct GenerateReports {
    static let usage = """
        usage: generate-reports OUTDIR [--count N] [--seed S] [--all | --pages] [--edition E] [--trait T]
                                [--twins]

        Writes for each of N reports (20) made from the seeds S (1), S+1, ...
            <seed>-<shape>.html        a web page, the shapes in rotation
            <seed>-<dialect>.txt|.md   a pipe text and a pasted text, in rotation
            <seed>.truth.json          what every cell says
        With --all every report is written in every shape and dialect, with --pages as one page only.
        With --twins a page has its rows in <page>.rows.json, and its twins (the same words, the blanks of each row
        elsewhere) in the folders twin-0, twin-1 and twin-2.
        Plain reports of 2019 and 2021 are made, unless
            --edition E    2014, 2019, 2021, none (a free narrative) or any: reports whose sentences are known too
            --trait T      the reports have that trait, or every rendering has
        """

    static func main() {
        do {
            let arguments = try Arguments(CommandLine.arguments.dropFirst())
            try FileManager.default.createDirectory(at: arguments.folder, withIntermediateDirectories: true)
            for turn in 0..<arguments.count {
                try write(turn, arguments)
            }
        } catch let error as Arguments.Problem {
            fail("generate-reports: \(error.message)\n\(usage)", code: 2)
        } catch {
            fail("generate-reports: \(error.localizedDescription)", code: 1)
        }
    }

    private static func write(_ turn: Int, _ arguments: Arguments) throws {
        let seed = arguments.seed &+ UInt64(turn)
        let plain = arguments.options == nil
        let report = arguments.options.map { GeneratedReport(seed: seed, options: $0) } ?? GeneratedReport(seed: seed)
        let traits = arguments.rendering.map { [$0] } ?? (plain ? [] : RenderingTrait.chosen(by: seed))
        let renderings = Renderings(report: report, traits: Set(traits))
        let chosen = arguments.choice.renderings(of: renderings, turn: turn)
        let files = chosen.map { (file: "\(seed)-\($0.name).\($0.fileExtension)", rendering: $0) }
        for (file, rendering) in files {
            try Data(rendering.bytes).write(to: arguments.folder.appendingPathComponent(file))
        }
        let truth = TruthJSON(report, renderings: files).text
        try Data(truth.utf8).write(to: arguments.folder.appendingPathComponent("\(seed).truth.json"))
        if arguments.writesTwins { try writeTwins(of: report, Set(traits), turn, arguments) }
    }

    private static func writeTwins(
        of report: GeneratedReport, _ traits: Set<RenderingTrait>, _ turn: Int, _ arguments: Arguments
    ) throws {
        let renderings = Renderings(report: report, traits: traits)
        for rendering in arguments.choice.renderings(of: renderings, turn: turn) {
            let rows = try JSONEncoder().encode(renderings.printedRows(of: rendering))
            let file = "\(report.seed)-\(rendering.name).rows.json"
            try rows.write(to: arguments.folder.appendingPathComponent(file))
        }
        guard report.hasTwins else { return }
        for number in 0..<3 {
            let folder = arguments.folder.appendingPathComponent("twin-\(number)", isDirectory: true)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let twins = Renderings(report: report.twin(number), traits: traits)
            for twin in arguments.choice.renderings(of: twins, turn: turn) {
                let file = "\(report.seed)-\(twin.name).\(twin.fileExtension)"
                try Data(twin.bytes).write(to: folder.appendingPathComponent(file))
            }
        }
    }

    private static func fail(_ message: String, code: Int32) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(code)
    }
}
