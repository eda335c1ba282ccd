/// The lines of a text and what separates cells in them; every text-like module reads through it.
///
/// A line ends at LF, CR LF, CR, U+0085, U+2028 or U+2029. White space is ASCII's, U+00A0, U+2000 to U+200B, U+3000,
/// U+FEFF and the line ends. Ranges are byte ranges of ``utf8``. Everything runs once over the bytes.
public struct TextLayout: Sendable {
    /// The text, valid UTF-8.
    public let utf8: [UInt8]
    /// Its lines; a line end at the end of the text begins no other.
    public let lines: [TextLine]
    /// Where the pipes stand that separate something, in order: each line has ``TextLine/pipes`` of them.
    public let pipes: [Int]

    public init(_ utf8: [UInt8]) { self.init(utf8, in: 0..<utf8.count) }

    /// The lines of a part of a text, which begins and ends where lines do.
    public init(_ utf8: [UInt8], in part: Range<Int>) {
        self.utf8 = utf8
        (lines, pipes) = TextLayout.lines(of: utf8, in: part)
    }

    /// The slots of a range between tabs, white space kept: one more than there are tabs.
    ///
    /// `slots` is overwritten, so that a loop over lines needs one buffer only.
    public static func splitAtTabs(_ range: Range<Int>, of utf8: [UInt8], into slots: inout [Range<Int>]) {
        slots.removeAll(keepingCapacity: true)
        precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count)
        utf8.withUnsafeBytes { bytes in
            var start = range.lowerBound
            bytes.each(OneByte(byte: 0x09), in: range) { index, _ in
                slots.append(start..<index)
                start = index + 1
                return true
            }
            slots.append(start..<range.upperBound)
        }
    }

    private static func lines(of utf8: [UInt8], in part: Range<Int>) -> (lines: [TextLine], pipes: [Int]) {
        precondition(part.lowerBound >= 0 && part.upperBound <= utf8.count)
        var lines: [TextLine] = []
        lines.reserveCapacity(part.count / 32 + 1)
        var pipes: [Int] = []
        pipes.reserveCapacity(part.count / 16)
        var (start, tabs, firstPipe) = (part.lowerBound, 0, 0)
        utf8.withUnsafeBytes { bytes in
            bytes.each(LineSigns(), in: part) { index, sign in
                switch sign {
                case 0x09: tabs += 1
                case 0x7C: if index == start || bytes[index - 1] != 0x5C { pipes.append(index) }
                default:
                    let length = lineEnd(at: index, in: utf8)
                    // LF after CR is part of the same.
                    guard length > 0, index >= start else { return true }
                    lines.append(TextLine(start..<index, tabs: tabs, pipes: pipes.count - firstPipe, in: utf8))
                    (start, tabs, firstPipe) = (index + length, 0, pipes.count)
                }
                return true
            }
        }
        if start < part.upperBound {
            lines.append(TextLine(start..<part.upperBound, tabs: tabs, pipes: pipes.count - firstPipe, in: utf8))
        }
        return (lines, pipes)
    }

    /// The length of the line end at `index`, or 0.
    private static func lineEnd(at index: Int, in utf8: [UInt8]) -> Int {
        let next = index + 1 < utf8.count ? utf8[index + 1] : 0
        switch utf8[index] {
        case 0x0A: return 1
        case 0x0D: return next == 0x0A ? 2 : 1
        case 0xC2: return next == 0x85 ? 2 : 0
        case 0xE2:
            guard next == 0x80, index + 2 < utf8.count else { return 0 }
            return utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: return 0
        }
    }
}

/// One line of a text, without its line end.
public struct TextLine: Sendable, Equatable {
    /// Where it is in the text, without its line end.
    public let range: Range<Int>
    /// The line without the white space at its ends.
    public let words: Range<Int>
    /// How many tabs there are in it, those at its ends included.
    public let tabs: Int
    /// How many pipes separate something in it.
    public let pipes: Int

    /// Whether there is nothing but white space in it.
    public var isBlank: Bool { words.isEmpty }

    init(_ range: Range<Int>, tabs: Int, pipes: Int, in utf8: [UInt8]) {
        self.range = range
        words = WhiteSpace.trimmed(range, in: utf8)
        self.tabs = tabs
        self.pipes = pipes
    }
}
