import ReportCore
import Testing

@testable import PortalHTMLFormat

@Suite("What programs write into pages that they save")
struct SavedPageTests {
    private func saved(_ comment: String) throws -> [String?] {
        let page = try Page("<!DOCTYPE html>\n\(comment)<html><p>字</p></html>")
        #expect(page.blocks == ["字"])
        return [page.document.savedFrom, page.document.savedAt]
    }

    @Test("the address that browsers write")
    func markOfTheWeb() throws {
        #expect(try saved("<!-- saved from url=(0022)https://a.example/x?y=z -->") == ["https://a.example/x?y=z", nil])
        #expect(try saved("<!--saved from url=(1)http://a.example/-->") == ["http://a.example/", nil])
    }

    @Test("the address and the date that SingleFile writes")
    func singleFile() throws {
        let comment = """
            <!--
             Page saved with SingleFile 
             url: https://a.example/年报.html 
             saved date: Sun Nov 05 2023 14:01:20 GMT+0800 (中国标准时间)
            -->
            """
        #expect(try saved(comment) == ["https://a.example/年报.html", "2023-11-05T14:01:20+08:00"])
        #expect(try saved(comment.replacing("\n", with: "\r\n")).first == "https://a.example/年报.html")
    }

    @Test(
        "a file of this computer, and no address at all, are none",
        arguments: [
            "<!-- saved from url=(0014)about:internet -->", "<!-- saved from url=(0020)file:///C:/a.html -->",
            "<!-- saved from url=(0020 -->", "<!-- saved from url=() -->", "<!-- Page saved with SingleFile -->",
            "<!-- Page saved with SingleFile \n url: \n saved date: x -->", "<!-- saved -->", "<!---->",
        ])
    func none(comment: String) throws {
        #expect(try saved(comment) == [nil, nil])
    }

    @Test("the first one counts, and behind the page's words none does")
    func first() throws {
        let mark = "<!-- saved from url=(0022)https://b.example/ -->"
        #expect(try saved("<!-- saved from url=(0022)https://a.example/ -->" + mark).first == "https://a.example/")
        #expect(try Page("<p>字</p>" + mark).document.savedFrom == nil)
    }

    @Test("pictures in addresses are no words, however large")
    func dataAddresses() throws {
        let data = "data:image/png;base64," + String(repeating: "iVBORw0KGgo", count: 200_000)
        let page = try Page(
            "<style>a{background:url(\(data))}</style><img src=\"\(data)\"><img src=\(data)><p style='a:url(\(data))'>字</p>"
        )
        #expect(page.blocks == ["字"])
    }
}
