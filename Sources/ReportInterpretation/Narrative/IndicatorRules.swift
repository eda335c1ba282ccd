import ReportModel

/// What a sentence is about, if its own words do not repeat it: 共收到申请5件，其中1件为信函方式.
enum NarrativeDomain: Sendable {
    case disclosure, response, requests, review, litigation, complaints, fees, organization, training
    /// What no indicator counts, such as calls and messages.
    case other

    init?(_ section: SectionKind) {
        switch section {
        case .proactiveDisclosure: self = .disclosure
        case .interpretationAndResponse: self = .response
        case .requestProcessing: self = .requests
        case .complaints: self = .complaints
        case .fees: self = .fees
        case .organizationAndFunding: self = .organization
        case .meetingsAndTraining: self = .training
        default: return nil
        }
    }

    /// What the cues are about; the narrower domain comes first, since 因信息公开申请行政复议 is about review.
    init?(_ cues: CueSet) {
        guard let found = NarrativeDomain.order.first(where: { !cues.isDisjoint(with: $0.cues) }) else { return nil }
        self = found.domain
    }

    private static let order: [(cues: CueSet, domain: NarrativeDomain)] = [
        ([.litigation], .litigation), ([.review], .review), ([.complaint], .complaints), ([.fee], .fees),
        ([.request], .requests), ([.training, .trainee, .meeting], .training),
        ([.pressConference, .interview, .interpretation, .interpretationArticle, .hotspot, .respond], .response),
        ([.readingPoint, .staff, .fullTime, .partTime, .bothTimes, .body, .funds], .organization),
        ([.proactive, .disclose, .totalDisclosed], .disclosure), ([.foreign], .other),
    ]
}

/// When a number with a measure word is an indicator: by the cues beside it in its clause.
final class IndicatorRule: Sendable {
    /// How strictly the words are read.
    enum Fit: Sendable {
        /// Other words may come between the cues and the number.
        case loose
        /// Between the first cue and the number there are only words of the vocabulary.
        case near
        /// All words from the clause's beginning, or the number before, are of the vocabulary.
        case whole
    }

    let key: IndicatorKey
    let kinds: MeasureKind
    /// A cue of each of these must be there.
    let groups: [CueSet]
    /// None of these may be there.
    let except: CueSet
    /// What the sentence must be about, by its own words or those before.
    let domain: NarrativeDomain?
    let fit: Fit

    /// Whether it is said of a part that 其中 introduces: the part of a whole is never the whole.
    let isOfParts: Bool
    /// Whether it is about all that was disclosed, of which what was disclosed proactively may be a part:
    /// 公开信息1024条，其中主动公开1020条.
    let needsAllOfSentence: Bool

    init(
        _ key: IndicatorKey, _ kinds: MeasureKind, _ groups: [CueSet], except: CueSet, in domain: NarrativeDomain?,
        fit: Fit
    ) {
        self.key = key
        self.kinds = kinds
        self.groups = groups
        self.except = except.union([.foreign, .overdue])
        self.domain = domain
        self.fit = fit
        isOfParts =
            IndicatorVocabulary.definition(of: key)?.parent != nil || IndicatorRules.alsoOfParts.contains(key)
        needsAllOfSentence = key == .disclosureTotal && groups.contains([.disclose])
    }
}

/// The rules of the indicators, the narrower before the wider: the first that fits a number decides.
enum IndicatorRules {
    static func rules(for kind: MeasureKind) -> [IndicatorRule] {
        let bit = kind.rawValue.trailingZeroBitCount
        return kind.rawValue.nonzeroBitCount == 1 ? byKind[bit] : all.filter { !$0.kinds.isDisjoint(with: kind) }
    }

    private static let all = response + disputes + means + requests + disclosure

    /// The rules for each kind of measure word, by the bit of the kind.
    private static let byKind = (0..<16).map { bit in
        all.filter { $0.kinds.contains(MeasureKind(rawValue: 1 << bit)) }
    }

    /// Keys without a parent in the table of 2014 that are parts nevertheless.
    static let alsoOfParts: Set<IndicatorKey> = [
        .disclosureChannelsGazette, .disclosureChannelsWebsite, .disclosureChannelsMicroblog,
        .disclosureChannelsWechat, .disclosureChannelsOther, .requestsConcluded, .requestsAnswered,
        .requestsCarriedOver, .requestsCarriedForward,
    ]

    private static func rule(
        _ key: IndicatorKey, _ kinds: MeasureKind, _ groups: CueSet..., except: CueSet = [],
        in domain: NarrativeDomain? = nil, fit: IndicatorRule.Fit = .loose
    ) -> IndicatorRule {
        IndicatorRule(key, kinds, groups, except: except, in: domain, fit: fit)
    }

    private static let counts: MeasureKind = [.cases, .copies, .pieces, .general, .none]
    private static let sessions: MeasureKind = [.times, .issues, .general, .none]

