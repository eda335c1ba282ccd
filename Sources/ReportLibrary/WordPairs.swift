/// The pairs of neighbouring letters that full text is found by.
///
/// Chinese is written without spaces, so an index of words would find none; one of all pairs finds every word of two
/// characters and more. A pair is one word to SQLite's FTS5 with the tokenizer `ascii`, which takes whatever is not
/// ASCII for letters.
struct WordPairs {
    private var found: Set<UInt64> = []
    private var pairs: [UInt64] = []

    init() {
        found.reserveCapacity(2048)
    }

    /// Adds the pairs of a text, and each last letter of a run by itself, so that every letter begins something.
    mutating func add(_ text: String) {
        var last: UInt32 = 0
        for scalar in text.unicodeScalars {
            let letter = WordPairs.isLetter(scalar) ? WordPairs.lowercase(scalar.value) : 0
            if last != 0 { add(last, letter) }
            last = letter
        }
        if last != 0 { add(last, 0) }
    }

    private mutating func add(_ first: UInt32, _ second: UInt32) {
        let pair = UInt64(first) << 32 | UInt64(second)
        if found.insert(pair).inserted { pairs.append(pair) }
    }

    /// Each pair once, with spaces between.
    var text: String {
        var text: [UInt8] = []
        text.reserveCapacity(pairs.count * 7)
        for pair in pairs {
            if !text.isEmpty { text.append(UInt8(ascii: " ")) }
            WordPairs.append(UInt32(truncatingIfNeeded: pair >> 32), to: &text)
            WordPairs.append(UInt32(truncatingIfNeeded: pair), to: &text)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What FTS5 is asked to find the texts that may hold `words`; nil where they have no letter.
    static func query(_ words: String) -> String? {
        var pairs = WordPairs()
        pairs.add(words)
        guard !pairs.pairs.isEmpty else { return nil }
        // A letter by itself begins whatever pair the text goes on with; behind another one its pair says more.
        let seconds = Set(pairs.pairs.map { UInt32(truncatingIfNeeded: $0) })
        let asked = pairs.pairs.compactMap { pair -> String? in
            var term: [UInt8] = []
            append(UInt32(truncatingIfNeeded: pair >> 32), to: &term)
            append(UInt32(truncatingIfNeeded: pair), to: &term)
            let word = String(decoding: term, as: UTF8.self)
            guard UInt32(truncatingIfNeeded: pair) == 0 else { return "\"\(word)\"" }
            return seconds.contains(UInt32(truncatingIfNeeded: pair >> 32)) ? nil : "\"\(word)\" *"
        }
        return asked.joined(separator: " AND ")
    }

    /// Appends a letter; 0 is none.
    private static func append(_ letter: UInt32, to text: inout [UInt8]) {
        guard letter != 0, let scalar = Unicode.Scalar(letter), let bytes = UTF8.encode(scalar) else { return }
        text.append(contentsOf: bytes)
    }

    private static func lowercase(_ scalar: UInt32) -> UInt32 {
        0x41...0x5A ~= scalar ? scalar + 0x20 : scalar
    }

    /// ASCII letters and digits, and beyond ASCII whatever is not punctuation or space.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        case 0x4E00...0x9FFF, 0x3400...0x4DBF: true
        case 0x80...0x2FF, 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFFEF: scalar.properties.isAlphabetic
        default: !scalar.properties.isWhitespace
        }
    }
}
