import ReportCore
import ReportModel

/// Indications that a mirror altered the text, found in one pass over all of it. They are reported, never repaired.
struct TaintReader {
    /// Lines that are nothing but advertising.
    private(set) var injected = PassageSet()

    private let reading: Reading
    private var hits: [SpamHit] = []
    /// What was found, with the place in the document's text.
    private var marks: [Mark] = []
    /// The phrases of advertising in normal form.
    private var spam: [Phrase] = []

    private struct Mark {
        var kind: Taint.Kind
        var text: Range<Int>
        /// What is counted as one: by default the words themselves.
        var key: String?
    }

    init(_ reading: Reading) {
        self.reading = reading
        for passage in reading.passages.indices { scan(passage) }
        markSpam()
        markFolded()
    }

    /// The units of all words of advertising.
    var advertising: [Range<Int>] { hits.map(\.whole) }

    /// Whether a value holds advertising: a phrase that is also in the text, or one of its own in place of a
    /// name.
    func isSpam(_ value: String) -> Bool {
        let words = reading.fold(value).units[...]
        return spam.contains { words.contains($0) } || SpamReader.hits(in: words).contains(where: \.isName)
    }

    /// A title without the advertising that it begins with.
    func afterSpam(_ title: Words) -> Words {
        let first = SpamReader.hits(in: title).first { $0.whole.lowerBound == title.startIndex }
        return first.map { title[$0.whole.upperBound...] } ?? title
    }

    // MARK: The pass

    private mutating func scan(_ passage: Int) {
        let words = reading.words(passage)
        let firstHit = hits.count
        let cues = TaintReader.cues
        var unit = words.startIndex
        while unit < words.endIndex {
            switch cues[Int(words[unit])] {
            case .none: unit += 1
            case .spam:
                let found = SpamReader.hit(in: words, at: unit)
                if let hit = found.hit { hits.append(hit) }
                unit = found.end
            case .star: unit = scanStars(words, at: unit)
            case .address:
                if let range = PortalLink.swapped(in: words, at: unit) { mark(.domainSwap, range) }
                unit += 1
            case .mojibake:
                let run = Mojibake.run(in: words, at: unit)
                if let run { mark(.mojibake, run, key: "") }
                unit = run?.upperBound ?? unit + 1
            case .replacement: unit = scanReplacements(words, at: unit)
            }
        }
        let ownHits = hits[firstHit...]
        if TaintReader.isLineOfSpam(words, ownHits) { injected.insert(passage) }
    }

    /// Three stars or more beside a character: `主动***息`; not a rule, not emphasis around a whole line.
    private mutating func scanStars(_ words: Words, at start: Int) -> Int {
        var end = start + 1
        while end < words.endIndex, words[end] == TaintReader.star, !reading.folded.hasGap(after: end - 1) { end += 1 }
        let isAfterHan = start > words.startIndex && words[start - 1].isHan
        let isBeforeHan = end < words.endIndex && words[end].isHan
        let isEmphasis = words.first == TaintReader.star && words.last == TaintReader.star
        if end - start >= 3, isAfterHan || isBeforeHan, !isEmphasis { mark(.mask, start..<end) }
        return end
    }

    /// U+FFFD in the text itself; a character outside the Basic Multilingual Plane has the same unit.
    private mutating func scanReplacements(_ words: Words, at start: Int) -> Int {
        func isReplacement(_ unit: Int) -> Bool {
            reading.document.text[reading.folded.offsets[unit]...].starts(with: [0xEF, 0xBF, 0xBD])
        }
        var end = start
        while end < words.endIndex, words[end] == FoldTable.other, isReplacement(end) { end += 1 }
        if end > start { mark(.mojibake, start..<end, key: "") }
        return max(end, start + 1)
    }

    /// Whether at least half of a short line is advertising.
    private static func isLineOfSpam(_ words: Words, _ hits: ArraySlice<SpamHit>) -> Bool {
        guard !hits.isEmpty else { return false }
        let covered = hits.reduce(0) { $0 + $1.whole.count }
        return words.count <= 60 && covered * 2 >= words.count && !words.containsAny(SpamVocabulary.ofReports)
    }

    private mutating func mark(_ kind: Taint.Kind, _ units: Range<Int>, key: String? = nil) {
        marks.append(Mark(kind: kind, text: reading.textRange(units: units), key: key))
    }

