import ReportModel

/// Decides which division an issuer's name means: what the name says, then the text, then the page's codes.
///
/// If these leave several, there is none: a guess is worse than a gap.
struct DivisionResolver {
    /// What supported the division besides the issuer's name.
    struct Proof {
        var raw: String
        var position: Position?
    }

    private(set) var entry: DivisionTable.Entry?
    /// Empty if the name alone determines it.
    private(set) var proofs: [Proof] = []

    private let name: IssuerName
    private let year: Int?
    private let text: DivisionText
    private var table: DivisionTable { .shared }

    init(_ name: IssuerName, clues: [DivisionClue], text: DivisionText, year: Int?) {
        self.name = name
        self.year = year
        self.text = text
        switch name.place {
        case .named, .short:
            if Set(name.entries.map(\.code)).count == 1 { entry = name.entries.last } else { choose(clues) }
        case .kind: complete(clues)
        case .none: if name.isBare { complete(clues) }
        case .unknown: break
        }
    }

    // MARK: One of several

    /// The one of the divisions of this name that the issuer's other names, then the text, then the codes mean.
    private mutating func choose(_ clues: [DivisionClue]) {
        let names = clues.filter { $0.source == .signature || $0.source == .publisher }
        if choose(by: names) { return }
        for parent in [\DivisionTable.Entry.prefecture, \.province] {
            let named = name.entries.compactMap { one in
                one.code == one[keyPath: parent] ? nil : mention(of: one[keyPath: parent]).map { (one, $0) }
            }
            guard Set(named.map(\.0.code)).count == 1, let (one, proof) = named.last else { continue }
            entry = one
            proofs = [proof]
            return
        }
        _ = choose(by: clues)
    }

    private mutating func choose(by clues: [DivisionClue]) -> Bool {
        for clue in clues {
            let fitting = name.entries.filter { one in clue.entries.contains { $0.isRelated(to: one) } }
            guard let one = fitting.last, Set(fitting.map(\.code)).count == 1 else { continue }
            entry = one
            proofs = [Proof(raw: clue.raw, position: clue.position)]
            return true
        }
        return false
    }

    private func mention(of code: Int) -> Proof? {
        table.entry(code, in: year).flatMap { text.mention(of: table.words($0)) }
    }

    // MARK: None named

    /// The division that the first clue gives for 省, 市 or no word at all, with all that say the same.
    private mutating func complete(_ clues: [DivisionClue]) {
        for clue in withText(clues) {
            let fitting = Set(clue.entries.compactMap { fit($0, clue.source) })
            guard fitting.count == 1, let one = fitting.first else { continue }
            entry = entry ?? one
            if entry?.code == one.code { proofs.append(Proof(raw: clue.raw, position: clue.position)) }
        }
    }

    /// The clues with what the text calls the organ, if all its names for it mean the same division.
    private func withText(_ clues: [DivisionClue]) -> [DivisionClue] {
        guard case .kind = name.place else { return clues }
        let found = text.naming(name.organ, year: year).filter { $0.entries.contains { fit($0, .text) != nil } }
        let meant = Set(found.flatMap { $0.entries.compactMap { fit($0, .text)?.code } })
        guard meant.count == 1, let first = found.first else { return clues }
        let names = clues.prefix { $0.source == .signature || $0.source == .publisher }
        return names + [first] + clues.dropFirst(names.count)
    }

    /// The division of the kind that the name asks for in which a clue's division lies, or which it is.
    private func fit(_ entry: DivisionTable.Entry, _ source: DivisionClue.Source) -> DivisionTable.Entry? {
        guard case .kind(let kind) = name.place else { return source.isOwn ? ownPlace(entry).map(ofYear) : nil }
        func named(_ code: Int) -> DivisionTable.Entry? {
            table.entry(code, in: year).flatMap { table.words($0).last == kind ? ofYear($0) : nil }
        }
        if kind == UInt16("省" as Unicode.Scalar) || name.placeWords.equals("自治区") { return named(entry.province) }
        let found = named(entry.code) ?? (entry.level == .county ? named(entry.prefecture) : nil)
        let isCity = kind == UInt16("市" as Unicode.Scalar)
        return found.flatMap { $0.level == .province ? nil : $0 } ?? (isCity ? named(entry.province) : nil)
    }

    /// The entry that the name had in the report's year, if a site's code is of a later one: 巢湖市 of 2010.
    private func ofYear(_ entry: DivisionTable.Entry) -> DivisionTable.Entry {
        guard let year, !entry.years.contains(year) else { return entry }
        let then = table.entries(named: table.words(entry)).filter {
            $0.years.contains(year) && $0.province == entry.province
        }
        return then.count == 1 ? then[0] : entry
    }

    /// A bare 教育局 belongs where its code says, and so does a town, below the level of prefectures.
    private func ownPlace(_ entry: DivisionTable.Entry) -> DivisionTable.Entry? {
        name.type == .township && entry.level != .county ? nil : entry
    }
}

extension DivisionClue.Source {
    /// Whether it speaks of the issuer rather than of the site that it publishes on.
    fileprivate var isOwn: Bool {
        switch self {
        case .signature, .publisher, .text, .creditCode, .identifierCode: true
        case .publicSecurity, .icp, .copyright, .organizer, .siteName, .region: false
        }
    }
}

/// The report's text, searched for names only if a division is in doubt.
struct DivisionText {
    let reading: Reading
    let content: [Int]

    /// Where the text names a division.
    func mention(of name: Words) -> DivisionResolver.Proof? {
        let phrase = Phrase(units: Array(name))
        for passage in content {
            guard let start = reading.words(passage).first(phrase) else { continue }
            let units = start..<start + phrase.count
            return .init(raw: reading.text(units: units), position: reading.position(unit: start))
        }
        return nil
    }

    /// Where the text names an organ with its division before it, as its subject or in a title: 朝阳市国资委.
    func naming(_ organ: Words, year: Int?) -> [DivisionClue] {
        let phrase = Phrase(units: Array(organ))
        var found: [DivisionClue] = []
        for passage in content where reading.passages[passage].cell == nil {
            let words = reading.words(passage)
            var rest = words
            while let start = rest.first(phrase) {
                if let place = place(before: start, in: words) {
                    let units = place.lowerBound..<start + phrase.count
                    let entries = DivisionTable.shared.entries(named: words[place])
                    found.append(
                        DivisionClue(
                            source: .text, entries: DivisionTable.shared.current(entries, in: year),
                            raw: reading.text(units: units), position: reading.position(unit: units.lowerBound)))
                }
                rest = rest[(start + phrase.count)...]
            }
        }
        return found
    }

    /// A division's name that ends at a unit and does not begin after another character: 转发沈阳市教育局 is another's.
    private func place(before end: Int, in words: Words) -> Range<Int>? {
        for length in 2...11 where end - length >= words.startIndex {
            let start = end - length
            guard start == words.startIndex || !words[start - 1].isHan else { continue }
            return DivisionTable.shared.entries(named: words[start..<end]).isEmpty ? nil : start..<end
        }
        return nil
    }
}
