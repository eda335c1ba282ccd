import ReportCore
import Testing

@testable import PortalHTMLFormat

@Suite("Places in pages")
struct PlaceTests {
    @Test("each cell's digits are at their place in the source")
    func cells() throws {
        var html =
            "<!-- 注释 --><script>var a = '11';</script><style>td{}</style><div>说明&nbsp;&ldquo;甲&rdquo;</div><table>"
        for row in 0..<40 {
            html += "<tr style=\"mso-row: x\"><td class=MsoNormal>第\(row)行&nbsp;<!-- x --></td>"
            for column in 0..<7 {
                html +=
                    "<td><p style='text-align:center'>&nbsp;<span>\(1000 + row * 7 + column)</span><o:p></o:p></p></td>\n"
            }
            html += "</tr>"
        }
        let page = try Page(html + "</table>")
        let table = page.document.tables[0]
        #expect(table.cells.count == 320)
        for cell in table.cells where cell.column > 0 {
            #expect(page.source(of: cell.range) == String(1000 + cell.row * 7 + cell.column - 1))
        }
    }

    @Test(
        "every word of a text is at its place",
        arguments: [
            "<p>甲&nbsp;<b>乙</b> 丙\n丁</p>戊<br>己", "<table>散<tr><td>一<td>二</table>三<p>四<span hidden>五</span>六</p>",
            "<pre> 甲\n 乙</pre><xmp>&amp;</xmp>", "<p>甲</p>&nbsp;<p>&nbsp;乙&nbsp;</p>&nbsp;&nbsp;<p>丙</p>",
            "<h1>1 < 2</h1><textarea>甲&amp;乙</textarea>",
        ])
    func words(html: String) throws {
        let page = try Page(html)
        let text = page.document.text
        for index in text.indices where text[index] & 0xC0 != 0x80 && text[index] > 0x20 {
            let width = text[index...].dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
            let character = page.document.string(index..<index + width)
            let place = page.document.places.source(of: index)
            let source = page.document.source.utf8[place...]
            #expect(source.starts(with: character.utf8) || source.first == 0x26, "\(character) in \(html)")
        }
    }

    @Test("a reference's place is its own start, and what follows it is right again")
    func references() throws {
        let html = "<p>甲&mdash;乙&#x4E00;</p><p>丙</p>"
        let page = try Page(html)
        let places = page.document.text.indices.map { page.document.places.source(of: $0) }
        #expect(page.document.string(0..<page.document.text.count) == "甲—乙一\n丙")
        #expect([places[0], places[3], places[6], places[9]] == [3, 6, 13, 16])
        #expect(page.document.places.source(of: 12) == 24)
        #expect(places[13] == html.utf8.count - "丙</p>".utf8.count)
    }

    @Test("places hold over megabytes")
    func largePage() throws {
        var html = ""
        for index in 0..<20_000 {
            html += "<div>第\(index)段 &amp; 话</div>\n<table><tr><td>\(index)</td><td></td></tr></table>"
        }
        let page = try Page(html)
        #expect(page.document.tables.count == 20_000)
        let wrong = page.document.blocks.filter { block in
            guard case .table(let index) = block.kind else { return false }
            return page.source(of: block.range) != String(index)
        }
        #expect(wrong == [])
    }
}

