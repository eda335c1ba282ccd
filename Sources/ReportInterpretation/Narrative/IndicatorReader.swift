import ReportModel

/// Reads the indicators of a passage, sentence by sentence, with the topic carried on.
struct IndicatorReader {
    let words: Words
    let passage: NarrativePassage
    private let reportYear: Int?
    private let scopes: ScopeReader
    private let spam: [Range<Int>]
    var found: [StatedIndicator] = []

    /// The clauses of the sentence being read.
    private(set) var clauses: ClauseFinder
    var sentence: NarrativeSentence { clauses.sentence }
    private(set) var tokens: [SentenceToken] = []
    var state = SentenceState()
    /// The topic of the previous sentence, for one that begins with 其中.
    private(set) var lastDomain: NarrativeDomain?

    init(
        _ words: Words, passage: NarrativePassage, reportYear: Int?, scopes: ScopeReader, spam: [Range<Int>]
    ) {
        self.spam = spam
        self.words = words
        clauses = ClauseFinder(words: words, sentence: NarrativeSentence(units: 0..<0))
        self.passage = passage
        self.reportYear = reportYear
        self.scopes = scopes
    }

    mutating func read(_ clauses: ClauseFinder) {
        self.clauses = clauses
        tokens = SentenceToken.tokens(of: sentence, in: words, reportYear: reportYear, spam: spam)
        state = SentenceState()
        state.isElsewhere = tokens.contains { $0.cue == .sinceEarlier }
        if tokens.first?.cue == .part { state.domain = lastDomain }
        var start = 0
        while start < tokens.count {
            var end = start
            while end < tokens.count, !isClauseMark(end) { end += 1 }
            readClause(start..<end)
            if end < tokens.count { state.cross(words[tokens[end].units.lowerBound]) }
            start = end + 1
        }
        lastDomain = state.domain
    }

    private func isClauseMark(_ index: Int) -> Bool { if case .mark = tokens[index].kind { true } else { false } }

    // MARK: Clauses

    private mutating func readClause(_ clause: Range<Int>) {
        guard !clause.isEmpty else { return }
        let isContinued = state.isDenied && continuesDenial(clause)
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
        state.take(cues)
        carryOn(cues)
    }

    /// What the next clauses are about; in a sentence about requests, 公开 is their outcome.
    mutating func carryOn(_ cues: CueSet) {
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
        case .own where scopes.isBeyondIssuer(words[tokens[index].units]): state.isOthers = true
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
    func begins(_ index: Int, with phrases: [Phrase]) -> Bool {
        let rest = words[tokens[index].units.lowerBound..<sentence.units.upperBound]
        return phrases.contains { rest.starts(with: $0) }
    }

    /// Another year is not the report's, nor is an unknown one; nor are several together: 2016年至2018年.
    private mutating func noteYear(_ year: Int, at index: Int) {
        state.isOtherYear = year != reportYear
        guard index >= 2, case .year(let before) = tokens[index - 2].kind, before != year else { return }
        state.isElsewhere = IndicatorReader.spans.contains(words[tokens[index - 1].units.lowerBound])
    }

    /// A month makes an event of what follows, unless it is the year's end.
    private mutating func noteMonth(_ month: Int, at index: Int, in clause: Range<Int>) {
        let before = words[..<tokens[index].units.lowerBound].suffix(2)
        let isEnd = IndicatorReader.untilWords.contains { before.ends(with: $0) }
        state.isPartOfYear = month != 12 || !isEnd
    }

    func cues(in range: Range<Int>) -> CueSet {
        var cues = CueSet()
        for token in tokens[range] { if let cue = token.cue { cues.insert(cue) } }
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
        var keys: [IndicatorKey] = []
        var isRightRead = false
        let several = IndicatorReader.totals.filter { near.contains($0.cue) }
        if several.count > 1 {
            keys = number.value == 0 || near.contains(.each) ? several.map(\.key) : []
        } else if let (rule, isRight) = rule(for: number, left: left, right: right), !isEach(number) {
            keys = [rule.key]
            isRightRead = isRight
        }
        carryOn(near.union(cues(in: right)))
        guard !state.isIgnored, !isRange, !state.isDenied, isOfDisclosure(keys, near) else { return isRightRead }
        guard !state.isOfOffices || keys.allSatisfy(IndicatorReader.staff.contains) else { return isRightRead }
        if state.domain == nil, keys.first?.block == IndicatorReader.requestsBlock { state.domain = .requests }
        let raw = clauses.phrase(of: index)
        if !state.isPart { state.whole = keys.first ?? state.whole }
        for key in keys {
            found.append(
                StatedIndicator(
                    key: key, value: number.value, isApproximate: number.isApproximate, scope: state.scope,
                    origin: .narrative, raw: raw, digits: number.digits))
        }
        return isRightRead
    }

    /// 查阅点各1个: of an unknown number of them.
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
    func isOfDisclosure(_ keys: [IndicatorKey], _ near: CueSet) -> Bool {
        let isDispute = keys.contains(where: IndicatorReader.isDispute)
        guard isDispute else { return true }
        let sections: [SectionKind] = [
            .reviewAndLitigation, .requestProcessing, .complaints, .fees, .consultation, .statisticsTable,
            .organizationAndFunding,
        ]
        let topics: CueSet = [.topic, .request, .proactive]
        return sections.contains(passage.kind) || !state.cues.union(near).isDisjoint(with: topics)
    }

    private static let objectMark = UInt16("将" as Unicode.Scalar)
    private static let objectVerbs: [Phrase] = ["纳入", "列入", "列为", "作为", "计入"]
    private static let staff: Set<IndicatorKey> = [
        .organizationStaff, .organizationFullTimeStaff, .organizationPartTimeStaff,
    ]
    private static let spans = Phrase("至到-~").units
    private static let every = UInt16("各" as Unicode.Scalar)
    private static let ends = Phrase(",;。、)").units
    private static let untilWords: [Phrase] = ["至", "到", "截至", "截止", "-", "年"]
    private static let totals: [(cue: Cue, key: IndicatorKey)] = [
        (.review, .reviewTotal), (.litigation, .litigationTotal), (.complaint, .complaints),
    ]
    private static func isDispute(_ key: IndicatorKey) -> Bool {
        disputeBlocks.contains(key.block) || key == .complaints || key == .organizationDedicatedFunds
    }

    private static let disputeBlocks = [IndicatorKey.reviewTotal.block, IndicatorKey.litigationTotal.block]
    private static let requestsBlock = IndicatorKey.requestsReceived.block
    private static let verbs: CueSet = [
        .receive, .disclose, .proactive, .answer, .conclude, .issue, .submit, .respond, .charge, .attend, .aggregate,
        .foreign, .overdue,
    ]
}
