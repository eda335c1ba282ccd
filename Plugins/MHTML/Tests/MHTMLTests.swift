import MHTMLFormat
import ReportCore
import ReportSourceTesting
import Testing

@Suite struct MHTMLTests {
    static let page = "<html><body><p>青岚市2023年政府信息公开工作年度报告</p></body></html>"
    static let url = "https://www.qinglan.gov.example/2023.html"

    /// A message as Chromium writes it: a head, and parts whose lines end in CR LF.
    static func message(
        head: String = "From: <Saved by Blink>\nSnapshot-Content-Location: \(url)\nSubject: =?utf-8?Q?=E5=B9=B4?=\n"
            + "Date: Wed, 14 Feb 2024 08:30:00 +0800\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"----b--1----\"\n",
        _ parts: [String], boundary: String = "----b--1----", end: String = "--\n"
    ) -> [UInt8] {
        let lines = head + "\n" + parts.map { "\n--\(boundary)\n" + $0 }.joined() + "\n--\(boundary)" + end
        return Array(lines.replacing("\n", with: "\r\n").utf8)
    }

    static let picture =
        "Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: a.png\n\niVBORw0K\nGgo=\n"

    static func quoted(_ text: String) -> String {
        text.utf8.map { byte in
            byte < 0x80 && byte != UInt8(ascii: "=")
                ? String(Unicode.Scalar(byte)) : "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    static func html(_ words: String, location: String = url, more: String = "") -> String {
        "Content-Type: text/html; charset=\"UTF-8\"\nContent-Transfer-Encoding: quoted-printable\n\(more)"
            + "Content-Location: \(location)\n\n\(quoted(words))"
    }

    static func expected(
        _ words: String = page, name: String = url, url: String? = url, charset: String? = "utf-8",
        date: String? = "2024-02-14T08:30:00+08:00"
    ) -> ContainerCase.ExpectedMember {
        .init(
            name: name, bytes: Array(words.utf8),
            origin: .init(url: url, mediaType: "text/html", charset: charset, capturedAt: date))
    }

    static let cases = [
        ContainerCase(
            name: "a page and a picture", fileName: "page.mhtml", bytes: message([html(page), picture]),
            members: [expected()], passedOver: ["image/png": 1]),
        ContainerCase(
            name: "bare line feeds", fileName: "page.mht",
            bytes: message([html(page), picture]).filter { $0 != 0x0D }, members: [expected()],
            passedOver: ["image/png": 1]),
        ContainerCase(
            name: "multiparts in multiparts, base64, no location, blanks behind the boundary", fileName: "page.mht",
            bytes: message(
                head: "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a \n",
                [
                    "Content-Type: multipart/alternative; boundary=\"b\"\n\nignored\n--b\n"
                        + "Content-Type: text/html;charset=gbk\nContent-Transfer-Encoding: BASE64\n\nPHA+\nYTwv\ncD4=\n"
                        + "--b--\nignored too", picture,
                ], boundary: "a", end: "--  \nepilogue"),
            members: [expected("<p>a</p>", name: "part 2", url: nil, charset: "gbk", date: nil)],
            passedOver: ["image/png": 1]),
        ContainerCase(
            name: "the root among frames by its id", fileName: "page.mhtml",
            bytes: message(
                head: "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a; start=\"<root@x>\"\n",
                [html("<p>frame</p>", location: "https://a.example/f"), html(page, more: "Content-ID: <root@x>\n")],
                boundary: "a"),
            members: [expected(date: nil)], passedOver: ["frame of a saved page": 1]),
        ContainerCase(
            name: "one part that is a page", fileName: "page.mht",
            bytes: Array("MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: \(url)\n\n\(page)\n".utf8),
            members: [expected(charset: nil, date: nil)]),
    ]

    @Test func `keeps the promises of a container module`() {
        let violations = ContainerConformance(MHTMLContainer(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    static func opened(_ bytes: [UInt8], limit: Int? = nil) -> OpenedArchive {
        var context = ReadContext()
        if let limit { context.limits.bytes = limit }
        return OpenedArchive(MHTMLContainer(), bytes, named: "page.mht", context: context)
    }

    @Test(arguments: [
        ("=E5=B9=\n=B4", "年"), ("a=  \nb", "ab"), ("a \t\nb", "a\r\nb"), ("a=zz=3", "a=zz=3"), ("=3D=3d=", "=="),
        ("==41", "=A"), ("=\n=\n", ""),
    ])
    func `quoted-printable is read as mail programs do`(code: String, text: String) {
        let part = "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" + code
        #expect(Self.opened(Self.message([part])).members.map { String(decoding: $0.bytes, as: UTF8.self) } == [text])
    }

    @Test func `a code in a line of any length is one, wherever the line is cut`() {
        for length in 4090...4100 {
            let words = String(repeating: "x", count: length)
            #expect(
                Self.opened(Self.message([Self.html(words + "年" + words)])).members.first?.bytes
                    == Array((words + "年" + words).utf8))
        }
    }

    @Test(arguments: [("PHA+YQ", "<p>a"), ("PHA+!YQ==", "<p>a"), ("PHA+YQ==PHA+", "<p>a<p>")])
    func `base64 without padding, with other characters, in two runs`(code: String, text: String) {
        let part = "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n" + code
        #expect(Self.opened(Self.message([part])).members.map { String(decoding: $0.bytes, as: UTF8.self) } == [text])
    }

    @Test func `base64 that ends within a byte is damage`() {
        let part = "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+Y"
        #expect(Self.opened(Self.message([part])).damaged.first?.contains("base64 is damaged") == true)
    }

    @Test func `a page behind which the file is cut off is read, and one that is cut off itself is not`() {
        let whole = Self.message([Self.picture, Self.html(Self.page)], end: "")
        #expect(Self.opened(whole).members.count == 1)
        let without = Self.message([Self.html(Self.page)], boundary: "----b--1----", end: "").dropLast(16)
        #expect(Self.opened(Array(without)).members.count == 1, "the page is there, the last delimiter is not")
        let cut = Self.opened(Array(without.dropLast(12)))
        #expect(cut.members.isEmpty)
        #expect(cut.damaged.first?.contains("cut off within the page; save the page again") == true, "\(cut)")
    }

    @Test func `a page over the limit is damaged, and a picture of any size is passed over`() {
        let picture = "Content-Type: image/png\n\n" + String(repeating: "x", count: 100_000)
        let opened = Self.opened(Self.message([picture, Self.html(Self.page)]), limit: 1000)
        #expect(opened.members.count == 1 && opened.passedOver == ["image/png": 1])
        let over = Self.opened(Self.message([Self.html(Self.page + String(repeating: "x", count: 9000))]), limit: 1000)
        #expect(over.damaged.first?.contains("over the limit") == true)
    }

    @Test func `an encoding that nobody knows is damage`() {
        let part = "Content-Type: text/html\nContent-Transfer-Encoding: x-uuencode\n\nabc"
        #expect(Self.opened(Self.message([part])).damaged.first?.contains("not known: x-uuencode") == true)
    }

    @Test func `pictures alone are no page`() {
        #expect(
            Self.opened(Self.message([Self.picture])).problem?.message.contains("no part of the saved page") == true)
    }

    @Test func `a text without a page is the member`() {
        let opened = Self.opened(Self.message(["Content-Type: text/plain\n\na", "Content-Type: text/plain\n\nb"]))
        #expect(opened.members.map(\.name) == ["part 1"])
        #expect(opened.passedOver == ["text/plain": 1])
    }

    @Test(arguments: [
        "=?utf-8?Q?https://a.example/=E5=B9=B4?=", "=?UTF-8?B?aHR0cHM6Ly9hLmV4YW1wbGUv?= =?utf-8?b?5bm0?=",
        "https://a.\n example/\n\t年", "=?gb2312?B?aHR0cHM6Ly9hLmV4YW1wbGUvxOo=?=",
    ])
    func `an address may be folded and encoded`(location: String) {
        let opened = Self.opened(Self.message([Self.html(Self.page, location: location)]))
        #expect(opened.members.map(\.name) == ["https://a.example/年"])
    }

    @Test(arguments: ["=?", "=?utf-8?Q?=?=", "=?x-none?Q?a?=", "=?utf-8?Z?a?=", "=?utf-8?Q", "=?utf-8?B?a"])
    func `a malformed encoded word stands as it is`(location: String) {
        let opened = Self.opened(Self.message([Self.html(Self.page, location: location)]))
        #expect(opened.members.map(\.name) == [location])
    }

    @Test func `a file of this computer is no address`() {
        let head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n"
        let part = Self.html(Self.page, location: "file:///C:/report.htm")
        let opened = Self.opened(Self.message(head: head, [part], boundary: "a"))
        #expect(opened.members.map(\.origin.url) == [nil])
        #expect(opened.members.map(\.name) == ["file:///C:/report.htm"])
    }

    @Test(arguments: [
        "MIME-Version: 1.0\nContent-Type: multipart/related\n",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"\"",
    ])
    func `a message of several parts without a boundary is malformed`(head: String) {
        #expect(Self.opened(Self.message(head: head, [Self.html("")])).problem?.message.contains("no boundary") == true)
    }

    @Test func `parts in parts end somewhere`() {
        var parts = ""
        for depth in 0..<100 { parts += "\n--b\(depth)\nContent-Type: multipart/mixed; boundary=b\(depth + 1)\n\n" }
        let head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b0\n\n"
        #expect(Self.opened(Array((head + parts).utf8)).problem?.message.contains("parts in parts") == true)
    }

    @Test(arguments: [
        "", "Content-Type: text/html\n\n<p>", "# Title\n\nMIME-Version: 1.0\nContent-Type: multipart/related",
        "Subject: a\n\nMIME-Version: 1.0", "<html>", "MIME-Version: 1.0\nContent-Type: text/plain\n\na",
    ])
    func `other text is not its own`(text: String) {
        let probe = ContainerProbe(name: "a.txt", head: Array(text.utf8)[...])
        #expect(MHTMLContainer().identify(probe).level == .no)
    }
}
