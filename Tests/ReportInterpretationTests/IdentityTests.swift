import Testing

@testable import ReportInterpretation

@Suite("Titles, dates and periods")
struct IdentityTests {
    @Test(
        "whose report and of which year",
        arguments: [
            ("云川市司法局2023年政府信息公开工作年度报告", "云川市司法局", 2023),
            ("云川市司法局2023年度政府信息公开工作年度报告", "云川市司法局", 2023),
            ("2023年云川市司法局政府信息公开工作年度报告", "云川市司法局", 2023),
            ("2023年度云川市司法局政府信息公开年度报告", "云川市司法局", 2023),
            ("云川市司法局政府信息公开工作年度报告（2023年）", "云川市司法局", 2023),
            ("云川市司法局关于2023年度政府信息公开工作的报告", "云川市司法局", 2023),
            ("云川市司法局关于报送2023年度政府信息公开工作年度报告的函", "云川市司法局", 2023),
            ("云川市文化和旅游局（体育局）2023年政府信息公开工作年度报告", "云川市文化和旅游局(体育局)", 2023),
            ("云川市司法局（2023年）政府信息公开工作年度报告", "云川市司法局", 2023),
            ("雲川市國資委二〇一三年政務公開工作年度報告", "云川市国资委", 2013),
            ("云川市司法局：2023年政府信息公开工作年度报告", "云川市司法局", 2023),
            ("2023年政府信息公开工作年度报告：云川市司法局", "云川市司法局", 2023),
            ("2023年政府信息公开工作年度报告——云川市司法局", "云川市司法局", 2023),
            ("2023年政府信息公开工作年度报告（云川市司法局）", "云川市司法局", 2023),
            ("【年度报告】云川市司法局2023年政府信息公开工作年度报告", "云川市司法局", 2023),
            ("【2023年度】云川市司法局政府信息公开工作年度报告", "云川市司法局", 2023),
            ("云川市司法局2009年度政府信息公开工作总结", "云川市司法局", 2009),
            ("云川市司法局2009年政府信息公开工作情况报告", "云川市司法局", 2009),
            ("云川市司法局2009年政府信息公开工作总结（2010年报送）", "云川市司法局", 2009),
        ])
    func title(text: String, issuer: String, year: Int) throws {
        let words = Phrase(text).units[...]
        #expect(TitleReader.isTitle(words))
        let title = TitleReader(words)
        let name = try #require(title.issuer)
        #expect(String(decoding: words[name], as: UTF16.self) == issuer)
        #expect(title.year?.value == year)
    }

    @Test(
        "lines that are not titles",
        arguments: [
            "一、2014年度政务公开工作情况", "关于做好2023年政府信息公开工作年度报告编制工作的通知", "中文名：云川市2011年政府信息公开工作年度报告",
            "本报告根据有关规定编制，是2023年政府信息公开工作年度报告。", "政府信息公开指南", "首页 / 政府信息公开 / 政府信息公开年报 / 2025年 / 正文", "政府信息公开年度报告目录",
        ])
    func noTitle(text: String) {
        #expect(!TitleReader.isTitle(Phrase(text).units[...]))
    }

    @Test("a title without an organ has no issuer")
    func nameless() {
        #expect(TitleReader(Phrase("2023年政府信息公开工作年度报告").units[...]).issuer == nil)
    }

    @Test(
        "dates are as precise as printed",
        arguments: [
            ("2014年", "2014"), ("2014年3月", "2014-03"), ("2014年3月31日", "2014-03-31"), ("2024-01-30", "2024-01-30"),
            ("2024.1.9", "2024-01-09"), ("2024/01/30 09:12", "2024-01-30"), ("2024-1-9 09:12:33", "2024-01-09"),
            ("二〇一四年三月三十一日", "2014-03-31"),
            ("二○一○年一月十九日", "2010-01-19"), ("２０２４年１月３日", "2024-01-03"),
        ])
    func date(text: String, iso: String) throws {
        let words = Phrase(text).units[...]
        #expect(DateReader.date(in: words, at: 0)?.iso == iso)
    }

    @Test(
        "what is not a date",
        arguments: ["202111日", "2024-13-01", "1234年", "20231", "2011", "2024-01", "2018年1231日", "2024-01-300"])
    func noDate(text: String) {
        #expect(DateReader.date(in: Phrase(text).units[...], at: 0)?.day == nil)
    }

    @Test("a period is coverage when the text says so, or when it is a whole year")
    func coverage() {
        func coverage(_ text: String) -> String? {
            CoverageReader.period(in: Phrase(text).units[...], year: nil)?.coverage.map { "\($0.start)/\($0.end)" }
        }
        #expect(coverage("数据的统计期限为2013年1月1日至2013年12月31日。") == "2013-01-01/2013-12-31")
        #expect(coverage("统计期限自2021年1月1日起至12月31日止。") == "2021-01-01/2021-12-31")
        #expect(coverage("统计期限为2020年1月1日-2020年12月30日") == "2020-01-01/2020-12-30")
        #expect(coverage("统计期限从2023年1月1日开始，到2023年12月31日结束。") == "2023-01-01/2023-12-31")
        #expect(coverage("2023年5月1日至2023年5月31日开展宣传月活动。") == nil)
        #expect(coverage("整改期限为2023年5月1日至2023年5月31日。") == nil)
        #expect(coverage("2023年1月1日起施行。") == nil)
    }

    @Test(
        "the first words may name the organ",
        arguments: [
            ("云川市司法局编制并发布2023年度政府信息公开工作年度报告", "云川市司法局"),
            ("现将云川市司法局2023年政府信息公开工作年度报告公布如下", "云川市司法局"),
            ("特向社会公布云川市司法局2023年政府信息公开工作年度报告", "云川市司法局"),
            ("本报告由云川市司法局编制", nil), ("我局2023年政府信息公开工作年度报告", nil),
            ("根据云川市司法局2023年的工作安排", nil), ("各县级人民政府2023年政府信息公开工作年度报告", nil),
        ])
    func preamble(text: String, organ: String?) {
        let name = PreambleReader.organ(in: Phrase(text).units[...])
        #expect(name.map { String(decoding: $0, as: UTF16.self) } == organ)
    }
}
