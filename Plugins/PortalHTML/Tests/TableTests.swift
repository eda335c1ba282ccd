import ReportCore
import Testing

@testable import PortalHTMLFormat

@Suite("Tables of pages")
struct TableTests {
    @Test(
        "spans are placed as HTML places them",
        arguments: [
            ("<tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2", ["0,0 2x1", "0,1 1x2", "1,1 1x1", "1,2 1x1"]),
            ("<tr><td>甲<td rowspan=2>乙<tr><td>1<td>2", ["0,0 1x1", "0,1 2x1", "1,0 1x1", "1,2 1x1"]),
            // A span ends with its row group.
            ("<tbody><tr><td rowspan=9>甲<td>1</tbody><tbody><tr><td>2", ["0,0 1x1", "0,1 1x1", "1,0 1x1"]),
            (
                "<thead><tr><td rowspan=0>甲<td>1<tr><td>2</thead><tr><td>3",
                ["0,0 2x1", "0,1 1x1", "1,1 1x1", "2,0 1x1"]
            ),
            ("<tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3", ["0,0 3x1", "0,1 1x1", "1,1 1x1", "2,1 1x1"]),
            ("<tr><td rowspan=5>甲<tr><td>1", ["0,0 2x1", "1,1 1x1"]),
            ("<tr><td colspan=0>甲<td rowspan=x colspan=-3>1<td colspan=' +2 '>2", ["0,0 1x1", "0,1 1x1", "0,2 1x2"]),
            // Rows without cells are rows.
            ("<tr><td rowspan=3>甲<td>1<tr></tr><tr><td>2", ["0,0 3x1", "0,1 1x1", "2,1 1x1"]),
            ("<tr><td colspan=2000>甲<tr><td>1", ["0,0 1x1000", "1,0 1x1"]),
        ])
    func spans(html: String, expected: [String]) throws {
        #expect(try Page("<table>\(html)</table>").grid() == expected)
    }

    @Test("a foot before the body stays where it is")
    func foot() throws {
        let page = try Page("<table><thead><tr><th>甲</thead><tfoot><tr><td>乙</tfoot><tbody><tr><td>丙</tbody></table>")
        #expect(page.rows() == [["甲"], ["乙"], ["丙"]])
        #expect(page.document.tables[0].cells.map(\.isHeader) == [true, false, false])
    }

    @Test(
        "the words of a cell are one range, its lines apart",
        arguments: [
            ("<td>结果<br>维持</td>", "结果\n维持"), ("<td><p>甲</p> <p>乙</p></td>", "甲\n乙"),
            ("<td><div class=x><p>&nbsp;甲&nbsp;</p></div></td>", "甲"), ("<td> 1<span>2</span> </td>", "12"),
            ("<td><font>本年新<br />\n制作数量</font></td>", "本年新\n制作数量"),
            ("<td><table><tr><td> </td></tr></table>甲</td>", "甲"),
        ])
    func cellWords(html: String, expected: String) throws {
        let page = try Page("<table><tr>\(html)<td>9</td></tr></table>")
        #expect(page.rows() == [[expected, "9"]])
    }

    @Test(
        "blank cells are cells", arguments: ["", "&nbsp;", "<p></p>", "<p>&nbsp;</p>", "<p><br></p>", "　", "&#8203;"])
    func blankCells(content: String) throws {
        let page = try Page("<table><tr><td>规章</td><td>1</td><td>\(content)</td><td>3</td></tr></table>")
        #expect(page.rows() == [["规章", "1", "", "3"]])
        #expect(page.document.tables[0].cells.map(\.gap) == [nil, nil, .blank, nil])
    }

    @Test("a data table is one block; its caption is a paragraph before it")
    func caption() throws {
        let page = try Page("<p>前</p><table><caption>表一</caption><tr><td>1</td><td>2</td></tr></table>后")
        #expect(page.kinds == [.paragraph, .paragraph, .table(0), .paragraph])
        #expect(page.blocks == ["前", "表一", "1|2", "后"])
        let table = page.document.tables[0]
        #expect(table.spansKnown && table.rowsKnown)
        #expect(page.document.string(page.document.blocks[2].range) == "1\n2")
    }

    @Test(
        "layout tables leave their blocks in regions",
        arguments: [
            "<table role=presentation><tr><td id=a>甲<td id=b>乙</table>",
            "<table><tr><td id=a><h1>甲</h1><td id=b>乙</table>",
            "<table><tr><td id=a><ul><li>甲</ul><td id=b>乙</table>",
            "<table><tr><td id=a>甲<td id=b>乙<table><tr><td>1<td>2</table></table>",
        ])
    func layout(html: String) throws {
        let page = try Page(html)
        #expect(page.blocks.prefix(2) == ["甲", "乙"])
        #expect(page.region(ofBlock: 0).names == ["a"])
        #expect(page.region(ofBlock: 1).names == ["b"])
    }

    @Test("a cell with a whole report in it is layout")
    func reportInCell() throws {
        let paragraph = String(repeating: "今年以来认真做好公开工作。", count: 10)
        let page = try Page(
            "<table><tr><td>标题</td></tr><tr><td><p>\(paragraph)</p><p>\(paragraph)</p>\(paragraph)</table>")
        #expect(page.kinds == Array(repeating: .paragraph, count: 4))
    }

    @Test("a column of headings and one long paragraph is layout, a column of short words is data")
    func oneColumn() throws {
        let paragraph = String(repeating: "今年以来认真做好公开工作。", count: 10)
        #expect(
            try Page("<table><tr><td>标题</td></tr><tr><td>\(paragraph)</td></tr></table>").kinds == [
                .paragraph, .paragraph,
            ])
        #expect(try Page("<table><tr><td>规章</td></tr><tr><td>1</td></tr></table>").kinds == [.table(0)])
    }

    @Test("a data table in a layout table keeps its cells, and the regions around it their names")
    func dataInLayout() throws {
        let html = """
            <div class=wrap><table><tr><td class="left nav">菜单</td><td class=main><div><table class=data><tr><td class=c>
            <div class=d>甲</div></td><td>1</td></tr></table></div><p class=e>尾</p></td></tr></table></div>
            """
        let page = try Page(html)
        #expect(page.blocks == ["菜单", "甲|1", "尾"])
        #expect(page.region(ofBlock: 0).names == ["left", "nav"])
        let names = page.document.regions.map(\.names)
        #expect(names == [[], ["wrap"], ["left", "nav"], ["main"], []])
        #expect(page.document.regions.map(\.parent) == [0, 0, 1, 1, 3])
        #expect(page.document.blocks.map(\.region) == [2, 4, 3])
    }

    @Test("hidden rows and cells take no place in the grid; their words are kept")
    func hiddenCells() throws {
        let html = """
            <table><tr style="display:none"><td>密</td><td>码</td></tr>
            <tr><td>甲</td><td hidden>隐</td><td>1</td></tr></table>
            """
        let page = try Page(html)
        #expect(page.blocks.first == "/甲|1")
        #expect(page.blocks.dropFirst() == ["密", "码", "隐"])
        #expect(page.document.blocks.indices.dropFirst().allSatisfy { page.region(ofBlock: $0).isHidden })
        #expect(page.document.tables[0].cells.map(\.column) == [0, 1])
    }
}
