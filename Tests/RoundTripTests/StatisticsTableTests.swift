import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

/// The statistics table of 2014, from every format.
@Suite("Statistics table of 2014")
struct StatisticsTableTests {
    private static let name = "statistics-table-of-2014"
    private static let files = ["portal-html/\(name).html", "pipe-table/\(name).md", "plain-text/\(name).txt"]

    private func report(_ path: String) throws -> Report {
        let input = try SourceInput(Repository.testData.appendingPathComponent(path))
        return try #require(try Converter().convert(input).first)
    }

    /// A report whose text is a title, a sentence, and then these lines.
    private func report(lines: [String], year: Int = 2015) throws -> Report {
        let head = ["云岭区司法局\(year)年政府信息公开工作年度报告", "一、概述", "本报告按照要求编制，所列数据的统计期限为全年，各项数据以文后的附表为准，现予公布。", ""]
        let text = (head + lines).joined(separator: "\n") + "\n"
        return try #require(try Converter().convert(SourceInput(name: "a.txt", bytes: Array(text.utf8))).first)
    }

    private func report(rows: [[String]], year: Int = 2015) throws -> Report {
        let table = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined(separator: "\n")
        let html = """
            <html><head><meta charset="utf-8"></head><body>
            <h1>云岭区司法局\(year)年政府信息公开工作年度报告</h1>
            <p>一、概述</p><p>本报告按照要求编制，所列数据的统计期限为全年，各项数据以文后的附表为准，现予公布。</p>
            <p>附表：政府信息公开情况统计表</p><table>\(table)</table></body></html>
            """
        return try #require(try Converter().convert(SourceInput(name: "a.html", bytes: Array(html.utf8))).first)
    }

    /// The findings about tables and indicators, without those that say that no list has the invented places.
    private func rules(_ report: Report) -> [FindingRule] {
        report.findings.map(\.rule).filter { $0 != .issuerDivisionUnknown }
    }

