import Foundation
import ReportModel
import Testing

/// `docs/model.md` lists every row and column of the statutory tables; the lists are written from the forms.
@Suite struct ModelPageTests {
    private static let page = URL(filePath: #filePath).appending(path: "../../../docs/model.md").standardized

    @Test(arguments: StatutoryForm.Kind.allCases)
    func `docs/model.md lists the pointers of each form`(_ kind: StatutoryForm.Kind) throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let start = try #require(text.range(of: "<!-- written from StatutoryForm.\(kind.rawValue) -->\n"))
        let end = try #require(text.range(of: "<!-- end -->", range: start.upperBound..<text.endIndex))
        let list = start.upperBound..<end.lowerBound
        let environment = ProcessInfo.processInfo.environment
        if environment["RECORD_EXPECTED"] == "1" {
            try #require(environment["CI"] == nil, "expectations are not recorded where CI is set")
            let written = text.replacingCharacters(in: list, with: Self.tables(of: .form(of: kind)))
            try Data(written.utf8).write(to: Self.page)
            Issue.record("wrote docs/model.md; run again without RECORD_EXPECTED")
        }
        #expect(text[list] == Self.tables(of: .form(of: kind)))
    }

    @Test func `docs/model.md lists the types of organs`() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let table = try #require(text.range(of: "| organType | field |\n|---|---|\n"))
        let lines = text[table.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
        let listed = lines.prefix { $0.hasPrefix("|") }.map { $0.split(separator: "`")[1] }
        #expect(listed.map(String.init) == OrganType.allCases.map(\.rawValue))
    }

    /// The rows and the columns of a form as two Markdown tables.
    private static func tables(of form: StatutoryForm) -> String {
        var columns: [StatutoryForm.Column] = []
        for column in form.rows.flatMap(\.columns) where !columns.contains(where: { $0.key == column.key }) {
            columns.append(column)
        }
        let rowLines = form.rows.enumerated().map { index, row in
            let keys = row.columns.map { "`\($0.key)`" }
            return [
                "`\(form.pointer(row: index))`", row.group ?? "", row.label, editions(row.editions),
                keys.count == columns.count ? "all" : keys.joined(separator: " "),
            ]
        }
        let columnLines = columns.map { column in
            ["`\(column.key)`", column.label, unit(of: column.measure), editions(column.editions)]
        }
        return table(["row", "group", "label", "editions", "columns"], rowLines) + "\n"
            + table(["column", "label", "unit", "editions"], columnLines)
    }

    private static func table(_ head: [String], _ lines: [[String]]) -> String {
        ([head, head.map { _ in "---" }] + lines).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    private static func editions(_ editions: [Edition]) -> String {
        editions.map(\.rawValue).joined(separator: ", ")
    }

    private static func unit(of measure: StatutoryForm.Measure) -> String {
        switch measure {
        case .count(let unit): unit
        case .change(let unit): unit + ", signed"
        case .money(let unit): "`{\"amount\", \"unit\"}`, " + (unit ?? "as printed")
        }
    }
}
