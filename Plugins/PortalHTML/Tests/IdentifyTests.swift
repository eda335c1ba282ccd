import ReportCore
import Testing

@testable import PortalHTMLFormat

@Suite("Recognising pages")
struct IdentifyTests {
    private func level(_ text: String, name: String = "-", mediaType: String? = nil) -> Match.Level {
        let input = SourceInput(name: name, bytes: Array(text.utf8), origin: .init(mediaType: mediaType))
        return PortalHTMLSource().identify(SourceProbe(input)).level
    }

    @Test(
        "certain by its beginning",
        arguments: [
            "<!DOCTYPE html>", " \n<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", "<html lang=zh>", "<HTML>",
            "\u{FEFF}<html>", "<!-- saved from url=(0014)about:internet -->\n<html>",
            "<?xml version=\"1.0\"?><!DOCTYPE html>",
        ])
    func certain(text: String) {
        #expect(level(text) == .certain)
    }

    @Test("likely or possible by its tags")
    func byTags() {
        #expect(level("<div><p>甲</p><p>乙</p></div>") == .likely)
        #expect(level("甲<p>乙</p>", name: "a.HTM") == .possible)
        #expect(level("甲<font>乙", name: "a.shtml") == .possible)
        #expect(level("甲乙", name: "a.html") == .no)
        #expect(level("甲<p>乙</p>", name: "a.txt") == .no)
        #expect(level("甲<p>乙</p>", mediaType: "text/html; charset=gbk") == .likely)
    }

    @Test(
        "no page",
        arguments: [
            "", "规章 | 1 | 2", "<?xml version=\"1.0\"?><rss><p>甲</p><p>乙</p><p>丙</p></rss>", "<svg></svg>", "%PDF-1.4",
            "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n<html></html>",
            "WARC/1.0\r\n\r\n<html>", "<!DOCTYPE svg>", "1 < 2", "甲乙丙",
        ])
    func none(text: String) {
        #expect(level(text) == .no)
    }

    @Test("identifying is quiet on every prefix of a page")
    func prefixes() {
        let bytes = Array("\u{FEFF}<?xml version='1'?><!-- x --><!DOCTYPE html><html><p>甲</p>".utf8)
        for count in 0...bytes.count {
            let input = SourceInput(name: "-", bytes: Array(bytes.prefix(count)))
            _ = PortalHTMLSource().identify(SourceProbe(input))
        }
    }
}
