import Foundation
import ReportCore
import ReportSourceTesting
import Testing
import WebArchiveFormat

@Suite struct WebArchiveTests {
    static let page = "<html><body><p>青岚市 &amp; 2023年报告</p></body></html>"
    static let url = "https://www.qinglan.gov.example/2023.html?a=1&b=2"

    static func resource(_ bytes: String, type: String = "text/html", url: String = url) -> [String: Any] {
        [
            "WebResourceData": Data(bytes.utf8), "WebResourceMIMEType": type, "WebResourceURL": url,
            "WebResourceTextEncodingName": "UTF-8", "WebResourceFrameName": "",
        ]
    }

    static func archive(
        _ main: [String: Any], frames: [[String: Any]] = [], pictures: Int = 0
    ) -> [String: Any] {
        [
            "WebMainResource": main, "WebSubframeArchives": frames,
            "WebSubresources": (0..<pictures).map { resource("\($0)", type: "image/png", url: "\($0).png") },
        ]
    }

    static func list(_ archive: Any, _ format: PropertyListSerialization.PropertyListFormat) throws -> [UInt8] {
        Array(try PropertyListSerialization.data(fromPropertyList: archive, format: format, options: 0))
    }

    static func expected(_ words: String = page, name: String = url) -> ContainerCase.ExpectedMember {
        .init(
            name: name, bytes: Array(words.utf8),
            origin: .init(url: name, mediaType: "text/html", charset: "utf-8"))
    }

    static var frameset: [String: Any] {
        archive(
            resource("<frameset><frame></frameset>"),
            frames: [
                archive(resource("<p>menu</p>", url: "https://a.example/menu")),
                archive(
                    resource("<p>x</p>"), frames: [archive(resource(page, url: "https://a.example/b"))], pictures: 1),
            ], pictures: 2)
    }

