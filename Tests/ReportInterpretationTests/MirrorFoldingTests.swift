import Testing

@testable import ReportInterpretation

private func folded(_ text: String) -> String { String(decoding: Phrase(text).units, as: UTF16.self) }

@Suite("The normal form of what mirrors spell in their own way")
struct MirrorFoldingTests {
    @Test(
        "Taiwan's words are the original ones",
        arguments: [
            ("市政府入口網站", "市政府门户网站"), ("網際網路與網路", "互联网与网络"), ("規範工作程式", "规范工作程序"), ("進一步最佳化載體", "进一步优化载体"),
            ("行政規範性檔案", "行政规范性文件"), ("附屬檔案", "附件"), ("人民民眾", "人民群众"), ("計畫", "计划"), ("諮詢答覆", "咨询答复"), ("藉助網站", "借助网站"),
            ("設定專欄", "设置专栏"), ("視窗單位", "窗口单位"),
        ])
    func swapped(text: String, expected: String) { #expect(folded(text) == expected) }

    @Test(
        "a word that the mainland has too is left where it is the mainland's",
        arguments: [
            ("市檔案館", "市档案馆"), ("檔案局與檔案管理", "档案局与档案管理"), ("人事檔案", "人事档案"), ("政策檔案", "政策文件"), ("對口支援邊區", "对口支援边区"),
            ("線上線下", "线上线下"), ("聯絡員", "联络员"),
        ])
    func kept(text: String, expected: String) { #expect(folded(text) == expected) }

    @Test("Simplified text keeps its words", arguments: ["程式化", "支援灾区", "最佳化", "查阅档案", "影片展映"])
    func simplified(text: String) { #expect(folded(text) == text) }

    @Test("a swapped word is one place in the text, whichever of its units is asked for")
    func places() throws {
        let text = "將最佳化專欄"
        let folded = FoldedText(Array(text.utf8))
        #expect(String(decoding: folded.units, as: UTF16.self) == "将优化专栏")
        #expect(folded.offsets == [0, 3, 3, 12, 15, 18])
        #expect([0, 1, 2, 3].map(folded.end) == [3, 12, 12, 15])
        #expect(!(0..<4).contains { folded.hasGap(after: $0) })
        #expect(folded.range(of: 3..<12) == 1..<3)
        #expect(folded.swaps.map(\.text) == [3..<12])
    }

    @Test(
        "pinyin annotations are not words",
        arguments: [
            ("機(jī)構(gòu)編號(hào)", "机构编号"), ("辦公(gong)廳政(zheng)(zheng)府(fu)(fu)", "办公厅政府"),
            ("信（xin）息（xi）公（gong）开", "信息公开"),
            ("綠(lǜ)女(nü)略(lve)", "绿女略"), ("爱(ai)恩(en)二(er)", "爱恩二"),
        ])
    func pinyin(text: String, expected: String) { #expect(folded(text) == expected) }

    @Test(
        "other brackets stay",
        arguments: [
            "文件(pdf)表(xls)图(jpg)", "长(km)重(kg)容(ml)", "生产总值(GDP)格式(PDF)程序(App)", "翀(chōng)", "项目(a)项目(b)项目(c)",
            "见(http)见(www)见(html)",
        ])
    func brackets(text: String) { #expect(folded(text) == text) }

    @Test("pinyin annotations belong to the character before them, also at the end of a line")
    func soundPlaces() {
        let text = "機(jī)構(gòu)\n號(hào)"
        let folded = FoldedText(Array(text.utf8))
        #expect(folded.units.count == 3)
        #expect(folded.end(of: 1) == 17)
        #expect(folded.hasGap(after: 1))
        #expect(folded.pinyin.count == 3)
        #expect(folded.end(of: 2) == text.utf8.count)
    }

    @Test("radicals are their characters, and are remembered")
    func radicals() {
        let folded = FoldedText(Array("⾏政⼾⻔".utf8))
        #expect(String(decoding: folded.units, as: UTF16.self) == "行政户门")
        #expect(folded.radicals == [0, 6, 9])
    }

    @Test("no phrase of the vocabulary hides another, and none is in it twice")
    func vocabulary() {
        let texts = MirrorVocabulary.phrases.map(\.text)
        #expect(Set(texts).count == texts.count)
    }
}
