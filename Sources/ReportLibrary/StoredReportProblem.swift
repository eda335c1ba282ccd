internal import ReportCore

/// What is wrong with a report that a library holds.
enum StoredReportProblem: ErrorReasonCase {
    case unreadable(id: Int64, error: String)

    var reason: ErrorReason {
        switch self {
        case .unreadable(let id, let error):
            ErrorReason(
                "library.reportUnreadable",
                "report {report} of the library cannot be read back ({error}); ingest it with --again",
                ["error": .text(error), "report": .integer(Int(id))])
        }
    }

    static var examples: [StoredReportProblem] { [.unreadable(id: 7, error: "typeMismatch")] }
}
