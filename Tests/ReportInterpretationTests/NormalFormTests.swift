import Testing

@testable import ReportInterpretation

private func folded(_ text: String) -> String { String(decoding: Phrase(text).units, as: UTF16.self) }

@Suite("The normal form that words are compared in")
struct NormalFormTests {
    @Test(
        "one sign for its variants",
        arguments: [
            ("（一）公开：　１２，", "(一)公开:12,"), ("危及“三安全一稳定”", "危及\"三安全一稳定\""), ("國務院〔２０２１〕30號", "国务院[2021]30号"),
            ("政務公開﹝2018﹞", "政务公开[2018]"), ("⾏政⺠生", "行政民生"), ("隨著", "随着"), ("二○一○年", "二〇一〇年"), ("—", "-"),
        ])
    func fold(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test("folding twice is folding once")
    func idempotent() {
        let table = FoldTable.shared.units
        for unit in table where unit != FoldTable.dropped { #expect(table[Int(unit)] == unit) }
    }

    @Test("every unit knows its place, through white space and characters of any length")
    func places() {
        let text = "a 𠮷　公 開"
        let folded = FoldedText(Array(text.utf8))
        #expect(folded.units.count == 4)
        #expect(folded.offsets == [0, 2, 9, 13, 16])
        #expect(folded.units[1] == FoldTable.other)
        #expect(folded.range(of: 9..<12) == 2..<3)
    }

    @Test(
        "numbers before headings",
        arguments: [
            ("一、总体情况", Numbering.Style.han, 1, "总体情况"), ("十二、其他", .han, 12, "其他"),
            ("（三）不予公开", .hanInBrackets, 3, "不予公开"),
            ("㈠概述", .hanInBrackets, 1, "概述"), ("2.重复申请", .arabic, 2, "重复申请"), ("3、培训", .arabic, 3, "培训"),
            ("(4)其他", .arabicInBrackets, 4, "其他"), ("①公开", .circled, 1, "公开"), ("第一部分 概述", .part, 1, "概述"),
            ("一 、概述", .han, 1, "概述"),
        ])
    func numbering(text: String, style: Numbering.Style, value: Int, rest: String) throws {
        let words = Phrase(text).units[...]
        let numbering = try #require(Numbering(words))
        #expect(numbering.style == style)
        #expect(numbering.value == value)
        #expect(String(decoding: words[numbering.end...], as: UTF16.self) == rest)
    }

    @Test("no numbers", arguments: ["2023年，我局", "2.5万件", "一是加强", "12件", "第二十条", "(本列数据)", "一"])
    func noNumbering(text: String) {
        #expect(Numbering(Phrase(text).units[...]) == nil)
    }
}
