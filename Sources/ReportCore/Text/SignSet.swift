/// Characters that are looked for all at once, sixteen bytes of text at a time.
public struct SignSet: Sendable {
    /// The characters, the last of them repeated up to eight.
    private let signs: SIMD8<UInt8>
    private let count: Int

    /// The set of the characters of a text in ASCII, one to eight.
    public init(_ signs: StaticString) {
        let bytes = signs.withUTF8Buffer(Array.init)
        precondition(1...8 ~= bytes.count)
        self.signs = SIMD8((0..<8).map { bytes[min($0, bytes.count - 1)] })
        count = bytes.count
    }

    /// Where the first of the characters stands in a text at or after an offset; the text's end where none does.
    public func first(in utf8: [UInt8], from start: Int) -> Int { first(in: utf8, from: start, to: utf8.count) }

    /// Where the first of the characters stands in a text between two offsets; the second where none does.
    public func first(in utf8: [UInt8], from start: Int, to end: Int) -> Int {
        var first = end
        each(in: utf8, min(start, end)..<end) { index, _ in
            first = index
            return false
        }
        return first
    }

    /// How many of the characters stand in a range of a text.
    public func count(in utf8: [UInt8], _ range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count)
        return utf8.withUnsafeBytes { bytes in
            switch count {
            case 1: bytes.count(OneByte(byte: signs[0]), in: range)
            case ...4: bytes.count(FourBytes(signs: signs.lowHalf), in: range)
            default: bytes.count(EightBytes(signs: signs), in: range)
            }
        }
    }

    /// Goes to every place of one of the characters in a range of a text, until `body` says no.
    public func each(in utf8: [UInt8], _ range: Range<Int>, _ body: (_ index: Int, _ sign: UInt8) -> Bool) {
        precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count)
        utf8.withUnsafeBytes { bytes in
            switch count {
            case 1: bytes.each(OneByte(byte: signs[0]), in: range, body)
            case ...4: bytes.each(FourBytes(signs: signs.lowHalf), in: range, body)
            default: bytes.each(EightBytes(signs: signs), in: range, body)
            }
        }
    }
}
