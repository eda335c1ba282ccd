/// Decodes base64 (RFC 2045, section 6.8) as it comes; characters outside its alphabet are left out.
public struct Base64Decoder: Sendable {
    private var bits: UInt32 = 0
    private var bitCount: UInt32 = 0

    public init() {}

    /// Whether what was decoded so far ends within a byte, which no whole text does.
    public var isCutOff: Bool { bitCount == 6 }

    /// The bytes that the next characters complete.
    public mutating func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3 + 3)
        for character in text {
            guard let value = Base64Decoder.value(character) else {
                // Padding ends a run of bytes; another run may follow.
                if character == UInt8(ascii: "=") { bitCount = 0 }
                continue
            }
            bits = bits << 6 | UInt32(value)
            bitCount += 6
            if bitCount >= 8 {
                bitCount -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> bitCount))
            }
        }
        return bytes
    }

    private static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
