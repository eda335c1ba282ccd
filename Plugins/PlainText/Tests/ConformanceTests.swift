import PlainTextFormat
import ReportSourceTesting
import Testing

@Suite struct ConformanceTests {
    @Test func `keeps the promises of a format module`() {
        let violations = SourceConformance(PlainTextSource(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    // Whether a text is nothing more than text, no module can be sure of.
    private static let cases = [
        ConformanceCase(
            name: "paragraphs", fileName: "云溪.txt", text: paragraphs, visibleText: paragraphs,
            recognizedAs: .possible),
        ConformanceCase(
            name: "rows of tabs", fileName: "青禾.txt", text: tabRows, visibleText: tabRows, recognizedAs: .possible),
        ConformanceCase(
            name: "cells with line breaks around them", fileName: "青禾.text", text: brokenRows,
            visibleText: brokenRows, recognizedAs: .possible),
        ConformanceCase(
            name: "labels, marks and wide spaces", fileName: "石桥.txt", text: labels, visibleText: labels,
            recognizedAs: .possible),
        ConformanceCase(
            name: "GB18030", fileName: "年报.txt",
            bytes: [
                0xC4, 0xEA, 0xB6, 0xC8, 0xB1, 0xA8, 0xB8, 0xE6, 0x0D, 0x0A, 0xD0, 0xC5, 0xCF, 0xA2, 0xB9, 0xAB, 0xBF,
                0xAA, 0x31, 0x32, 0xCC, 0xF5, 0x0D, 0x0A,
            ], visibleText: "年度报告信息公开12条", recognizedAs: .possible),
        ConformanceCase(
            name: "UTF-16", fileName: "年报.txt",
            bytes: [0xFF, 0xFE] + Array("年度报告\r\n公开12条\r\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            visibleText: "年度报告公开12条", recognizedAs: .possible),
    ]

    private static let paragraphs = """
        云溪县档案馆2023年政府信息公开工作年度报告

        　　根据规定，编制本报告。报告所列数据的统计期限为2023年1月1日至12月31日。
        一、总体情况
        　　（一）主动公开。全年公开馆藏目录12条、办事指南3条。
          1. 目录　　2. 指南
        二、存在的问题
        · 公开渠道不多；
        · 解读材料偏少。

        　　　　　　　　　　云溪县档案馆
        　　　　　　　　　　2024年1月31日
        """

    private static let tabRows = """
        二、主动公开政府信息情况
        信息内容\t本年制发件数\t本年废止件数\t现行有效件数
        规章\t0\t0\t0
        行政规范性文件\t1\t\t7
        \t\t\t
        三、其他
        本年度无其他需要报告的事项。
        """

    private static let brokenRows = """
        四、复议和诉讼

        结果维持

        \t

        结果纠正

        \t

        总计





        1

        \t

        \t

        1

        五、问题
        """

    private static let labels = """
        索 引 号：990102-004/2024-00007　　发布机构：石桥镇人民政府
        首页 > 信息公开 > 年度报告
        【字体：大 中 小】
        ①受理申请2件；②“不予公开”1件…… ≥90%　€15
        \u{A0}\u{A0}附件：𠮷祥村公开目录（共3页）
        """
}
