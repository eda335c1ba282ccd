import Foundation
import ReportModel

/// An indicator that a sentence states, by the units it was read from.
struct StatedIndicator: Sendable {
    var key: String
    var value: Decimal
    var isApproximate: Bool
    /// Whose count it is, in Simplified characters; nil for the issuer's.
    var scope: String?
    var origin: Indicator.Origin
    /// The units of the words that are the evidence.
    var raw: Range<Int>
    /// The units of the number; nil for a denial.
    var digits: Range<Int>?
}

/// Reads the indicators of a passage, sentence by sentence, with the topic carried on.
struct IndicatorReader {
    private let words: Words
    private let passage: NarrativePassage
    private let reportYear: Int?
    private let scopes: ScopeReader
    private(set) var found: [StatedIndicator] = []

    private var sentence = NarrativeSentence(units: 0..<0)
    private var tokens: [SentenceToken] = []
    private var state = State()
    /// The topic of the sentence before, for one that begins with 其中.
    private var lastDomain: NarrativeDomain?

    /// What the words of a sentence so far mean for the numbers after them.
    private struct State {
        var domain: NarrativeDomain?
        var cues = CueSet()
        /// Whether the rest of the sentence is no statement about the year.
        var isElsewhere = false
        var isOtherYear = false
        var isPartOfYear = false
        var isOthers = false
        /// Whether it is about offices of the issuer: what they count is no indicator, their staff is the issuer's.
        var isOfOffices = false
        var isPart = false
        /// The key that the sentence stated last, other than of a part.
        var whole: String?
        /// What a part without a name of its own is a part of: 新闻发布会3次，其中主要负责同志参加1次.
        var occasion: Cue?
        /// What the clause before is about, and a clause without a thing of its own too: 撰写解读稿件，全年发布23篇.
        var thing: Cue?
        var scope: String?
        // Of the clause only.
        var isCompared = false
        var isDenied = false
        /// The units of the organ that the clause is about.
        var subject: Range<Int>?
    }

    init(_ words: Words, passage: NarrativePassage, reportYear: Int?, scopes: ScopeReader) {
        self.words = words
        self.passage = passage
        self.reportYear = reportYear
        self.scopes = scopes
    }

    mutating func read(_ sentence: NarrativeSentence) {
        self.sentence = sentence
        tokens = SentenceToken.tokens(of: sentence, in: words, reportYear: reportYear)
        state = State()
        state.isElsewhere = tokens.contains { $0.cue == .sinceEarlier }
        if tokens.first?.cue == .part { state.domain = lastDomain }
        var start = 0
        while start < tokens.count {
            var end = start
            while end < tokens.count, !isClauseMark(end) { end += 1 }
            readClause(start..<end)
            if end < tokens.count { cross(tokens[end]) }
            start = end + 1
        }
        lastDomain = state.domain
    }

    private func isClauseMark(_ index: Int) -> Bool { if case .mark = tokens[index].kind { true } else { false } }

    /// What ends at a mark between clauses.
    private mutating func cross(_ token: SentenceToken) {
        let mark = words[token.units.lowerBound]
        if mark == Marks.semicolon || mark == Marks.close { state.isPart = false }
        if mark == Marks.semicolon { (state.isOthers, state.isOfOffices, state.thing) = (false, false, nil) }
    }

    // MARK: Clauses

    private mutating func readClause(_ clause: Range<Int>) {
        guard !clause.isEmpty else { return }
        let isContinued = state.isDenied && continuesDenial(clause)
        state.isCompared = false
        state.isDenied = isContinued
        let subject = scopes.subject(of: tokens[clause], in: words)
        state.subject = subject?.units
        if let subject { state.scope = subject.scope }
        if isContinued { deny(clause, objects: clause) }
        let respective = RespectiveNumbers(in: clause, of: tokens, words: words, numbers: sentence.numbers)
        var left = clause.lowerBound
        for index in clause {
            switch tokens[index].kind {
            case .cue(let cue): note(cue, at: index, in: clause)
            case .year(let year): noteYear(year, at: index)
            case .month(let month): noteMonth(month, at: index, in: clause)
            case .number(let number):
                if let respective {
                    if let item = respective.items[index] { readNumber(number, left: item, right: index..<index) }
                    continue
                }
                let right = right(of: index, in: clause)
                let isRightRead = readNumber(number, left: left..<index, right: right)
                left = isRightRead ? right.upperBound : index + 1
            case .mark, .unknown: break
            }
        }
        let cues = cues(in: clause)
        state.cues.formUnion(cues)
        carryOn(cues)
        if !cues.isDisjoint(with: IndicatorReader.things) {
            state.thing = IndicatorReader.carriedThings.first { cues.contains($0) }
        }
    }

