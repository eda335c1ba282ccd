import ReportCore
import Testing

@Suite("Lines and slots of a text")
struct TextLayoutTests {
    private func words(_ text: String) -> [String] {
        let layout = TextLayout(Array(text.utf8))
        return layout.lines.map { String(decoding: layout.utf8[$0.words], as: UTF8.self) }
    }

    @Test(
        "Every kind of line end ends a line",
        arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
    func lineEnds(_ end: String) {
        #expect(words("甲\(end)\(end)乙") == ["甲", "", "乙"])
        #expect(words("甲\(end)乙\(end)") == ["甲", "乙"])
    }

    @Test("LF before CR are two line ends")
    func reversedLineEnd() {
        #expect(words("甲\n\r乙") == ["甲", "", "乙"])
    }

    @Test("The lines of a part of a text are those that the whole has there")
    func part() {
        let utf8 = Array("甲\n乙|丙\n\n丁".utf8)
        let whole = TextLayout(utf8).lines
        #expect(TextLayout(utf8, in: 4..<13).lines == Array(whole[1...2]))
        #expect(TextLayout(utf8, in: 4..<utf8.count).lines == Array(whole[1...]))
    }

    @Test("A text of no bytes has no lines")
    func empty() {
        #expect(TextLayout([]).lines.isEmpty)
    }

    @Test(
        "White space is trimmed at both ends, and kept inside",
        arguments: [" ", "\t", "\u{A0}", "\u{3000}", "\u{2003}", "\u{200A}", "\u{200B}", "\u{FEFF}", "\u{C}"])
    func trimming(_ space: String) {
        #expect(words("\(space)\(space)甲\(space)乙\(space)") == ["甲\(space)乙"])
        #expect(words("\(space)\(space)") == [""])
    }

    @Test(
        "Characters that share bytes with white space are words",
        arguments: ["、", "“", "…", "〇", "é"])
    func noWhiteSpace(_ text: String) {
        #expect(words(text) == [text])
    }

    @Test("A character cut off at the end of a range is no white space")
    func cutCharacter() {
        let utf8: [UInt8] = [0x41, 0xE3, 0x80]
        #expect(WhiteSpace.trimmed(0..<3, in: utf8) == 0..<3)
        #expect(WhiteSpace.trimmed(1..<2, in: utf8) == 1..<2)
    }

    @Test("Tabs and unescaped pipes of a line are counted")
    func separators() {
        let lines = TextLayout(Array("\t甲\t乙\n甲|乙\\|丙|\n|\n".utf8)).lines
        #expect(lines.map(\.tabs) == [2, 0, 0])
        #expect(lines.map(\.pipes) == [0, 2, 1])
    }

    @Test("Sentences and numbered headings look like prose, labels and numbers do not")
    func prose() {
        func isProse(_ text: String) -> Bool { TextLayout.looksLikeProse(0..<text.utf8.count, in: Array(text.utf8)) }
        #expect(["三、情况", "十二、其他", "三 、情况", "无。", "甲。乙"].allSatisfy(isProse))
        #expect(!["三", "（三）不予公开", "12", "一般公共预算", "、", ""].contains(where: isProse))
    }

    @Test("A line has one slot more than tabs")
    func slots() {
        func split(_ text: String) -> [String] {
            let utf8 = Array(text.utf8)
            var slots: [Range<Int>] = []
            TextLayout.splitAtTabs(0..<utf8.count, of: utf8, into: &slots)
            return slots.map { String(decoding: utf8[$0], as: UTF8.self) }
        }
        #expect(split("甲\t\t乙\t") == ["甲", "", "乙", ""])
        #expect(split("") == [""])
    }

    @Test("A pipe after a backslash is not a separator")
    func escapedPipes() {
        #expect(TextLayout(Array("| a | b\\|c ||\n\\|".utf8)).pipes == [0, 4, 11, 12])
    }
}
