import ReportModel

/// What a clause says that there was none of: 未收到申请, 全年未召开新闻发布会.
struct Denial {
    let tokens: [SentenceToken]
    let words: Words
    let clause: Range<Int>
    /// What is denied.
    let objects: Range<Int>
    /// The units of the organ that the clause is about.
    let subject: Range<Int>?

    /// The keys that are 0, by the cues of the objects.
    func keys(_ cues: CueSet) -> [IndicatorKey] {
        var keys: [IndicatorKey] = []
        let isDispute = !cues.isDisjoint(with: [.review, .litigation])
        if isDispute, hasOtherCause { return [] }
        if cues.contains(.carriedOver) { return [.requestsCarriedOver] }
        if cues.contains(.carriedForward) { return [.requestsCarriedForward] }
        if cues.contains(.request), !isDispute, cues.isDisjoint(with: [.fee, .complaint, .overdue]), isRequestFirst {
            keys.append(.requestsReceived)
        }
        if cues.contains(.review) { keys.append(.reviewTotal) }
        if cues.contains(.litigation) { keys.append(.litigationTotal) }
        if cues.contains(.complaint), !cues.contains(.request) { keys.append(.complaints) }
        if !isDispute, !cues.isDisjoint(with: [.fee, .charge]) { keys.append(.feesCharged) }
        if keys.isEmpty, isWhole { keys = actKeys(cues) }
        return keys
    }

    /// Whether requests are what is denied: 未收到申请及咨询, but not 无行政许可申请.
    private var isRequestFirst: Bool {
        let first = objects.lazy.compactMap { tokens[$0].cue }.first { [.request, .foreign, .overdue].contains($0) }
        return first == .request
    }

    /// Whether only disputes of some cause are denied: 未发生因答复不当引发的诉讼, but not those about disclosure.
    private var hasOtherCause: Bool {
        guard let mark = objects.first(where: { words[tokens[$0].units].equals(Denial.because) }) else { return false }
        let cause = tokens[mark + 1..<objects.upperBound].prefix { $0.cue != .occur && !Denial.isDispute($0) }
        return cause.contains(where: \.isUnknown)
            && !cause.contains { $0.cue.map { Denial.ownCauses.contains($0) } ?? false }
    }

    private static func isDispute(_ token: SentenceToken) -> Bool { token.cue == .review || token.cue == .litigation }

    private static let because: Phrase = "因"
    private static let ownCauses: CueSet = [.topic, .request, .information, .proactive, .disclose, .answer]

    // MARK: Acts

    /// What was not held, issued or granted, of whatever matter: 未就…召开, 未增设 and 未召开…的会议 deny less.
    private func actKeys(_ cues: CueSet) -> [IndicatorKey] {
        Denial.acts.filter { act in act.groups.allSatisfy { !cues.isDisjoint(with: $0) } }.map(\.key)
    }

    private var isWhole: Bool {
        clause.allSatisfy { index in
            let token = tokens[index]
            if let subject, subject.contains(token.units.lowerBound) { return true }
            switch token.kind {
            case .cue(let cue):
                return Denial.plain.contains(cue) && !Denial.less.contains { words[token.units].starts(with: $0) }
            case .year: return true
            case .number, .month, .mark, .unknown: return false
            }
        }
    }

    private static let acts: [(groups: [CueSet], key: IndicatorKey)] = [
        ([[.pressConference]], .responsePressConferences), ([[.interview]], .responseOnlineInterviews),
        ([[.meeting]], .trainingMeetings), ([[.anyMeeting], [.topic]], .trainingMeetings),
        ([[.training]], .trainingTrainingSessions),
        ([[.normative], [.issue]], .disclosureNormativeDocumentsIssued),
        ([[.funds]], .organizationDedicatedFunds),
    ]
    /// The words that such a clause may have.
    private static let plain: CueSet = [
        .pressConference, .interview, .meeting, .anyMeeting, .training, .normative, .issue, .funds, .topic, .negation,
        .aggregate, .own, .filler, .website,
    ]
    private static let less: [Phrase] = ["新增", "使用", "任何新"]
}
