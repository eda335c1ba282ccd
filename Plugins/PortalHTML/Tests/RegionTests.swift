import ReportCore
import Testing

@testable import PortalHTMLFormat

@Suite("Regions of pages")
struct RegionTests {
    @Test(
        "elements and roles give landmarks",
        arguments: [
            ("<nav>甲</nav>", .navigation), ("<header>甲</header>", .header), ("<footer>甲</footer>", .footer),
            ("<main>甲</main>", .main), ("<article>甲</article>", .article), ("<aside>甲</aside>", .aside),
            ("<form>甲</form>", .form), ("<div role=navigation>甲</div>", .navigation),
            ("<div role=Banner>甲</div>", .header),
            ("<ul role=contentinfo><li>甲</ul>", .footer), ("<div>甲</div>", nil), ("<section>甲</section>", nil),
        ] as [(String, Region.Landmark?)])
    func landmarks(html: String, expected: Region.Landmark?) throws {
        let page = try Page(html)
        #expect(page.document.regions.count == 2)
        #expect(page.region(ofBlock: 0).landmark == expected)
    }

    @Test("only elements with blocks make regions, each after its parent")
    func lazily() throws {
        let page = try Page(
            """
            <div id=a><div id=empty></div><div id=b class=" x  y&amp;z ">甲</div>乙<div id=c><div id=d>丙</div></div></div><div></div>丁
            """)
        #expect(page.document.regions.map(\.names) == [[], ["a"], ["x", "y&z", "b"], ["c"], ["d"]])
        #expect(page.document.regions.map(\.parent) == [0, 0, 1, 1, 3])
        #expect(page.document.blocks.map(\.region) == [2, 1, 4, 0])
    }

    @Test("what is in a hidden element is hidden, tables as well")
    func hidden() throws {
        let page = try Page("<div style='display:none'><div>甲</div><table><tr><td>1<td>2</table></div>乙")
        #expect(page.blocks == ["甲", "1|2", "乙"])
        #expect(page.document.blocks.indices.map { page.region(ofBlock: $0).isHidden } == [true, true, false])
    }
}
