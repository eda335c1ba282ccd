import ReportCore
import ReportSourceTesting
import Testing
import WordFormat

@Suite struct WordConformanceTests {
    @Test func `keeps the promises of a format module`() {
        let violations = SourceConformance(WordSource(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    private static let cases = [
        word(
            "paragraphs with runs, links and marks",
            WordFile(
                paragraph("云溪县档案馆2023年度报告", "<w:outlineLvl w:val='0'/>") + """
                    <w:p><w:r><w:t xml:space="preserve">　　全年公开信息</w:t></w:r><w:r><w:t>12</w:t></w:r>
                    <w:r><w:t>条，&lt;比上年&gt;&#22686;加<![CDATA[2条&]]>。</w:t><w:br/><w:t>另起一行</w:t><w:tab/><w:t>尾</w:t></w:r>
                    <w:hyperlink r:id="x"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>
                    """),
            "云溪县档案馆2023年度报告 全年公开信息12条，<比上年>增加2条&。另起一行尾链接"),
        word(
            "tables with merged cells",
            WordFile(
                paragraph("三、申请情况")
                    + table([
                        cell("项目", "<w:vMerge w:val='restart'/>") + cell("申请人情况", "<w:gridSpan w:val='2'/>"),
                        cell("", "<w:vMerge/>") + cell("自然人") + cell("总计"), cell("本年新收") + cell("2") + cell(""),
                    ]) + paragraph("四、问题")),
            "三、申请情况 项目申请人情况自然人总计本年新收2 四、问题"),
        word(
            "notes, margins and hidden words",
            WordFile(
                """
                <w:p><w:r><w:t>正文</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r><w:r><w:t>第一段</w:t></w:r>
                <w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:r><w:t>第二段</w:t></w:r></w:p>
                <w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference r:id="rId3"/></w:sectPr>
                """,
                parts: [
                    (
                        "footnotes",
                        "<w:footnote w:type='separator' w:id='0'>\(paragraph("线"))</w:footnote>"
                            + "<w:footnote w:id='2'>\(paragraph("脚注文字"))</w:footnote>"
                    ),
                    ("header", paragraph("页眉文字")), ("footer", paragraph("页脚文字")),
                ]), "正文第一段 看不见 第二段 脚注文字 页眉文字 页脚文字"),
    ]

    private static func word(_ name: String, _ file: WordFile, _ visibleText: String) -> ConformanceCase {
        var result = ConformanceCase(
            name: name, fileName: "报告.docx", bytes: file.bytes, visibleText: visibleText, recognizedAs: .certain)
        result.isText = false
        return result
    }
}
