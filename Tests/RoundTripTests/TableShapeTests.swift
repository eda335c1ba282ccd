import ReportModel
import Testing

@Suite("Shapes that statutory tables have in text")
struct TableShapeTests {
    private typealias Layout = WrittenReport.Layout

    @Test("labels with a slip of the pen or left short are still the form's", arguments: WrittenReport.Layout.allCases)
    func nearLabels(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        written.requests[3][0] = "一、本年新收政府信息公开审请数量"
        written.requests[12][0] = "6.属于四类过程信息"
        written.requests[17][0] = "3.补正后仍不明确"
        #expect(try written.read(as: layout)?.misreadNumbers == [])
    }

    @Test("the label of a group before that of its first row", arguments: WrittenReport.Layout.allCases)
    func fusedGroup(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        written.requests[7][0] = "（三）不予公开1.属于国家秘密"
        #expect(try written.read(as: layout)?.misreadNumbers == [])
    }

    @Test("a label whose end stands after its numbers")
    func wrappedLabel() throws {
        var written = WrittenReport()
        written.requests[8][0] = "2.其他法律行政法规禁止公"
        written.requests[8].append("开")
        #expect(try written.read(as: .lines)?.misreadNumbers == [])
    }

    @Test("vertical text, one character per line, is not a number")
    func verticalText() throws {
        var written = WrittenReport()
        written.requests.insert("三、本年度办理结果".map { String($0) }, at: 5)
        #expect(try written.read(as: .lines)?.misreadNumbers == [])
    }

    @Test("a head printed again after a page break", arguments: WrittenReport.Layout.allCases)
    func repeatedHead(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        written.requests.insert(contentsOf: WrittenReport.requestRows.prefix(3), at: 26)
        #expect(try written.read(as: layout)?.misreadNumbers == [])
    }

    @Test("serial numbers before labels are not values", arguments: [.page, .pipes, .tabs] as [WrittenReport.Layout])
    func serialNumbers(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        for row in 3..<written.requests.count { written.requests[row].insert(String(row - 2), at: 0) }
        #expect(try written.read(as: layout)?.misreadNumbers == [])
    }

    @Test(
        "a local column that the head names leaves the form's alone",
        arguments: [.pipes, .tabs] as [WrittenReport.Layout])
    func localColumn(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        written.requests[1].append("其中网上申请")
        for row in 3..<written.requests.count { written.requests[row].append(String(9000 + row)) }
        let report = try #require(try written.read(as: layout))
        #expect(report.misreadNumbers == [])
        #expect(report.findings.contains { $0.rule == .tableLocalColumn })
        #expect(report.sectionLines.joined().contains("9003"))
    }

    @Test("columns in another order in text", arguments: [.pipes, .tabs, .lines] as [WrittenReport.Layout])
    func columnOrder(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        written.requests =
            [["总计", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]]
            + written.requests.dropFirst(3).map { [$0[0], $0[7]] + $0[1..<7] }
        written.requests.insert(["申请人情况"], at: 0)
        #expect(try written.read(as: layout)?.misreadNumbers == [])
    }

    @Test("a slip in the word above the kinds of organisations", arguments: [.pipes, .lines] as [WrittenReport.Layout])
    func slipAboveColumns(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        written.requests[1][1] = "法人或他其组织"
        #expect(try written.read(as: layout)?.misreadNumbers == [])
    }

    @Test(
        "Chinese numerals below the heads of the review table are its numbers", arguments: WrittenReport.Layout.allCases
    )
    func chineseNumerals(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        written.review[3] = ["二"] + Array(repeating: "零", count: 3) + ["二"] + Array(repeating: "零", count: 10)
        let review = try #require(try written.read(as: layout)?.statistics.reviewAndLitigation)
        #expect(review.administrativeReview.upheld.amount == 2)
        #expect(review.administrativeReview.total.amount == 2)
        #expect(review.litigationAfterReview.total.amount == 0)
    }

    @Test("the review table with a row a group", arguments: WrittenReport.Layout.allCases)
    func reviewRows(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        written.review = [
            ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], ["行政复议"] + (5001...5005).map { String($0) },
            ["未经复议直接起诉"] + (5006...5010).map { String($0) }, ["复议后起诉"] + (5011...5015).map { String($0) },
        ]
        #expect(try written.read(as: layout)?.misreadNumbers == [])
    }

    @Test("the results of the review table in another order", arguments: WrittenReport.Layout.allCases)
    func resultOrder(layout: WrittenReport.Layout) throws {
        var written = WrittenReport()
        func swapped(_ words: [String]) -> [String] {
            var words = words
            for group in 0..<words.count / 5 { words.swapAt(5 * group + 1, 5 * group + 3) }
            return words
        }
        written.review[1] = swapped(written.review[1])
        written.review[2] = swapped(written.review[2])
        written.review[3] = swapped(written.review[3])
        #expect(try written.read(as: layout)?.misreadNumbers == [])
    }

    @Test("an empty line is a blank cell where every row has then as many as the form")
    func emptyLines() throws {
        var written = WrittenReport()
        written.requests[3][2] = ""
        written.requests[9][7] = ""
        let report = try #require(try written.read(as: .lines))
        #expect(
            report.misreadNumbers == [
                "receivedThisYear/commercialEnterprise: nil", "outcomes/denied/endangersSecurityOrStability/total: nil",
            ])
        #expect(!report.findings.contains { $0.rule == .tableAmbiguousPosition })
    }

    @Test("an empty line too many makes no cell of any")
    func strayEmptyLine() throws {
        var written = WrittenReport()
        written.requests[3][2] = ""
        written.requests[9].insert("", at: 3)
        let report = try #require(try written.read(as: .lines))
        #expect(report.findings.contains { $0.rule == .tableAmbiguousPosition })
    }
}
