/// Signs of ASCII that are looked for all at once; Chinese text between them is passed eight bytes at a time.
public struct SignSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The set of the signs of a text; what is not ASCII in it is no part of the set.
    public init(_ signs: StaticString) {
        signs.withUTF8Buffer { buffer in
            for sign in buffer where sign < 0x80 {
                if sign < 0x40 { low |= 1 << UInt64(sign) } else { high |= 1 << UInt64(sign - 0x40) }
            }
        }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let flags = byte < 0x40 ? low : byte < 0x80 ? high : 0
        return (flags >> UInt64(byte & 0x3F)) & 1 != 0
    }

    /// Where the first of the signs stands in a text at or after an offset; the text's end where none does.
    public func first(in utf8: [UInt8], from start: Int) -> Int {
        utf8.withUnsafeBytes { $0.firstIndex(of: self, from: start) ?? utf8.count }
    }

    /// Where a byte stands in a text at or after an offset; the text's end where it does not.
    public static func first(_ byte: UInt8, in utf8: [UInt8], from start: Int) -> Int {
        utf8.withUnsafeBytes { $0.firstIndex(of: byte, from: start) ?? utf8.count }
    }
}
