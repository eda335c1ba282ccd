import ReportModel

/// What is found in the statutory tables.
enum TableFinding: FindingCase {
    case tooManyNumbers(Int, columns: Int)
    case tooFewNumbers(Int, columns: Int)
    case illegible(printed: String)
    case rowAbsent(label: String)
    case leftOver(printed: String)
    case localColumn
    case repeated
    case repeatedEdition(Edition)
    case outdatedEdition(Edition)

    var rule: FindingRule {
        switch self {
        case .tooManyNumbers, .tooFewNumbers: .tableAmbiguousPosition
        case .illegible: .tableIllegible
        case .rowAbsent: .tableRowAbsent
        case .leftOver: .tableLeftOver
        case .localColumn: .tableLocalColumn
        case .repeated, .repeatedEdition: .tableRepeated
        case .outdatedEdition: .tableOutdatedEdition
        }
    }

    var arguments: MessageArguments {
        switch self {
        case .tooManyNumbers(let count, let columns): ["columns": .integer(columns), "numbers": .integer(count)]
        case .tooFewNumbers(let count, let columns): ["columns": .integer(columns), "filled": .integer(count)]
        case .illegible(let printed), .leftOver(let printed): ["printed": .text(printed)]
        case .rowAbsent(let label): ["row": .text(label)]
        case .localColumn, .repeated: .none
        case .repeatedEdition(let edition), .outdatedEdition(let edition): ["edition": .text(edition.rawValue)]
        }
    }

    static var examples: [TableFinding] {
        [
            .tooManyNumbers(9, columns: 7), .tooFewNumbers(3, columns: 7), .illegible(printed: "若干"),
            .rowAbsent(label: "行政强制"), .leftOver(printed: "12"), .localColumn, .repeated,
            .repeatedEdition(.notice2014), .outdatedEdition(.notice2014),
        ]
    }
}
