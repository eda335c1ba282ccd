public import Foundation
import GeneratedReports
import ReportCore

/// A folder of texts that real programs made of generated pages, with the truth of the pages.
///
/// It holds `<seed>.truth.json`, and for every page `<page>.html`, `<page>.<tool>.txt` and `<page>.rows.json`; below
/// it `twin-0`, `twin-1` ... with what the same programs made of the twins. Instead of the twins there can be
/// `losses.json`, with what they showed.
public struct ToolTexts: Sendable {
    private let folder: URL
    private let twins: [URL]
    private let known: [String: Losses]

    /// The texts in that folder.
    public init(folder: URL) throws {
        self.folder = folder
        twins = (0...).lazy.map { folder.appendingPathComponent("twin-\($0)") }
            .prefix { FileManager.default.fileExists(atPath: $0.path) }.map { $0 }
        let losses = folder.appendingPathComponent(Self.lossesFile)
        known =
            FileManager.default.fileExists(atPath: losses.path)
            ? try JSONDecoder().decode([String: Losses].self, from: Data(contentsOf: losses)) : [:]
    }

    private static let lossesFile = "losses.json"

    /// The names of the texts, sorted.
    public var names: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") && $0 != "folded.txt" }.sorted()
    }

    /// The source of that name.
    public func testCase(_ name: String) throws -> Case {
        let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
        let truth = try Truth(json: folder.appendingPathComponent("\(name.prefix { $0 != "-" }).truth.json"))
        let tool = name.drop { $0 != "." }.dropFirst().dropLast(".txt".count)
        let isCopied = tool == "innertext" || tool == "selection"
        return Case(
            place: folder.appendingPathComponent(name).path, input: SourceInput(name: name, bytes: Array(bytes)),
            truth: truth, losses: try losses(of: name, text: String(decoding: bytes, as: UTF8.self), truth),
            format: isCopied ? "pasted text" : "pipe text", dialect: String(tool))
    }

    /// Writes what the twins show, so that a few texts can be kept without them.
    public func writeLosses() throws {
        var losses: [String: Losses] = [:]
        for name in names { losses[name] = try testCase(name).losses }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(losses.filter { $0.value != Losses() }.mapValues(SortedLosses.init))
        try data.write(to: folder.appendingPathComponent(Self.lossesFile))
    }

    private struct SortedLosses: Encodable {
        let columns: [String]
        let rows: [String]
        let words: [String]

        init(_ losses: Losses) {
            columns = losses.columns.sorted()
            rows = losses.rows.sorted()
            words = losses.words.sorted()
        }
    }

    private func losses(of name: String, text: String, _ truth: Truth) throws -> Losses {
        let page = name.prefix { $0 != "." }
        let rowsFile = folder.appendingPathComponent("\(page).rows.json")
        guard FileManager.default.fileExists(atPath: rowsFile.path) else { return known[name] ?? Losses() }
        let rows = try JSONDecoder().decode([PrintedRow].self, from: Data(contentsOf: rowsFile))
        let texts = twins.compactMap { try? String(contentsOf: $0.appendingPathComponent(name), encoding: .utf8) }
        var losses = TwinOracle(rows: rows).losses(of: text, twins: texts)
        let shown = folder.appendingPathComponent("\(page).innertext.txt")
        if let shown = try? String(contentsOf: shown, encoding: .utf8) {
            let words = (truth.indicators ?? []).filter { $0.row == nil }.map(\.raw)
            losses.words = TwinOracle.missing(words, in: text, shown: shown)
        }
        return losses
    }
}
