internal import ReportCore

/// Why a command has nothing to work on.
enum CommandReason: ErrorReasonCase {
    case libraryEmpty
    case nothingFits
    case idTaken

    var reason: ErrorReason {
        switch self {
        case .libraryEmpty: ErrorReason("library.empty", "the library is empty")
        case .nothingFits: ErrorReason("library.nothingFits", "no report of the library fits")
        case .idTaken: ErrorReason("process.idTaken", "another has this id")
        }
    }

    static let examples: [CommandReason] = [.libraryEmpty, .nothingFits, .idTaken]
}