    /// What the next clauses are about; in a sentence about requests 公开 is what becomes of them.
    private mutating func carryOn(_ cues: CueSet) {
        guard let domain = NarrativeDomain(cues) else { return }
        let isOutcome =
            domain == .disclosure && (state.isPart || cues.isDisjoint(with: [.proactive, .totalDisclosed]))
        if isOutcome, (state.domain ?? NarrativeDomain(passage.kind)) == .requests { return }
        state.domain = domain
    }

    private mutating func note(_ cue: Cue, at index: Int, in clause: Range<Int>) {
        switch cue {
        case .future where isObjectMark(index, in: clause): break
        case .future, .sinceEarlier, .event: state.isElsewhere = true
        case .partOfYear: state.isPartOfYear = true
        case .comparison, .conditional, .rate: state.isCompared = true
        case .others, .ownOffices:
            let isAll = index > clause.lowerBound && tokens[index - 1].cue == .own
            if !isAll { if cue == .others { state.isOthers = true } else { state.isOfOffices = true } }
        case .own, .everyone: (state.isOthers, state.isOfOffices) = (false, false)
        case .part: state.isPart = true
        case .pressConference, .interview: state.occasion = cue
        case .negation, .zero:
            guard !state.isDenied else { return }
            state.isDenied = true
            deny(clause, from: index)
        default: break
        }
    }

    /// 我局将专项经费5万元纳入预算: 将 marks the object, not the future.
    private func isObjectMark(_ index: Int, in clause: Range<Int>) -> Bool {
        guard words[..<tokens[index].units.upperBound].last == IndicatorReader.objectMark else { return false }
        let rest = index + 1..<clause.upperBound
        guard let number = rest.first(where: { tokens[$0].isNumber }) else { return false }
        return (number..<rest.upperBound).contains { begins($0, with: IndicatorReader.objectVerbs) }
    }

    /// Whether one of the phrases begins at a token.
    private func begins(_ index: Int, with phrases: [Phrase]) -> Bool {
        let rest = words[tokens[index].units.lowerBound..<sentence.units.upperBound]
        return phrases.contains { rest.starts(with: $0) }
    }

    /// Another year is not the report's; nor are several together: 2016年至2018年.
    private mutating func noteYear(_ year: Int, at index: Int) {
        state.isOtherYear = reportYear.map { $0 != year } ?? false
        guard index >= 2, case .year(let before) = tokens[index - 2].kind, before != year else { return }
        state.isElsewhere = IndicatorReader.spans.contains(words[tokens[index - 1].units.lowerBound])
    }

    /// A month makes an event of what follows, unless it is the year's end.
    private mutating func noteMonth(_ month: Int, at index: Int, in clause: Range<Int>) {
        let before = words[..<tokens[index].units.lowerBound].suffix(2)
        let isEnd = IndicatorReader.untilWords.contains { before.ends(with: $0) }
        state.isPartOfYear = month != 12 || !isEnd
    }

    private func cues(in range: Range<Int>) -> CueSet {
        var cues = CueSet()
        for token in tokens[range] { if let cue = token.cue { cues.insert(cue) } }
        return cues
    }

