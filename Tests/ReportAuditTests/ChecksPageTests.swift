import Foundation
import ReportAudit
import ReportModel
import Testing

/// `docs/checks.md` lists the rules; its list is written from them.
@Suite struct ChecksPageTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

    @Test func `docs/checks.md lists every rule`() throws {
        let page = Self.root.appending(path: "docs/checks.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let start = try #require(text.range(of: "<!-- written from AuditRules.all -->\n"))
        let end = try #require(text.range(of: "<!-- end -->", range: start.upperBound..<text.endIndex))
        let list = start.upperBound..<end.lowerBound
        if try Self.records("docs/checks.md") {
            try Data(text.replacingCharacters(in: list, with: Self.list).utf8).write(to: page)
        }
        #expect(text[list] == Self.list)
    }

    @Test func `docs/schema/check.schema.json is the schema of what is written`() throws {
        let file = Self.root.appending(path: "docs/schema/check.schema.json")
        let written = JSONWriter.bytes(of: AuditSchema.json(), style: .pretty) + [0x0A]
        if try Self.records("docs/schema/check.schema.json") { try Data(written).write(to: file) }
        #expect(try Array(Data(contentsOf: file)) == written)
    }

    /// Whether a page is to be written; the run that writes one fails.
    private static func records(_ path: String) throws -> Bool {
        let environment = ProcessInfo.processInfo.environment
        guard environment["RECORD_EXPECTED"] == "1" else { return false }
        try #require(environment["CI"] == nil, "expectations are not recorded where CI is set")
        Issue.record("wrote \(path); run again without RECORD_EXPECTED")
        return true
    }

    private static var list: String {
        AuditPart.allCases.map { part in
            let rules = AuditRules.all.filter { $0.part == part }
            let lines = rules.map { rule in
                let editions = rule.editions.isEmpty ? "any" : rule.editions.map(\.rawValue).joined(separator: ", ")
                return "| `\(rule.id.rawValue)` | \(rule.severity.rawValue) | \(editions) | \(cell(rule.promise)) "
                    + "| \(cell(rule.source)) |\n"
            }
            return "### `\(part.rawValue)`\n\n| rule | severity | editions | what must hold | source |\n"
                + "|---|---|---|---|---|\n" + lines.joined() + "\n"
        }.joined()
    }

    private static func cell(_ text: String) -> String {
        text.replacingOccurrences(of: "|", with: "\\|").replacingOccurrences(of: "<=", with: "≤")
            .replacingOccurrences(of: ">=", with: "≥")
    }
}
