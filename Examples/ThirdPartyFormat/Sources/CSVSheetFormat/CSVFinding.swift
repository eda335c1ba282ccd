import ReportCore

/// What is found in the syntax of a sheet.
enum CSVFinding: FindingCase, CaseIterable {
    case unclosedQuote

    var rule: FindingRule { .unclosedQuote }

    static var examples: [CSVFinding] { allCases }
}

extension FindingRule {
    static let unclosedQuote = FindingRule(
        ofModule: "csv.unclosedQuote", .warning,
        meaning: "a quote is not closed: all after it is one field", remedy: "look at the sheet there",
        sentences: "a quote is not closed; all after it is one field")
}
