import ReportCore

/// A phrase of advertising and where it is.
struct SpamHit {
    /// The units of the brand with its betting word: what is the same everywhere.
    var core: Range<Int>
    /// The units with the words of advertising around the core.
    var whole: Range<Int>
    /// Whether it is where an organ's name would be: at the beginning of a line, or after a colon.
    var isName: Bool
}

/// Finds advertising: runs of its words that only a brand and a betting word, or adult words, make together.
enum SpamReader {
    private typealias Part = (role: SpamVocabulary.Role, units: Range<Int>)

    /// The phrases of advertising in some words.
    static func hits(in words: Words) -> [SpamHit] {
        var hits: [SpamHit] = []
        var unit = words.startIndex
        while unit < words.endIndex {
            guard mayBegin[Int(words[unit])] else {
                unit += 1
                continue
            }
            let found = hit(in: words, at: unit)
            if let hit = found.hit { hits.append(hit) }
            unit = found.end
        }
        return hits
    }

    /// The phrase around a word of advertising that begins at a unit; if it is not one, nil and the end of the words
    /// that were examined.
    static func hit(in words: Words, at start: Int) -> (hit: SpamHit?, end: Int) {
        var parts: [Part] = []
        let run = latinRun(in: words, endingAt: start)
        if !run.isEmpty { parts.append((SpamVocabulary.isAdult(words[run]) ? .adult : .latin, run)) }
        var cursor = start
        while let part = part(in: words, at: cursor) {
            parts.append(part)
            cursor = part.units.upperBound
        }
        guard let first = parts.first, let last = parts.last, isAdvertising(parts, in: words) else {
            return (nil, max(cursor, start + 1))
        }
        let loud = parts.filter { $0.role != .plain }
        guard let begin = loud.first?.units.lowerBound, let end = loud.last?.units.upperBound else {
            return (nil, cursor)
        }
        let whole = first.units.lowerBound..<last.units.upperBound
        let before = whole.lowerBound > words.startIndex ? words[whole.lowerBound - 1] : colon
        return (SpamHit(core: begin..<end, whole: whole, isName: before == colon), cursor)
    }

    private static func isAdvertising(_ parts: [Part], in words: Words) -> Bool {
        func has(_ role: SpamVocabulary.Role) -> Bool { parts.contains { $0.role == role } }
        let isBranded = has(.brand) || has(.latin)
        if has(.betting), isBranded { return true }
        if has(.adult) { return parts.count >= 2 }
        if has(.brand) { return parts.count >= 3 }
        return parts.count >= 2
            && parts.contains { $0.role == .latin && SpamVocabulary.isBettingBrand(words[$0.units]) }
    }

    /// The longest word at an index, or a run of Latin letters and digits that another word follows.
    private static func part(in words: Words, at index: Int) -> Part? {
        guard index < words.endIndex else { return nil }
        if let word = byHead[words[index]]?.first(where: { words[index...].starts(with: $0.phrase) }) {
            return (word.role, index..<index + word.phrase.count)
        }
        let run = words[index...].prefix { isLatin($0) }
        guard (1...longestRun).contains(run.count) else { return nil }
        if SpamVocabulary.isAdult(run) { return (.adult, run.indices) }
        guard run.endIndex < words.endIndex, let next = byHead[words[run.endIndex]],
            next.contains(where: { words[run.endIndex...].starts(with: $0.phrase) })
        else { return nil }
        return (.latin, run.indices)
    }

    /// The letters and digits directly before an index, where they are few.
    private static func latinRun(in words: Words, endingAt end: Int) -> Range<Int> {
        var start = end
        while start > words.startIndex, end - start <= longestRun, isLatin(words[start - 1]) { start -= 1 }
        return end - start <= longestRun ? start..<end : end..<end
    }

    private static func isLatin(_ unit: UInt16) -> Bool {
        unit.digit != nil || 0x41...0x5A ~= unit || 0x61...0x7A ~= unit
    }

    private static let longestRun = 12
    private static let colon = UInt16(":" as Unicode.Scalar)

    private static let byHead: [UInt16: [SpamVocabulary.Word]] =
        Dictionary(grouping: SpamVocabulary.words) { $0.phrase.units.first ?? FoldTable.other }
        .mapValues { $0.sorted { $0.phrase.count > $1.phrase.count } }

    /// For every unit whether a word of advertising begins with it.
    private static let mayBegin: [Bool] = {
        var mayBegin = [Bool](repeating: false, count: 0x10000)
        for head in heads { mayBegin[Int(head)] = true }
        return mayBegin
    }()

    /// The first units of the words of advertising.
    static var heads: [UInt16] { Array(byHead.keys) }
}