    private func values(_ report: Report) -> [String: Decimal] {
        Dictionary(
            report.indicators.filter { $0.scope == nil && $0.origin == .table }.map { ($0.key.rawValue, $0.value) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The rows of a small table around one row.
    private func table(_ row: [String]) -> [[String]] {
        [
            ["统计指标", "单位", "统计数"], ["（一）收到申请数", "件", "4"], ["1.当面申请数", "件", "1"], ["2.传真申请数", "件", "0"],
            ["（二）申请办结数", "件", "4"], row,
        ]
    }

    // MARK: Formats

    @Test("the whole table is read from pages, pipe tables and pasted text alike")
    func formats() throws {
        let reports = try Self.files.map { try report($0) }
        for report in reports {
            #expect(report.indicators.count == 58)
            #expect(rules(report).isEmpty)
            #expect(values(report) == values(reports[0]))
        }
        let values = values(reports[0])
        #expect(values["disclosure.total"] == 1286)
        #expect(values["feesCharged"] == 420)
        #expect(values["organization.dedicatedFunds"] == 186_000)
        #expect(values["litigation.other"] == 0)
        #expect(values["review.other"] == 1)
        #expect(values["requests.receivedOther"] == nil)
        #expect(Set(reports.map(\.digest)).count == 1)
    }

    @Test(
        "every dialect of the same page gives the same values",
        arguments: [
            "pipe-table/statistics-table-trafilatura-1.8.txt", "pipe-table/statistics-table-trafilatura-2.1.txt",
            "plain-text/statistics-table-innertext.txt",
        ])
    func dialects(path: String) throws {
        let whole = values(try report(Self.files[0]))
        #expect(values(try report(path)) == whole)
    }

    @Test("the raw of an indicator is its number's cell, where it stands", arguments: [files[1], files[2]])
    func evidence(path: String) throws {
        let text = try String(contentsOf: Repository.testData.appendingPathComponent(path), encoding: .utf8)
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for indicator in try report(path).indicators {
            let rest = lines[indicator.position.line - 1].dropFirst(indicator.position.column - 1)
            #expect(rest.starts(with: indicator.raw.unicodeScalars), "\(indicator.key)")
        }
    }

    @Test("the rows stay in a section of their own and are not headings", arguments: files)
    func sections(path: String) throws {
        let sections = try report(path).sections
        #expect(
            sections.map(\.kind) == [
                .overallSituation, .proactiveDisclosure, .problemsAndImprovements, .statisticsTable,
            ])
        let table = try #require(sections.last)
        #expect(table.heading == "政府信息公开情况统计表")
        #expect(table.sections.isEmpty)
        let grids = table.blocks.compactMap { block in if case .grid(let grid) = block { grid } else { nil } }
        #expect(grids.first?.rows.count == 66)
    }

    @Test("a page with nothing but the table is a report")
    func alone() throws {
        let report = try report("portal-html/statistics-table-alone-three-columns.html")
        #expect(report.reportYear == 2016)
        #expect(values(report)["disclosure.total"] == 1286)
        #expect(values(report)["disclosure.channels.gazette"] == nil)
        #expect(values(report)["requests.receivedInPerson"] == nil)
        #expect(values(report)["requests.receivedByFax"] == nil)
        #expect(values(report)["feesCharged"] == 420)
        #expect(rules(report).isEmpty)
    }

    // MARK: Columns

    @Test("of three columns the organ's own is the issuer's, the others are identified by their headers")
    func columns() throws {
        let report = try report("portal-html/statistics-table-alone-three-columns.html")
        let received = report.indicators.filter { $0.key == .requestsReceived }
        #expect(received.map(\.scope) == [nil, "区直单位统计数", "乡镇街道统计数"])
        #expect(received.map(\.value) == [73, 36, 1])
    }

    @Test("the column of the whole takes precedence over the organ's own, and last year's is not read")
    func wholeColumn() throws {
        let rows = [
            ["统计指标", "单位", "区本级", "乡镇", "合计"], ["收到申请数", "件", "3", "4", "7"], ["申请办结数", "件", "2", "", "2"],
        ]
        let report = try report(rows: rows)
        #expect(values(report) == ["requests.received": 7, "requests.concluded": 2])
        #expect(report.indicators.count == 5)
        let years = [["统计指标", "单位", "2015年", "2014年"], ["收到申请数", "件", "3", "4"], ["申请办结数", "件", "2", "5"]]
        #expect(values(try self.report(rows: years)) == ["requests.received": 3, "requests.concluded": 2])
        #expect(try self.report(rows: years).indicators.count == 2)
    }

    @Test("numbers whose columns were lost are findings, not indicators")
    func lostColumns() throws {
        let cells = ["统计指标", "单位", "合计", "区直", "乡镇", "收到申请数", "件", "5", "2", "3", "当面申请数", "件", "1", "1"]
        let report = try report(lines: cells + ["传真申请数", "件", "申请办结数", "件", "5", "2", "3"])
        #expect(values(report) == ["requests.received": 5, "requests.concluded": 5])
        #expect(rules(report) == [.indicatorAmbiguous])
    }

    // MARK: Cells

    @Test("blank, dash and slash are neither indicators nor findings", arguments: ["", "-", "——", "/", "&nbsp;"])
    func absence(cell: String) throws {
        let report = try report(rows: table(["六、举报投诉数量", "件", cell]))
        #expect(values(report)["complaints"] == nil)
        #expect(values(report).count == 4)
        #expect(rules(report).isEmpty)
    }

    @Test(
        "money is converted exactly, by the unit that is printed",
        arguments: [
            ("万元", "0.042", 420), ("元", "5000", 5000), ("万元", "5000元", 5000), ("", "0", 0), ("万元", "1.5万元", 15000),
        ])
    func money(unit: String, cell: String, yuan: Int) throws {
        let report = try report(rows: table(["七、依申请公开信息收取的费用", unit, cell]))
        #expect(values(report)["feesCharged"] == Decimal(yuan))
    }

    @Test(
        "a number that contradicts its unit, or is not a number, is a finding",
        arguments: [
            ("七、依申请公开信息收取的费用", "件", "5", FindingRule.indicatorUnit),
            ("七、依申请公开信息收取的费用", "", "5", .indicatorUnit),
            ("六、举报投诉数量", "万元", "5", .indicatorUnit), ("六、举报投诉数量", "件", "约5", .indicatorIllegible),
            ("六、举报投诉数量", "件", "1.5", .indicatorIllegible), ("（二）被依法纠错数", "件", "5", .indicatorUnplaced),
            ("（一）收到申请数", "件", "5", .indicatorContradiction),
        ])
    func findings(label: String, unit: String, cell: String, rule: FindingRule) throws {
        let report = try report(rows: table([label, unit, cell]))
        #expect(rules(report) == [rule])
        #expect(values(report)["complaints"] == nil)
        #expect(values(report)["feesCharged"] == nil)
        #expect(values(report)["review.corrected"] == nil)
        #expect(values(report)["requests.received"] == (rule == .indicatorContradiction ? nil : 4))
    }

    @Test("a row that the form does not have is a figure")
    func localRows() throws {
        let report = try report(rows: table(["应急管理信息", "条", "31"]))
        #expect(values(report).count == 4)
        let figure = try #require(report.figures.first)
        #expect(figure.value == 31)
        #expect(figure.unit == "条")
        #expect(figure.phrase == "应急管理信息 条 31")
    }

    // MARK: Text

    @Test("one cell per line: a label without a number before the next is blank, and serial numbers are not values")
    func cellLines() throws {
        let plain = ["收到申请数", "件", "5", "当面申请数", "件", "传真申请数", "件", "0", "申请办结数", "件", "5"]
        let expected: [String: Decimal] = [
            "requests.received": 5, "requests.receivedByFax": 0, "requests.concluded": 5,
        ]
        #expect(values(try report(lines: plain)) == expected)
        let serial = [
            "序号", "统计指标", "单位", "统计数", "1", "收到申请数", "件", "5", "2", "当面申请数", "件", "3", "传真申请数", "件", "0", "4",
            "申请办结数", "件", "5",
        ]
        #expect(values(try report(lines: serial)) == expected)
    }

    @Test("lines of label, unit and value, with spaces or a colon")
    func lines() throws {
        let lines = ["收到申请数 件 5", "1.当面申请数：2件", "2.传真申请数 0", "（二）申请办结数 件 5", "七、依申请公开信息收取的费用（万元） 0.1"]
        let report = try report(lines: lines)
        #expect(
            values(report) == [
                "requests.received": 5, "requests.receivedInPerson": 2, "requests.receivedByFax": 0,
                "requests.concluded": 5, "feesCharged": 1000,
            ])
    }

    @Test("older lists and narrative are not such a table")
    func otherLists() throws {
        let list = [
            "主动公开信息数\t条\t12", "申请总数\t件\t5", "1.当面\t件\t5", "行政复议数\t件\t0", "行政诉讼数\t件\t0", "行政申诉数\t件\t0",
        ]
        #expect(try report(lines: list, year: 2009).indicators.filter { $0.origin == .table }.isEmpty)
    }

    @Test("a numeral alone in its line is a value, not the end of the label before it")
    func numeralLines() throws {
        let lines = ["收到申请数", "五", "件", "当面申请数", "零", "件", "传真申请数", "零", "件", "申请办结数", "五", "件"]
        #expect(
            values(try report(lines: lines)) == [
                "requests.received": 5, "requests.receivedInPerson": 0, "requests.receivedByFax": 0,
                "requests.concluded": 5,
            ])
    }

