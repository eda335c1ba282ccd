package import ReportCore

/// What is wrong with the head of a message, a part of it, an answer or a record.
package enum HeadProblem: ErrorReasonCase {
    case tooLong(limit: Int)

    package var reason: ErrorReason {
        switch self {
        case .tooLong(let limit):
            ErrorReason("head.tooLong", "a head of more than {limit} bytes", ["limit": .integer(limit)])
        }
    }

    package static var examples: [HeadProblem] { [.tooLong(limit: 65_536)] }
}
