import ReportCore
import Testing

@testable import PortalHTMLFormat

/// Defects of real pages, and of parsers: each test is named by its defect.
@Suite("Malformed pages")
struct TrapTests {
    @Test(
        "HTML 4 pages without end tags",
        arguments: [
            ("<p>甲<table><tr><td>1<td>2</table>乙</p>", ["甲", "1|2", "乙"]),
            ("<table><tr><td>1<td>2<tr><td>3</table>", ["1|2/3"]),
            ("<table><td>1<td>2<tr><td>3</table>", ["1|2/3"]),
            ("<td>孤</td><tr>行</tr>", ["孤", "行"]),
            ("<table><form><tr><td>1</td></tr></form></table>", ["1"]),
            ("<form><table><tr><td>1</form></td></tr></table>乙", ["1", "乙"]),
            ("<b><p>甲</b>乙</p>丙", ["甲乙", "丙"]),
            ("<body>甲</body></html><p>乙</p>丙", ["甲", "乙", "丙"]),
            ("<body>甲</body></html><html><head></head><body>乙</body></html>", ["甲乙"]),
            ("<div>甲</div></div></div><div>乙</div>", ["甲", "乙"]),
            ("<table><tr><td><div>甲<td>乙</td></tr></table>丙", ["甲|乙", "丙"]),
            ("<table><tr><td>1</td></tr></td></tr></table>", ["1"]),
            ("<div/>甲<p/>乙<td/>", ["甲", "乙"]),
            ("<o:p></o:p><st1:chsdate w:st='on'>2023年</st1:chsdate>底", ["2023年底"]),
            ("<table><tr><td>1<table><tr><td>2</td></tr></td><td>3</td></tr></table>", ["1", "2/3"]),
        ])
    func endTagsMissing(html: String, expected: [String]) throws {
        #expect(try Page(html).blocks == expected)
    }

    @Test(
        "words outside cells are kept, behind the table",
        arguments: [
            "<table>散<tr><td>1</td><td>2</td></tr></table>", "<table><tr>散<td>1</td><td>2</td></tr></table>",
            "<table><tr><p>散</p><td>1</td><td>2</td></tr></table>", "<table><tr><td>1</td><td>2</td></tr>散</table>",
            "<table><tbody><tr><td>1</td>散<td>2</td></tr></table>",
            "<table><tr><td>1</td><td>2</td></tr><form>散</form></table>",
        ])
    func strayWords(html: String) throws {
        #expect(try Page(html).blocks == ["1|2", "散"])
    }

    @Test("words outside the cells of a table in a cell stay in that cell")
    func nestedStrayWords() throws {
        let page = try Page("<table><tr><td>甲<table>散<tr><td>1</td><td>2</td></tr></table></td></tr></table>乙")
        #expect(page.blocks == ["甲", "1|2", "散", "乙"])
    }

    @Test("NUL is a replacement character, and what follows it is read")
    func nul() throws {
        let page = try Page("<p>甲\0乙</p>\0<p\0>丙</p><table><tr><td>1\0</td></tr></table>丁")
        #expect(page.words == "甲\u{FFFD}乙\u{FFFD}丙1\u{FFFD}丁")
        #expect(page.rules == [.textNul])
    }

    @Test("control characters do not end a page")
    func controls() throws {
        #expect(try Page("<p>甲\u{1}乙</p><p>丙\u{FFFF}</p>丁").words.contains("丁"))
    }

    @Test("Word's conditional comments leave a blank cell blank")
    func wordConditions() throws {
        let cell = "<td><p><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p></td>"
        let page = try Page("<table><tr><td>标签</td>\(cell)<td>3</td></tr></table>")
        #expect(page.blocks == ["标签||3"])
        #expect(page.document.tables[0].cells.map(\.gap) == [nil, .blank, nil])
    }

    @Test("an unclosed comment is told of")
    func unclosedComment() throws {
        let page = try Page("<p>甲</p><!-- 乙 <p>丙</p>")
        #expect(page.blocks == ["甲"])
        let finding = try #require(page.document.findings.first)
        #expect(finding.rule == .htmlUnclosedComment)
        #expect(finding.isLossy)
        #expect(finding.place?.lowerBound == "<p>甲</p>".utf8.count)
    }

    @Test(
        "an unclosed tag, script or title is reported",
        arguments: [
            ("<p>甲</p><div class=\"乙>丙</div>", FindingRule.htmlUnclosedTag),
            ("<p>甲</p><script>乙", .htmlUnclosedElement), ("<p>甲</p><title>乙", .htmlUnclosedElement),
        ])
    func unclosed(html: String, rule: FindingRule) throws {
        let page = try Page(html)
        #expect(page.blocks == ["甲"])
        #expect(page.rules == [rule])
    }

    @Test("a page of sound markup has no findings")
    func noFindings() throws {
        #expect(try Page("<!DOCTYPE html><html><head><title>甲</title></head><body><p>乙</p></body></html>").rules == [])
    }

    @Test(
        "pages without words are documents without blocks",
        arguments: [
            " ", "<html></html>", "<!-- -->", "<script></script>", "\u{FEFF}", "<p>&nbsp;</p>",
            "<table><tr><td></table>",
        ])
    func blankPages(html: String) throws {
        let page = try Page(html)
        #expect(page.document.blocks == [])
        #expect(page.document.tables == [])
        #expect(page.document.text == [])
    }
}
