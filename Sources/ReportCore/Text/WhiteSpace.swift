/// White space as every module sees it: what no reader of a page sees at the ends of its words.
///
/// ASCII's (U+0009 to U+000D and the space), U+0085, U+00A0, U+2000 to U+200B, U+2028, U+2029, U+202F, U+205F, U+3000 and
/// U+FEFF.
public enum WhiteSpace {
    /// A range of valid UTF-8 without the white space at its ends; where there is nothing else, empty at its start.
    public static func trimmed(_ range: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
        if !range.isEmpty, isWord(utf8[range.lowerBound]), isWord(utf8[range.upperBound - 1]) { return range }
        var low = range.lowerBound
        while low < range.upperBound {
            let length = length(at: low, before: range.upperBound, in: utf8)
            if length == 0 { break }
            low += length
        }
        var high = range.upperBound
        while high > low {
            let length = length(endingAt: high, after: low, in: utf8)
            if length == 0 { break }
            high -= length
        }
        return high > low ? low..<high : range.lowerBound..<range.lowerBound
    }

    /// The bytes of the white space that stands at `index`; 0 where there is none.
    public static func length(at index: Int, before end: Int, in utf8: [UInt8]) -> Int {
        let first = utf8[index]
        if first < 0x80 { return isWhite(first) ? 1 : 0 }
        switch first {
        case 0xC2 where index + 2 <= end:
            return isWhite(first, utf8[index + 1]) ? 2 : 0
        case 0xE2, 0xE3, 0xEF:
            guard index + 3 <= end else { return 0 }
            return isWhite(first, utf8[index + 1], utf8[index + 2]) ? 3 : 0
        default:
            return 0
        }
    }

    /// The bytes of the white space that ends before `index`; 0 where there is none.
    public static func length(endingAt index: Int, after start: Int, in utf8: [UInt8]) -> Int {
        let last = utf8[index - 1]
        if last < 0x80 { return isWhite(last) ? 1 : 0 }
        if index - 2 >= start, isWhite(utf8[index - 2], last) { return 2 }
        if index - 3 >= start, isWhite(utf8[index - 3], utf8[index - 2], last) { return 3 }
        return 0
    }

    /// Whether a byte is a visible character of ASCII.
    private static func isWord(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte }

    private static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

    private static func isWhite(_ one: UInt8, _ two: UInt8) -> Bool { one == 0xC2 && (two == 0xA0 || two == 0x85) }

    private static func isWhite(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Bool {
        switch (one, two) {
        case (0xE2, 0x80): 0x80...0x8B ~= three || three & 0xFE == 0xA8 || three == 0xAF
        case (0xE2, 0x81): three == 0x9F
        case (0xE3, 0x80): three == 0x80
        case (0xEF, 0xBB): three == 0xBF
        default: false
        }
    }
}
