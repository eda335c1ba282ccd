public import ReportCore

/// What a module on the path wrote to its standard error.
enum ProcessFinding: FindingCase {
    case remark(line: String)
    /// More than is kept.
    case moreRemarks(bytes: Int)

    var rule: FindingRule { .processRemark }

    var arguments: MessageArguments {
        switch self {
        case .remark(let line): ["line": .text(line)]
        case .moreRemarks(let bytes): ["bytes": .integer(bytes)]
        }
    }

    static var examples: [ProcessFinding] { [.remark(line: "page 2 is a picture"), .moreRemarks(bytes: 4100)] }
}

extension FindingRule {
    /// What a module on the path wrote to its standard error; its findings proper have rules and words of its own.
    public static let processRemark = FindingRule(
        ofModule: "process.remark", .info, meaning: "what a module on the path wrote to its standard error",
        remedy: "as it says", sentences: "{line}", "{bytes} more bytes on standard error")
}
