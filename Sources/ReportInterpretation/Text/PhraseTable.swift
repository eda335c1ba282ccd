/// Phrases with what each of them means; a lookup finds the longest one at a place.
struct PhraseTable<Meaning: Sendable>: Sendable {
    /// The units of all phrases one after another; those that begin alike are neighbours, the longest first.
    private var units: [UInt16] = []
    /// For every phrase where its units end.
    private var ends: [Int32] = []
    private var meanings: [Meaning] = []
    /// For every first unit where its phrases begin, from 1; 0 if there are none.
    private var starts = [UInt16](repeating: 0, count: 0x10000)

    /// Phrases are folded; if a phrase has two meanings, the first stays.
    init(_ phrases: [(phrase: String, meaning: Meaning)]) {
        let folded = phrases.map { (units: Phrase($0.phrase).units, meaning: $0.meaning) }.filter { !$0.units.isEmpty }
        let sorted = folded.enumerated().sorted { one, other in
            let (a, b) = (one.element.units, other.element.units)
            if a[0] != b[0] { return a[0] < b[0] }
            return a.count != b.count ? a.count > b.count : one.offset < other.offset
        }
        for (_, entry) in sorted {
            meanings.append(entry.meaning)
            if starts[Int(entry.units[0])] == 0 { starts[Int(entry.units[0])] = UInt16(meanings.count) }
            units += entry.units
            ends.append(Int32(units.count))
        }
    }

    /// The longest phrase that starts at `index`.
    func match(_ words: Words, at index: Int) -> (meaning: Meaning, end: Int)? {
        let first = words[index]
        var entry = Int(starts[Int(first)]) - 1
        guard entry >= 0 else { return nil }
        var start = entry == 0 ? 0 : Int(ends[entry - 1])
        while entry < ends.count, units[start] == first {
            let end = Int(ends[entry])
            if stands(start..<end, in: words, at: index) { return (meanings[entry], index + end - start) }
            start = end
            entry += 1
        }
        return nil
    }

    private func stands(_ phrase: Range<Int>, in words: Words, at index: Int) -> Bool {
        guard index + phrase.count <= words.endIndex else { return false }
        var place = index
        for unit in phrase {
            if words[place] != units[unit] { return false }
            place += 1
        }
        return true
    }
}
