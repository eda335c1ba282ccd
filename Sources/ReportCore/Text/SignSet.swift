/// Signs that are looked for all at once, sixteen bytes of text at a time.
public struct SignSet: Sendable, ByteTest {
    /// Each sign, sixteen times.
    private let signs: [ByteVector]
    /// The sign, where it is one alone, which is found soonest.
    private let only: OneByte?

    /// The set of the signs of a text in ASCII.
    public init(_ signs: StaticString) {
        self.signs = signs.withUTF8Buffer { $0.map { ByteVector(repeating: $0) } }
        only = signs.utf8CodeUnitCount == 1 ? OneByte(byte: signs.withUTF8Buffer { $0[0] }) : nil
    }

    @inline(__always)
    func matches(_ bytes: ByteVector) -> ByteMask {
        var matches = ByteMask(repeating: false)
        for sign in signs { matches .|= bytes .== sign }
        return matches
    }

    /// Where the first of the signs stands in a text at or after an offset; the text's end where none does.
    public func first(in utf8: [UInt8], from start: Int) -> Int { first(in: utf8, from: start, to: utf8.count) }

    /// Where the first of the signs stands in a text between two offsets; the second where none does.
    public func first(in utf8: [UInt8], from start: Int, to end: Int) -> Int {
        var first = end
        each(in: utf8, min(start, end)..<end) { index, _ in
            first = index
            return false
        }
        return first
    }

    /// How many of the signs stand in a range of a text.
    public func count(in utf8: [UInt8], _ range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count)
        return utf8.withUnsafeBytes { bytes in
            only.map { bytes.count($0, in: range) } ?? bytes.count(self, in: range)
        }
    }

    /// Goes to every place of one of the signs in a range of a text, until `body` says no.
    public func each(in utf8: [UInt8], _ range: Range<Int>, _ body: (_ index: Int, _ sign: UInt8) -> Bool) {
        precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count)
        utf8.withUnsafeBytes { bytes in
            if let only { bytes.each(only, in: range, body) } else { bytes.each(self, in: range, body) }
        }
    }
}
