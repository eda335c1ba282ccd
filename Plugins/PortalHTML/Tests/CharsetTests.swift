import ReportCore
import Testing

@testable import PortalHTMLFormat

@Suite("Encodings of pages")
struct CharsetTests {
    /// 〇 and 镕 in GBK; GB2312 has neither.
    private static let rare: [UInt8] = [0xA9, 0x96, 0xE9, 0x46]

    private func page(_ head: String, _ body: [UInt8]) throws -> Page {
        try Page(bytes: Array(head.utf8) + body + Array("<p>end</p>".utf8))
    }

    @Test(
        "gb2312 with characters that only GBK has",
        arguments: [
            "<meta charset=gb2312>", "<META http-equiv='Content-Type' content='text/html; charset = \"GB2312\"'>",
            "<?xml version=\"1.0\" encoding=\"gb2312\"?>",
            "<meta content=\"text/html;charset=gbk\" http-equiv=content-type>",
            "",
        ])
    func rareCharacters(declaration: String) throws {
        let page = try page(declaration, Self.rare)
        #expect(page.blocks == ["〇镕", "end"])
        #expect(page.rules == [])
    }

    @Test("the title is in the page's encoding though it stands before the declaration")
    func titleFirst() throws {
        let page = try page("<title>", Self.rare + Array("</title><meta charset=gbk>".utf8))
        #expect(page.document.pairs.first?.value == "〇镕")
    }

    @Test("UTF-8 declared as gb2312 is read, with a finding")
    func wrongDeclaration() throws {
        let page = try Page("<meta charset=gb2312><p>公开</p>")
        #expect(page.blocks == ["公开"])
        #expect(page.rules == [.textWrongDeclaration])
    }

    @Test("a declaration in a comment or a script is none")
    func inComment() throws {
        #expect(CharsetDeclaration.label(in: Array("<!-- <meta charset=big5> --><meta charset=gbk>".utf8)) == "gbk")
        #expect(
            CharsetDeclaration.label(in: Array("<script>'<meta charset=big5>'</script><meta charset=a>".utf8)) == "a")
        #expect(CharsetDeclaration.label(in: Array("<!-- <meta charset=big5>".utf8)) == nil)
        #expect(CharsetDeclaration.label(in: Array("<meta name=x content='charset=big5'>".utf8)) == nil)
        #expect(CharsetDeclaration.label(in: []) == nil)
    }

    @Test("a byte order mark overrules the page's word")
    func mark() throws {
        let page = try Page("\u{FEFF}<meta charset=gb2312><p>公开</p>")
        #expect(page.blocks == ["公开"])
        #expect(page.document.source.charset == .utf8)
        #expect(page.rules == [])
    }

    @Test("one malformed byte costs one character, and is told of")
    func malformed() throws {
        let page = try page("<meta charset=gb2312><p>", Self.rare + [0xFF] + Self.rare + [0x80])
        #expect(page.blocks == ["〇镕\u{FFFD}〇镕€", "end"])
        #expect(page.rules == [.textMalformed])
    }

    @Test("a page that ends inside a character is read up to it")
    func truncated() throws {
        let page = try Page(bytes: Array("<meta charset=gbk><p>".utf8) + Self.rare + [0xB9])
        #expect(page.blocks == ["〇镕\u{FFFD}"])
        #expect(page.rules == [.textMalformed])
    }
}
