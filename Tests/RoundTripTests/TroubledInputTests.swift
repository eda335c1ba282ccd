import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

@Suite("Inputs as people have them")
struct TroubledInputTests {
    @Test("a report with nothing amiss", arguments: WrittenReport.Layout.allCases)
    func plain(layout: WrittenReport.Layout) throws {
        let report = try #require(try WrittenReport().read(as: layout))
        #expect(report.misreadNumbers == [])
        #expect(report.sections.map(\.kind) == Self.kinds)
    }

    private static let kinds: [SectionKind] = [
        .overallSituation, .requestProcessing, .reviewAndLitigation, .problemsAndImprovements,
    ]

    // MARK: Around tables

    @Test("a number or 无 on a line below a table is narrative", arguments: WrittenReport.Layout.allCases, ["15", "无"])
    func lineBelowTable(layout: WrittenReport.Layout, line: String) throws {
        var written = WrittenReport()
        written.afterRequests = [line]
        let report = try #require(try written.read(as: layout))
        #expect(report.misreadNumbers == [])
        #expect(report.sectionLines.contains(line))
    }

    @Test("行政复议 and 无 on lines above the review table are not a table")
    func linesAboveTable() throws {
        var written = WrittenReport()
        written.beforeReview = ["行政复议", "无"]
        #expect(try written.read(as: .page)?.misreadNumbers == [])
    }

    @Test("a table goes on after a page number in its middle")
    func pageNumberInTable() throws {
        var written = WrittenReport()
        written.requests = Array(WrittenReport.requestRows.prefix(20))
        written.afterRequests = [
            "— 3 —</p><table>"
                + WrittenReport.requestRows.dropFirst(20).map {
                    "<tr><td>" + $0.joined(separator: "</td><td>") + "</td></tr>"
                }.joined()
                + "</table><p>"
        ]
        #expect(try written.read(as: .page)?.misreadNumbers == [])
    }

    @Test("a local row in a table takes no other row with it", arguments: WrittenReport.Layout.allCases)
    func localRow(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        let row = ["其中：延期答复数"] + (7000..<7007).map { String($0) }
        written.requests.insert(row, at: written.requests.count - 1)
        #expect(try written.read(as: layout)?.misreadNumbers == [])
    }

    @Test("the numbers of a local row named 其他 stay in the text")
    func localOther() throws {
        var written = WrittenReport()
        written.requests = written.requests.map { [$0.joined(separator: " ")] }
        written.requests.insert(["其他 7000 7001 7002 7003 7004 7005 7006"], at: 10)
        let report = try #require(try written.read(as: .lines))
        #expect(report.misreadNumbers == [])
        #expect(report.sectionLines.contains("其他 7000 7001 7002 7003 7004 7005 7006"))
    }