    // MARK: After the pass

    /// Phrases that occur twice, or once in place of a name.
    ///
    /// If the words around the core differ, they are the report's.
    private mutating func markSpam() {
        let groups = Dictionary(grouping: hits) { Array(reading.folded.units[$0.core]) }
        for (core, hits) in groups where hits.count >= 2 || hits[0].isName {
            let wholes = Set(hits.map { Array(reading.folded.units[$0.whole]) })
            for hit in hits { mark(.spamPhrase, wholes.count == 1 ? hit.whole : hit.core) }
            spam.append(Phrase(units: core))
        }
    }

    /// What the normal form folded away.
    private mutating func markFolded() {
        let folded = reading.folded
        for swap in folded.swaps where swap.phrase.use == .misconverted {
            marks.append(Mark(kind: .misconverted, text: swap.text))
        }
        for range in folded.pinyin { marks.append(Mark(kind: .pinyin, text: range, key: "")) }
        for offset in folded.radicals {
            let length = FoldedText.scalar(in: reading.document.text, at: offset).length
            marks.append(Mark(kind: .radical, text: offset..<offset + length, key: ""))
        }
    }

    // MARK: The list

    /// The indications in the order of their first places; `title` is the passages of the report's title.
    func taint(title: Range<Int>?, isLocalised: Bool) -> [Taint] {
        var marks = marks
        if isLocalised {
            marks += reading.folded.swaps.filter { $0.phrase.isTaiwan }.map {
                Mark(kind: .traditionalLocalised, text: $0.text)
            }
        }
        for passage in injected where title.map({ passage < $0.lowerBound }) ?? false {
            marks.append(Mark(kind: .injectedTitle, text: reading.passages[passage].range))
        }
        marks.sort { ($0.text.lowerBound, $0.kind.rawValue) < ($1.text.lowerBound, $1.kind.rawValue) }
        var places: [String: Int] = [:]
        var taint = titlesOfPage
        for mark in marks {
            let text = reading.document.string(mark.text)
            let key = mark.kind.rawValue + ":" + (mark.key ?? text)
            if let place = places[key] {
                taint[place].count += 1
            } else {
                places[key] = taint.count
                let position = reading.position(mark.text.lowerBound)
                taint.append(Taint(kind: mark.kind, text: text, count: 1, position: position))
            }
        }
        return taint
    }

    /// The page's own title, if that is nothing but advertising.
    private var titlesOfPage: [Taint] {
        reading.document.pairs.filter { $0.name.lowercased() == "title" }.compactMap { pair in
            let words = reading.fold(pair.value).units[...]
            guard TaintReader.isLineOfSpam(words, SpamReader.hits(in: words)[...]) else { return nil }
            let position = reading.position(source: pair.place.lowerBound)
            return Taint(kind: .injectedTitle, text: pair.value, count: 1, position: position)
        }
    }

    /// Whether the vocabulary of some passages was replaced by Taiwan's: a word that only Taiwan has, and another of
    /// Taiwan's or the same one again.
    func isLocalised(_ passages: [Int]) -> Bool {
        var swaps = reading.folded.swaps[...]
        var certain = 0
        var all = 0
        for passage in passages {
            let range = reading.passages[passage].range
            swaps = swaps.drop { $0.text.lowerBound < range.lowerBound }
            let own = swaps.prefix { $0.text.lowerBound < range.upperBound }
            certain += own.count { $0.phrase.use == .taiwan }
            all += own.count { $0.phrase.isTaiwan }
            swaps = swaps.dropFirst(own.count)
        }
        return certain >= 1 && all >= 2
    }

    // MARK: Cues

    private enum Cue: UInt8 {
        case none, spam, star, address, mojibake, replacement
    }

    private static let star = UInt16("*" as Unicode.Scalar)

    /// What may begin at a unit.
    private static let cues: [Cue] = {
        var cues = [Cue](repeating: .none, count: 0x10000)
        for head in SpamReader.heads { cues[Int(head)] = .spam }
        for head in Mojibake.heads { cues[Int(head)] = .mojibake }
        for scalar in "hw".unicodeScalars { cues[Int(scalar.value)] = .address }
        cues[Int(star)] = .star
        cues[Int(FoldTable.other)] = .replacement
        return cues
    }()
}