    @Test func `keeps the promises of a container module`() throws {
        var cases: [ContainerCase] = []
        for format in [PropertyListSerialization.PropertyListFormat.binary, .xml] {
            let page = Self.archive(Self.resource(Self.page), pictures: 3)
            cases.append(
                ContainerCase(
                    name: "a page and pictures", fileName: "a.webarchive", bytes: try Self.list(page, format),
                    members: [Self.expected()], passedOver: ["image/png": 3]))
            cases.append(
                ContainerCase(
                    name: "a frame of a frame", fileName: "a.webarchive", bytes: try Self.list(Self.frameset, format),
                    members: [Self.expected(name: "https://a.example/b")],
                    passedOver: ["image/png": 3, "frame of a saved page": 3]))
        }
        let violations = ContainerConformance(WebArchiveContainer(), cases: cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    private func opened(_ bytes: [UInt8], limit: Int? = nil) -> OpenedArchive {
        var context = ReadContext()
        if let limit { context.limits.bytes = limit }
        return OpenedArchive(WebArchiveContainer(), bytes, named: "a.webarchive", context: context)
    }

    @Test func `a page over the limit is damage`() throws {
        let bytes = try Self.list(Self.archive(Self.resource(String(repeating: "x", count: 3000))), .binary)
        #expect(opened(bytes, limit: 4000).members.count == 1)
        let file = Archive(
            ownName: "a.webarchive", content: ByteReader(name: "a.webarchive", bytes: bytes),
            file: BytesInMemory(bytes: bytes))
        var context = ReadContext()
        context.limits.bytes = 2999
        let reader = try WebArchiveContainer().open(file, in: context)
        guard case .damaged(Self.url, .limit(.bytes, 3000, 2999)) = try reader.next() else {
            Issue.record("a page over the limit is read")
            return
        }
    }

    @Test func `an archive without a page says so`() throws {
        for archive in [["a": 1], Self.archive(Self.resource("x", type: "application/pdf"))] as [[String: Any]] {
            #expect(opened(try Self.list(archive, .binary)).problem?.message.contains("holds no page") == true)
            #expect(opened(try Self.list(archive, .xml)).problem?.message.contains("holds no page") == true)
        }
        #expect(opened(try Self.list(["a"], .binary)).problem?.message.contains("holds no page") == true)
    }

    @Test func `a page without bytes is damage`() throws {
        let archive = Self.archive(["WebResourceMIMEType": "text/html", "WebResourceURL": Self.url])
        #expect(opened(try Self.list(archive, .xml)).damaged.first?.contains("without its bytes") == true)
    }

    // MARK: Hostile lists

    /// A binary list of these objects; references have four bytes.
    private func list(_ objects: [[UInt8]], count: UInt64? = nil, table: UInt64? = nil) -> [UInt8] {
        var bytes = Array("bplist00".utf8)
        var offsets: [UInt8] = []
        for object in objects {
            offsets += reference(bytes.count)
            bytes += object
        }
        let start = UInt64(bytes.count)
        func number(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(value >> (56 - 8 * $0) & 0xFF) } }
        return bytes + offsets + [0, 0, 0, 0, 0, 0, 4, 4] + number(count ?? UInt64(objects.count)) + number(0)
            + number(table ?? start)
    }

    private func reference(_ number: Int) -> [UInt8] {
        [UInt8(number >> 24 & 0xFF), UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }

    private func key(_ name: String) -> [UInt8] { [0x5F, 0x10, UInt8(name.utf8.count)] + Array(name.utf8) }

    @Test func `frames that hold themselves end`() {
        let circle = list([
            [0xD1] + reference(1) + reference(2), key("WebSubframeArchives"), [0xA2] + reference(0) + reference(0),
        ])
        #expect(opened(circle).problem?.message.contains("holds no page") == true)
    }

    @Test func `frames that hold the same frames over and over are too many`() {
        let archives = 200
        let many = 4000
        var objects: [[UInt8]] = [key("WebSubframeArchives")]
        // Each archive has the same list of frames in it, under a number of its own.
        for index in 0..<archives {
            objects.insert([0xD1] + reference(archives) + reference(archives + 1 + index), at: index)
        }
        for _ in 0..<archives {
            objects.append(
                [0xAF, 0x11, UInt8(many >> 8), UInt8(many & 0xFF)]
                    + (0..<many).flatMap { reference($0 % archives) })
        }
        #expect(opened(list(objects)).problem?.message.contains("more than 100000 parts") == true)
    }

    @Test(arguments: [UInt64.max, UInt64.max / 2, 1 << 61, 1 << 40, 3] as [UInt64])
    func `counts and places beyond the file are malformed`(number: UInt64) {
        let object: [UInt8] = [0xD0]
        #expect(opened(list([object], table: number)).problem != nil)
        #expect(opened(list([object], count: number)).problem != nil)
    }

    @Test(arguments: [0x4, 0x5, 0x6, 0xA, 0xD] as [UInt8])
    func `objects larger than the file are malformed`(type: UInt8) {
        let huge = [type << 4 | 0xF, 0x13, 0x3F] + [UInt8](repeating: 0xFF, count: 7)
        let opened = opened(list([[0xD1] + reference(1) + reference(2), key("WebMainResource"), huge]))
        let nested = self.opened(list([huge]))
        #expect(opened.members.isEmpty && nested.members.isEmpty)
        #expect(opened.problem != nil || !opened.damaged.isEmpty)
    }

    @Test(arguments: [
        "<plist><dict>", "<plist></dict></plist>", "<plist><dict><key>a</key>", "<plist>", "<plist><dict><!--",
        "<plist><dict><![CDATA[", "<plist><dict><",
    ])
    func `XML that is cut off is malformed`(xml: String) {
        #expect(opened(Array(xml.utf8)).problem?.message.contains("damaged property list") == true)
    }

    @Test func `XML of any depth is read without depth`() {
        let depth = 200_000
        let deep = String(repeating: "<array>", count: depth) + String(repeating: "</array>", count: depth)
        #expect(opened(Array("<plist>\(deep)</plist>".utf8)).problem?.message.contains("holds no page") == true)
    }

    @Test func `references and sections of XML are resolved`() {
        let xml = """
            <?xml version="1.0"?><plist><dict><key>WebMain<!-- a > b -->Resource</key><dict>
            <key>WebResourceURL</key><string>https://a.example/?a&amp;b&#x5e74;&#25253;<![CDATA[<&>]]>&nothing;</string>
            <key>WebResourceData</key><data>PHA+\n\tYTwv</data></dict></dict></plist>
            """
        let member = opened(Array(xml.utf8)).members.first
        #expect(member?.name == "https://a.example/?a&b年报<&>&nothing;")
        #expect(member?.bytes == Array("<p>a</".utf8))
    }

    @Test(arguments: [
        "<?xml version=\"1.0\"?><plist><dict><key>CFBundle</key>", "<html><body>plist", "", "bplist", "bplist0",
    ])
    func `other lists are not its own`(head: String) {
        let probe = ContainerProbe(name: "a.plist", head: Array(head.utf8)[...])
        #expect(WebArchiveContainer().identify(probe).level == .no)
    }
}