    private static let response = [
        rule(.responsePressConferencesByPrincipal, sessions, [.pressConference], [.principal], fit: .near),
        rule(
            .responsePressConferences, sessions, [.pressConference],
            except: [.article, .interpretationArticle, .principal, .respond], fit: .near),
        rule(.responseOnlineInterviewsByPrincipal, sessions, [.interview], [.principal], fit: .near),
        rule(.responseOnlineInterviews, sessions, [.interview], except: [.principal, .respond], fit: .near),
        rule(
            .responseSocialMediaResponses, [.times, .cases, .pieces, .general, .none], [.microblog, .wechat],
            [.respond], fit: .near),
        rule(
            .responseOtherResponses, [.times, .cases, .pieces, .general, .none], [.otherWay], [.respond], fit: .near),
        rule(.responseHotspotResponses, [.times, .cases, .general, .none], [.respond], [.hotspot], fit: .near),
        rule(
            .responseInterpretationArticles, [.articles, .pieces, .copies, .cases, .general, .none],
            [.interpretationArticle], except: [.request, .microblog, .wechat], fit: .near),
        rule(.responseInterpretationArticles, [.articles], [.interpretation], fit: .near),
        rule(
            .responseInterpretationArticles, [.pieces, .copies, .general], [.interpretation], [.article],
            except: [.request, .microblog, .wechat], fit: .near),
    ]

    private static let disputes =
        [
            rule(.litigationUpheldOrDismissed, counts, [.upheld, .dismissed], except: [.review], in: .litigation),
            rule(.litigationCorrected, counts, [.corrected], except: [.review], in: .litigation),
            rule(.litigationOther, counts, [.otherResult], except: [.review], in: .litigation, fit: .near),
            rule(.reviewUpheld, counts, [.upheld], except: [.litigation], in: .review),
            rule(.reviewCorrected, counts, [.corrected], except: [.litigation], in: .review),
            rule(.reviewOther, counts, [.otherResult], except: [.litigation], in: .review, fit: .near),
            rule(.litigationTotal, counts, [.litigation], except: [.review, .complaint], fit: .near),
            rule(.reviewTotal, counts, [.review], except: [.litigation, .complaint], fit: .near),
            rule(
                .complaints, [.cases, .times, .general, .none], [.complaint],
                except: [.request, .review, .litigation], fit: .near),
        ]

    private static let means = [
        rule(.feesCharged, .money, [.fee, .charge], except: [.waiver, .funds], fit: .near),
        rule(.organizationDedicatedFunds, .money, [.funds], except: [.fee, .waiver], fit: .near),
        rule(.organizationReadingPoints, [.general, .places, .none], [.readingPoint], fit: .near),
        rule(.organizationSpecializedBodies, [.general, .places, .none], [.body], fit: .near),
        rule(.organizationStaff, .persons, [.bothTimes], except: [.training, .trainee], fit: .near),
        rule(.organizationStaff, .persons, [.fullTime], [.partTime], except: [.training, .trainee], fit: .near),
        rule(.organizationFullTimeStaff, .persons, [.fullTime], except: [.training, .trainee], fit: .near),
        rule(.organizationPartTimeStaff, .persons, [.partTime], except: [.training, .trainee], fit: .near),
        rule(.organizationStaff, [.persons, .none], [.staff], except: [.training, .trainee], fit: .near),
        rule(
            .trainingTraineeAttendances, [.attendances, .persons, .none], [.trainee], except: [.meeting], fit: .near),
        rule(.trainingTraineeAttendances, [.attendances, .persons], [.training], except: [.meeting], fit: .near),
        rule(.trainingTraineeAttendances, .attendances, in: .training, fit: .whole),
        rule(.trainingTrainingSessions, sessions, [.training], except: [.attend, .trainee], fit: .near),
        rule(.trainingMeetings, sessions, [.meeting], except: [.attend, .training], fit: .near),
        rule(.trainingMeetings, sessions, [.anyMeeting], [.topic], except: [.attend, .training], fit: .near),
    ]

    private static let outcomes: CueSet = [
        .answer, .conclude, .granted, .partiallyGranted, .denied, .alreadyDisclosed, .notThisOrgan, .doesNotExist,
        .correction, .otherProcedure, .disclose, .proactive,
    ]

    private static func answered(_ key: IndicatorKey, _ cue: Cue, except: CueSet = []) -> IndicatorRule {
        var cues = CueSet()
        cues.insert(cue)
        return IndicatorRule(
            key, [.cases, .copies, .general, .pieces, .none], [cues],
            except: except.union([.information]), in: .requests, fit: .near)
    }

    /// One way of requesting; with several in one clause it is unknown which one the number counts.
    private static func channel(_ key: IndicatorKey, _ cue: Cue) -> IndicatorRule {
        var others = outcomes
        for other: Cue in [.inPerson, .fax, .online, .mail, .otherWay] where other != cue { others.insert(other) }
        var cues = CueSet()
        cues.insert(cue)
        return rule(key, counts, cues, except: others, in: .requests, fit: .near)
    }

