import ReportModel

/// What is found on the page around the report.
enum PageFinding: FindingCase {
    /// A file is linked as the report; `isMain`: the page itself says so little that the file may be all of it.
    case attachment(address: String, isMain: Bool)
    case spamValue(String)

    var rule: FindingRule {
        switch self {
        case .attachment: .contentAttachment
        case .spamValue: .taintSpamValue
        }
    }

    var severity: Severity {
        switch self {
        case .attachment(_, let isMain): isMain ? .warning : .info
        case .spamValue: .warning
        }
    }

    var arguments: MessageArguments {
        switch self {
        case .attachment(let address, _): ["address": .text(address)]
        case .spamValue(let value): ["value": .text(value)]
        }
    }

    static var examples: [PageFinding] {
        [
            .attachment(address: "report.docx", isMain: true), .attachment(address: "report.docx", isMain: false),
            .spamValue("某某彩票"),
        ]
    }
}