    @Test("a row with a number too many says so, and gives no wrong number", arguments: [0, 7])
    func localColumn(position: Int) throws {
        var written = WrittenReport()
        for row in 3..<written.requests.count {
            written.requests[row][1 + row % 7] = ""
            written.requests[row].insert(String(9000 + row), at: 1 + position)
        }
        let report = try #require(try written.read(as: .page))
        for row in StatutoryForm.form(of: .requests).rows {
            for column in row.columns { #expect(report.statistics[.requests]?[row.key, column.key].amount == nil) }
        }
        #expect(report.findings.contains { $0.rule == .tableAmbiguousPosition })
    }

    @Test(
        "in text a local column makes every row's columns unknown",
        arguments: [.pipes, .lines] as [WrittenReport.Layout])
    func localColumnInText(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        for row in 3..<written.requests.count {
            written.requests[row].insert(String(9000 + row), at: 7)
            if row == 5 { written.requests[row].remove(at: 3) }
        }
        let report = try #require(try written.read(as: layout))
        for row in StatutoryForm.form(of: .requests).rows {
            for column in row.columns { #expect(report.statistics[.requests]?[row.key, column.key].amount == nil) }
        }
    }

    @Test("columns in another order are identified by their headers")
    func columnOrder() throws {
        var written = WrittenReport()
        written.requests =
            [["项目", "总计", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]]
            + written.requests.dropFirst(3).map { [$0[0], $0[7]] + $0[1..<7] }
        #expect(try written.read(as: .page)?.misreadNumbers == [])
    }

    @Test("labels of a statutory table in another table or in narrative are not a table")
    func strayLabels() throws {
        var written = WrittenReport()
        written.title += ["行政许可", "全年办理300件。", "行政处罚", "12"]
        written.head = ""
        let report = try #require(try written.read(as: .page))
        #expect(report.statistics.article20 == nil)
        #expect(report.misreadNumbers == [])
    }

    @Test("a piece of a table does not stand for the table")
    func piece() throws {
        var written = WrittenReport()
        written.headings[1] += "</p><table><tr><td>本年新收政府信息公开申请数量</td><td>5</td></tr></table><p>"
        #expect(try written.read(as: .page)?.misreadNumbers == [])
    }

    @Test("words instead of a number are illegible, and the other numbers keep their columns")
    func illegible() throws {
        var written = WrittenReport()
        written.requests[3][2] = "约5"
        let report = try #require(try written.read(as: .page))
        #expect(report.misreadNumbers == ["receivedThisYear/commercialEnterprise: nil"])
        #expect(report.evidence.contains { $0.state == .illegible && $0.raw == .text("约5") })
    }

    @Test("a fraction is not a count")
    func fraction() throws {
        var written = WrittenReport()
        written.requests[3][1] = "10.5"
        let report = try #require(try written.read(as: .page))
        #expect(report.misreadNumbers == ["receivedThisYear/naturalPerson: nil"])
        #expect(report.findings.contains { $0.rule == .tableIllegible })
    }

    // MARK: Headings

    @Test("a colon ends a heading, with the text on its line or without")
    func colon() throws {
        var written = WrittenReport()
        written.headings = ["一、总体情况：", "三、收到和处理政府信息公开申请情况：", "四、行政复议、行政诉讼情况：", "五、存在的主要问题及改进情况：主要是形式单一。"]
        let report = try #require(try written.read(as: .page))
        #expect(report.sections.map(\.kind) == Self.kinds)
        #expect(report.sectionLines.contains("主要是形式单一。"))
    }

    // MARK: The page around it

    @Test("a guide to disclosure is not a report")
    func guide() throws {
        let page = """
            <h1>云川市水务局政府信息公开指南</h1><p>一、主动公开情况</p><p>\(WrittenReport.overview)</p>
            <p>二、依申请公开情况</p><p>\(WrittenReport.problems)</p>
            """
        #expect(throws: IngestError.self) {
            try Converter().convert(SourceInput(name: "a.html", bytes: Array(page.utf8)))
        }
    }

    @Test(
        "the page's own lines below the text are not part of the report",
        arguments: ["云川市水务局版权所有 地址：云川市前进路9号", "云川市人民政府网站", "网站首页 | 网站地图 | 联系我们", "（来源：云川市水务局）", "浏览量：1234"])
    func footer(line: String) throws {
        var written = WrittenReport()
        written.end = [line]
        let report = try #require(try written.read(as: .page))
        #expect(report.chrome.contains { $0.text == line })
        #expect(!report.sectionLines.contains(line))
    }

    // MARK: Title

    @Test(
        "a title on several lines is one title", arguments: WrittenReport.Layout.allCases,
        [
            ["云川市水务局", "2023年政府信息公开工作年度报告"], ["云川市水务局2023年", "政府信息公开工作年度报告"],
            ["云川市水务局", "2023年", "政府信息公开工作年度报告"],
        ])
    func titleLines(layout: WrittenReport.Layout, lines: [String]) throws {
        var written = WrittenReport()
        written.title = lines
        let report = try #require(try written.read(as: layout))
        #expect(report.title == "云川市水务局2023年政府信息公开工作年度报告")
        #expect(report.issuer.nameAsPrinted == "云川市水务局")
        #expect(report.reportYear == 2023)
    }

    @Test("a title that only the head of the page prints")
    func titleInHead() throws {
        var written = WrittenReport()
        written.title = []
        written.head = "<title>云川市水务局2022年政府信息公开工作年度报告_云川市水务局网站</title>"
        let report = try #require(try written.read(as: .page))
        #expect(report.title == "云川市水务局2022年政府信息公开工作年度报告")
        #expect(report.issuer.nameAsPrinted == "云川市水务局")
        #expect(report.reportYear == 2022)
    }
}
