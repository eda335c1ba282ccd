package import ReportCore

/// What is wrong with packed bytes, and where in them.
package enum UnpackingProblem: ErrorReasonCase {
    case cutOff(at: Int)
    case damaged(zlib: String, at: Int)
    case notStarted(zlib: String, at: Int)

    package var reason: ErrorReason {
        switch self {
        case .cutOff(let place):
            ErrorReason(
                "packed.cutOff", "the packed bytes are cut off, at byte {offset}", ["offset": .integer(place)])
        case .damaged(let words, let place):
            ErrorReason(
                "packed.damaged", "the packed bytes are damaged ({zlib}), at byte {offset}",
                ["offset": .integer(place), "zlib": .text(words)])
        case .notStarted(let words, let place):
            ErrorReason(
                "packed.notStarted", "{zlib}, at byte {offset}", ["offset": .integer(place), "zlib": .text(words)])
        }
    }

    package static var examples: [UnpackingProblem] {
        [.cutOff(at: 7), .damaged(zlib: "invalid code", at: 7), .notStarted(zlib: "out of memory", at: 0)]
    }
}
