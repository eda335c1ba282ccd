extension [UInt8] {
    /// Whether no character of this UTF-8 is cut in two at `offset`.
    func isCharacterBoundary(_ offset: Int) -> Bool {
        offset == count || self[offset] & 0xC0 != 0x80
    }

    /// Whether the character at `offset` of this valid UTF-8 is a space that no block or cell has at its ends.
    func isSpace(at offset: Int) -> Bool {
        scalar(at: offset).isSpace
    }

    /// The same of the character that ends before `offset`.
    func isSpace(before offset: Int) -> Bool {
        var start = offset - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return isSpace(at: start)
    }

    /// The character that starts at `offset` of this valid UTF-8.
    func scalar(at offset: Int) -> Unicode.Scalar {
        let first = self[offset]
        if first < 0x80 { return Unicode.Scalar(first) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let bits = self[offset + 1..<offset + length].reduce(UInt32(first) & (0x7F >> UInt32(length))) {
            $0 << 6 | UInt32($1 & 0x3F)
        }
        return Unicode.Scalar(bits) ?? "\u{FFFD}"
    }
}

extension Unicode.Scalar {
    /// What layout is made of: HTML's white space, the no-break space, and spaces of every width.
    var isSpace: Bool {
        switch self {
        case " ", "\t", "\n", "\u{C}", "\r", "\u{A0}", "\u{2000}"..."\u{200A}", "\u{3000}": true
        default: false
        }
    }

    /// Whether it shows nothing: modules differ in which of the rarer ones they take for layout.
    var isBlank: Bool {
        properties.isWhitespace || self == "\u{200B}" || self == "\u{FEFF}"
    }

    /// Whether it can be a mark of a format between words, such as a pipe.
    var isASCIIMark: Bool {
        isASCII && !("a"..."z" ~= self || "A"..."Z" ~= self || "0"..."9" ~= self)
    }
}
