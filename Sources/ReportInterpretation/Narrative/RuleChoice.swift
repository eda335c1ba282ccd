import ReportModel

/// Which rule says what a number counts.
extension IndicatorReader {
    func rule(for number: SpokenNumber, left: Range<Int>, right: Range<Int>) -> (
        rule: IndicatorRule, isRight: Bool
    )? {
        var near = ownCues(in: left)
        if near.contains(.principal), near.isDisjoint(with: [.pressConference, .interview]),
            let occasion = state.occasion
        {
            near.insert(occasion)
        }
        if let thing = state.thing(of: number.kind, near) { near.insert(thing) }
        let all = near.union(cues(in: right))
        let section = NarrativeDomain(passage.kind) ?? carriedDomain(before: right.lowerBound)
        func fits(_ rule: IndicatorRule, _ isLeft: Bool) -> Bool {
            guard !state.isPart || isOfParts(rule) else { return false }
            if rule.needsAllOfSentence, isFollowed(by: .proactive, after: right.lowerBound) { return false }
            let cues = isLeft ? near : all
            guard rule.groups.allSatisfy({ !cues.isDisjoint(with: $0) }), cues.isDisjoint(with: rule.except) else {
                return false
            }
            if let domain = rule.domain, (NarrativeDomain(cues.topical) ?? state.domain ?? section) != domain {
                return false
            }
            return isClose(rule, left: left, right: isLeft ? right.lowerBound..<right.lowerBound : right)
        }
        let rules = IndicatorRules.rules(for: number.kind)
        if let rule = rules.first(where: { fits($0, true) }) { return (rule, false) }
        return right.isEmpty ? nil : rules.first { fits($0, false) }.map { ($0, true) }
    }

    /// The topic of the previous sentence, if all words up to a token are of the vocabulary, or one of them is about
    /// requests only: 收到申请6件。全年办结6件. 经补正等程序，答复6件.
    private func carriedDomain(before end: Int) -> NarrativeDomain? {
        guard lastDomain == .requests else { return nil }
        let isKnown = !tokens[..<end].contains { $0.isUnknown }
        return isKnown || !cues(in: 0..<end).isDisjoint(with: IndicatorReader.ofRequests) ? lastDomain : nil
    }

    /// Whether 其中 allows a rule: it introduces parts of the last quantity stated.
    private func isOfParts(_ rule: IndicatorRule) -> Bool {
        if rule.isOfParts { return true }
        guard let whole = state.whole else { return false }
        return rule.key != whole && rule.key != .disclosureTotal && rule.key != .requestsReceived
    }

    private func isFollowed(by cue: Cue, after index: Int) -> Bool {
        tokens[min(index, tokens.count)...].contains { $0.cue == cue }
    }

    private func isClose(_ rule: IndicatorRule, left: Range<Int>, right: Range<Int>) -> Bool {
        func isNeeded(_ index: Int) -> Bool {
            guard let cue = tokens[index].cue else { return false }
            return rule.groups.contains { $0.contains(cue) }
        }
        switch rule.fit {
        case .loose: return true
        case .whole:
            func isForeign(_ index: Int) -> Bool {
                tokens[index].isUnknown && !(state.subject?.contains(tokens[index].units.lowerBound) ?? false)
            }
            return !left.contains(where: isForeign) && !right.contains(where: isForeign)
        case .near:
            let first = left.first(where: isNeeded) ?? left.upperBound
            let last = right.last(where: isNeeded) ?? right.lowerBound - 1
            return !(first..<left.upperBound).contains { tokens[$0].isUnknown }
                && !(right.lowerBound..<last + 1).contains { tokens[$0].isUnknown }
        }
    }

    /// The cues before a number without those of what it was about: 就审批等话题举办在线访谈9期, 热线等其他方式.
    private func ownCues(in left: Range<Int>) -> CueSet {
        let examples = left.last { tokens[$0].cue == .otherWay && begins($0, with: IndicatorReader.andOther) }
        let matter = left.first { begins($0, with: IndicatorReader.about) }
        let act = matter.flatMap { matter in
            left.first { $0 > matter && begins($0, with: IndicatorReader.holding) }
        }
        var cues = CueSet()
        for index in left {
            guard let cue = tokens[index].cue else { continue }
            if let matter, let act, matter..<act ~= index { continue }
            if let examples, index < examples, cue == .foreign { continue }
            cues.insert(cue)
        }
        return cues
    }

    private static let ofRequests: CueSet = [
        .correction, .extended, .granted, .partiallyGranted, .denied, .alreadyDisclosed, .notThisOrgan, .doesNotExist,
        .otherProcedure, .carriedOver, .carriedForward,
    ]
    private static let about: [Phrase] = ["就", "围绕", "聚焦", "针对"]
    private static let holding: [Phrase] = ["举办", "举行", "召开", "开展", "组织"]
    private static let andOther: [Phrase] = ["等其他", "等其它"]
}

extension CueSet {
    /// The cues that name a topic by themselves: in a sentence about requests, 公开 is an outcome.
    fileprivate var topical: CueSet {
        isDisjoint(with: [.granted, .partiallyGranted, .denied, .alreadyDisclosed]) ? self : []
    }
}
