import ReportCore
import Testing

@testable import PortalHTMLFormat

@Suite("Text of pages")
struct TextTests {
    @Test(
        "white space is shown as a browser shows it",
        arguments: [
            ("<p>  甲 \n\t 乙  </p>", ["甲 乙"]),
            ("<p>甲<span> 乙</span> <b>丙</b></p>", ["甲 乙 丙"]),
            ("<p>1<span>2</span>3</p>", ["123"]),
            ("<p>&nbsp;&nbsp;　甲　乙&nbsp;丙　 </p>", ["甲　乙\u{A0}丙"]),
            ("<p>&#12288;甲&ensp;</p>", ["甲"]),
            ("<p>甲<!-- 注 -->乙</p>", ["甲乙"]),
            ("<p>甲</p>\n \n<p>乙</p>", ["甲", "乙"]),
            ("<p>&nbsp;</p><p> </p><p></p>", []),
        ])
    func whiteSpace(html: String, expected: [String]) throws {
        #expect(try Page(html).blocks == expected)
    }

    @Test(
        "each of these ends a paragraph",
        arguments: [
            "甲<br>乙", "甲<br/>&nbsp;&nbsp;乙", "甲</br>乙", "<p>甲<p>乙", "甲<hr>乙", "甲<div>乙</div>", "<div>甲</div>乙",
            "<p>甲</p>乙", "甲</p>乙", "<dl><dt>甲<dd>乙</dl>", "<pre>甲\n乙</pre>", "<select><option>甲<option>乙</select>",
            "<ul><li>甲<li>乙</ul>", "<blockquote>甲</blockquote>乙", "<center>甲</center>乙", "<h2>甲</h2>乙",
            "<b><p>甲</b></p>乙", "<p><font>甲<p>乙</font>", "<section>甲</section>乙",
        ])
    func paragraphEnds(html: String) throws {
        #expect(try Page(html).blocks == ["甲", "乙"])
    }

    @Test(
        "an end tag that ends nothing does not part words", arguments: ["</div>", "</li>", "</table>", "</dl>", "</b>"])
    func strayEndTags(tag: String) throws {
        #expect(try Page("<p>1\(tag)2</p>").blocks == ["12"])
    }

    @Test(
        "character references are read as a browser reads them",
        arguments: [
            ("&ldquo;甲&rdquo;", "“甲”"), ("甲&lt;乙&gt;&amp;", "甲<乙>&"), ("&lt", "<"), ("甲&nbsp乙", "甲\u{A0}乙"),
            ("&bogus;", "&bogus;"), ("a&b", "a&b"), ("&#x4E00;&#19968", "一一"), ("&#150;", "–"), ("&#0;", "\u{FFFD}"),
            ("&#xD800;", "\u{FFFD}"), ("&lpar;一&rpar;", "(一)"), ("&notit;", "¬it;"), ("&", "&"), ("&#", "&#"),
            ("&#x;", "&#x;"),
        ])
    func references(html: String, expected: String) throws {
        #expect(try Page("<p>\(html)</p>").blocks == [expected])
    }

    @Test(
        "text that only looks like markup is text",
        arguments: [
            ("<p>1 < 2</p>", "1 < 2"), ("<p>a <1年 b</p>", "a <1年 b"), ("<p>甲<</p>", "甲<"), ("<p><<b>甲</b></p>", "<甲"),
            ("<p>甲&lt;br&gt;乙</p>", "甲<br>乙"), ("甲<", "甲<"), ("甲</", "甲</"),
        ])
    func notMarkup(html: String, expected: String) throws {
        #expect(try Page(html).blocks == [expected])
    }

    @Test(
        "what no reader sees is no text",
        arguments: [
            "<script>if (a < b) document.write('<p>乙</p>')</script>", "<style>.a:before{content:'乙'}</style>",
            "<!-- <p>乙</p> -->", "<!-->", "<!--->", "<![if !supportEmptyParas]>", "<?xml:namespace prefix = o />",
            "<template><p>乙</p><template>丙</template>丁</template>", "<iframe src=x><p>乙</p></iframe>",
            "<!DOCTYPE html>", "</ 乙>", "<img alt='乙' title=乙>", "<input value=乙>", "<SCRIPT type='a>b'>乙</SCRIPT >",
            "<script>'</scripts>' 乙</script>", "<![CDATA[乙]]>", "<!--乙--!>", "<title>乙</title>",
            "<meta name=a content=乙>",
        ])
    func unseen(html: String) throws {
        #expect(try Page("<p>甲</p>\(html)").blocks == ["甲"])
        #expect(try Page("\(html)<p>甲</p>").blocks == ["甲"])
        #expect(try Page("<p>甲\(html)丙</p>").blocks == ["甲丙"])
    }

