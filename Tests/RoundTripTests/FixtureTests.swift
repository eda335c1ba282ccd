import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

/// Every file of a format's folder comes out as recorded beside it: adding a case, or a format, needs no Swift.
@Suite("Fixtures")
struct FixtureTests {
    private static let folders = StandardSources.sources.map(\.descriptor.id)
    private static let endings = StandardSources.sources.flatMap(\.descriptor.extensions).map { "." + $0 }
    private static let cases = folders.flatMap { folder in
        Repository.files(in: folder, endings: endings).filter { !Expectation.isOne($0) }
    }

    @Test("come out as recorded", arguments: cases)
    func output(file: URL) throws {
        let outcome = try Expectation(converting: file)
        if ProcessInfo.processInfo.environment["RECORD_EXPECTED"] == "1" { try outcome.record() }
        let recorded = try #require(Expectation(recordedFor: file), "nothing is recorded: RECORD_EXPECTED=1")
        let difference = outcome.firstDifference(from: recorded)
        #expect(difference == nil, "\(file.lastPathComponent)")
    }

    @Test("are all there, and every record has its file", arguments: folders)
    func pairs(folder: String) throws {
        let files = Repository.files(in: folder, endings: Self.endings + [".json"])
        let records = files.filter(Expectation.isOne)
        let expected = Set(files.filter { !Expectation.isOne($0) }.map(Expectation.base))
        #expect(!expected.isEmpty)
        #expect(Set(records.map(Expectation.base)) == expected)
        #expect(records.count == expected.count)
    }

    @Test(
        "name every value of a text where it stands",
        arguments: cases.filter { ["md", "txt"].contains($0.pathExtension) })
    func places(file: URL) throws {
        let explanation = Converter().explain(try SourceInput(file))
        let text = explanation.document.map { String(decoding: $0.source.utf8, as: UTF8.self) } ?? ""
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for evidence in explanation.reports.flatMap(\.evidence) {
            guard let position = evidence.position, case .text(let raw)? = evidence.raw else { continue }
            let rest = lines[position.line - 1].dropFirst(position.column - 1)
            #expect(rest.starts(with: raw.unicodeScalars), "\(evidence.pointer)")
        }
    }

    @Test(
        "name every blank cell of a page where its tag stands", arguments: cases.filter { $0.pathExtension == "html" })
    func blanks(file: URL) throws {
        let explanation = Converter().explain(try SourceInput(file))
        let text = explanation.document.map { String(decoding: $0.source.utf8, as: UTF8.self) } ?? ""
        let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
        for evidence in explanation.reports.flatMap(\.evidence) where evidence.state == .blank {
            guard let position = evidence.position else { continue }
            let tag = String(
                String.UnicodeScalarView(lines[position.line - 1].dropFirst(position.column - 1).prefix(3)))
            #expect(["<td", "<th"].contains(tag.lowercased()), "\(evidence.pointer)")
        }
    }
}

/// The report that is in every folder in that folder's format.
@Suite("One report in four formats")
struct OneReportInFourFormatsTests {
    private static let name = "yunchuan-justice-2023"
    private static let files = [
        "portal-html/\(name).html", "pipe-table/\(name).md", "plain-text/\(name).txt", "word/\(name).docx",
    ]

    @Test("is one report with one digest")
    func invariance() throws {
        let reports = try Self.files.map { path in
            let input = try SourceInput(Repository.testData.appendingPathComponent(path))
            return try #require(try Converter().convert(input).first)
        }
        #expect(Set(reports.map(\.provenance.format)) == ["portal-html", "pipe-table", "plain-text", "word"])
        #expect(Set(reports.map(\.digest)).count == 1)
        #expect(Set(reports.map { String(decoding: JSONWriter.bytes(of: ownWords($0)), as: UTF8.self) }).count == 1)
    }

    /// A report without what depends on its source.
    private func ownWords(_ report: Report) -> Report {
        var report = report
        report.provenance = Provenance(
            format: "", name: "", part: nil, sha256: "", bytes: 0, charset: "", origin: nil, interpreter: "")
        report.evidence = []
        report.labels = []
        report.chrome = []
        report.publication = Publication()
        for index in report.findings.indices { report.findings[index].position = nil }
        let start = Position(line: 1, column: 1)
        for index in report.indicators.indices { report.indicators[index].position = start }
        for index in report.figures.indices { report.figures[index].position = start }
        return report
    }
}

/// What is recorded beside a fixture: the report, or the error.
struct Expectation {
    private let file: URL
    private let text: String

    /// What a fixture comes out as now. Its name is the file's own, wherever the repository is.
    init(converting file: URL) throws {
        let base = file.deletingPathExtension()
        do throws(IngestError) {
            let input: SourceInput
            do { input = try SourceInput(file) } catch { throw IngestError("", .cannotRead(reason: "\(error)")) }
            let reports = try Converter().convert(input)
            self.file = base.appendingPathExtension("expected.json")
            text = reports.map { String(decoding: JSONWriter.bytes(of: $0, style: .pretty), as: UTF8.self) + "\n" }
                .joined()
        } catch {
            self.file = base.appendingPathExtension("expected-error.txt")
            text = error.description + "\n"
        }
    }

    /// What is recorded for a fixture; nil if nothing is.
    init?(recordedFor file: URL) {
        let base = file.deletingPathExtension()
        let candidates = ["expected.json", "expected-error.txt"].map { base.appendingPathExtension($0) }
        guard let file = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path) }),
            let data = try? Data(contentsOf: file)
        else { return nil }
        self.file = file
        text = String(decoding: data, as: UTF8.self)
    }

    static func isOne(_ file: URL) -> Bool {
        file.lastPathComponent.hasSuffix(".expected.json") || file.lastPathComponent.hasSuffix(".expected-error.txt")
    }

    /// The name of a fixture or of what is recorded for it, without endings.
    static func base(_ file: URL) -> String {
        let name = file.lastPathComponent
        let endings = [".expected.json", ".expected-error.txt"]
        guard let ending = endings.first(where: { name.hasSuffix($0) }) else {
            return file.deletingPathExtension().lastPathComponent
        }
        return String(name.dropLast(ending.count))
    }

    /// Writes the record and fails the test. Compare what was written with its source before keeping it.
    func record() throws {
        try #require(
            ProcessInfo.processInfo.environment["CI"] == nil, "expectations are not recorded where CI is set")
        if let other = Expectation(recordedFor: source), other.file != file {
            try FileManager.default.removeItem(at: other.file)
        }
        try Data(text.utf8).write(to: file)
        Issue.record("wrote \(file.lastPathComponent); read it, and run again without RECORD_EXPECTED")
    }

    /// A name whose records are this one's.
    private var source: URL {
        file.deletingLastPathComponent().appendingPathComponent(Expectation.base(file) + ".txt")
    }

    /// The first line that differs, as recorded and as it comes out now; nil if there is no difference.
    func firstDifference(from recorded: Expectation) -> String? {
        guard text != recorded.text else { return nil }
        let now = text.split(separator: "\n", omittingEmptySubsequences: false)
        let then = recorded.text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(now, then).prefix { $0 == $1 }.count
        func at(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "(end)" }
        return "\(recorded.file.lastPathComponent):\(line + 1): recorded \(at(then)), now \(at(now))"
    }
}
