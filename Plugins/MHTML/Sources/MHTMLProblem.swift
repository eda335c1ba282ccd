internal import ReportCore

/// Why a saved page, or a part of it, cannot be read.
enum MHTMLProblem: ErrorReasonCase {
    case noPage
    case noBoundary
    case tooDeep(limit: Int)
    case unknownEncoding(String)
    case base64Damaged
    case pageCutOff

    var reason: ErrorReason {
        switch self {
        case .noPage: ErrorReason("mhtml.noPage", "no part of the saved page is HTML or text")
        case .noBoundary: ErrorReason("mhtml.noBoundary", "a message of several parts names no boundary")
        case .tooDeep(let limit):
            ErrorReason("mhtml.tooDeep", "parts in parts, more than {limit} deep", ["limit": .integer(limit)])
        case .unknownEncoding(let name):
            ErrorReason(
                "mhtml.unknownEncoding", "its transfer encoding is not known: {encoding}", ["encoding": .text(name)])
        case .base64Damaged: ErrorReason("mhtml.base64Damaged", "its base64 is damaged or cut off")
        case .pageCutOff:
            ErrorReason("mhtml.pageCutOff", "the file is cut off within the page; save the page again")
        }
    }

    static var examples: [MHTMLProblem] {
        [.noPage, .noBoundary, .tooDeep(limit: 8), .unknownEncoding("x-own"), .base64Damaged, .pageCutOff]
    }
}
