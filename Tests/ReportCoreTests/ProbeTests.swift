import ReportCore
import Testing

@Suite struct ProbeTests {
    private func probe(_ bytes: [UInt8], _ name: String = "report.txt", charset: Charset? = nil) -> SourceProbe {
        SourceProbe(SourceInput(name: name, bytes: bytes), charset: charset)
    }

    @Test(arguments: [
        ("a/报告.HTML", "html"), ("report", ""), ("a.b/report", ""), ("report.", ""), ("-", ""), ("", ""), ("/", ""),
        ("a.tar.GZ", "gz"),
    ])
    func `gives the extension in lower case`(_ name: String, _ fileExtension: String) {
        #expect(probe([], name).fileExtension == fileExtension)
    }

    @Test func `holds the first 64 KiB and the size of all`() {
        let probe = probe(Array(repeating: 0x61, count: 70_000))
        #expect(probe.head.count == 65_536)
        #expect(probe.text.count == 65_536)
        #expect(probe.size == 70_000)
    }

    @Test func `decodes the head`() {
        #expect(probe(Encoding.gb).text == Array("信息公开".utf8))
        #expect(probe(Encoding.utf16LE("公开12件\n")).text == Array("公开12件\n".utf8))
        #expect(probe(Encoding.gb, charset: .big5).text != Array("信息公开".utf8))
    }

    @Test func `decodes a head that ends inside a character`() {
        // 65,536 is not a multiple of 3.
        let probe = probe(Array(String(repeating: "公", count: 30_000).utf8))
        #expect(probe.isText)
        #expect(probe.text.starts(with: Array(String(repeating: "公", count: 21_845).utf8)))
    }

    @Test func `calls an empty source a text`() {
        #expect(probe([]).isText)
        #expect(probe([]).text.isEmpty)
    }

    @Test func `does not call binary data a text`() {
        let zeros = [UInt8](repeating: 0, count: 600)
        let counting = (0..<1024).map { UInt8($0 & 0xFF) }
        for bytes in [zeros, counting, zeros + Array("公开".utf8)] { #expect(!probe(bytes).isText) }
    }

    @Test func `calls a text with a stray control character a text`() {
        let words = Array(String(repeating: "本年信息公开", count: 10).utf8)
        #expect(probe(words + [0x00]).isText)
        #expect(probe(words + [0x1A]).isText)
        #expect(probe(words + [0xFF]).isText)
    }

    // MARK: Foreign signatures

    private static let signatures: [(start: [UInt8], name: String)] = [
        (Array("%PDF-1.7".utf8), "PDF"), (Array("%!PS-Adobe".utf8), "PostScript"), (Array("{\\rtf1".utf8), "RTF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a Microsoft Office document (97-2003)"),
        ([0x50, 0x4B, 0x03, 0x04, 0x14], "ZIP or a modern Office document"),
        ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP"),
        (Array("WARC/1.0\r\n".utf8), "WARC"), (Array("bplist00".utf8), "a binary property list (webarchive)"),
        ([0x1F, 0x8B, 0x08], "gzip"), (Array("BZh9".utf8), "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip"),
        (Array("Rar!\u{1A}".utf8), "RAR"), (Array(repeating: 0x61, count: 257) + Array("ustar".utf8), "tar"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D], "PNG"), ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"), (Array("GIF89a".utf8), "GIF"),
        (Array("RIFF0000WEBP".utf8), "WebP"), ([0x49, 0x49, 0x2A, 0x00], "TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
        ([0, 0, 0, 0x18] + Array("ftypmp42".utf8), "a video"), (Array("SQLite format 3\0".utf8), "an SQLite database"),
        ([0x7F, 0x45, 0x4C, 0x46], "an executable"), (Array("From: <Saved by Blink>\r\n".utf8), "MHTML"),
        (Array("MIME-Version: 1.0\nContent-Type: multipart/related;\n".utf8), "MHTML"),
    ]

    @Test(arguments: signatures.indices)
    func `knows a foreign format by its first bytes`(_ index: Int) throws {
        let (start, name) = Self.signatures[index]
        let signature = try #require(probe(start).signature)
        #expect(signature.name == name)
        #expect(signature.remedy != .stated(""))
        #expect(probe(start + Array("公开".utf8)).signature == signature)
    }

    @Test(arguments: ["", "P", "%PD", "<html>", "PK是什么", "MIME-Version: 1.0", " %PDF-1.7"])
    func `does not take a text for a foreign format`(_ text: String) {
        #expect(probe(Array(text.utf8)).signature == nil)
    }
}
