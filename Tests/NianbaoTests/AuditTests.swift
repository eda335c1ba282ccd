import Foundation
import Nianbao
import ReportAudit
import ReportCore
import ReportModel
import Testing

@testable import NianbaoCommand

@Suite("Auditor")
struct AuditTests {
    /// A report whose requests table has a row with a wrong sum.
    private func report() throws -> Report {
        var report = Report.example()
        var table = StatutoryTable(.form(of: .requests), edition: .notice2021)
        let row = try #require(table.form.index(ofPath: "receivedThisYear"))
        for column in 0..<7 { table.set(.init(amount: Decimal(column == 6 ? 9 : 1)), row: row, column: column) }
        report.statistics[.requests] = table
        report.findings = [
            Finding(
                rule: .tableRowAbsent, severity: .warning, message: "the table, \"as printed\", has no row",
                pointer: "/statistics/requests/outcomes/total", position: Position(line: 4, column: 1))
        ]
        return report
    }

    @Test("reads a source and holds its report against the rules")
    func source() throws {
        let text = "青岚市林业局2023年政府信息公开工作年度报告\n一、总体情况\n本年度依法公开。\n五、存在的主要问题及改进情况\n无。\n"
        let input = SourceInput(name: "a.txt", bytes: Array(text.utf8))
        let result = try #require(try Auditor().audit(input).first)
        #expect(result.name == "a.txt")
        #expect(result.reportYear == 2023)
        #expect(result.checks.contains { $0.rule == .structureEmptySection && $0.isFailed })
        #expect(throws: IngestError.self) { try Auditor().audit(SourceInput(name: "b.txt", bytes: [])) }
    }

    @Test("writes CSV with one line per finding")
    func csv() throws {
        var csv = AuditCSV()
        csv.add(ReportAuditor(rules: AuditRules.ofReport.filter { $0.id == .requestsRowSum }).audit(try report()))
        let lines = String(decoding: csv.bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(
            lines == [
                "x,d,云川市司法局,2023,reading,table.rowAbsent,warning,,,,,\"the table, \"\"as printed\"\", has no row\","
                    + "/statistics/requests/outcomes/total,4",
                "x,d,云川市司法局,2023,requests,requests.rowSum,error,fails,新收,6,9,"
                    + "\"自然人 1 + 商业企业 1 + 科研机构 1 + 社会公益组织 1 + 法律服务机构 1 + 其他 1 = 6, but 总计 9\","
                    + "/statistics/requests/receivedThisYear/total,",
                "",
            ])
    }

    @Test("shows remarks of reading beside the checks of their table")
    func text() throws {
        let result = ReportAuditor(rules: AuditRules.ofReport.filter { $0.part == .requests }).audit(try report())
        let lines = String(decoding: CheckText.report(result, all: false), as: UTF8.self).split(separator: "\n")
        #expect(lines.prefix(2) == ["x: 报告", "  requests"])
        #expect(lines[2].hasPrefix("    warning  table.rowAbsent  the table, \"as printed\", has no row"))
        #expect(lines[3].hasPrefix("    error    requests.rowSum  新收: "))
        #expect(result.hasErrors)
    }
}

@Suite("Explanation of values")
struct ExplainedValuesTests {
    private func lines(_ report: Report) -> [String] {
        var explanation = Explanation(name: "x", bytes: 1)
        explanation.reports = [report]
        var text = ExplanationText(style: .plain)
        text.write(explanation)
        return String(decoding: text.bytes, as: UTF8.self).components(separatedBy: "\n")
    }

    @Test("says of each value the words, the state and the place, and what it has no words for")
    func values() throws {
        let place = Position(line: 2, column: 3)
        var report = Report.example()
        report.coverage = Coverage(start: "2023-01-01", end: "2023-12-31")
        var table = StatutoryTable(.form(of: .requests), edition: .notice2021)
        let row = try #require(table.form.index(ofPath: "receivedThisYear"))
        table.set(.init(amount: 6), row: row, column: 6)
        table.addRow(try #require(table.form.index(ofPath: "outcomes/granted")))
        report.statistics[.requests] = table
        let pointer = "/statistics/requests/receivedThisYear"
        report.evidence = [
            Evidence(pointer: "/title", raw: .text("报告"), position: place),
            Evidence(pointer: "/coverage", raw: .text("全年"), position: place),
            Evidence(pointer: pointer + "/total", raw: .text(""), state: .inferred, position: place),
            Evidence(
                pointer: "/statistics/requests/outcomes/granted", raw: .texts(["5", "1"]), state: .ambiguousPosition,
                position: place),
        ]
        report.indicators = [
            Indicator(
                key: .requestsReceived, value: 60, unit: "件", approximate: true, scope: "市政府办公室",
                origin: .narrative, raw: "收到申请近60件", position: place)
        ]
        report.figures = [Figure(value: 8, unit: "篇", approximate: false, phrase: "信息8篇", position: place)]
        report.taint = [Taint(kind: .mask, text: "***", count: 2, position: place)]
        let lines = lines(report)
        for line in [
            "/title = \"报告\"  reported  at 2:3  “报告”",
            "/coverage = end \"2023-12-31\", start \"2023-01-01\"  reported  at 2:3  “全年”",
            "Table requests, form of 2021",
            pointer + "/total = 6  inferred, not printed here: the only value that the rest leaves  at 2:3  “”",
            "/statistics/requests/outcomes/granted  ambiguousPosition, so no cell has a value: the source does not tell "
                + "the columns of  at 2:3  “5” “1”",
            "requests.received (市政府办公室) = about 60 件  narrative  at 2:3  “收到申请近60件”",
            "8 篇  at 2:3  “信息8篇”", "/issuer/division/code = \"990100\"", "/statistics/requests/edition = \"2021\"",
            "mask  2 of “***”",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(!lines.contains { $0.hasPrefix("/coverage/") }, "what has evidence is listed once")
    }
}