    @Test("the end of a remark in the label is not a value, though a mirror annotated it with pinyin")
    func remarkWithSounds() throws {
        let lines = [
            "收(shōu)到申請(qǐng)數(shù)", "件", "5", "當面申請數", "件", "2", "（一）回應公眾關注熱點或重大輿情數（不同方式回應同一熱點計(jì)1次）", "次", "13",
            "申請辦結數", "件", "5",
        ]
        #expect(values(try report(lines: lines))["response.hotspotResponses"] == 13)
    }

    @Test("lists of the narrative with sentences between them are not a table")
    func lists() throws {
        let channels = ["政府公报", "政府网站", "政务微博", "政务微信"].enumerated().map { "\($0 + 1).\($1)公开政府信息数：\($0 + 21)条" }
        let requests = [
            "收到申请数", "当面申请数", "传真申请数", "网络申请数", "信函申请数", "申请办结数", "按时办结数", "延期办结数", "申请答复数", "同意公开答复数",
        ].enumerated().map { "\($0 + 1).\($1)：\($0 + 51)件" }
        let report = try report(
            lines: channels + ["本年度印发规范性文件 12 件，主动公开 15 件。", "三、依申请公开情况", "办理情况如下："] + requests + ["四、其他事项", "无。"])
        #expect(report.indicators.allSatisfy { $0.origin != .table })
        #expect(report.figures.map(\.value) == [21, 22, 23, 24, 12, 15] + (51...60).map { Decimal($0) })
    }

