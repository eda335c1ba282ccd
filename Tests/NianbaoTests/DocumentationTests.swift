import Foundation
import Nianbao
import ProcessFormat
import ReportCore
import ReportModel
import Testing

@testable import NianbaoCommand

/// What the pages list is what the code has.
@Suite struct DocumentationTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

    private func page(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    @Test func `docs/findings.md lists the rules, as they are declared`() throws {
        let path = "docs/findings.md"
        let text = try page(path)
        let start = try #require(text.range(of: "<!-- written from the rules -->\n"))
        let end = try #require(text.range(of: "<!-- end -->", range: start.upperBound..<text.endIndex))
        let list = start.upperBound..<end.lowerBound
        let written = Self.table(of: Self.rules)
        let environment = ProcessInfo.processInfo.environment
        if environment["RECORD_EXPECTED"] == "1" {
            try #require(environment["CI"] == nil, "expectations are not recorded where CI is set")
            try Data(text.replacingCharacters(in: list, with: written).utf8)
                .write(to: Self.root.appending(path: path))
            Issue.record("wrote \(path); run again without RECORD_EXPECTED")
        }
        #expect(text[list] == written)
    }

    @Test func `every rule that is declared is listed, once`() throws {
        #expect(Self.rules.map(\.id).sorted() == (try declaredRules()).sorted())
    }

    private static let rules =
        FindingRule.all + StandardSources.sources.flatMap(\.descriptor.findings) + [.processRemark]

    private static func table(of rules: [FindingRule]) -> String {
        "| rule | severity | what it says | meaning | what to do |\n|---|---|---|---|---|\n"
            + rules.map { rule in
                let severities = rule.severities.map(\.rawValue).joined(separator: ", ")
                let sentences = rule.sentences.map { "`\($0.pattern)`" }.joined(separator: "<br>")
                return "| `\(rule.id)` | \(severities) | \(sentences) | \(rule.meaning) | \(rule.remedy) |\n"
            }.joined()
    }

    /// The names of the rules that the sources declare.
    private func declaredRules() throws -> [String] {
        var rules: [String] = []
        for folder in ["Sources", "Plugins"] {
            let files = FileManager.default.enumerator(
                at: Self.root.appending(path: folder), includingPropertiesForKeys: nil)
            for case let file as URL in try #require(files) where file.pathExtension == "swift" {
                guard !file.path().contains("/Tests/") else { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                let found = text.matches(of: /FindingRule\(\s*(?:ofModule: )?"([a-z]+\.[A-Za-z]+)"/)
                rules += found.map { String($0.1) }
            }
        }
        return rules
    }

    @Test func `docs/errors.md has the exit code of every class`() throws {
        let text = try page("docs/errors.md")
        for each in IngestError.Class.allCases {
            #expect(text.contains("\n| `\(each.rawValue)` | \(each.exitCode) |"), "\(each)")
        }
    }

    @Test(arguments: [
        IngestError.Problem.cannotRead(reason: "…"), .cannotWrite(reason: "…"),
        .unknownFormat(id: "…", known: ["…"]), .notRecognized(found: "…", remedy: .stated("…")),
        .severalFormats(ids: ["…", "…"]), .empty, .noReport(.stated("…")), .malformed(.stated("…"), place: nil),
        .moduleFailed(id: "…", .stated("…")), .limit(.milliseconds, found: 60_000, allowed: 60_000),
    ])
    func `docs/errors.md has every message`(_ problem: IngestError.Problem) throws {
        let text = try page("docs/errors.md")
        #expect(text.contains("`\(IngestError("", problem).commandMessage)`"))
    }

    @Test func `the README lists the formats`() throws {
        let text = try page("README.md")
        for descriptor in StandardSources.sources.map(\.descriptor) {
            let extensions = descriptor.extensions.map { "`\($0)`" }.joined(separator: " ")
            #expect(text.contains("\n| `\(descriptor.id)` | \(descriptor.name) | \(extensions) |"))
        }
    }

    @Test func `links between pages lead somewhere`() throws {
        let decisions = try FileManager.default.contentsOfDirectory(
            atPath: Self.root.appending(path: "docs/decisions").path)
        let pages =
            [
                "README.md", "docs/architecture.md", "docs/model.md", "docs/errors.md", "docs/findings.md",
                "docs/command.md", "docs/checks.md",
                "docs/process-protocol.md", "docs/adding-a-format-in-any-language.md", "docs/library.md",
                "docs/adding-a-writer.md",
            ]
            + decisions.map { "docs/decisions/" + $0 }
        for path in pages {
            let folder = Self.root.appending(path: path).deletingLastPathComponent()
            for link in try page(path).matches(of: /\]\(([^)#:]+)\)/) {
                let target = folder.appending(path: String(link.1))
                #expect(FileManager.default.fileExists(atPath: target.path), "\(path): \(link.1)")
            }
        }
    }
}
