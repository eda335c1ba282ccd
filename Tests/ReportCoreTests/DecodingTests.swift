import ReportModel
import Testing

@testable import ReportCore

@Suite struct DecodingTests {
    // MARK: Encodings

    @Test func `reads UTF-8 without a declaration`() throws {
        let text = try SourceText(Array("信息公开〇𠮷".utf8))
        #expect(text == SourceText(utf8: Array("信息公开〇𠮷".utf8), charset: .utf8))
    }

    @Test func `reads GB18030 without a declaration`() throws {
        let text = try SourceText(Encoding.gb + [0x0A])
        #expect(text.words == "信息公开\n")
        #expect(text.charset == .gb18030)
        #expect(text.findings.isEmpty)
    }

    @Test func `reads the four-byte characters of GB18030`() throws {
        let text = try SourceText(Encoding.gb + [0x95, 0x34, 0xB2, 0x35] + Encoding.gb)
        #expect(text.words == "信息公开𠮷信息公开")
        #expect(text.findings.isEmpty)
    }

    @Test(arguments: ["gb2312", "GBK", "gb18030"])
    func `reads characters that GB2312 lacks under any of its labels`(_ label: String) throws {
        let text = try SourceText([0xA9, 0x96, 0xE9, 0x46], declared: label)
        #expect(text == SourceText(utf8: Array("〇镕".utf8), charset: .gb18030))
    }

    @Test func `reads 0x80 as the euro in GB text`() throws {
        let text = try SourceText(Encoding.gb + [0x80, 0x35], declared: "gbk")
        #expect(text == SourceText(utf8: Array("信息公开€5".utf8), charset: .gb18030))
    }

    @Test(arguments: ["big5", nil])
    func `reads Big5, declared or not`(_ label: String?) throws {
        let text = try SourceText(Encoding.big5, declared: label)
        #expect(text == SourceText(utf8: Array(Encoding.big5Words.utf8), charset: .big5))
    }

    @Test func `reads Big5 that ends inside a character`() throws {
        let text = try SourceText(Encoding.big5.dropLast())
        #expect(text.words == Encoding.big5Words.dropLast() + "\u{FFFD}")
        #expect(text.charset == .big5)
    }

    @Test func `reads UTF-16 with and without a mark`() throws {
        let words = "信息公开12件\r\n𠮷"
        for (bytes, charset) in [
            (Encoding.utf16LE(words), Charset.utf16LE), (Encoding.utf16BE(words), .utf16BE),
            ([0xFF, 0xFE] + Encoding.utf16LE(words), .utf16LE), ([0xFE, 0xFF] + Encoding.utf16BE(words), .utf16BE),
        ] {
            #expect(try SourceText(bytes) == SourceText(utf8: Array(words.utf8), charset: charset))
        }
    }

    @Test(arguments: [0, 1])
    func `recognises UTF-16 by its characters, cut or not`(_ missing: Int) throws {
        // 一 and 开 have zeros, too, in the other half of the unit.
        let words = "本年度信息公开工作总体情况一切公开，第一次公开开展顺利。\n共一件。\n"
        for bytes in [Encoding.utf16LE(words), Encoding.utf16BE(words)] {
            let text = try SourceText(Array(bytes.dropLast(missing)))
            #expect(text.words.hasPrefix(words.dropLast()))
        }
    }

    @Test func `does not take ASCII with some NUL for UTF-16`() throws {
        let words = "the number of requests is 3 and of replies 2, as said in the table"
        let bytes = Array(words.utf8) + [0, 0, 0]
        #expect(try SourceText(bytes).words.hasPrefix(words))
    }

