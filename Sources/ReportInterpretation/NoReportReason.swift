internal import ReportCore

/// Why a document holds no report.
enum NoReportReason: ErrorReasonCase {
    case noText
    case attached(title: String, address: String)
    case titleAlone(String)
    case nothingOfAReport

    var reason: ErrorReason {
        switch self {
        case .noText: ErrorReason("report.noText", "there is no visible text")
        case .attached(let title, let address):
            ErrorReason(
                "report.attached", "only its title, {title}; the text is the attached file {address}",
                ["address": .text(address), "title": .text(title)])
        case .titleAlone(let title):
            ErrorReason(
                "report.titleAlone", "only its title, {title}; the text may be a picture or an attachment",
                ["title": .text(title)])
        case .nothingOfAReport:
            ErrorReason("report.none", "neither a report's title nor its sections nor its tables")
        }
    }

    static var examples: [NoReportReason] {
        [
            .noText, .attached(title: "2023年年度报告", address: "a.pdf"), .titleAlone("2023年年度报告"), .nothingOfAReport,
        ]
    }
}
