import Testing

@testable import ReportInterpretation

@Suite("Dates that lost characters")
struct DamagedDateTests {
    private func readings(_ text: String) -> [String] {
        DamagedDate.readings(in: Phrase(text).units[...], at: 0).map(\.iso)
    }

    @Test(
        "one reading is left",
        arguments: [
            ("202111日", "2021-01-01"), ("2018年1231日", "2018-12-31"), ("2018年11日", "2018-01-01"),
            ("20211月1日", "2021-01-01"),
            ("202112月31日", "2021-12-31"), ("20211230日", "2021-12-30"), ("2007年45日", "2007-04-05"),
            ("二一一年三月二十五日", "2011-03-25"), ("二一四年十二月三日", "2014-12-03"),
            ("20078月", "2007-08"), ("二一一年三月", "2011-03"),
        ])
    func single(text: String, iso: String) { #expect(readings(text) == [iso]) }

    @Test(
        "more than one is left",
        arguments: [("2018年111日", ["2018-01-11", "2018-11-01"]), ("2021121日", ["2021-01-21", "2021-12-01"])])
    func several(text: String, expected: [String]) { #expect(readings(text).sorted() == expected) }

    @Test(
        "none is left",
        arguments: [
            "2018年1331日", "2021年2月30日", "202130", "1234日", "20211", "一一年三月五日", "二百一十年三月五日", "2018年日", "12件", "〇年",
        ])
    func none(text: String) { #expect(readings(text).isEmpty) }

    @Test("two days without anything between them")
    func pairs() {
        let pairs = DamagedDate.pairs(in: Phrase("20101120101231日间").units[...], at: 0)
        #expect(pairs.map { "\($0.start.iso)/\($0.end.iso)" } == ["2010-01-01/2010-12-31"])
    }

    @Test(
        "a year whose 〇 was lost, where one year is left",
        arguments: [("二一一年", 2011), ("二一四年", 2014), ("二二三年", 2023), ("二十一年", nil), ("三五八年", nil)] as [(String, Int?)])
    func year(text: String, expected: Int?) {
        #expect(DateReader.firstYear(in: Phrase(text).units[...])?.year == expected)
    }

    @Test("a letter for the nought", arguments: [("二O一三年三月一日", "2013-03-01"), ("二o一o年十月二日", "2010-10-02")])
    func letters(text: String, iso: String) {
        #expect(DateReader.date(in: Phrase(text).units[...], at: 0)?.iso == iso)
    }
}

@Suite("The period of a report")
struct PeriodTests {
    private func read(_ text: String, year: Int? = nil) -> CoverageReader.Period? {
        CoverageReader.period(in: Phrase(text).units[...], year: year)
    }

    private func iso(_ period: CoverageReader.Period?) -> String? {
        period?.coverage.map { "\($0.start)/\($0.end)" }
    }

    @Test(
        "with lost characters it is read where one reading is left, and says so",
        arguments: [
            ("统计期限自202111日起至20211230日止。", "2021-01-01/2021-12-30"),
            ("统计期限自20211月1日起至202112月31日止", "2021-01-01/2021-12-31"),
            ("所列数据统计期限为2018年11日至2018年1231日", "2018-01-01/2018-12-31"),
            ("统计期限为20101120101231日间", "2010-01-01/2010-12-31"),
            ("统计期限自2021年1月1日起至1231日止", "2021-01-01/2021-12-31"),
            ("统计期限自2021年1月1日起至2021年12月31", "2021-01-01/2021-12-31"),
            ("统计期限自二一一年一月一日起至二一一年十二月三十一日止", "2011-01-01/2011-12-31"),
        ])
    func repaired(text: String, expected: String) throws {
        let period = try #require(read(text))
        #expect(iso(period) == expected)
        #expect(period.isRepaired && period.isNamed)
    }

    @Test("with more than one reading it is unknown, and the words are kept")
    func ambiguous() throws {
        let period = try #require(read("统计期限自2018年111日起至2018年1231日止。", year: 2018))
        #expect(period.coverage == nil)
        #expect(period.units == 5..<26)
    }

    @Test("any sentence of the paragraph may name it")
    func anySentence() {
        let text = "本报告所列数据均经核实。统计期限自2021年1月1日起至2021年12月30日止。"
        #expect(iso(read(text)) == "2021-01-01/2021-12-30")
    }

    @Test("a date cut by the end of the text is not read")
    func cut() { #expect(read("统计期限自2021年1月1日起至2021年12月3")?.coverage == nil) }

    @Test("it is the one that the sentence calls so, not another in the paragraph")
    func named() {
        let text = "2020年5月1日至2020年6月30日开展宣传。2020年1月1日至2020年12月31日为上一报告周期。数据的统计期限自2021年1月1日起至12月31日止。"
        #expect(iso(read(text)) == "2021-01-01/2021-12-31")
        #expect(iso(read("统计期限为2023年全年。2022年1月1日至2022年12月31日受理申请3件。", year: 2023)) == nil)
    }

    @Test("a whole year that nothing names is the report's own year alone")
    func unnamed() {
        let text = "2022年1月1日至2022年12月31日，共受理申请3件。"
        #expect(iso(read(text)) == "2022-01-01/2022-12-31")
        #expect(iso(read(text, year: 2022)) == "2022-01-01/2022-12-31")
        #expect(iso(read(text, year: 2023)) == nil)
    }

    @Test("it is kept as printed where it ends early or late")
    func asPrinted() {
        #expect(iso(read("统计期限自2021年1月1日起至12月30日止")) == "2021-01-01/2021-12-30")
        #expect(iso(read("统计期限自2014年1月1日起至2015年1月1日止")) == "2014-01-01/2015-01-01")
        #expect(read("统计期限自2021年1月1日起至12月30日止")?.isRepaired == false)
    }

    @Test("a document number is not a date", arguments: ["国办公开办函〔202130", "依据国办公开办函〔2021〕30号，统计期限内"])
    func documentNumber(text: String) { #expect(read(text)?.coverage == nil) }
}
