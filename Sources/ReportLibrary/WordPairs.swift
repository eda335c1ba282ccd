/// The pairs of neighbouring letters that full-text search uses.
///
/// Chinese is written without spaces, so an index of words would find none; one of all pairs finds every word of two
/// characters and more. A pair is one word to SQLite's FTS5 with the tokenizer `ascii`, which treats whatever is not
/// ASCII as letters.
struct WordPairs {
    /// The pairs in UTF-8, with spaces between; a repeated pair is repeated, which FTS5 detects quickly.
    private(set) var text: [UInt8] = []

    init() {
        text.reserveCapacity(2048)
    }

    /// Adds the pairs of a text, and each last letter of a run by itself, so that every letter begins something.
    mutating func add(_ text: String?) {
        guard var text else { return }
        text.withUTF8 { add($0) }
    }

    /// The same for a text in well-formed UTF-8.
    mutating func add(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { add($0) }
    }

    /// A letter is written at most twice, with at most one space each: three bytes for each of its own. Letters are
    /// stored four bytes at a time, of which the last ones may be surplus.
    private mutating func add(_ utf8: UnsafeBufferPointer<UInt8>) {
        let start = text.count
        text += repeatElement(0, count: 3 * utf8.count + 4)
        let end = text.withUnsafeMutableBytes { bytes in
            var end = start
            WordPairs.forEach(in: utf8) { first, second in
                if end > 0 { end = Letter.space.write(to: bytes, at: end) }
                end = first.write(to: bytes, at: end)
                end = second.write(to: bytes, at: end)
            }
            return end
        }
        text.removeLast(text.count - end)
    }

    /// Passes the pairs of a text to `body` in order; the second letter of the last one is `.none`.
    private static func forEach(in utf8: UnsafeBufferPointer<UInt8>, _ body: (Letter, Letter) -> Void) {
        var last = Letter.none
        var place = 0
        while place < utf8.count {
            let letter = Letter(in: utf8, at: &place)
            if last != .none { body(last, letter) }
            last = letter
        }
        if last != .none { body(last, .none) }
    }

    /// The FTS5 query for the texts that may contain `words`; nil if they have no letter.
    static func query(_ words: String) -> String? {
        var words = words
        var pairs: [(first: Letter, second: Letter)] = []
        words.withUTF8 { WordPairs.forEach(in: $0) { pairs.append(($0, $1)) } }
        guard !pairs.isEmpty else { return nil }
        // A letter by itself begins whatever pair follows in the text; after another one its pair says more.
        let seconds = Set(pairs.map(\.second))
        var asked: [String] = []
        for pair in pairs where pair.second != .none || !seconds.contains(pair.first) {
            let word = "\"\(pair.first.text)\(pair.second.text)\""
            asked.append(pair.second == .none ? word + " *" : word)
        }
        return asked.joined(separator: " AND ")
    }
}

/// A letter or a digit; a capital letter of ASCII is its small one.
private struct Letter: Hashable {
    /// Its UTF-8, the first byte lowest.
    private let bytes: UInt32

    static let none = Letter(bytes: 0)
    static let space = Letter(bytes: 0x20)

    private init(bytes: UInt32) {
        self.bytes = bytes
    }

    /// Reads the character at `place` of well-formed UTF-8; zero bytes if it is not a letter.
    init(in utf8: UnsafeBufferPointer<UInt8>, at place: inout Int) {
        let first = UInt32(utf8[place])
        let count = min(first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, utf8.count - place)
        defer { place += count }
        if count == 1 {
            bytes = Letter.isLetter(first) ? first | (first & 0x40) >> 1 : 0
            return
        }
        var (bytes, scalar) = (first, first & (0x7F >> UInt32(count)))
        for index in 1..<count {
            let byte = UInt32(utf8[place + index])
            bytes |= byte << (8 * UInt32(index))
            scalar = scalar << 6 | byte & 0x3F
        }
        self.bytes = Letter.isLetter(scalar) ? bytes : 0
    }

    /// How many bytes it has: none of them is zero.
    private var count: Int { 4 - bytes.leadingZeroBitCount / 8 }

    /// Writes it and returns the end. Four bytes are stored; those that it lacks are zero.
    func write(to buffer: UnsafeMutableRawBufferPointer, at start: Int) -> Int {
        buffer.storeBytes(of: bytes.littleEndian, toByteOffset: start, as: UInt32.self)
        return start + count
    }

    var text: String {
        String(decoding: (0..<UInt32(count)).map { UInt8(truncatingIfNeeded: bytes >> (8 * $0)) }, as: UTF8.self)
    }

    /// ASCII letters and digits, and beyond ASCII whatever is not punctuation or space.
    private static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF: return true
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        // ASCII, General Punctuation, the punctuation of CJK Symbols and of the full-width forms.
        case 0..<0x80, 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020, 0xFF00...0xFF20: return false
        default: return isOtherLetter(value)
        }
    }

    private static func isOtherLetter(_ value: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        return switch value {
        case 0x80...0x2FF, 0x3000...0x303F, 0xFF00...0xFFEF: scalar.properties.isAlphabetic
        default: !scalar.properties.isWhitespace
        }
    }
}
