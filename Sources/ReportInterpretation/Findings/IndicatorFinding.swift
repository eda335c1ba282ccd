import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What is found in the numbers that become indicators.
enum IndicatorFinding: FindingCase {
    /// What is wrong with the unit of a number.
    enum UnitProblem: String {
        /// The unit is not what the row counts.
        case foreign
        /// No unit says how much money it is.
        case missing
    }

    case illegible(printed: String, label: String)
    case ambiguous(label: String)
    case unplaced(label: String)
    case unit(UnitProblem, printed: String, label: String)
    /// One row that is printed twice.
    case repeatedRow(key: IndicatorKey, first: String, other: String)
    /// Two sentences, the first of which is the indicator.
    case twoStatements(key: IndicatorKey, first: (raw: String, value: Decimal), other: (raw: String, value: Decimal))

    var rule: FindingRule {
        switch self {
        case .illegible: .indicatorIllegible
        case .ambiguous: .indicatorAmbiguous
        case .unplaced: .indicatorUnplaced
        case .unit: .indicatorUnit
        case .repeatedRow, .twoStatements: .indicatorContradiction
        }
    }

    var arguments: MessageArguments {
        switch self {
        case .illegible(let printed, let label): ["label": .text(label), "printed": .text(printed)]
        case .ambiguous(let label), .unplaced(let label): ["label": .text(label)]
        case .unit(let problem, let printed, let label):
            ["label": .text(label), "printed": .text(printed), "problem": .text(problem.rawValue)]
        case .repeatedRow(let key, let first, let other):
            ["first": .text(first), "key": .text(key.rawValue), "other": .text(other)]
        case .twoStatements(let key, let first, let other):
            [
                "first": .text(first.raw), "key": .text(key.rawValue), "other": .text(other.raw),
                "otherValue": .number(other.value), "value": .number(first.value),
            ]
        }
    }

    static var examples: [IndicatorFinding] {
        [
            .illegible(printed: "若干", label: "规章"), .ambiguous(label: "规章"), .unplaced(label: "其他情形数"),
            .unit(.foreign, printed: "3人", label: "规章"), .unit(.missing, printed: "3", label: "收费"),
            .repeatedRow(key: .disclosureTotal, first: "12", other: "13"),
            .twoStatements(key: .requestsReceived, first: ("收到3件", 3), other: ("收到4件", 4)),
        ]
    }
}