    @Test(
        "hidden words are kept and marked, and do not part the words around them",
        arguments: [
            "<p>甲<span style='color:red; DISPLAY : none'>乙</span>丙</p>", "<p>甲<span hidden><b>乙</b></span>丙</p>",
            "<p>甲丙</p><div style='display:none'>乙</div>", "<p>甲丙</p><p hidden>乙</p>", "<p>甲丙</p><p hidden>乙<p>",
            "甲<textarea>乙</textarea>丙", "<p>甲<noscript>乙</noscript>丙</p>",
        ])
    func hidden(html: String) throws {
        let page = try Page(html)
        let visible = page.blocks.indices.filter { !page.region(ofBlock: $0).isHidden }.map { page.blocks[$0] }
        #expect(visible.joined() == "甲丙")
        let hidden = page.blocks.indices.filter { page.region(ofBlock: $0).isHidden }.map { page.blocks[$0] }
        #expect(hidden == ["乙"])
    }

    @Test("hiding ends with the block around an element that is not closed")
    func unclosedHidden() throws {
        let page = try Page("<div><p>甲<span style='display:none'>乙</p></div><p>丙</p>")
        let visible = page.blocks.indices.filter { !page.region(ofBlock: $0).isHidden }.map { page.blocks[$0] }
        #expect(visible == ["甲", "丙"])
    }

    @Test("a hidden body is a page that its script shows")
    func hiddenBody() throws {
        let page = try Page("<body style='display:none'><p>甲</p></body>")
        #expect(page.blocks == ["甲"])
        #expect(!page.region(ofBlock: 0).isHidden)
    }

    @Test("kinds of blocks")
    func kinds() throws {
        let page = try Page("<h2>一<br>二</h2><p>三</p><ul><li>四<p>五</p></li></ul>六<h6>七</h6>")
        #expect(
            page.kinds == [
                .heading(2), .heading(2), .paragraph, .listItem, .listItem, .paragraph, .heading(6),
            ])
    }

    @Test("the text of links is counted")
    func links() throws {
        let page = try Page("<p>甲<a href=x>乙 丙</a>丁</p><p><a name=y>戊</a></p><p><a href=z>己&nbsp;</a></p>")
        #expect(page.document.blocks.map(\.linkedBytes) == [7, 0, 3])
    }

    @Test("a link that is not closed ends with its cell")
    func unclosedLink() throws {
        let page = try Page("<table><tr><td><a href=x>甲</td><td>乙</td></tr></table>")
        #expect(page.document.blocks.map(\.linkedBytes) == [3])
    }

    @Test("meta and title are pairs, wherever they stand")
    func pairs() throws {
        let html = """
            <head><title> 某市
            年报 </title><meta name="SiteName" content="某市&amp;某县"><meta content='x=1&copy=2' property=url>
            <META HTTP-EQUIV=Content-Type CONTENT="text/html"></head><body><meta name=ContentStart content=""><p>甲</p>
            <meta charset=utf-8><meta name=a>
            """
        let page = try Page(html)
        #expect(page.document.pairs.map(\.name) == ["title", "SiteName", "url", "Content-Type", "ContentStart"])
        #expect(page.document.pairs.map(\.value) == ["某市 年报", "某市&某县", "x=1&copy=2", "text/html", ""])
        let place = page.document.pairs[1].place
        #expect(String(decoding: page.document.source.utf8[place], as: UTF8.self) == "某市&amp;某县")
        #expect(page.blocks == ["甲"])
    }

    @Test("comments that name a point of the text are markers")
    func markers() throws {
        let html = """
            <p>甲</p><!--ZJEG_RSS.content.begin--><p>乙</p><!--<$[信息内容]>begin--><p>丙</p><!-- 正文结束 -->
            <!--[if IE]>x<![endif]--><!--<p>丁</p>--><!--
            多
            行--><p>戊</p><!---->
            """
        let page = try Page(html)
        #expect(page.document.markers.map(\.name) == ["ZJEG_RSS.content.begin", "<$[信息内容]>begin", "正文结束"])
        let blocks = page.document.blocks
        let before = page.document.markers.map { marker in blocks.count { $0.range.upperBound <= marker.offset } }
        #expect(before == [1, 2, 3])
        let after = page.document.markers.map { marker in blocks.count { $0.range.lowerBound >= marker.offset } }
        #expect(after == [3, 2, 1])
    }
}
