import ReportModel
import Testing

@testable import ReportCore

/// Scans that look at eight or sixteen bytes at a time find what a byte-by-byte scan finds, wherever these begin
/// and end.
@Suite struct ByteScanTests {
    private static let texts: [[UInt8]] = [
        [], [0x0A], Array("公".utf8), Array("plain text of more than eight bytes".utf8),
        Array("一\t二三四五六七八九十\u{0B}\u{7F}末\n".utf8), Array("aaaaaaa\u{0}bbbbbbbb\u{1F}cccccccc".utf8),
        Array("𠮷𠮷a𠮷".utf8), [0x80, 0xFF, 0x20, 0x1F, 0x81, 0x01, 0xA0, 0x21, 0x0D, 0x0A],
    ]

    @Test(arguments: texts, [UInt8(1), 0x0E, 0x20])
    func `the first byte below a limit`(_ text: [UInt8], _ limit: UInt8) {
        for start in 0...text.count {
            let found = text.withUnsafeBytes { $0.firstIndex(below: limit, from: start) }
            #expect(found == text[start...].firstIndex { $0 < limit })
        }
    }

    @Test(arguments: texts)
    func `the first byte that is not ASCII`(_ text: [UInt8]) {
        for start in 0...text.count {
            let found = text.withUnsafeBytes { $0.firstNonASCII(from: start) }
            #expect(found == text[start...].firstIndex { $0 >= 0x80 })
        }
    }

    @Test(arguments: texts)
    func `how many bytes a test finds in a range`(_ text: [UInt8]) {
        let text = text + text + text
        for start in 0...text.count {
            for end in start...text.count {
                let (below, stray) = text.withUnsafeBytes { bytes in
                    let range = start..<end
                    return (bytes.count(BytesBelow(limit: 0x0E), in: range), bytes.count(StrayControls(), in: range))
                }
                #expect(below == text[start..<end].count { $0 < 0x0E })
                #expect(stray == text[start..<end].count { $0 < 0x20 && !(0x09...0x0D ~= $0) && $0 != 0x1A })
            }
        }
    }

    @Test(arguments: texts, ["a", "ab", "abct", "abct\n", "abct\n1o "])
    func `characters of a set, one to eight`(_ text: [UInt8], _ signs: String) {
        let set: SignSet =
            switch signs.utf8.count {
            case 1: SignSet("a")
            case 2: SignSet("ab")
            case 4: SignSet("abct")
            case 5: SignSet("abct\n")
            default: SignSet("abct\n1o ")
            }
        for start in 0...text.count {
            var found: [Int] = []
            set.each(in: text, start..<text.count) { index, _ in
                found.append(index)
                return true
            }
            #expect(found == (start..<text.count).filter { signs.utf8.contains(text[$0]) })
            #expect(set.count(in: text, start..<text.count) == found.count)
            #expect(set.first(in: text, from: start) == found.first ?? text.count)
        }
    }

    @Test func `more bytes than a place of a vector can count`() {
        let text = [UInt8](repeating: 0x61, count: 300 * 16 + 5)
        #expect(text.withUnsafeBytes { $0.count(OneByte(byte: 0x61), in: 0..<text.count) } == text.count)
        let late = text + [0x00] + text
        #expect(late.withUnsafeBytes { $0.firstIndex(below: 1, from: 3) } == text.count)
    }

    /// Sequences of every kind, well-formed or not, wherever a vector of sixteen bytes begins and ends.
    @Test(arguments: ["a", "é", "公", "\u{800}", "한", "\u{F900}", "𠮷"].map { Array($0.utf8) })
    func `text is well-formed where each of its sequences is`(_ character: [UInt8]) {
        let malformed: [[UInt8]] = [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xE5, 0x85], [0xED, 0xA0, 0x80], [0xE5],
            [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
            [0xE5, 0x85, 0xAC, 0x80],
        ]
        for before in 0..<36 {
            let head = [UInt8](repeating: 0x61, count: before % 3) + Array(repeating: character, count: before).joined()
            for after in [0, 1, 2, 3, 20] {
                let tail = Array(Array(repeating: character, count: after).joined())
                #expect(UTF8Sequences.areWellFormed(head + tail))
                for sequence in malformed { #expect(!UTF8Sequences.areWellFormed(head + sequence + tail)) }
            }
        }
    }

    @Test(arguments: texts)
    func `the scalars that begin in a range`(_ text: [UInt8]) {
        for start in 0...text.count {
            for end in start...text.count {
                let count = text.withUnsafeBytes { $0.scalars(in: start..<end) }
                #expect(count == text[start..<end].count { $0 & 0xC0 != 0x80 })
            }
        }
    }

    @Test func `a long stretch of ASCII, and none that is shorter`() {
        for before in 0..<20 {
            let short = [UInt8](repeating: 0xC4, count: before) + [UInt8](repeating: 0x61, count: 63) + [0xC4]
            #expect(short.withUnsafeBytes { $0.longASCII(from: 0) } == nil)
            let long = [UInt8](repeating: 0xC4, count: before) + [UInt8](repeating: 0x61, count: 80)
            let found = long.withUnsafeBytes { $0.longASCII(from: 0) }
            #expect(found.map { (before..<before + 8).contains($0) } ?? false)
        }
    }

    /// Stretches of ASCII are copied past the converter: no character at their edges may be damaged by it.
    @Test(arguments: [0, 1, 63, 64, 65, 72, 200])
    func `GB18030 with stretches of ASCII is what it is without`(_ count: Int) throws {
        let ascii = [UInt8](repeating: 0x30, count: count)
        let characters: [(bytes: [UInt8], text: String)] = [
            (Encoding.gb, "信息公开"), ([0x95, 0x34, 0xB2, 0x35], "𠮷"), ([0x81, 0x40], "丂"), ([0x80], "€"),
        ]
        for (bytes, text) in characters {
            let source = ascii + bytes + ascii + bytes + [0x0A]
            let digits = String(repeating: "0", count: count)
            let decoded = try SourceText(source, declared: "gb18030")
            #expect(decoded.words == digits + text + digits + text + "\n")
            #expect(decoded.findings.isEmpty)
        }
    }

    @Test(arguments: [0, 64, 100])
    func `what GB18030 does not have is one malformed sequence before a stretch of ASCII too`(_ count: Int) throws {
        let source = Encoding.gb + [0xFF] + [UInt8](repeating: 0x61, count: count) + Encoding.gb
        let decoded = try SourceText(source, declared: "gb18030")
        #expect(decoded.words == "信息公开\u{FFFD}" + String(repeating: "a", count: count) + "信息公开")
        #expect(decoded.findings.map(\.rule) == [.textMalformed])
    }

    @Test func `places of a long line are counted as those of short ones`() {
        let text = String(repeating: "信息a", count: 2000) + "\n末"
        let index = LineIndex(Array(text.utf8))
        for scalars in [0, 1, 340, 341, 1024, 3001, 5999] {
            let offset = String(text.unicodeScalars.prefix(scalars)).utf8.count
            #expect(index.position(of: offset) == Position(line: 1, column: scalars + 1))
        }
        #expect(index.position(of: text.utf8.count - 3) == Position(line: 2, column: 1))
        #expect(index.position(of: text.utf8.count) == Position(line: 2, column: 2))
    }
}
