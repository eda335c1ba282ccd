public import ReportModel

/// The stable name of a rule of the audit, such as `requests.balance`; `docs/checks.md` lists them.
public struct RuleID: Hashable, Sendable {
    /// The name in the JSON.
    public let rawValue: String

    /// The name of a rule of one's own.
    public init(ofRule name: String) { rawValue = name }

    private init(_ name: String) { rawValue = name }

    /// The names of the rules of `AuditRules`, in the order of this file.
    public static let all = [
        article20FeesAgainstText, article20Items, article20NaturalNumbers, requestsBalance, requestsNaturalNumbers,
        requestsOutcomesSum, requestsRowSum, reviewAndLitigationGroupSum, reviewAndLitigationNaturalNumbers,
        form2014Part, form2014Sum, narrativeAnswers, narrativeDocuments, narrativeForm2014, narrativePercentages,
        narrativeRequests, narrativeReviewAndLitigation, structureEdition, structureEmptySection,
        structureMissingSection, structureMissingTable, structureProcessingFee, structurePublishedEarly,
        structurePublishedLate, structureYear, yearsCarriedRequests, yearsDocumentsDisclosed,
        yearsDocumentsInForce, yearsItems,
    ]

    public static let article20FeesAgainstText = RuleID("article20.feesAgainstText")
    public static let article20Items = RuleID("article20.items")
    public static let article20NaturalNumbers = RuleID("article20.naturalNumbers")
    public static let requestsBalance = RuleID("requests.balance")
    public static let requestsNaturalNumbers = RuleID("requests.naturalNumbers")
    public static let requestsOutcomesSum = RuleID("requests.outcomesSum")
    public static let requestsRowSum = RuleID("requests.rowSum")
    public static let reviewAndLitigationGroupSum = RuleID("reviewAndLitigation.groupSum")
    public static let reviewAndLitigationNaturalNumbers = RuleID("reviewAndLitigation.naturalNumbers")
    public static let form2014Part = RuleID("form2014.part")
    public static let form2014Sum = RuleID("form2014.sum")
    public static let narrativeAnswers = RuleID("narrative.answers")
    public static let narrativeDocuments = RuleID("narrative.documents")
    public static let narrativeForm2014 = RuleID("narrative.form2014")
    public static let narrativePercentages = RuleID("narrative.percentages")
    public static let narrativeRequests = RuleID("narrative.requests")
    public static let narrativeReviewAndLitigation = RuleID("narrative.reviewAndLitigation")
    public static let structureEdition = RuleID("structure.edition")
    public static let structureEmptySection = RuleID("structure.emptySection")
    public static let structureMissingSection = RuleID("structure.missingSection")
    public static let structureMissingTable = RuleID("structure.missingTable")
    public static let structureProcessingFee = RuleID("structure.processingFee")
    public static let structurePublishedEarly = RuleID("structure.publishedEarly")
    public static let structurePublishedLate = RuleID("structure.publishedLate")
    public static let structureYear = RuleID("structure.year")
    public static let yearsCarriedRequests = RuleID("years.carriedRequests")
    public static let yearsDocumentsDisclosed = RuleID("years.documentsDisclosed")
    public static let yearsDocumentsInForce = RuleID("years.documentsInForce")
    public static let yearsItems = RuleID("years.items")
}

extension RuleID: CustomStringConvertible, JSONWritable {
    public var description: String { rawValue }

    public func write(to json: inout JSONWriter) { json.string(rawValue) }
}
