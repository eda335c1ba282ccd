import ReportCore
import SavedPages
import Testing

@Suite struct FramedPageTests {
    private func part(_ name: String, _ html: String, charset: String? = nil) -> SavedPagePart {
        SavedPagePart(name: name, origin: .init(charset: charset), bytes: Array(html.utf8))
    }

    /// The name of the page among its frames, and how many were skipped.
    private func page(_ parts: [SavedPagePart], root: Int? = nil) -> (name: String?, passedOver: Int) {
        var page = FramedPage(in: ReadContext())
        var items: [ContainerItem] = []
        for (index, part) in parts.enumerated() {
            if let item = page.add(part, isRoot: index == root) { items.append(item) }
        }
        items += page.finish(archive: "x")
        var names: [String] = []
        for case .member(let member) in items { names.append(member.name) }
        return (names.count == 1 ? names[0] : nil, items.count - names.count)
    }

    private let report = "<body><p>本机关全年收到政府信息公开申请三件。</p></body>"

    @Test func `a page alone is the page`() {
        #expect(page([part("a", "")]) == ("a", 0))
        #expect(page([]) == (nil, 0))
    }

    @Test func `the root is the page where it has as many words as each frame`() {
        #expect(page([part("a", report), part("b", "<p>广告</p>"), part("c", report)]) == ("a", 2))
    }

    @Test func `of a frameset the frame with the most words is the page`() {
        let frameset = "<html><FRAMESET cols=2><frame src=b><noframes>" + report + report + "</noframes></frameset>"
        #expect(page([part("a", frameset), part("b", "<p>导航</p>"), part("c", report)]) == ("c", 2))
    }

    @Test func `scripts, styles, comments and tags are not words`() {
        let shell =
            "<script>var words = '\(report)'</script><style>a{b:c}</style><!-- \(report) --><p title='\(report)'>x</p>"
        #expect(page([part("a", shell), part("b", report)]) == ("b", 1))
    }

    @Test func `a frame before the root stays a frame`() {
        #expect(page([part("a", "<p>一</p>"), part("b", report), part("c", "")], root: 1) == ("b", 2))
    }

    @Test(arguments: ["<", "<!--", "<script>", "<p", "</", "<style></styl"])
    func `a page that is cut off within markup has the words before it`(end: String) {
        #expect(page([part("a", "<p>字字</p>" + end), part("b", "<p>字字</p>")]) == ("a", 1))
    }
}
