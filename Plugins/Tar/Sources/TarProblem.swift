internal import ReportCore

/// What is wrong with a tar archive.
enum TarProblem: ErrorReasonCase {
    case cutOff(at: Int)
    case headerDamaged(at: Int)
    case paxHeaderDamaged
    case headerTooLong(bytes: Int)
    case fileTooLong(bytes: Int)

    var reason: ErrorReason {
        switch self {
        case .cutOff(let place):
            ErrorReason(
                "tar.cutOff", "the archive is cut off at byte {offset}; fetch it again", ["offset": .integer(place)])
        case .headerDamaged(let place):
            ErrorReason(
                "tar.headerDamaged",
                "the header at byte {offset} is damaged, and what follows it cannot be found",
                ["offset": .integer(place)])
        case .paxHeaderDamaged: ErrorReason("tar.paxHeaderDamaged", "a pax header is damaged")
        case .headerTooLong(let bytes):
            ErrorReason(
                "tar.headerTooLong", "a header of {bytes} bytes is not that of a file", ["bytes": .integer(bytes)])
        case .fileTooLong(let bytes):
            ErrorReason("tar.fileTooLong", "a file of {bytes} bytes cannot be", ["bytes": .integer(bytes)])
        }
    }

    static var examples: [TarProblem] {
        [.cutOff(at: 7), .headerDamaged(at: 7), .paxHeaderDamaged, .headerTooLong(bytes: 9), .fileTooLong(bytes: 9)]
    }
}
