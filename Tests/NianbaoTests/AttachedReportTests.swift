import Nianbao
import ReportCore
import ReportModel
import Testing

/// Pages whose report is an attachment say so, with its address.
@Suite struct AttachedReportTests {
    private let title = "青岚市统计局2022年政府信息公开工作年度报告"

    private func reports(_ body: String) throws -> [Report] {
        let page = """
            <html><head><title>\(title)</title></head><body><h1>\(title)</h1>
            <div class=TRS_Editor>\(body)</div></body></html>
            """
        return try Converter().convert(SourceInput(name: "page.html", bytes: Array(page.utf8)))
    }

    @Test func `a page with nothing but its title names the file`() {
        let error = #expect(throws: IngestError.self) {
            try reports("<p>附件：<a href='./P020230120.docx?x=1&amp;y=2'>\(title).docx</a></p>")
        }
        #expect(error?.errorClass == .noReport)
        #expect(error?.message.contains("the text is the attached file ./P020230120.docx?x=1&y=2") == true)
    }

    @Test func `a short report warns of the file`() throws {
        let text = "<p>一、总体情况</p><p>全年收到申请5件，全部按期答复。</p><p>二、存在问题</p><p>公开不及时。</p>"
        let report = try #require(try reports(text + "<p>附件：<a href='a.pdf'>2022年年报全文</a></p>").first)
        let finding = try #require(report.findings.first { $0.rule == .contentAttachment })
        #expect(finding.severity == .warning)
        #expect(finding.message.hasSuffix("a.pdf"))
        #expect(finding.position?.line == 2)
    }

    @Test func `other files are not attached reports`() throws {
        let links = "<a href='b.pdf'>申请表</a>和<a href='/2021nb'>2021年年报</a>"
        let text = "<p>一、总体情况</p><p>二、存在问题</p><p>全年收到申请5件，见\(links)。</p>"
        let report = try #require(try reports(text).first)
        #expect(report.findings.allSatisfy { $0.rule != .contentAttachment })
    }
}
