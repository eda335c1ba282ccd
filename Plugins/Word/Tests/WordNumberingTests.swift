import ReportCore
import Testing

@testable import WordFormat

@Suite struct WordNumberingTests {
    private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
        "<w:lvl w:ilvl='\(index)'><w:start w:val='1'/><w:numFmt w:val='\(format)'/>\(more)<w:lvlText w:val='\(text)'/></w:lvl>"
    }

    private func numbered(_ list: Int, _ level: Int = 0) -> String {
        paragraph("甲", "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
    }

    private func words(_ body: String, _ definitions: String, styles: String = "") throws -> [String] {
        try WordFile(body, parts: [("numbering", definitions), ("styles", styles)]).read().words
    }

    private func list(_ levels: String, _ id: Int = 1, _ overrides: String = "") -> String {
        "<w:abstractNum w:abstractNumId='0'>\(levels)</w:abstractNum>"
            + "<w:num w:numId='\(id)'><w:abstractNumId w:val='0'/>\(overrides)</w:num>"
    }

    @Test func `levels are counted, and those below start anew`() throws {
        let levels =
            level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")
        let body = [0, 1, 1, 2, 0, 1, 2, 2].map { numbered(1, $0) }.joined()
        #expect(
            try words(body, list(levels)) == [
                "一、甲", "（一）甲", "（二）甲", "1. 甲", "二、甲", "（一）甲", "1. 甲", "2. 甲",
            ])
    }

    @Test func `a level may show those above, in digits if it says so, and need not start anew`() throws {
        let levels =
            level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/><w:suff w:val='nothing'/>")
            + level(2, "decimal", "%3)", "<w:lvlRestart w:val='0'/>")
        let body = [0, 1, 2, 0, 1, 2].map { numbered(1, $0) }.joined()
        #expect(try words(body, list(levels)) == ["I. 甲", "1.1甲", "1) 甲", "II. 甲", "2.1甲", "2) 甲"])
    }

    @Test func `lists of one definition go on, unless one starts anew`() throws {
        let definitions =
            list(level(0, "decimal", "%1."))
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='3'><w:abstractNumId w:val='0'/>"
            + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>"
        let body = [1, 1, 2, 3, 3, 0, 9].map { numbered($0) }.joined()
        #expect(try words(body, definitions) == ["1. 甲", "2. 甲", "3. 甲", "5. 甲", "6. 甲", "甲", "甲"])
    }

    @Test func `a style numbers its paragraphs, and a paragraph may refuse`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/></w:style>
            """
        let body =
            paragraph("甲", "<w:pStyle w:val='1'/>") + paragraph("甲", "<w:pStyle w:val='2'/>")
            + paragraph("甲", "<w:pStyle w:val='1'/><w:numPr><w:numId w:val='0'/></w:numPr>")
        #expect(try words(body, list(level(0, "decimal", "第%1条")), styles: styles) == ["第1条甲", "第2条甲", "甲"])
    }

    @Test func `a bullet is no number`() throws {
        let document = try WordFile(numbered(1), parts: [("numbering", list(level(0, "bullet", "•")))]).read()
        #expect(document.words == ["甲"])
        #expect(document.blocks.map(\.kind) == [.listItem])
    }

    @Test(arguments: [
        (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (100, "一百"), (105, "一百零五"), (110, "一百一十"),
        (1001, "一千零一"), (9999, "九千九百九十九"), (10000, "10000"),
    ])
    func `Chinese counting`(number: Int, text: String) {
        #expect(NumberFormat.text(of: number, "chineseCounting") == text)
    }

    @Test(arguments: [
        (3, "decimalEnclosedCircle", "③"), (21, "decimalEnclosedCircle", "21"), (12, "ideographDigital", "一二"),
        (2, "ideographTraditional", "乙"), (28, "lowerLetter", "bb"), (14, "lowerRoman", "xiv"),
        (7, "decimalZero", "07"),
        (15, "chineseLegalSimplified", "壹拾伍"), (12, "decimalFullWidth", "１２"), (3, "unheardOf", "3"), (3, "none", ""),
    ])
    func formats(number: Int, format: String, text: String) {
        #expect(NumberFormat.text(of: number, format) == text)
    }
}
