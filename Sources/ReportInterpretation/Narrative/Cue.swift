/// What a word of a sentence says about the numbers near it.
enum Cue: Int, Sendable, CaseIterable {
    // What is counted.
    case information, normative, request, review, litigation, complaint, fee, funds, waiver
    case pressConference, interview, interpretation, article, interpretationArticle, hotspot, meeting, anyMeeting,
        training, trainee
    case body, readingPoint, staff, fullTime, partTime, bothTimes, totalDisclosed
    // What is done with it.
    case disclose, proactive, issue, receive, submit, answer, conclude, respond, charge, occur, attend
    // How, or with what outcome.
    case website, microblog, wechat, gazette, otherWay, manyWays
    case inPerson, fax, online, mail
    case onTime, extended, alreadyDisclosed, granted, partiallyGranted, denied, notThisOrgan, doesNotExist
    case correction, otherProcedure, carriedOver, carriedForward
    case stateSecret, tradeSecret, privacy, endangers, notGovernment, otherStatutory
    case upheld, corrected, dismissed, otherResult
    // Whose, when, and whether at all.
    case aggregate, principal, own, others, ownOffices, everyone, part, each, negation, zero
    case comparison, future, conditional, sinceEarlier, partOfYear, event, rate, toNextYear
    // What no indicator counts.
    case foreign, overdue, filler, topic, preposition
}

/// A set of cues.
struct CueSet: Sendable, Equatable, ExpressibleByArrayLiteral {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init() {}

    init(arrayLiteral cues: Cue...) { for cue in cues { insert(cue) } }

    var isEmpty: Bool { low | high == 0 }

    mutating func insert(_ cue: Cue) {
        if cue.rawValue < 64 { low |= 1 << UInt64(cue.rawValue) } else { high |= 1 << UInt64(cue.rawValue - 64) }
    }

    mutating func formUnion(_ other: CueSet) {
        low |= other.low
        high |= other.high
    }

    func union(_ other: CueSet) -> CueSet {
        var all = self
        all.formUnion(other)
        return all
    }

    func contains(_ cue: Cue) -> Bool { !isDisjoint(with: [cue]) }

    func isDisjoint(with other: CueSet) -> Bool { low & other.low == 0 && high & other.high == 0 }

    func isSuperset(of other: CueSet) -> Bool { low & other.low == other.low && high & other.high == other.high }
}
