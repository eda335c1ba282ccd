import ReportCore
import TestSpeed
import Testing

@testable import PortalHTMLFormat

@Suite("Limits of pages")
struct LimitTests {
    @Test(
        "two hundred thousand open elements are read, in time that grows with their number", .slow,
        arguments: [
            "div", "font", "span", "ul", "table", "b", "form", "blockquote", "o:p", "section", "h1",
        ])
    func deep(name: String) throws {
        let start = ContinuousClock.now
        let page = try Page(String(repeating: "<\(name)>", count: 200_000) + "<p>底</p>")
        #expect(page.words == "底")
        #expect(page.rules == [])
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("and so are tables in cells")
    func deepTables() throws {
        let page = try Page(String(repeating: "<table><tr><td>甲", count: 50_000))
        #expect(page.words.count == 50_000)
    }

    @Test("more open elements than allowed are an error", arguments: ["div", "span"])
    func tooDeep(name: String) throws {
        var limits = Limits()
        limits.nesting = 1000
        #expect(throws: IngestError("page.html", .limit(.nesting, found: 1001, allowed: 1000))) {
            try Page(String(repeating: "<\(name)>", count: 1100), limits: limits)
        }
        let page = try Page(String(repeating: "<\(name)>甲</\(name)>", count: 1100), limits: limits)
        #expect(page.words.count == 1100)
    }

    @Test("spans that fill more slots than allowed are an error, soon")
    func spans() throws {
        let row = "<tr>" + String(repeating: "<td rowspan=65534 colspan=1000>1", count: 50)
        let error = #expect(throws: IngestError.self) {
            try Page("<table>" + String(repeating: row, count: 500) + "</table>")
        }
        guard case .limit(.cells, let found, let allowed)? = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(found > allowed)
        #expect(allowed == Limits().cells)
    }

    @Test("one wide cell is no danger")
    func oneSpan() throws {
        let page = try Page("<table><tr><td rowspan=65534 colspan=1000>1<td>2<tr><td>3</table>")
        #expect(page.grid() == ["0,0 2x1000", "0,1000 1x1", "1,1000 1x1"])
    }

    @Test("more bytes than allowed are an error")
    func bytes() {
        var limits = Limits()
        limits.bytes = 10
        #expect(throws: IngestError("page.html", .limit(.bytes, found: 18, allowed: 10))) {
            try Page("<p>0123456789</p>0", limits: limits)
        }
    }

    @Test(
        "pages that repeat one thing many times are read in time that grows with its number", .slow,
        arguments: [
            "<!-- ", "<!--x-->", "&amp;", "&", "<", "</", "<a href=x>", "<p", "<td>1", "</div>", "<b><p>x",
            "<table><tr>甲",
            "<li>", "<title>", "<span hidden>x", "<td hidden>x", "<tr><td rowspan=9>1", "&nbsp;", "<br>", "<option>x",
            "<a b='",
        ])
    func repetition(unit: String) throws {
        let start = ContinuousClock.now
        _ = try Page("<table><tr><td>" + String(repeating: unit, count: 100_000))
        #expect(ContinuousClock.now - start < .seconds(10))
    }
}