    @Test func `keeps what follows a lone surrogate in UTF-16`() throws {
        let bytes = [0xFF, 0xFE] + Encoding.utf16LE("公开") + [0x00, 0xD8] + Encoding.utf16LE("12件")
        let text = try SourceText(bytes)
        #expect(text.words == "公开\u{FFFD}12件")
        #expect(
            text.findings.map(\.message).first?.contains("1 malformed sequences in utf-16le, the first at byte 6")
                == true)
    }

    // MARK: Marks

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF], Array("公开".utf8), Charset.utf8),
            ([0x84, 0x31, 0x95, 0x33], [0xB9, 0xAB, 0xBF, 0xAA], .gb18030),
            ([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], Array("公开".utf8), .utf8),
        ] as [([UInt8], [UInt8], Charset)])
    func `takes a byte order mark for no character`(_ mark: [UInt8], _ words: [UInt8], _ charset: Charset) throws {
        #expect(try SourceText(mark + words) == SourceText(utf8: Array("公开".utf8), charset: charset))
    }

    @Test func `believes a byte order mark rather than labels`() throws {
        let text = try SourceText([0xEF, 0xBB, 0xBF] + Array("公开".utf8), transport: "gbk", declared: "big5")
        #expect(text == SourceText(utf8: Array("公开".utf8), charset: .utf8))
    }

    // MARK: Declarations

    @Test func `believes the user rather than anything else`() throws {
        let text = try SourceText(Array("公开".utf8), user: .gb18030, transport: "utf-8", declared: "utf-8")
        #expect(text.charset == .gb18030)
        #expect(text.words != "公开")
    }

    @Test func `believes the server rather than the document`() throws {
        let bytes: [UInt8] = [0xA4, 0xA4, 0xA4, 0xE5]
        #expect(try SourceText(bytes, transport: "big5", declared: "gb2312").words == "中文")
        #expect(try SourceText(bytes, declared: "gb2312").charset == .gb18030)
    }

    @Test(arguments: ["gb2312", "big5", "utf-16"])
    func `overrules a declaration that UTF-8 bytes contradict`(_ label: String) throws {
        let text = try SourceText(Array("本年信息公开12件，公开".utf8), declared: label)
        #expect(text.words == "本年信息公开12件，公开")
        #expect(text.charset == .utf8)
        #expect(text.rules == [.textWrongDeclaration])
    }

    @Test func `overrules UTF-8 declared of GB bytes`() throws {
        let text = try SourceText(Encoding.gb, declared: "utf-8")
        #expect(text.words == "信息公开")
        #expect(text.charset == .gb18030)
        #expect(
            text.findings == [
                SourceFinding(DecodingFinding.wrongDeclaration("utf-8", .gb18030))
            ])
        #expect(text.findings.first?.message == "declared as utf-8, but the bytes are gb18030; read as that")
        #expect(text.findings.first?.isLossy == false)
    }

    @Test func `overrules UTF-16 declared of ASCII`() throws {
        let text = try SourceText(Array("<p>12</p>".utf8), declared: "utf-16")
        #expect(text.words == "<p>12</p>")
        #expect(text.rules == [.textWrongDeclaration])
    }

    @Test func `says nothing of a declaration that ASCII cannot contradict`() throws {
        #expect(try SourceText(Array("12".utf8), declared: "gb2312").findings.isEmpty)
    }

    @Test func `reads on under an unknown label, and says so`() throws {
        let text = try SourceText(Encoding.gb, declared: "x-unheard-of")
        #expect(text.words == "信息公开")
        #expect(
            text.findings.map(\.message) == [
                "declared as x-unheard-of, which is not known; read as gb18030"
            ])
        #expect(try SourceText(Encoding.gb, transport: "x-unheard-of", declared: "gbk").findings.isEmpty)
    }

    // MARK: Damage

    @Test func `counts malformed sequences and says where the first is`() throws {
        let bytes = Array("本年信息公开".utf8) + [0xFF] + Array("主动公开".utf8) + [0xC3] + Array("12".utf8)
        let text = try SourceText(bytes)
        #expect(text.words == "本年信息公开\u{FFFD}主动公开\u{FFFD}12")
        #expect(
            text.findings == [
                SourceFinding(DecodingFinding.malformed(count: 2, first: 18, .utf8))
            ])
        #expect(
            text.findings.first?.message
                == "2 malformed sequences in utf-8, the first at byte 18; each is shown as U+FFFD")
        #expect(text.findings.first?.isLossy == true)
    }

    @Test func `counts the byte order mark in the offset of damage`() throws {
        let text = try SourceText([0xEF, 0xBB, 0xBF] + Array("公".utf8) + [0xFF])
        #expect(text.findings.first?.message.contains("the first at byte 6;") == true)
    }

    @Test func `gives the offset of damage in GB text`() throws {
        let text = try SourceText(Encoding.gb + [0xFF] + Encoding.gb, declared: "gb2312")
        #expect(text.words == "信息公开\u{FFFD}信息公开")
        #expect(text.findings.first?.message.contains("1 malformed sequences in gb18030, the first at byte 8;") == true)
    }

    @Test(arguments: 1...2)
    func `reads UTF-8 that ends inside a character as UTF-8`(_ missing: Int) throws {
        // All of these bytes are well-formed GB18030, too.
        let text = try SourceText(Array("公开年".utf8).dropLast(missing))
        #expect(text.words == "公开\u{FFFD}")
        #expect(text.charset == .utf8)
        #expect(text.rules == [.textMalformed])
    }

    @Test func `reads GB text that ends inside a character as GB text`() throws {
        let text = try SourceText(Encoding.gb + [0xB9])
        #expect(text.words == "信息公开\u{FFFD}")
        #expect(text.charset == .gb18030)
    }

    @Test func `shows NUL as U+FFFD and says so`() throws {
        let text = try SourceText(Array("本年信息公开\u{0}主动\u{0}".utf8))
        #expect(text.words == "本年信息公开\u{FFFD}主动\u{FFFD}")
        #expect(
            text.findings == [
                SourceFinding(DecodingFinding.nul(count: 2))
            ])
        #expect(text.findings.first?.message == "2 NUL characters; each is shown as U+FFFD")
        #expect(text.findings.first?.isLossy == true)
    }

    @Test func `does not take a short text with a NUL for UTF-16`() throws {
        let text = try SourceText([0xB9, 0xAB, 0xBF, 0xAA, 0x0A, 0x00, 0xC4, 0xEA, 0xB1, 0xA8])
        #expect(text.charset == .gb18030)
        #expect(text.words == "公开\n\u{FFFD}年报")
    }

    // MARK: Errors

    @Test func `does not read nothing`() {
        #expect(throws: IngestError("report", .empty)) { try SourceText([]) }
    }

    @Test func `does not read beyond the limit`() {
        var context = ReadContext()
        context.limits.bytes = 4
        #expect(throws: IngestError("a.txt", .limit(.bytes, found: 5, allowed: 4))) {
            try SourceText(decoding: SourceInput(name: "a.txt", bytes: [0x31, 0x32, 0x33, 0x34, 0x35]), in: context)
        }
    }

    // MARK: Malformed sequences

    @Test func `replaces malformed UTF-8 as Unicode recommends`() throws {
        // Pieces that begin, end and break sequences of each length.
        let pieces: [[UInt8]] = [
            [0x41], [0x80], [0xC1], [0xC2], [0xC2, 0xA0], [0xE0, 0x80], [0xE0, 0xA0], [0xE4, 0xB8], [0xE4, 0xB8, 0xAD],
            [0xED, 0xA0], [0xEF, 0xBF, 0xBD], [0xF0, 0x9F], [0xF0, 0x9F, 0x98], [0xF4, 0x90], [0xF5], [0xFF],
        ]
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    let bytes = first + second + third
                    let text = try SourceText(
                        decoding: SourceInput(name: "-", bytes: bytes + Array("。".utf8)),
                        in: ReadContext(charset: .utf8))
                    #expect(text.words == String(decoding: bytes, as: UTF8.self) + "。")
                }
            }
        }
    }
}
