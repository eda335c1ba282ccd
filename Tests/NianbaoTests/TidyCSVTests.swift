import Foundation
import Nianbao
import ReportModel
import Testing

@Suite("Tidy CSV")
struct TidyCSVTests {
    private func lines(_ report: Report, withEvidence: Bool = true) throws -> [String] {
        let part = try TidyCSVWriter().render(ConvertedReport(report, withEvidence: withEvidence))
        let text = String(decoding: try #require(part), as: UTF8.self)
        #expect(text.isEmpty || text.hasSuffix("\r\n"))
        return text.components(separatedBy: "\r\n").dropLast()
    }

    @Test("has the columns that are published")
    func header() {
        let header = String(decoding: TidyCSVWriter().begin(), as: UTF8.self)
        #expect(header == "report,issuer,division,year,table,row,column,value,unit,state,raw,line\r\n")
    }

    @Test("has a line for each cell with a value, in the order of the form")
    func values() throws {
        var report = Report.example()
        var table = StatutoryTable(.form(of: .requests), edition: .notice2021)
        table.set(.init(amount: 7), row: try #require(table.form.index(ofPath: "outcomes/granted")), column: 6)
        table.set(.init(amount: 5), row: try #require(table.form.index(ofPath: "receivedThisYear")), column: 0)
        report.statistics[.requests] = table
        report.evidence = [
            Evidence(
                pointer: "/statistics/requests/receivedThisYear/naturalPerson", raw: .text("5"),
                position: Position(line: 21, column: 3))
        ]
        #expect(
            try lines(report) == [
                "d,云川市司法局,990100,2023,requests,receivedThisYear,naturalPerson,5,件,reported,5,21",
                "d,云川市司法局,990100,2023,requests,outcomes/granted,total,7,件,,,",
            ])
    }

    @Test("has a line for a cell whose evidence says why it has no value")
    func blank() throws {
        var report = Report.example()
        report.statistics[.requests] = StatutoryTable(.form(of: .requests), edition: .notice2021)
        report.evidence = [
            Evidence(
                pointer: "/statistics/requests/outcomes/total/other", raw: nil, state: .blank,
                position: Position(line: 9, column: 1)),
            Evidence(
                pointer: "/statistics/requests/outcomes/granted", raw: .texts(["258", "12"]),
                state: .ambiguousPosition, position: Position(line: 8, column: 1)),
        ]
        #expect(
            try lines(report) == [
                "d,云川市司法局,990100,2023,requests,outcomes/granted,,,,ambiguousPosition,258 | 12,8",
                "d,云川市司法局,990100,2023,requests,outcomes/total,other,,,blank,,9",
            ])
        #expect(try lines(report, withEvidence: false).isEmpty)
    }

    @Test("gives money its own unit, wherever the evidence points", arguments: ["", "/amount"])
    func money(suffix: String) throws {
        var report = Report.example()
        var table = StatutoryTable(.form(of: .article20), edition: .notice2021)
        let row = try #require(table.form.index(ofPath: "item8/administrativeFees"))
        let column = try #require(
            table.form.rows[row].columns.firstIndex { $0.key == Article20.Column.amountCollected })
        table.set(.init(amount: Decimal(251) / 10, unit: "元"), row: row, column: column)
        report.statistics[.article20] = table
        report.evidence = [
            Evidence(
                pointer: "/statistics/article20/item8/administrativeFees/amountCollected" + suffix,
                raw: .text("25.1元"), position: Position(line: 4, column: 1))
        ]
        #expect(
            try lines(report) == [
                "d,云川市司法局,990100,2023,article20,item8/administrativeFees,amountCollected,25.1,元,reported,25.1元,4"
            ])
    }

    @Test("has a line for each indicator, quoted where RFC 4180 asks for it")
    func indicators() throws {
        var report = Report.example()
        report.indicators = [
            Indicator(
                key: .requestsReceived, value: 5, unit: "件", scope: "市政府\"办公厅\"", origin: .narrative,
                raw: "收到申请5件,\n均已答复", position: Position(line: 2, column: 1))
        ]
        #expect(
            try lines(report) == [
                "d,云川市司法局,990100,2023,indicators,requests.received,\"市政府\"\"办公厅\"\"\",5,件,reported,"
                    + "\"收到申请5件,\n均已答复\",2"
            ])
    }
}

extension Report {
    /// A report of an invented organ without any content.
    static func example() -> Report {
        var issuer = Issuer(nameAsPrinted: "市司法局")
        issuer.name = "云川市司法局"
        issuer.division = Division(code: "990100", name: "云川市", province: "青岭省", level: .prefecture)
        return Report(
            digest: "d", title: "报告", reportYear: 2023, coverage: nil, issuer: issuer, publication: Publication(),
            language: Language(script: .simplified), sections: [], statistics: Statistics(), indicators: [],
            figures: [], labels: [], chrome: [], taint: [], findings: [], evidence: [],
            provenance: Provenance(
                format: "plain-text", name: "x", part: nil, sha256: "", bytes: 0, charset: "utf-8", origin: nil,
                interpreter: "0"))
    }
}
