/// The pairs of neighbouring letters that full text is found by.
///
/// Chinese is written without spaces, so an index of words would find none; one of all pairs finds every word of two
/// characters and more. A pair is one word to SQLite's FTS5 with the tokenizer `ascii`, which takes whatever is not
/// ASCII for letters.
struct WordPairs {
    /// The pairs in UTF-8, with spaces between; a pair that comes again is there again, which FTS5 is quick to see.
    private(set) var text: [UInt8] = []

    init() {}

    /// Adds the pairs of a text, and each last letter of a run by itself, so that every letter begins something.
    mutating func add(_ text: String) {
        self.text.reserveCapacity(self.text.count + 7 * text.utf8.count / 3)
        WordPairs.forEach(in: text) { first, second in
            if !self.text.isEmpty { self.text.append(UInt8(ascii: " ")) }
            WordPairs.append(first, to: &self.text)
            WordPairs.append(second, to: &self.text)
        }
    }

    /// Gives `body` the pairs of a text in their order; the second of a last letter is 0.
    private static func forEach(in text: String, _ body: (UInt32, UInt32) -> Void) {
        var last: UInt32 = 0
        for scalar in text.unicodeScalars {
            let letter = isLetter(scalar) ? lowercase(scalar.value) : 0
            if last != 0 { body(last, letter) }
            last = letter
        }
        if last != 0 { body(last, 0) }
    }

    /// What FTS5 is asked to find the texts that may hold `words`; nil where they have no letter.
    static func query(_ words: String) -> String? {
        var pairs: [(first: UInt32, second: UInt32)] = []
        forEach(in: words) { pairs.append(($0, $1)) }
        guard !pairs.isEmpty else { return nil }
        // A letter by itself begins whatever pair the text goes on with; behind another one its pair says more.
        let seconds = Set(pairs.map(\.second))
        var asked: [String] = []
        for pair in pairs where pair.second != 0 || !seconds.contains(pair.first) {
            var term: [UInt8] = []
            append(pair.first, to: &term)
            append(pair.second, to: &term)
            let word = "\"\(String(decoding: term, as: UTF8.self))\""
            asked.append(pair.second == 0 ? word + " *" : word)
        }
        return asked.joined(separator: " AND ")
    }

    /// Appends a letter; 0 is none.
    private static func append(_ letter: UInt32, to text: inout [UInt8]) {
        switch letter {
        case 0: break
        case ..<0x80: text.append(UInt8(letter))
        case 0x800..<0x10000:
            text.append(UInt8(0xE0 | letter >> 12))
            text.append(UInt8(0x80 | letter >> 6 & 0x3F))
            text.append(UInt8(0x80 | letter & 0x3F))
        default: Unicode.Scalar(letter).map { text.append(contentsOf: String($0).utf8) }
        }
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
