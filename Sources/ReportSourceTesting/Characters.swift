extension [UInt8] {
    /// Whether no character of this UTF-8 is cut in two at `offset`.
    func isCharacterBoundary(_ offset: Int) -> Bool {
        offset == count || self[offset] & 0xC0 != 0x80
    }

    /// How many bytes of this valid UTF-8 the white space character at `offset` has; 0 where another stands there.
    func whiteSpace(at offset: Int) -> Int {
        let first = self[offset]
        if first < 0x80 { return first == 0x20 || 0x09...0x0D ~= first ? 1 : 0 }
        switch first {
        case 0xC2 where self[offset + 1] == 0x85 || self[offset + 1] == 0xA0: return 2
        case 0xE1, 0xE2, 0xE3: return isWideSpace(self[offset], self[offset + 1], self[offset + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// The same of the character that ends before `offset`.
    func whiteSpace(before offset: Int) -> Int {
        var start = offset - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return whiteSpace(at: start)
    }

    /// U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
    private func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE1, 0x9A): third == 0x80
        case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
        case (0xE2, 0x81): third == 0x9F
        case (0xE3, 0x80): third == 0x80
        default: false
        }
    }
}

extension UInt8 {
    var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
