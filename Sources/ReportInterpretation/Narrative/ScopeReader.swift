/// The organ whose count a sentence gives: 市政府办公室收到申请6件 in a city's report is the office's.
struct ScopeReader: Sendable {
    /// The issuer's name as printed, in normal form.
    private let issuer: [UInt16]

    init(issuer: Words?) { self.issuer = issuer.map(Array.init) ?? [] }

    /// The organ that is a clause's subject; `scope` is nil if it is the issuer itself. Nil if it names no organ.
    func subject(of tokens: ArraySlice<SentenceToken>, in words: Words) -> (scope: String?, units: Range<Int>)? {
        guard
            let verb = tokens.firstIndex(where: { token in token.cue.map(ScopeReader.verbs.contains) ?? false }),
            let start = tokens[..<verb].firstIndex(where: { !isIdle($0) }),
            let end = tokens[start..<verb].lastIndex(where: { !isIdle($0) })
        else { return nil }
        if tokens[start].cue == .own, start == end { return (nil, tokens[start].units) }
        let units = tokens[start].units.lowerBound..<tokens[end].units.upperBound
        let name = words[units]
        guard (2...16).contains(name.count), ScopeReader.endings.contains(where: { name.ends(with: $0) }),
            isOrgan(name), !tokens[start...end].contains(where: { isNoName($0) })
        else { return nil }
        return (isIssuer(name) ? nil : String(decoding: name, as: UTF16.self), units)
    }

    /// Whether it begins as an organ's name does: with the place, or it is as short as 水务局.
    private func isOrgan(_ name: Words) -> Bool {
        name.count <= 5 || name.first.map(ScopeReader.places.contains) ?? false
            || (issuer.count > 2 && name.starts(with: issuer.prefix(2)))
    }

    /// Whether 全省 is beyond the issuer: a bureau of a city is not a province.
    func isBeyondIssuer(_ words: Words) -> Bool {
        words.last == ScopeReader.province && issuer.contains(where: ScopeReader.places.contains)
            && !issuer.contains(ScopeReader.province)
    }

    private func isIdle(_ token: SentenceToken) -> Bool {
        switch token.kind {
        case .cue(let cue): cue == .filler || cue == .aggregate || cue == .each
        case .year, .month: true
        default: false
        }
    }

    private func isNoName(_ token: SentenceToken) -> Bool {
        switch token.kind {
        case .cue(let cue): ScopeReader.notInNames.contains(cue)
        case .number, .mark: true
        default: false
        }
    }

    /// Whether a name is the issuer's, in full or shortened: its characters occur in the issuer's name in this order.
    private func isIssuer(_ name: Words) -> Bool {
        if name.first.map(ScopeReader.own.contains) ?? false { return true }
        // If the issuer is unknown, an office counts as part of it.
        if issuer.isEmpty { return !ScopeReader.offices.contains { name.equals($0) } }
        var rest = (issuer + ScopeReader.government.units)[...]
        for unit in name {
            guard let index = rest.firstIndex(of: unit) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }

    private static let offices: [Phrase] = ["办公室", "办公厅"]
    private static let government: Phrase = "人民政府"
    private static let places = Phrase("市县区省州旗盟镇乡").units
    private static let province = UInt16("省" as Unicode.Scalar)
    private static let own = Phrase("我本").units
    private static let verbs: CueSet = [
        .receive, .negation, .disclose, .proactive, .answer, .conclude, .issue, .charge, .zero, .respond,
        .training, .trainee, .meeting, .pressConference, .interview, .interpretationArticle, .fullTime, .partTime,
        .readingPoint, .body, .request,
    ]
    private static let notInNames: CueSet = [
        .preposition, .comparison, .future, .conditional, .part, .own, .others, .ownOffices, .everyone, .event, .rate,
        .website,
    ]
    private static let endings: [Phrase] = [
        "局", "委", "委员会", "办公厅", "办公室", "政府", "街道", "镇", "乡", "厅", "办", "处", "支队", "街道办", "管委会",
        "本级", "办事处",
    ]
}
