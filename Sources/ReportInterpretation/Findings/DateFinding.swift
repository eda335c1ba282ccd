import ReportModel

/// What is found in dates and years.
enum DateFinding: FindingCase {
    /// Lost characters leave more than one reading.
    case ambiguous(printed: String)
    /// The page's date, not the report's.
    case ofPage(printed: String)
    case coverageConflict(year: Int, Coverage)
    case textConflict(printed: String, titleYear: Int, textYear: Int)

    var rule: FindingRule {
        switch self {
        case .ambiguous: .dateAmbiguous
        case .ofPage: .dateOfPage
        case .coverageConflict: .yearCoverageConflict
        case .textConflict: .yearTextConflict
        }
    }

    var arguments: MessageArguments {
        switch self {
        case .ambiguous(let printed), .ofPage(let printed): ["printed": .text(printed)]
        case .coverageConflict(let year, let coverage):
            ["end": .text(coverage.end), "start": .text(coverage.start), "year": .integer(year)]
        case .textConflict(let printed, let titleYear, let textYear):
            ["printed": .text(printed), "textYear": .integer(textYear), "titleYear": .integer(titleYear)]
        }
    }

    static var examples: [DateFinding] {
        [
            .ambiguous(printed: "2□21年1月"), .ofPage(printed: "2025-03-01"),
            .coverageConflict(year: 2021, Coverage(start: "2020-01-01", end: "2020-12-31")),
            .textConflict(printed: "2020年度", titleYear: 2021, textYear: 2020),
        ]
    }
}
