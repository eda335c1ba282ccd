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
