import PipeTableFormat
import ReportSourceTesting
import Testing

@Suite struct ConformanceTests {
    @Test func `keeps the promises of a format module`() {
        let violations = SourceConformance(PipeTableSource(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    private static let cases = [
        ConformanceCase(
            name: "Markdown", fileName: "云溪.md",
            text: """
                # 云溪县档案馆2023年政府信息公开工作年度报告

                根据规定，编制本报告。

                ## 二、主动公开政府信息情况

                | 信息内容 | 本年制发件数 | 现行有效件数 |
                | --- | :---: | ---: |
                | 规章 | 0 | 0 |
                | 行政规范性文件 | 1 |  |

                ## 三、其他
                本年度无其他事项。
                """,
            visibleText: """
                云溪县档案馆2023年政府信息公开工作年度报告 根据规定，编制本报告。 二、主动公开政府信息情况
                信息内容 本年制发件数 现行有效件数 规章 0 0 行政规范性文件 1 三、其他 本年度无其他事项。
                """),
        ConformanceCase(
            name: "rows without outer pipes", fileName: "青禾.txt",
            text: """
                一、总体情况
                全年公开信息36条。
                项目 | 自然人 | 法人 | 总计
                本年新收 | 2 | 1 | 3
                上年结转 | 0 | 0 | 0
                二、问题
                首页 | 公开
                """,
            visibleText: """
                一、总体情况 全年公开信息36条。 项目自然人法人总计 本年新收213 上年结转000 二、问题 首页 | 公开
                """),
        ConformanceCase(
            name: "padded and blank slots", fileName: "石桥.txt",
            text: """
                申请情况
                | 本列数据的勾稽关系 | 申请人情况 |||||
                || 自然人 | 商业企业 | 科研机构 | 其他 | 总计 |
                | 一、本年新收 | 4 |  | 1 | | 5 |
                | 二、上年结转 | 0 | 0 | 0 | 0 | 0 |
                | 三、结转下年 | 0 | 0 | 0 | 0 | 0 |
                以上为申请情况。
                """,
            visibleText: """
                申请情况 本列数据的勾稽关系申请人情况 自然人商业企业科研机构其他总计 一、本年新收415 二、上年结转00000
                三、结转下年00000 以上为申请情况。
                """),
        ConformanceCase(
            name: "cells over several lines", fileName: "石桥.txt",
            text: """
                | 行政复议 | 结果
                维持 | 结果
                纠正 |
                | 1 | 0 | 1 |
                | 2 | 0 | 0 |
                """,
            visibleText: "行政复议结果维持结果纠正101200"),
        ConformanceCase(
            name: "GB18030", fileName: "年报.txt",
            bytes: [
                0x7C, 0xC4, 0xEA, 0xB6, 0xC8, 0x7C, 0xB9, 0xAB, 0xBF, 0xAA, 0x7C, 0x0D, 0x0A, 0x7C, 0x32, 0x30, 0x32,
                0x33, 0x7C, 0x31, 0x32, 0x7C, 0x0D, 0x0A, 0x7C, 0x32, 0x30, 0x32, 0x34, 0x7C, 0x38, 0x7C, 0x0D, 0x0A,
            ], visibleText: "年度公开20231220248"),
    ]
}
