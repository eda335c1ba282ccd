import ReportCore
import Testing

@testable import PortalHTMLFormat

@Suite("No word is lost")
struct ConservationTests {
    /// Pages of every kind, in which the words to be seen are numbered.
    static let pages = [
        "<div>1<p>2<b>3</b></p>4</div>5", "<table><tr><td>1</td><td>2</td></tr></table>3",
        "<table>3<tr><td>1</td><td>2</td></tr></table>4", "<ul><li>1<ul><li>2</li></ul>3</li></ul>4",
        "1<table><caption>2</caption><tr><td>3<table><tr><td>4</td></tr></table>5</td></tr></table>6",
        "<div><form><table><tr><td>1</form></td><td>2</div></td></tr></table>3",
        "<h1>1<p>2</h1>3</p>4", "<table><tr><td>1<caption>2</caption></td></tr></table>", "<p>1<div>2</p>3</div>4",
        "<table><table><tr><td>1</table>2</table>3", "<pre>1\n2\n</pre>3", "<dl><dt>1<dd>2<dl><dd>3</dl>4</dl>5",
        "<a href=x><div>1</a>2</div>3", "<td>1<tr>2<table>4<td>3", "<p>1<span style=display:none>3</span>2</p>",
    ]

    @Test("the words of a page are those of its blocks and cells", arguments: pages)
    func words(html: String) throws {
        let words = try Page(html).words
        #expect(words.sorted() == Array("123456".prefix(words.count)))
        #expect(words.count == html.replacing(/<[^>]*>/, with: "").filter(\.isNumber).count)
    }

    @Test("blocks follow each other, in regions that are there, and cells are in their tables", arguments: pages)
    func order(html: String) throws {
        for count in 0...html.utf8.count where count > 0 {
            let document = try Page(bytes: Array(html.utf8.prefix(count))).document
            var end = 0
            for block in document.blocks {
                #expect(block.range.lowerBound >= end && !block.range.isEmpty)
                #expect(document.regions.indices.contains(block.region))
                #expect(block.linkedBytes <= block.range.count)
                end = block.range.upperBound
                guard case .table(let index) = block.kind else { continue }
                let cells = document.tables[index].cells
                #expect(cells.allSatisfy { block.range.contains($0.range.lowerBound) || $0.range.isEmpty })
            }
            #expect(end <= document.text.count)
            #expect(document.regions.indices.allSatisfy { document.regions[$0].parent <= $0 })
        }
    }

    @Test("the same bytes give the same document")
    func deterministic() throws {
        let html = Self.pages.joined()
        let first = try Page(html).document
        let second = try Page(html).document
        #expect(first.text == second.text && first.blocks == second.blocks && first.tables == second.tables)
    }
}

@Suite("Markup at random")
struct RandomMarkupTests {
    /// SplitMix64: the same pages on every run.
    struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    static let pieces = [
        "<div>", "</div>", "<p>", "</p>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td colspan=2>",
        "<td rowspan=2>", "<th>", "</th>", "<tbody>", "</tbody>", "<thead>", "<tfoot>", "<caption>", "</caption>",
        "<ul>", "</ul>", "<li>", "</li>", "<h2>", "</h2>", "<pre>", "</pre>", "<form>", "</form>", "<b>", "</b>",
        "<a href=x>", "</a>", "<span style='display:none'>", "</span>", "<div hidden>", "<tr hidden>", "<td hidden>",
        "<p hidden>", "<br>", "<nav>", "</nav>", "<section>", "</section>", "<option>", "<noscript>", "</noscript>",
        "<html>", "</html>", "<head>", "<body>", "</body>", "<!--x-->", "<![if x]>", "&nbsp;", " ", "\n", "<o:p></o:p>",
        "<table role=none>", "<dl>", "<dd>", "</dl>", "<textarea>y</textarea>", "<script><p></script>", "<center>",
    ]

    @Test("each word is in the document once, at its place", arguments: 0..<40)
    func conservation(seed: UInt64) throws {
        var random = Random(state: seed)
        for _ in 0..<50 {
            var html = ""
            var words = 0
            for _ in 0..<Int.random(in: 1...60, using: &random) {
                html += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
                if Bool.random(using: &random) {
                    html += "[\(words)]"
                    words += 1
                }
            }
            let page = try Page(html)
            let found = page.words.split(separator: "]").filter { $0.contains("[") }.map { $0.drop { $0 != "[" } }
            #expect(found.sorted() == (0..<words).map { "[\($0)" }.sorted(), "\(html)")
            checkPlaces(page, html)
        }
    }

    private func checkPlaces(_ page: Page, _ html: String) {
        let text = page.document.text
        var end = 0
        for block in page.document.blocks {
            #expect(block.range.lowerBound >= end && block.range.upperBound <= text.count, "\(html)")
            end = block.range.upperBound
        }
        for index in text.indices where 0x30...0x39 ~= text[index] || text[index] == UInt8(ascii: "[") {
            let place = page.document.places.source(of: index)
            #expect(page.document.source.utf8[place] == text[index], "\(html)")
        }
    }
}