    // MARK: Empty lines

    private static let threeColumns = ["统计指标", "单位", "区本级统计数", "区直单位统计数", "乡镇统计数"]

    @Test("where each cell has a line, an empty one is a blank cell", arguments: [[], ["备注"]])
    func blankLines(remarks: [String]) throws {
        let rest = remarks.map { _ in "" }
        let rows = [
            ["收到申请数", "件", "5", "", "3"], ["当面申请数", "件", "", "", "2"], ["传真申请数", "件", "1", "", ""],
            ["网络申请数", "件", "", "", ""],
            ["申请办结数", "件", "5", "2", "3"],
        ]
        let report = try report(lines: Self.threeColumns + remarks + rows.flatMap { $0 + rest } + ["（完）"])
        let received = report.indicators.filter { $0.key == .requestsReceived }
        #expect(received.map(\.value) == [5, 3])
        #expect(received.map(\.scope) == [nil, "乡镇统计数"])
        #expect(values(report) == ["requests.received": 5, "requests.receivedByFax": 1, "requests.concluded": 5])
        #expect(rules(report).isEmpty)
    }

    @Test("in a row with a remark it is unknown which cell is lost; a remark is not a value")
    func remarks() throws {
        let rows = [
            ["收到申请数", "件", "5", "2", "3", "无"], ["当面申请数", "件", "1", "1", "无"], ["传真申请数", "件", "4", "1", "3"],
            ["申请办结数", "件", "5", "2", "3", "无"],
        ]
        let report = try report(lines: Self.threeColumns + ["备注"] + rows.flatMap { $0 })
        #expect(values(report) == ["requests.received": 5, "requests.receivedByFax": 4, "requests.concluded": 5])
        #expect(rules(report) == [.indicatorAmbiguous])
    }

    @Test("empty slots of pipes are blank cells though rows go on below, a column of remarks beside them or not")
    func blankSlots() throws {
        let lines = [
            "统计指标 | 单位 | 区本级统计数 | 区直单位统计数 | 乡镇统计数 | 备注 |", "收到申请数 | 件 | 5 |", "| 3 |", "|", "当面申请数 | 件 |", "| 2 | 1 |",
            "|",
            "传真申请数 | 件 | 1 |", "|", "|", "|", "申请办结数 | 件 | 5 | 2 | 3 |", "|",
        ]
        let report = try report(lines: lines)
        #expect(values(report) == ["requests.received": 5, "requests.receivedByFax": 1, "requests.concluded": 5])
        #expect(report.indicators.filter { $0.scope == "乡镇统计数" }.map(\.value) == [3, 1, 3])
        #expect(rules(report).isEmpty)
    }

    @Test("the empty cells with which a text ends are those that its last row lacks")
    func openEnd() throws {
        let rows = [["收到申请数", "件", "5", "", "3"], ["当面申请数", "件", "", "2", "2"], ["申请办结数", "件", "", "2"]]
        let report = try report(lines: Self.threeColumns + rows.flatMap { $0 })
        let concluded = report.indicators.filter { $0.key == .requestsConcluded }
        #expect(concluded.map(\.value) == [2])
        #expect(concluded.map(\.scope) == ["区直单位统计数"])
    }

    @Test("empty lines that do not fill every row are not cells")
    func emptyLines() throws {
        let rows = [
            ["收到申请数", "件", "5", "3", ""], ["当面申请数", "件", "2", "1", "1", ""], ["申请办结数", "件", "5", "2", "3", ""],
        ]
        let report = try report(lines: Self.threeColumns + rows.flatMap { $0 })
        #expect(values(report) == ["requests.receivedInPerson": 2, "requests.concluded": 5])
        #expect(rules(report) == [.indicatorAmbiguous])
    }

