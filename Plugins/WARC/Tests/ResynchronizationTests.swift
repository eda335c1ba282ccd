import ReportCore
import ReportSourceTesting
import Testing
import WARCFormat

@Suite struct ResynchronizationTests {
    /// The names of members, and the errors, of three pages of which the second says a wrong length.
    private func broken(_ length: Int, body: [UInt8] = Record.page) -> OpenedArchive {
        var records: [Record] = [.page(), .page(body: body), .page()]
        records[1].target = "https://a.example/broken"
        records[1].length = length
        return opened(records)
    }

    @Test(arguments: [0, 1, 50, 60, 100])
    func `behind a length that is too short the next record is found`(length: Int) {
        let opened = broken(length)
        #expect(opened.members.count == 2)
        #expect(opened.damaged.count == 1, "\(opened)")
        #expect(
            opened.damaged.first?.contains("https://a.example/broken") == true
                || opened.damaged.first?.contains("a.warc: malformed") == true)
    }

    @Test(arguments: [200, 5000, 1 << 30, 999_999_999_999_999])
    func `a length that is too long takes nothing from the next record`(length: Int) {
        let opened = broken(length)
        #expect(opened.members.count == 2, "\(opened)")
        #expect(opened.damaged.count == 1)
        #expect(opened.damaged.first?.contains("but the next record starts after") == true)
    }

    @Test func `a record over more than one window is found, too`() {
        for size in [65_300, 65_400, 65_500, 65_536, 131_000, 131_072] {
            let opened = broken(1 << 30, body: [UInt8](repeating: 0x57, count: size))
            #expect(opened.members.count == 2 && opened.damaged.count == 1, "\(size)")
        }
    }

    @Test(arguments: ["", "-1", "12x", "99999999999999999999999999", "0x10", "1 2"])
    func `a record that does not say how long it is costs itself only`(length: String) throws {
        let bytes = String(decoding: Record.page().bytes, as: UTF8.self)
        let found: Range<String.Index>? = bytes.firstRange(of: "Content-Length: ")
        let field = try #require(found)
        let end = bytes[field.upperBound...].firstIndex(where: \.isNewline) ?? bytes.endIndex
        let broken = bytes[..<field.upperBound] + length + bytes[end...]
        let opened = opened(Array(broken.utf8) + Record.page().bytes)
        #expect(opened.members.count == 1, "\(opened)")
        #expect(opened.damaged.first?.contains("does not say how long it is") == true)
    }

    @Test func `bytes between records are told of`() {
        let opened = opened(Record.page().bytes + Array("garbage\r\n".utf8) + Record.page().bytes)
        #expect(opened.members.count == 2)
        #expect(opened.damaged.count == 1 && opened.damaged[0].contains("9 bytes that are not a record"), "\(opened)")
    }

    @Test func `a page that speaks of WARC is whole`() {
        let words = "<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nabcde\r\n</pre>"
        let opened = opened([.page(body: Array(words.utf8)), .page()])
        #expect(opened.damaged.isEmpty && opened.members.count == 2)
        #expect(opened.members.first?.bytes == Array(words.utf8))
    }

    @Test func `an archive in the archive is a member`() {
        let inner = Record(
            type: "resource", contentType: "application/warc", block: (0..<20_000).flatMap { _ in Record.page().bytes })
        let opened = opened([inner, .page()])
        #expect(opened.members.count == 2 && opened.damaged.isEmpty)
        #expect(opened.members.first?.bytes.count == inner.block.count)
    }

    @Test func `an archive that is cut off has the records before`() {
        let opened = opened(Array((Record.page().bytes + Record.page().bytes).dropLast(30)))
        #expect(opened.members.count == 1)
        #expect(opened.damaged.first?.contains("cut off") == true, "\(opened)")
    }

    @Test func `records without empty lines between them, and with bare line feeds, are read`() {
        let bare = Record(type: "resource", contentType: "text/html", block: Array("<p>a</p>".utf8))
        let tight = Array(bare.bytes.dropLast(4))
        #expect(opened(tight + tight).members.count == 2)
        #expect(opened(bare.bytes.filter { $0 != 0x0D } + bare.bytes).members.count == 2)
    }

    @Test func `a head that does not end is damage, and the next record is found`() {
        let long = Array("WARC/1.0\r\nA: ".utf8) + [UInt8](repeating: 0x61, count: 300_000)
        let opened = opened(long + Array("\r\n\r\n".utf8) + Record.page().bytes)
        #expect(opened.members.count == 1 && opened.damaged.count == 1, "\(opened)")
    }
}
