import ReportCore
import ReportSourceTesting
import Testing
import WARCFormat

@Suite struct WARCTests {
    static let gzipped: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x7B, 0xBA, 0x73, 0xCB, 0xB3, 0xAE, 0xA5, 0x5C,
        0x00, 0xA7, 0x9B, 0x65, 0x38, 0x07, 0x00, 0x00, 0x00,
    ]
    static let unzipped = Array("年报\n".utf8)

    static func expected(
        _ bytes: [UInt8] = Record.page, name: String = "https://www.qinglan.gov.example/2023.html",
        type: String? = "text/html", charset: String? = "gbk"
    ) -> ContainerCase.ExpectedMember {
        .init(
            name: name, bytes: bytes,
            origin: .init(url: name, mediaType: type, charset: charset, capturedAt: "2024-02-14T08:30:00Z"))
    }

    static func chunked(_ body: [UInt8]) -> [UInt8] {
        Array("5;x=y\r\n".utf8) + body.prefix(5) + Array("\r\n\(String(body.count - 5, radix: 16))\r\n".utf8)
            + body.dropFirst(5) + Array("\r\n0\r\nTrailer: x\r\n\r\n".utf8)
    }

    static let cases = [
        ContainerCase(
            name: "records of all types", fileName: "a.warc",
            bytes: [
                Record.warcinfo, Record(type: "request", block: Array("GET / HTTP/1.1\r\n\r\n".utf8)), .page(),
                Record(type: "metadata", block: Array("a: b".utf8)),
                Record(type: "resource", target: "<metadata://gnu.org/wget.log>", contentType: "text/plain", block: []),
                Record(block: Record.http("404 Not Found", body: Record.page)),
                Record(block: Record.http("206 Partial Content", body: Record.page)),
                Record(type: "revisit", block: Record.http(body: [])), Record(type: "continuation", block: []),
                Record(target: "dns:a.example", contentType: "text/dns", block: Array("20240214083000\n".utf8)),
                Record(
                    type: "resource", target: "<https://a.example/a>", contentType: "text/html", block: unzipped),
                Record(type: "conversion", target: "https://a.example/b", contentType: "text/plain", block: unzipped),
            ].flatMap(\.bytes),
            members: [
                expected(), expected(unzipped, name: "https://a.example/a", charset: nil),
                expected(unzipped, name: "https://a.example/b", type: "text/plain", charset: nil),
            ],
            passedOver: [
                "warcinfo": 1, "request": 1, "metadata": 2, "HTTP 404": 1, "HTTP 206": 1, "revisit": 1,
                "continuation": 1, "text/dns": 1,
            ]),
        ContainerCase(
            name: "bodies as servers send them", fileName: "a.warc",
            bytes: [
                .page(["Transfer-Encoding: chunked"], body: chunked(Record.page)),
                .page(["Content-Encoding: gzip", "Content-Length: 3"], body: gzipped),
                .page(["Content-Encoding: x-gzip", "Transfer-Encoding: chunked"], body: chunked(gzipped)),
                .page(["Content-Encoding: deflate"], body: Array(gzipped[10..<19])),
                .page(["Content-Encoding: gzip"]), .page(["Transfer-Encoding: chunked"]),
                Record(block: Record.http("200", [], body: Record.page)),
            ].flatMap(\.bytes),
            members: [
                expected(), expected(unzipped), expected(unzipped), expected(unzipped), expected(), expected(),
                expected(type: nil, charset: nil),
            ]),
        ContainerCase(
            name: "right digests", fileName: "a.warc",
            bytes: digested.flatMap(\.bytes), members: [expected(), expected(), expected(), expected()]),
    ]

    /// Digests in hexadecimal and base32, over the block, the payload, and a payload in chunks either way.
    static let digested: [Record] = {
        var records: [Record] = [.page(), .page(), .page(), .page()]
        records[0].fields = [
            "WARC-Block-Digest: sha1:\(Record.sha1(records[0].block))",
            "WARC-Payload-Digest: sha256:\(Record.sha256(Record.page).uppercased())",
        ]
        records[1].fields = ["WARC-Payload-Digest: md5:abc", "WARC-Block-Digest: nonsense"]
        let chunks = chunked(Record.page)
        records[2] = .page(["Transfer-Encoding: chunked"], body: chunks)
        records[2].fields = ["WARC-Payload-Digest: SHA-1:\(Record.sha1(chunks))"]
        records[3] = .page(["Transfer-Encoding: chunked"], body: chunks)
        records[3].fields = ["WARC-Payload-Digest: sha1:\(Record.sha1(Record.page))"]
        return records
    }()

    @Test func `keeps the promises of a container module`() {
        let violations = ContainerConformance(WARCContainer(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: ["WARC-Block-Digest", "WARC-Payload-Digest"])
    func `a wrong digest is damage, and says both`(field: String) {
        var record = Record.page()
        let wrong = "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"
        record.fields = ["\(field): \(wrong)"]
        let right = Record.sha1(field.contains("Block") ? record.block : Record.page)
        let opened = opened([record, .page()])
        #expect(opened.members == [Self.expected()])
        #expect(opened.damaged.count == 1)
        #expect(opened.damaged.first?.contains("\(field) says \(wrong), but its bytes have \(right)") == true)
    }

    @Test func `the sha1 of no bytes in base32 is known`() {
        var record = Record(type: "resource", contentType: "text/html", block: [])
        record.fields = ["WARC-Block-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"]
        #expect(opened([record]).damaged.isEmpty)
    }

    @Test(arguments: ["br", "zstd", "gzip, br", "compress"])
    func `a packing that is not read is damage that says so`(coding: String) {
        let opened = opened([.page(["Content-Encoding: \(coding)"]), .page()])
        #expect(opened.damaged.count == 1 && opened.members.count == 1)
        #expect(opened.damaged.first?.contains("packed as \(coding.suffix(2) == "br" ? "br" : coding)") == true)
    }

    @Test func `what the crawler cut off is damage`() {
        var records = [Record.page(), .page(), .page()]
        records[0].fields = ["WARC-Truncated: length"]
        records[1].fields = ["WARC-Segment-Number: 1"]
        let opened = opened(records)
        #expect(opened.members.count == 1 && opened.damaged.count == 2)
        #expect(opened.damaged.first?.contains("WARC-Truncated: length") == true)
    }

    @Test func `the crawler's own guess stands in for a type that tells nothing`() {
        var record = Record(block: Record.http("200", ["Content-Type: application/octet-stream"], body: Record.page))
        record.fields = ["WARC-Identified-Payload-Type: application/xhtml+xml"]
        #expect(opened([record]).members.map(\.origin.mediaType) == ["application/xhtml+xml"])
    }

    @Test(arguments: [
        ("5\r\nabc", "cut off within a chunk"), ("5\r\nabcde\r\n", "cut off before its last chunk"),
        ("5\r\nabcdefg\r\n0\r\n\r\n", "longer than it says"), ("5\r\nabcde\r\nxyz\r\n", "does not say how long"),
    ])
    func `chunks that are malformed are damage`(body: String, why: String) {
        let opened = opened([.page(["Transfer-Encoding: chunked"], body: Array(body.utf8)), .page()])
        #expect(opened.members.count == 1)
        #expect(opened.damaged.first?.contains(why) == true, "\(opened)")
    }

    @Test func `gzip that is cut off is damage`() {
        let opened = opened([.page(["Content-Encoding: gzip"], body: Array(Self.gzipped.dropLast(9))), .page()])
        #expect(opened.members.count == 1 && opened.damaged.first?.contains("cut off") == true, "\(opened)")
    }
}