    // MARK: Page breaks

    @Test("a table that goes on below a second head is one table")
    func cutTable() throws {
        let head = ["统计指标", "单位", "统计数"]
        let upper = [["收到申请数", "件", "5"], ["四、行政复议数量", "件", "3"], ["（一）维持具体行政行为数", "件", "1"]]
        let lower = [["（二）被依法纠错数", "件", "2"], ["（三）其他情形数", "件", "0"]]
        let expected: [String: Decimal] = [
            "requests.received": 5, "review.total": 3, "review.upheld": 1, "review.corrected": 2, "review.other": 0,
        ]
        #expect(values(try report(lines: head + upper.joined() + ["- 3 -"] + head + lower.joined())) == expected)
        #expect(values(try report(rows: [head] + upper + [["", "", ""], head] + lower)) == expected)
        let page = ([head] + upper).map { $0.joined(separator: "\t") } + ["- 3 -"]
        #expect(values(try report(lines: page + ([head] + lower).map { $0.joined(separator: "\t") })) == expected)
    }

    @Test("a local row, or a row alone on its page, is part of a table that goes on")
    func cutRows() throws {
        let head = ["统计指标", "单位", "统计数"]
        let upper = ["主动公开政府信息数", "条", "52", "应急管理信息数", "条", "14"]
        let lower = ["收到申请数", "件", "5", "1.当面申请数", "件", "3"]
        let report = try report(lines: head + upper + head + lower)
        #expect(
            values(report) == ["disclosure.total": 52, "requests.received": 5, "requests.receivedInPerson": 3])
        #expect(report.figures.map(\.value) == [14])
    }

    // MARK: Misspelt labels

    @Test(
        "a misspelt label is the row that the form has there",
        arguments: [
            ("（一）收到伸请数", "requests.received"), ("（一）收到请数", "requests.received"),
            ("1.当面申清数", "requests.receivedInPerson"),
            ("（二）申办结数", "requests.concluded"), ("（二）申请办结树", "requests.concluded"),
        ])
    func misspelt(label: String, key: String) throws {
        let labels = ["（一）收到申请数", "1.当面申请数", "2.传真申请数", "3.网络申请数", "4.信函申请数", "（二）申请办结数", "1.按时办结数"]
        let ends = [
            "received", "receivedInPerson", "receivedByFax", "receivedOnline", "receivedByMail", "concluded",
            "concludedOnTime",
        ]
        let names = ends.map { "requests." + $0 }
        let rows = zip(names, labels).enumerated().map { index, row in [row.0 == key ? label : row.1, "件", "\(index)"] }
        let report = try report(rows: [["统计指标", "单位", "统计数"], ["三、依申请公开情况", "", ""]] + rows)
        #expect(values(report)[key] == names.firstIndex(of: key).map { Decimal($0) })
        #expect(values(report).count == 7)
        #expect(report.figures.isEmpty)
    }

    @Test("the rows below a misspelt heading keep their short labels")
    func misspeltHeading() throws {
        let rows = table(["九、政府信息公开会议和培训况情", "", ""]) + [["（一）召开会议数", "次", "9"], ["（二）培训班数", "次", "7"]]
        let report = try report(rows: rows)
        #expect(values(report)["training.meetings"] == 9)
        #expect(values(report)["training.trainingSessions"] == 7)
    }

    @Test("another row with a like label is a row of its own, and what may be either is a finding")
    func likeLabels() throws {
        let report = try report(rows: table(["书面申请数", "件", "31"]))
        #expect(report.figures.map(\.value) == [31])
        #expect(values(report).count == 4)
        let either = try self.report(rows: table(["信函伸请数", "件", "31"]))
        #expect(either.figures.isEmpty)
        #expect(rules(either) == [.indicatorUnplaced])
    }

    // MARK: Edition

    @Test(
        "the table in a later report is read and remarked on", arguments: [(2015, 0), (2018, 0), (2019, 1), (2021, 1)])
    func edition(year: Int, count: Int) throws {
        let report = try report(rows: table(["六、举报投诉数量", "件", "2"]), year: year)
        #expect(values(report)["complaints"] == 2)
        #expect(report.findings.count { $0.rule == .tableOutdatedEdition } == count)
    }
}
