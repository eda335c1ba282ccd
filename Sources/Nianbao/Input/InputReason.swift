package import ReportCore

/// Why inputs give nothing to read.
package enum InputReason: ErrorReasonCase {
    case noKnownFile

    package var reason: ErrorReason {
        switch self {
        case .noKnownFile: ErrorReason("input.noKnownFile", "there is no file of a known format")
        }
    }

    package static let examples: [InputReason] = [.noKnownFile]
}
