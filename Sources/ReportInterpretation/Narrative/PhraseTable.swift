/// Phrases with what each of them means; a look-up finds the longest that stands at a place.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Entry: Sendable {
        var units: [UInt16]
        var meaning: Meaning
    }

    private let entries: [Entry]
    /// For every first unit where its entries begin, from 1; 0 where there are none.
    private let starts: [UInt16]

    /// Phrases are folded; of two meanings of one phrase the first stays.
    init(_ phrases: [(phrase: String, meaning: Meaning)]) {
        let folded = phrases.map { Entry(units: Phrase($0.phrase).units, meaning: $0.meaning) }
        let sorted = folded.enumerated().sorted { one, other in
            let (a, b) = (one.element.units, other.element.units)
            if a.first != b.first { return (a.first ?? 0) < (b.first ?? 0) }
            return a.count != b.count ? a.count > b.count : one.offset < other.offset
        }
        entries = sorted.map(\.element).filter { !$0.units.isEmpty }
        var starts = [UInt16](repeating: 0, count: 0x10000)
        for (index, entry) in entries.enumerated().reversed() { starts[Int(entry.units[0])] = UInt16(index + 1) }
        self.starts = starts
    }

    /// The longest phrase that starts at `index`.
    func match(_ words: Words, at index: Int) -> (meaning: Meaning, end: Int)? {
        let first = words[index]
        var entry = Int(starts[Int(first)]) - 1
        guard entry >= 0 else { return nil }
        while entry < entries.count, entries[entry].units[0] == first {
            let units = entries[entry].units
            if PhraseTable.stands(units, in: words, at: index) { return (entries[entry].meaning, index + units.count) }
            entry += 1
        }
        return nil
    }

    private static func stands(_ units: [UInt16], in words: Words, at index: Int) -> Bool {
        guard index + units.count <= words.endIndex else { return false }
        for offset in 1..<max(1, units.count) where words[index + offset] != units[offset] { return false }
        return true
    }
}