@Suite("Places of blank cells")
struct BlankPlaceTests {
    /// The tags that the source has at the places of blank cells.
    private func blanks(_ page: Page) throws -> [String] {
        let source = page.document.source.utf8
        return try page.document.tables.flatMap(\.cells).filter { $0.gap == .blank }.map { cell in
            let rest = source[try #require(cell.place)...]
            return String(
                decoding: rest.prefix(through: try #require(rest.firstIndex(of: UInt8(ascii: ">")))), as: UTF8.self)
        }
    }

    /// Lines and columns of blank cells.
    private func positions(_ page: Page) -> [String] {
        let lines = LineIndex(page.document.source.utf8)
        return page.document.tables.flatMap(\.cells).compactMap(\.place).map { place in
            let position = lines.position(of: place)
            return "\(position.line):\(position.column)"
        }
    }

    @Test("a blank cell's place is its own tag, on whatever line the cells around it are")
    func ownTag() throws {
        let page = try Page(
            """
            <p>前</p>
            <table>
            <tr><td>甲</td><td id=a></td>
              <td id=b>
              </td><td>1</td>
            <td id=c></td></tr>
            <tr><th id=d></th><td id=e></td><td>2</td></tr>
            </table>
            """)
        #expect(try blanks(page) == ["<td id=a>", "<td id=b>", "<td id=c>", "<th id=d>", "<td id=e>"])
        #expect(positions(page) == ["3:15", "4:3", "6:1", "7:5", "7:19"])
    }

    @Test(
        "a cell is blank and stands at its tag, whatever without words is in it",
        arguments: [
            "", " \n ", "&nbsp;", "　&#8203;", "<p><br></p>\n", "<img src=a.png alt=图>", "<!-- 注 -->",
            "<script>1</script>",
            "<span hidden>密</span>", "<table><tr><td> </td></tr></table>",
        ])
    func withoutWords(content: String) throws {
        let page = try Page("<table><tr><td>规章</td><td>1</td>\n<td id=a>\(content)</td><td>3</td></tr></table>")
        #expect(try blanks(page) == ["<td id=a>"])
        #expect(positions(page) == ["2:1"])
    }

    @Test("cells with words have no other place than that of their words")
    func words() throws {
        let page = try Page("<table><tr><td>甲</td><td>\n&nbsp;<b>1</b></td><td></td></tr></table>")
        let cells = page.document.tables[0].cells
        #expect(cells.map { $0.place == nil } == [true, true, false])
        #expect(cells.prefix(2).map { page.source(of: $0.range) } == ["甲", "1"])
    }

    @Test("in merged cells, and in a row that starts with a blank one")
    func spans() throws {
        let page = try Page(
            """
            <table><tbody><tr><td rowspan=2 id=a></td><td colspan=2>甲</td>
            <tr><td id=b><td>1
            <tbody><tr>
            <td id=c colspan=2><td rowspan=0
            id=d></table>
            """)
        #expect(page.grid() == ["0,0 2x1", "0,1 1x2", "1,1 1x1", "1,2 1x1", "2,0 1x2", "2,2 1x1"])
        #expect(
            try blanks(page) == ["<td rowspan=2 id=a>", "<td id=b>", "<td id=c colspan=2>", "<td rowspan=0\nid=d>"])
        #expect(positions(page) == ["1:19", "2:5", "4:1", "4:20"])
    }

    @Test("in a table inside another")
    func nested() throws {
        let page = try Page(
            """
            <table><tr><td></td><td>
            <table><tr><td id=a></td><td>1</td><td id=b></td></tr></table>
            </td><td></td></tr></table>
            """)
        #expect(try blanks(page) == ["<td id=a>", "<td id=b>"])
        #expect(positions(page) == ["2:12", "2:36"])
    }

    @Test("in a page in GB18030, of characters and not of bytes")
    func gb18030() throws {
        // 规章 in GBK.
        let words: [UInt8] = [0xB9, 0xE6, 0xD5, 0xC2]
        let page = try Page(
            bytes: Array("<meta charset=gbk>\n<table><tr><td>".utf8) + words + Array("</td><td id=a></td><td>1".utf8)
                + Array("</td>\r\n<td id=b>\u{A1}\u{A1}</td></table>".unicodeScalars.map { UInt8($0.value) }))
        #expect(page.document.source.charset == .gb18030)
        #expect(page.rows() == [["规章", "", "1", ""]])
        #expect(try blanks(page) == ["<td id=a>", "<td id=b>"])
        #expect(positions(page) == ["2:23", "3:1"])
    }
}
