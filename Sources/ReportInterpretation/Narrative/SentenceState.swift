import ReportModel

/// What the words of a sentence so far mean for the numbers after them.
struct SentenceState {
    var domain: NarrativeDomain?
    var cues = CueSet()
    /// Whether the rest of the sentence is not a statement about the year.
    var isElsewhere = false
    var isOtherYear = false
    var isPartOfYear = false
    var isOthers = false
    /// Whether it is about offices of the issuer: what they count is not an indicator, their staff is the issuer's.
    var isOfOffices = false
    var isPart = false
    /// The last key that the sentence stated, other than that of a part.
    var whole: IndicatorKey?
    /// What a part without a name of its own is a part of: 新闻发布会3次，其中主要负责同志参加1次.
    var occasion: Cue?
    /// What the clause before is about, and so is a clause without a thing of its own: 撰写解读稿件，全年发布23篇.
    var thing: Cue?
    var scope: String?
    // For the current clause only.
    var isCompared = false
    var isComparedOutside = false
    var isDenied = false
    /// The units of the organ that the clause is about.
    var subject: Range<Int>?

    var isIgnored: Bool { isElsewhere || isOtherYear || isPartOfYear || isOthers || isCompared }

    /// What ends at a mark between clauses.
    mutating func cross(_ mark: UInt16) {
        if mark == Marks.semicolon || mark == Marks.close { isPart = false }
        switch mark {
        // 每个村（社区）设1个: a bracket does not end its clause.
        case Marks.open: (isComparedOutside, isCompared) = (isCompared, false)
        case Marks.close: isCompared = isComparedOutside
        default: (isComparedOutside, isCompared) = (false, false)
        }
        if mark == Marks.semicolon { (isOthers, isOfOffices, thing) = (false, false, nil) }
    }

    /// Takes the cues of a clause that ends.
    mutating func take(_ clause: CueSet) {
        cues.formUnion(clause)
        if !clause.isDisjoint(with: SentenceState.things) {
            thing = SentenceState.carriedThings.first { clause.contains($0) }
        }
    }

    /// The thing counted by a number whose own words name none.
    func thing(of kind: MeasureKind, _ near: CueSet) -> Cue? {
        guard near.isDisjoint(with: SentenceState.things) else { return nil }
        return thing == .normative && kind == .pieces ? nil : thing
    }

    /// What a clause may count; only some of them are carried on to the next.
    private static let things: CueSet = [
        .information, .normative, .request, .review, .litigation, .complaint, .fee, .funds, .pressConference,
        .interview,
        .interpretation, .article, .interpretationArticle, .hotspot, .meeting, .anyMeeting, .training, .trainee, .body,
        .readingPoint, .staff, .fullTime, .partTime, .bothTimes, .totalDisclosed, .topic, .website, .microblog, .wechat,
        .gazette, .otherWay, .foreign,
    ]
    private static let carriedThings: [Cue] = [.interpretationArticle, .normative]
}
