import ReportCore

/// Reads tags byte by byte as HTML does; works on any encoding whose ASCII bytes are ASCII.
struct TagScanner {
    let bytes: [UInt8]
    /// The byte to be read next.
    var position: Int
    /// Whether the tag whose attributes were read last has its `>`.
    private(set) var isTagClosed = false

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// An attribute's name and value, as ranges.
    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    private static let tagOpen = SignSet("<")
    private static let hyphen = SignSet("-")
    private static let quote = SignSet("\"")
    private static let apostrophe = SignSet("'")

    var isAtEnd: Bool { position >= bytes.count }

    /// Reads a name that starts at the position.
    mutating func elementName() -> ElementName {
        var name = ElementName()
        while position < bytes.count, !endsName(bytes[position]) {
            name.append(bytes[position])
            position += 1
        }
        return name
    }

    /// The next attribute of the tag; after the last one the position is behind the tag's `>`, or at the end of the
    /// bytes where the tag is not closed.
    mutating func nextAttribute() -> Attribute? {
        while position < bytes.count, isWhiteSpace(bytes[position]) || bytes[position] == UInt8(ascii: "/") {
            position += 1
        }
        isTagClosed = position < bytes.count && bytes[position] == UInt8(ascii: ">")
        if isTagClosed { position += 1 }
        guard !isTagClosed, position < bytes.count else { return nil }
        let start = position
        // A `=` that no name stands before is the name's first byte.
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "="), !endsName(bytes[position]) { position += 1 }
        let name = start..<position
        skipWhiteSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            return Attribute(name: name, value: position..<position)
        }
        position += 1
        skipWhiteSpace()
        return Attribute(name: name, value: attributeValue())
    }

    private mutating func attributeValue() -> Range<Int> {
        guard position < bytes.count else { return position..<position }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = position
            while position < bytes.count, !isWhiteSpace(bytes[position]), bytes[position] != UInt8(ascii: ">") {
                position += 1
            }
            return start..<position
        }
        let start = position + 1
        position = start
        position = (quote == UInt8(ascii: "'") ? TagScanner.apostrophe : TagScanner.quote).first(in: bytes, from: start)
        let end = position
        position = min(position + 1, bytes.count)
        return start..<end
    }

    /// Goes behind the tag's `>`.
    mutating func skipAttributes() {
        while nextAttribute() != nil {}
    }

    mutating func skipWhiteSpace() {
        while position < bytes.count, isWhiteSpace(bytes[position]) { position += 1 }
    }

    /// Goes behind the next `>`, or to the end.
    mutating func skipBogusComment() {
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
        position = min(position + 1, bytes.count)
    }

    /// Reads a comment whose `<!--` ends at the position; gives its words, or nil where it is not closed.
    mutating func comment() -> Range<Int>? {
        let start = position
        // `<!-->` and `<!--->` are comments without words.
        for empty in [1, 2] where starts(with: empty == 1 ? ">" : "->") {
            position += empty
            return start..<start
        }
        while true {
            position = TagScanner.hyphen.first(in: bytes, from: position)
            guard !isAtEnd else { return nil }
            if starts(with: "-->") || starts(with: "--!>") {
                let end = position
                position += starts(with: "-->") ? 3 : 4
                return start..<end
            }
            position += 1
        }
    }

    /// Goes to the `</` of the end tag `name`; false where there is none, and then to the end.
    mutating func skipText(before name: ElementName) -> Bool {
        while true {
            position = TagScanner.tagOpen.first(in: bytes, from: position)
            guard !isAtEnd else { return false }
            guard starts(with: "</") else {
                position += 1
                continue
            }
            let start = position
            position += 2
            let found = elementName()
            position = found == name ? start : start + 2
            if found == name { return true }
        }
    }

    /// Whether the bytes at the position are `word`, whatever the case of its letters; `word` is lower case.
    func starts(with word: StaticString) -> Bool {
        matches(word, at: position)
    }

    func matches(_ word: StaticString, at start: Int) -> Bool {
        guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            word.indices.allSatisfy { lowercased(bytes[start + $0]) == word[$0] }
        }
    }

    /// Whether a range of bytes is `word`, whatever the case of its letters; `word` is lower case.
    func matches(_ word: StaticString, in range: Range<Int>) -> Bool {
        range.count == word.utf8CodeUnitCount && matches(word, at: range.lowerBound)
    }

    private func endsName(_ byte: UInt8) -> Bool {
        isWhiteSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }
}

/// ASCII white space as HTML has it.
func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C)
}

func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20
}

func lowercased(_ byte: UInt8) -> UInt8 {
    0x41...0x5A ~= byte ? byte | 0x20 : byte
}
