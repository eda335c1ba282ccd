import ReportCore
import Testing

@Suite struct CharsetTests {
    @Test(arguments: [
        ("utf-8", Charset.utf8), ("UTF8", .utf8), ("utf-16", .utf16LE), ("UTF-16BE", .utf16BE), ("gb2312", .gb18030),
        ("GB_2312-80", .gb18030), ("x-gbk", .gb18030), ("GB18030", .gb18030), ("cp936", .gb18030), ("Big5", .big5),
        ("big5-hkscs", .big5), (" 'gb2312' ", .gb18030), ("\"utf-8\";", .utf8), ("gbk, x", .gb18030),
    ])
    func `knows the labels of sources`(_ label: String, _ charset: Charset) {
        #expect(Charset(label: label) == charset)
    }

    @Test(arguments: ["", " ", "utf", "latin1", "shift_jis", "gb", "8"])
    func `does not know others`(_ label: String) {
        #expect(Charset(label: label) == nil)
    }

    @Test func `knows its own names`() {
        for charset in Charset.allCases { #expect(Charset(label: charset.rawValue) == charset) }
    }
}
