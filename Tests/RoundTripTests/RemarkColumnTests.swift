import Nianbao
import ReportCore
import ReportModel
import Testing

@Suite("Tables as Markdown writes them, and columns that the form of 第二十条 lacks")
struct RemarkColumnTests {
    private static let title = "云川市水务局2023年政府信息公开工作年度报告"

    private func report(_ lines: [String]) throws -> Report {
        let text = ([Self.title, "", "二、主动公开政府信息情况", ""] + lines + ["", "五、存在的主要问题及改进情况", WrittenReport.problems])
        let input = SourceInput(name: "a.md", bytes: Array(text.joined(separator: "\n").utf8))
        return try #require(try Converter().convert(input).first)
    }

    private func numbers(_ report: Report) -> [Int?] {
        [
            report.statistics.article20?.rules.issuedThisYear, report.statistics.article20?.rules.repealedThisYear,
            report.statistics.article20?.rules.inForce, report.statistics.article20?.administrativeLicensing.decisions,
            report.statistics.article20?.administrativePenalty.decisions,
        ].map { cell in
            cell?.amount.flatMap { Int("\($0)") }
        }
    }

    @Test("the column of remarks is not the form's, whatever it holds", arguments: ["无", "7", " "])
    func remarks(remark: String) throws {
        let report = try report([
            "|第二十条第（一）项|||||", "|---|---|---|---|---|", "|信息内容|本年制发件数|本年废止件数|现行有效件数|备注|",
            "|规章| |5|6|\(remark)|", "|行政规范性文件|1|2|3|\(remark)|",
            "|第二十条第（五）项|||||", "|信息内容|本年处理决定数量|||备注|", "|行政许可|236|||\(remark)|",
            "|第二十条第（六）项|||||", "|信息内容|本年处理决定数量|||备注|", "|行政处罚||||\(remark)|", "|行政强制|8|||\(remark)|",
        ])
        #expect(numbers(report) == [nil, 5, 6, 236, nil])
        #expect(!report.findings.contains { $0.rule == .tableAmbiguousPosition })
        #expect(report.findings.contains { $0.rule == .tableLocalColumn })
    }

    @Test("where every cell is a line, a remark may replace a blank cell")
    func linesWithRemarks() throws {
        let report = try report([
            "第二十条第（一）项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "备注", "规章", "5", "6", "7",
            "行政规范性文件", "1", "2", "3", "7", "第二十条第（五）项", "信息内容", "本年处理决定数量", "备注", "行政许可", "236", "7",
        ])
        #expect(numbers(report).prefix(4) == [nil, nil, nil, 236])
    }

    @Test("an empty header above a table tells nothing of how wide its lines are")
    func emptyHeader() throws {
        let head = [
            "|  |  |  |  |  |  |  |  |  |  |", "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
            "| （本列数据的勾稽关系为） | | | 申请人情况 | | | | | | |", "| 自然人 | 法人或其他组织 | | | | | 总计 |",
            "| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |",
        ]
        let report = try report(
            head + [
                "| 一、本年新收政府信息公开申请数量 | | | 4 |  |  |  |  | 1 | 5 |",
                "| 二、上年结转政府信息公开申请数量 | | |  |  |  |  |  |  |  |",
                "| 三、本年度办理结果 | （一）予以公开 | |  |  |  |  |  | 1 | 1 |", "| （二）部分公开 | | 3 |  |  |  |  |  | 3 |",
                "| （三）不予公开 | 1.属于国家秘密 |  |  |  |  |  |  |  |",
            ])
        #expect(report.statistics.requests?.partiallyGranted.naturalPerson.amount == 3)
        #expect(report.statistics.requests?.partiallyGranted.total.amount == 3)
        let states = report.evidence.filter { $0.pointer.hasPrefix("/statistics/requests/") }.map(\.state)
        #expect(!states.contains(.ambiguousPosition) && !states.contains(.inferred))
    }

    @Test("a heading above links does not name the kind of the page")
    func headingAboveLinks() throws {
        let sections =
            "<p><strong>一、总体情况</strong></p><p>\(WrittenReport.overview)</p><p><strong>二、主动公开政府信息情况</strong></p>"
            + "<p>\(WrittenReport.problems)</p>"
        func page(_ heading: String) -> SourceInput {
            let html =
                "<html><head><meta charset=\"utf-8\"></head><body><div>\(heading)</div><div>\(sections)</div></body></html>"
            return SourceInput(name: "a.html", bytes: Array(html.utf8))
        }
        let links = "<ul><li><a href=\"/a\">市教育局</a></li><li><a href=\"/b\">市水务局</a></li></ul>"
        #expect(try Converter().convert(page("<h3>公开目录</h3>" + links)).count == 1)
        #expect(throws: IngestError.self) { try Converter().convert(page("<h3>公开目录</h3>")) }
    }
}
