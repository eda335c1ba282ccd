/// Alternative phrases, searched for all at once.
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
    /// The phrases with their places in the list, grouped by the last byte of their first units.
    private let phrases: [(place: Int, phrase: Phrase)]
    /// For the last byte of a first unit where its phrases begin, from 1; 0 if there are none.
    private let starts: [UInt16]

    init(arrayLiteral phrases: Phrase...) { self.init(phrases) }

    init(_ phrases: [Phrase]) {
        func key(_ phrase: Phrase) -> Int { Int(phrase.units[0] & 0xFF) }
        let known = phrases.enumerated().map { (place: $0, phrase: $1) }.filter { $0.phrase.count > 0 }
        self.phrases = known.sorted { (key($0.phrase), $0.place) < (key($1.phrase), $1.place) }
        var starts = [UInt16](repeating: 0, count: 0x100)
        for (index, entry) in self.phrases.enumerated().reversed() { starts[key(entry.phrase)] = UInt16(index + 1) }
        self.starts = starts
    }

    /// The place in the list of the first phrase that is at an index.
    func place(in words: Words, at index: Int) -> Int? {
        let head = words[index]
        var entry = Int(starts[Int(head & 0xFF)]) - 1
        guard entry >= 0 else { return nil }
        while entry < phrases.count, (phrases[entry].phrase.units[0] ^ head) & 0xFF == 0 {
            if words.has(phrases[entry].phrase, at: index) { return phrases[entry].place }
            entry += 1
        }
        return nil
    }

    /// The least place in the list of a phrase that occurs anywhere.
    func leastPlace(in words: Words) -> Int? {
        var least: Int?
        for index in words.indices {
            if let place = place(in: words, at: index), place < least ?? .max { least = place }
        }
        return least
    }
}

extension ArraySlice<UInt16> {
    func containsAny(_ phrases: PhraseSet) -> Bool {
        indices.contains { phrases.place(in: self, at: $0) != nil }
    }

    func startsWithAny(_ phrases: PhraseSet) -> Bool {
        !isEmpty && phrases.place(in: self, at: startIndex) != nil
    }
}
