import Foundation
import Nianbao
import ReportCore
import ReportModel
import ReportSourceTesting
import TestSpeed
import Testing

/// The whole way, from bytes to reports, on files that are truncated, damaged or hostile.
@Suite("Damaged input ends in a report or an error")
struct DamagedInputTests {
    private static let small = ["portal-html/few.html", "pipe-table/few.md", "plain-text/few.txt"]
        .map { $0.replacingOccurrences(of: "few", with: "few-tables-of-a-small-report") }
    private static let large = [
        "generated/1902-vsb.html", "generated/1902-vsb.trafilatura-1.12.2.txt",
        "generated/1906-word.trafilatura-2.2.0.txt", "generated/1903-ucap.selection.txt",
    ]
    private static let others = [
        "generated/1906-word.html", "generated/1905-font.html", "portal-html/cells-never-closed.html",
        "portal-html/hanweb-gb2312-with-gbk-characters.html", "pipe-table/cell-a-line-with-lone-pipes.txt",
        "plain-text/utf-16-notepad-2020.txt", "plain-text/big5-narrative-2010.txt",
    ]

    @Test("every beginning of a small file; its numbers are the whole file's", .slow, arguments: small)
    func beginnings(path: String) throws {
        let whole = try Whole(path)
        for length in 0..<min(whole.input.bytes.count, 8192) { whole.check(prefix: length) }
    }

    @Test("some beginnings of larger files; their numbers are the whole file's", .slow, arguments: large)
    func someBeginnings(path: String) throws {
        let whole = try Whole(path)
        var random = SeededRandom(name: path)
        for _ in 0..<256 { whole.check(prefix: Int.random(in: 0..<whole.input.bytes.count, using: &random)) }
    }

    @Test("damage of every kind", arguments: small + large + others)
    func damage(path: String) throws {
        let input = try SourceInput(Repository.testData.appendingPathComponent(path))
        var random = SeededRandom(name: path)
        for kind in Mutation.allCases {
            for _ in 0..<2 {
                var bytes = input.bytes
                kind.apply(to: &bytes, using: &random)
                expectEnd(SourceInput(name: input.name, bytes: bytes), "\(kind.rawValue)")
            }
        }
    }

    @Test("what no page has", .slow, arguments: Hostile.allCases)
    func hostile(kind: Hostile) {
        expectEnd(SourceInput(name: "hostile." + kind.fileExtension, bytes: Array(kind.text.utf8)), "\(kind)")
    }

    /// Converts a source, and expects reports or, as the only error there is, an `IngestError`.
    private func expectEnd(_ input: SourceInput, _ comment: Comment) {
        do throws(IngestError) {
            let reports = try Converter().convert(input)
            #expect(!reports.isEmpty, comment)
        } catch {
            #expect(!error.message.isEmpty, comment)
        }
    }
}

/// Sizes and depths that only an attacker or a broken program writes.
enum Hostile: String, CaseIterable {
    case nestedDivisions, nestedFonts, hugeSpans, numbersInOneLine, pipes, tabs, digitLines, longLine, emptyLines,
        headings

    var fileExtension: String {
        switch self {
        case .nestedDivisions, .nestedFonts, .hugeSpans, .numbersInOneLine: "html"
        case .pipes, .tabs, .digitLines, .longLine, .emptyLines, .headings: "txt"
        }
    }

    /// A small report with the damage in its middle.
    var text: String {
        let (head, tail) = fileExtension == "html" ? Hostile.page : Hostile.plainText
        return head + middle + tail
    }

    private var middle: String {
        func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
        switch self {
        case .nestedDivisions: return many("<div>", 200_000) + "正文"
        case .nestedFonts: return many("<font>", 200_000) + "正文"
        case .hugeSpans:
            let row = "<tr>" + many("<td rowspan=65534 colspan=1000>1</td>", 50) + "</tr>"
            return "<table>" + many(row, 200) + "</table>"
        case .numbersInOneLine: return "<table><tr>" + many("<td>规章<td>1<td>2", 20_000) + "</table>"
        case .pipes: return many("|", 1_000_000)
        case .tabs: return many("\t", 1_000_000)
        case .digitLines: return many("7\n", 300_000)
        case .longLine: return many("全年公开信息七条,", 200_000)
        case .emptyLines: return many("\n", 1_000_000)
        case .headings: return many("一、\n", 100_000)
        }
    }

    private static let page = (
        "<meta charset=utf-8><h1>云川市体育局2022年政府信息公开工作年度报告</h1><h2>一、总体情况</h2>",
        "<h2>二、存在的主要问题及改进情况</h2><p>赛事信息公开不及时,将按月更新。</p>"
    )
    private static let plainText = (
        "云川市体育局2022年政府信息公开工作年度报告\n\n一、总体情况\n", "\n二、存在的主要问题及改进情况\n赛事信息公开不及时,将按月更新。\n"
    )
}

/// A whole file with its numbers, with which those of its beginnings are compared.
private struct Whole {
    let input: SourceInput
    private let numbers: [String: Decimal]

    init(_ path: String) throws {
        input = try SourceInput(Repository.testData.appendingPathComponent(path))
        numbers = Whole.numbers(try #require(try Converter().convert(input).first))
        #expect(!numbers.isEmpty)
    }

    /// Converts a beginning: each number is the whole file's, except that of the cell in which the file breaks off.
    func check(prefix length: Int) {
        let explanation = Converter().explain(SourceInput(name: input.name, bytes: Array(input.bytes.prefix(length))))
        #expect(explanation.error != nil || !explanation.reports.isEmpty)
        guard let report = explanation.reports.first, let document = explanation.document else { return }
        for (pointer, number) in Whole.numbers(report) where numbers[pointer] != number {
            let isCut = report.evidence.contains { $0.pointer.hasPrefix(pointer) && Whole.isLast($0, in: document) }
            #expect(isCut, "\(input.name) cut at \(length): \(pointer) is \(number)")
        }
    }

    /// Whether the source ends before the cell of a value does.
    private static func isLast(_ evidence: Evidence, in document: SourceDocument) -> Bool {
        guard let position = evidence.position, case .text(let raw)? = evidence.raw else { return false }
        let source = String(decoding: document.source.utf8, as: UTF8.self)
        let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines[position.line - 1].dropFirst(position.column - 1 + raw.unicodeScalars.count)
        let rest = ([line] + lines[position.line...]).map { String($0) }.joined(separator: "\n")
        let ends = source.contains("<td") ? ["<td", "</td"] : ["|", "\t", "\n"]
        return !ends.contains { rest.contains($0) }
    }

    private static func numbers(_ report: Report) -> [String: Decimal] {
        var numbers: [String: Decimal] = [:]
        for kind in StatutoryForm.Kind.allCases {
            guard let table = report.statistics[kind] else { continue }
            for (index, cells) in table.rows.enumerated() {
                for (column, cell) in zip(table.form.rows[index].columns, cells ?? []) {
                    numbers[table.form.pointer(row: index) + "/\(column.key)"] = cell.amount
                }
            }
        }
        return numbers
    }
}
