import Foundation
import Nianbao
import Testing

/// The tables of a report that was read, by the names of their rows and columns.
@Suite struct NamedTableTests {
    private static func report(_ name: String) throws -> Report {
        let reports = try Converter().convert(contentsOf: TestFolder.data.appending(path: name))
        return try #require(reports.first)
    }

    private static let page = Result { try report("portal-html/yunchuan-justice-2023.html") }

    @Test func `has rows and columns as members`() throws {
        let requests = try #require(try Self.page.get().statistics.requests)
        #expect(requests.edition == .notice2021)
        #expect(requests.receivedThisYear.isThere)
        #expect(requests.receivedThisYear.naturalPerson.amount == 31)
        #expect(requests.receivedThisYear.commercialEnterprise.amount == 4)
        #expect(requests.receivedThisYear.total.amount == 38)
    }

    @Test func `says where a cell was read, and how it was printed`() throws {
        let cell = try #require(try Self.page.get().statistics.requests?.receivedThisYear.naturalPerson)
        #expect(cell.state == .reported)
        let evidence = try #require(cell.evidence)
        #expect(evidence.pointer == "/statistics/requests/receivedThisYear/naturalPerson")
        #expect(evidence.raw == .text("31"))
        #expect(evidence.position == Position(line: 159, column: 8))
    }

    @Test func `tells a blank cell from zero`() throws {
        let row = try #require(try Self.page.get().statistics.requests?.receivedThisYear)
        #expect(row.researchInstitution.state == .blank && row.researchInstitution.amount == nil)
        #expect(row.researchInstitution.evidence?.position == Position(line: 161, column: 1))
    }

    @Test func `has absent cells where the table lacks the row`() throws {
        let requests = try #require(try Self.page.get().statistics.requests)
        #expect(!requests.otherHandling.isThere, "a row of the edition before")
        #expect(requests.otherHandling.total == StatutoryTable.Cell())
        #expect(requests.otherHandling.total.state == .absent && requests.otherHandling.total.evidence == nil)
        let article20 = try #require(try Self.page.get().statistics.article20)
        #expect(article20.rules.newlyMade.state == .absent, "a column of the edition before")
    }

    @Test func `gives the evidence of a pointer`() throws {
        let report = try Self.page.get()
        #expect(report.evidence["/title"]?.position == Position(line: 63, column: 20))
        #expect(report.evidence["/title"]?.raw == report.title.map(Evidence.Raw.text))
        #expect(report.evidence["/no/such/value"] == nil)
    }

    @Test(arguments: StatutoryForm.Kind.allCases)
    func `says of each cell what the list of evidence says`(_ kind: StatutoryForm.Kind) throws {
        let report = try Self.page.get()
        let table = try #require(report.statistics[kind])
        for (row, description) in table.form.rows.enumerated() {
            for (column, name) in description.columns.enumerated() {
                let cell = table[description.key, name.key]
                let evidence = report.evidence[table.form.pointer(row: row, column: column)]
                if let evidence { #expect(cell.evidence == evidence && cell.state == evidence.state) }
                if cell.amount != nil { #expect(cell.evidence != nil, "\(description.key) \(name.key)") }
            }
        }
    }

    @Test(arguments: ["portal-html/yunchuan-justice-2023.html", "plain-text/yunchuan-justice-2023.txt"])
    func `is the same after Foundation's coders`(_ name: String) throws {
        let report = try Self.report(name)
        #expect(try JSONDecoder().decode(Report.self, from: JSONEncoder().encode(report)) == report)
        #expect(try PropertyListDecoder().decode(Report.self, from: PropertyListEncoder().encode(report)) == report)
    }
}