    private static let requests =
        [
            rule(.requestsCarriedForward, counts, [.carriedForward], except: [.review, .litigation]),
            rule(.requestsCarriedOver, counts, [.carriedOver], except: [.review, .litigation], fit: .near),
            answered(.deniedStateSecret, .stateSecret),
            answered(.deniedTradeSecret, .tradeSecret),
            answered(.deniedPersonalPrivacy, .privacy),
            answered(.deniedEndangersSecurityOrStability, .endangers),
            answered(.deniedNotGovernmentInformation, .notGovernment),
            answered(.deniedOtherStatutory, .otherStatutory),
            answered(.answersAlreadyDisclosed, .alreadyDisclosed),
            answered(.answersPartiallyGranted, .partiallyGranted, except: [.granted]),
            answered(.answersGranted, .granted, except: [.partiallyGranted]),
            answered(.answersDenied, .denied),
            answered(.answersNotThisOrgan, .notThisOrgan),
            rule(.answersDoesNotExist, counts, [.doesNotExist], in: .requests, fit: .near),
            answered(.answersCorrectionRequested, .correction),
            answered(.answersOtherProcedure, .otherProcedure),
            rule(
                .requestsConcludedExtended, counts, [.extended], except: [.onTime], in: .requests, fit: .near),
            rule(.requestsConcludedOnTime, counts, [.onTime], [.conclude], in: .requests, fit: .near),
            rule(.requestsConcluded, counts, [.conclude], except: [.answer], in: .requests, fit: .near),
            rule(.requestsAnswered, counts, [.answer], except: [.conclude], in: .requests, fit: .near),
            channel(.requestsReceivedInPerson, .inPerson),
            channel(.requestsReceivedByFax, .fax),
            channel(.requestsReceivedOnline, .online),
            channel(.requestsReceivedByMail, .mail),
            rule(
                .requestsReceivedOnline, counts, [.website], [.request, .submit],
                except: outcomes.union([.inPerson, .fax, .mail]), fit: .near),
            rule(
                .requestsReceivedOnline, [.cases, .copies], [.website],
                except: outcomes.union([.inPerson, .fax, .mail, .otherWay]), in: .requests, fit: .near),
            channel(.requestsReceivedOther, .otherWay),
            rule(
                .requestsReceived, counts.union(.times), [.receive], [.request], except: outcomes, fit: .near),
            rule(
                .requestsReceived, [.cases, .copies, .none], [.receive], except: outcomes, in: .requests,
                fit: .whole),
            rule(
                .requestsReceived, [.cases, .copies, .none], [.request], [.aggregate, .submit], except: outcomes,
                fit: .whole),
        ]

    private static let pieces: MeasureKind = [.pieces, .articles, .none]
    private static let noChannel: CueSet = [
        .website, .microblog, .wechat, .gazette, .otherWay, .request, .respond, .interpretation, .interpretationArticle,
        .issue,
    ]

    private static func disclosed(_ key: IndicatorKey, _ cue: Cue, except: CueSet) -> [IndicatorRule] {
        var cues = CueSet()
        cues.insert(cue)
        let none = except.union([.request, .respond, .interpretation, .interpretationArticle, .manyWays, .normative])
        return [
            rule(key, pieces, cues, [.disclose, .proactive], except: none, fit: .near),
            rule(key, pieces, cues, except: none, in: .disclosure, fit: .near),
        ]
    }

    private static let disclosure =
        [
            rule(
                .disclosureNormativeDocumentsIssued, [.cases, .copies, .general, .none], [.normative], [.issue],
                fit: .near),
            rule(
                .disclosureNormativeDocumentsDisclosed, [.pieces, .cases, .copies, .general, .none], [.normative],
                [.disclose, .proactive], except: [.issue], fit: .near),
            rule(
                .disclosureTotal, pieces.union([.cases, .general]), [.totalDisclosed], except: noChannel, fit: .near),
            rule(
                .disclosureTotal, pieces.union([.cases, .general]), [.proactive], [.manyWays],
                except: [.request, .respond, .normative], fit: .near),
        ]
        + disclosed(.disclosureChannelsWebsite, .website, except: [.microblog, .wechat, .gazette, .otherWay])
        + disclosed(.disclosureChannelsMicroblog, .microblog, except: [.website, .wechat, .gazette, .otherWay])
        + disclosed(.disclosureChannelsWechat, .wechat, except: [.website, .microblog, .gazette, .otherWay])
        + disclosed(.disclosureChannelsGazette, .gazette, except: [.website, .microblog, .wechat, .otherWay])
        + disclosed(.disclosureChannelsOther, .otherWay, except: [.website, .microblog, .wechat, .gazette]) + [
            rule(
                .disclosureTotal, pieces.union([.cases, .general]), [.proactive],
                except: noChannel.union([.preposition, .normative]), fit: .near),
            rule(
                .disclosureTotal, pieces, [.disclose], [.aggregate],
                except: noChannel.union([.preposition, .normative]), fit: .whole),
        ]
}