    private var isIgnored: Bool {
        state.isElsewhere || state.isOtherYear || state.isPartOfYear || state.isOthers || state.isCompared
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

    // MARK: Numbers

    /// The tokens after a number that are its own: up to the next number, but not that number's verb.
    private func right(of index: Int, in clause: Range<Int>) -> Range<Int> {
        let rest = index + 1..<clause.upperBound
        let pause = rest.first { words[tokens[$0].units.lowerBound] == Marks.pause } ?? rest.upperBound
        guard let next = rest.first(where: { tokens[$0].isNumber }) else { return rest.lowerBound..<pause }
        let verb = rest.prefix { $0 < next }.first { tokens[$0].cue.map(IndicatorReader.verbs.contains) ?? false }
        return rest.lowerBound..<min(verb ?? next, pause)
    }

    /// Returns whether the words after the number said what it counts: 1件行政复议.
    @discardableResult
    private mutating func readNumber(_ index: Int, left: Range<Int>, right: Range<Int>) -> Bool {
        let number = sentence.numbers[index]
        let isRange = sentence.numbers.indices.contains(index + 1) && sentence.numbers[index + 1].units == number.units
        if number.kind == .none && !isBareValue(number) { return false }
        let near = cues(in: left)
        var keys: [String] = []
        var isRightRead = false
        let several = IndicatorReader.totals.filter { near.contains($0.cue) }
        if several.count > 1 {
            keys = number.value == 0 || near.contains(.each) ? several.map(\.key) : []
        } else if let (rule, isRight) = rule(for: number, left: left, right: right), !isEach(number) {
            keys = [rule.key]
            isRightRead = isRight
        }
        carryOn(near.union(cues(in: right)))
        guard !isIgnored, !isRange, !state.isDenied, isOfDisclosure(keys, near) else { return isRightRead }
        guard !state.isOfOffices || keys.allSatisfy(IndicatorReader.staff.contains) else { return isRightRead }
        if state.domain == nil, keys.first?.hasPrefix("requests.") ?? false { state.domain = .requests }
        let raw = ClauseFinder(words: words, sentence: sentence).phrase(of: index)
        if !state.isPart { state.whole = keys.first ?? state.whole }
        for key in keys {
            found.append(
                StatedIndicator(
                    key: key, value: number.value, isApproximate: number.isApproximate, scope: state.scope,
                    origin: .narrative, raw: raw, digits: number.digits))
        }
        return isRightRead
    }

    /// 查阅点各1个: of how many nobody knows.
    private func isEach(_ number: SpokenNumber) -> Bool {
        let before = number.units.lowerBound - 1
        return before >= words.startIndex && words[before] == IndicatorReader.every
    }

    /// A number without a measure word is a value only as 0: 均为0.
    private func isBareValue(_ number: SpokenNumber) -> Bool {
        guard number.value == 0 else { return false }
        let end = number.units.upperBound
        return end == words.endIndex || IndicatorReader.ends.contains(words[end])
    }

    /// Review, litigation, complaints and funds are indicators when they are about disclosure.
    private func isOfDisclosure(_ keys: [String], _ near: CueSet) -> Bool {
        let isDispute = keys.contains { key in IndicatorReader.disputes.contains { key.hasPrefix($0) } }
        guard isDispute else { return true }
        let sections: [SectionKind] = [
            .reviewAndLitigation, .requestProcessing, .complaints, .fees, .consultation, .statisticsTable,
            .organizationAndFunding,
        ]
        let topics: CueSet = [.topic, .request, .proactive]
        return sections.contains(passage.kind) || !state.cues.union(near).isDisjoint(with: topics)
    }

    private func rule(for number: SpokenNumber, left: Range<Int>, right: Range<Int>) -> (
        rule: IndicatorRule, isRight: Bool
    )? {
        var near = ownCues(in: left)
        if near.contains(.principal), near.isDisjoint(with: [.pressConference, .interview]),
            let occasion = state.occasion
        {
            near.insert(occasion)
        }
        if let thing = state.thing, near.isDisjoint(with: IndicatorReader.things),
            thing != .normative || number.kind != .pieces
        {
            near.insert(thing)
        }
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

    /// The topic of the sentence before, where all words up to a token are of the vocabulary, or one of them is of
    /// requests only: 收到申请6件。全年办结6件. 经补正等程序，答复6件.
    private func carriedDomain(before end: Int) -> NarrativeDomain? {
        guard lastDomain == .requests else { return nil }
        let isKnown = !tokens[..<end].contains { $0.isUnknown }
        return isKnown || !cues(in: 0..<end).isDisjoint(with: IndicatorReader.ofRequests) ? lastDomain : nil
    }

    /// Whether 其中 allows a rule: it names parts of what the sentence stated last.
    private func isOfParts(_ rule: IndicatorRule) -> Bool {
        if rule.isOfParts { return true }
        guard let whole = state.whole else { return false }
        return rule.key != whole && rule.key != "disclosure.total" && rule.key != "requests.received"
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

    // MARK: Denials

    /// 未发生…行政复议，提起行政诉讼的情况: a clause that goes on with what is denied.
    private func continuesDenial(_ clause: Range<Int>) -> Bool {
        guard !clause.contains(where: { tokens[$0].isNumber || tokens[$0].cue == .negation }) else { return false }
        let first = clause.first { tokens[$0].cue != .filler }
        guard let first, let cue = tokens[first].cue else { return false }
        return ([.litigation, .review, .complaint, .occur] as CueSet).contains(cue)
    }

    /// What a denial at `index` denies: what follows it in the clause, else what stands before it.
    private mutating func deny(_ clause: Range<Int>, from index: Int) {
        let after = index + 1..<clause.upperBound
        let isLast = after.allSatisfy { i in
            tokens[i].cue.map { [.filler, .occur, .receive, .each].contains($0) } ?? tokens[i].isNumber
        }
        deny(clause, objects: isLast ? clause.lowerBound..<index : after)
    }

    private mutating func deny(_ clause: Range<Int>, objects: Range<Int>) {
        guard !isIgnored, !state.isOfOffices, !isFollowedByRelative(clause) else { return }
        let cues = cues(in: objects)
        guard cues.isDisjoint(with: IndicatorReader.outcomes) else { return }
        let denial = Denial(tokens: tokens, words: words, clause: clause, objects: objects, subject: state.subject)
        let keys = denial.keys(cues).filter { !IndicatorReader.ofTopic.contains($0) || isOfDisclosure([$0], cues) }
        let finder = ClauseFinder(words: words, sentence: sentence)
        let raw = finder.statement(around: tokens[clause.lowerBound].units.lowerBound)
        for key in keys {
            found.append(
                StatedIndicator(
                    key: key, value: 0, isApproximate: false, scope: state.scope, origin: .narrative, raw: raw,
                    digits: nil))
        }
        carryOn(cues)
    }

    /// 未收到答复的，可以…: a case, not a statement.
    private func isFollowedByRelative(_ clause: Range<Int>) -> Bool {
        guard let last = tokens[clause].last else { return false }
        let ofThose = words[last.units.upperBound - 1] == IndicatorReader.ofThose
        return ofThose && clause.upperBound < tokens.count
    }

    /// What a clause may count; only some of them are carried on to the next.
    private static let things: CueSet = [
        .information, .normative, .request, .review, .litigation, .complaint, .fee, .funds, .pressConference, .interview,
        .interpretation, .article, .interpretationArticle, .hotspot, .meeting, .anyMeeting, .training, .trainee, .body,
        .readingPoint, .staff, .fullTime, .partTime, .bothTimes, .totalDisclosed, .topic, .website, .microblog, .wechat,
        .gazette, .otherWay, .foreign,
    ]
    private static let ofRequests: CueSet = [
        .correction, .extended, .granted, .partiallyGranted, .denied, .alreadyDisclosed, .notThisOrgan, .doesNotExist,
        .otherProcedure, .carriedOver, .carriedForward,
    ]
    private static let carriedThings: [Cue] = [.interpretationArticle, .normative]
    private static let objectMark = UInt16("将" as Unicode.Scalar)
    private static let objectVerbs: [Phrase] = ["纳入", "列入", "列为", "作为", "计入"]
    private static let about: [Phrase] = ["就", "围绕", "聚焦", "针对"]
    private static let holding: [Phrase] = ["举办", "举行", "召开", "开展", "组织"]
    private static let andOther: [Phrase] = ["等其他", "等其它"]
    private static let staff: Set = [
        "organization.staff", "organization.fullTimeStaff", "organization.partTimeStaff",
    ]
    private static let ofTopic: Set = ["complaints", "organization.dedicatedFunds"]
    private static let spans = Phrase("至到-~").units
    private static let every = UInt16("各" as Unicode.Scalar)
    private static let ofThose = UInt16("的" as Unicode.Scalar)
    private static let ends = Phrase(",;。、)").units
    private static let untilWords: [Phrase] = ["至", "到", "截至", "截止", "-", "年"]
    private static let totals: [(cue: Cue, key: String)] = [
        (.review, "review.total"), (.litigation, "litigation.total"), (.complaint, "complaints"),
    ]
    private static let disputes = ["review.", "litigation.", "complaints", "organization.dedicatedFunds"]
    private static let verbs: CueSet = [
        .receive, .disclose, .proactive, .answer, .conclude, .issue, .submit, .respond, .charge, .attend, .aggregate,
        .foreign, .overdue,
    ]
    /// Words that say that a denial is about how requests ended, not about whether there were any.
    private static let outcomes: CueSet = [
        .denied, .granted, .partiallyGranted, .alreadyDisclosed, .notThisOrgan, .extended, .onTime, .conclude,
        .upheld, .corrected, .dismissed, .otherProcedure, .correction,
    ]
}

extension CueSet {
    /// The cues that name a topic by themselves: in a sentence about requests, 公开 is an outcome.
    fileprivate var topical: CueSet {
        isDisjoint(with: [.granted, .partiallyGranted, .denied, .alreadyDisclosed]) ? self : []
    }
}
