public import ReportModel

// The only place that makes words of a problem.

extension IngestError: CustomStringConvertible {
    /// File, what was found, what to do.
    public var description: String {
        name.isEmpty ? message : "\(name): \(message)"
    }

    /// The English sentence, without the name of the source.
    public var message: String { problem.reason.english }
}

extension IngestError.Problem {
    /// The problem's stable name, its sentence and its arguments.
    ///
    /// Where a module or a room gave the reason, the name is that of its reason.
    public var reason: ErrorReason {
        switch self {
        case .usage(let what): ErrorReason("usage", "{text}", ["text": .text(what)])
        case .unknownFormat(let id, let known):
            ErrorReason(
                "format.unknown", "there is no format {format}; choose one of {known}",
                ["format": .text(id), "known": .texts(known)])
        case .cannotRead(let reason):
            ErrorReason("source.cannotRead", "cannot be read: {reason}", ["reason": .text(reason)])
        case .cannotWrite(let reason):
            ErrorReason("output.cannotWrite", "cannot be written: {reason}", ["reason": .text(reason)])
        case .notRecognized(let found, .stated(let remedy)):
            ErrorReason(
                "format.foreign", "not recognised: this is {found}; {remedy}",
                ["found": .text(found), "remedy": .text(remedy)])
        case .notRecognized(let found, .addModule(_, let otherwise)):
            ErrorReason(
                "format.needsModule", "not recognised: this is {found}; add a module that reads it, or {otherwise}",
                ["found": .text(found), "otherwise": .text(otherwise)])
        case .notRecognized(let found, _):
            ErrorReason(
                "format.notRecognized", "not recognised: this is {found}; name a format", ["found": .text(found)])
        case .severalFormats(let ids):
            ErrorReason(
                "format.several", "could be {formats}; choose one",
                ["formats": .text(ids.joined(separator: " or "))])
        case .noReport(let reason): reason.after("no annual report in it: ")
        case .empty: ErrorReason("source.empty", "not recognised: the file is empty; save or fetch it again")
        case .malformed(let reason, nil): reason.after("malformed: ")
        case .malformed(let reason, let place?):
            reason.after("malformed at byte {place} of its text: ", ["place": .integer(place.lowerBound)])
        case .limit(let limit, let found, let allowed): limit.reason(found: found, allowed: allowed)
        case .moduleLimit(let what): ErrorReason("limit.stated", "over the limit: {text}", ["text": .text(what)])
        case .moduleFailed(let id, let reason):
            reason.after("the module {module} failed: ", ["module": .text(id)])
        }
    }

    /// What the caller can do, where that is more than the sentence says.
    public var remedy: IngestError.Remedy? {
        switch self {
        case .notRecognized(_, let remedy): remedy
        case .severalFormats: .chooseFormat
        case .limit(let limit, _, _): limit == .bytes || limit == .milliseconds ? .raiseLimit(limit) : nil
        default: nil
        }
    }
}

extension ErrorReason {
    /// The same reason after the words that its problem has for it.
    fileprivate func after(_ words: String, _ more: MessageArguments = .none) -> ErrorReason {
        ErrorReason(
            id, MessageSentence(stringLiteral: words + sentence.text), MessageArguments(arguments.list + more.list))
    }
}

extension IngestError.Limit {
    fileprivate func reason(found: Int, allowed: Int) -> ErrorReason {
        guard self != .milliseconds else {
            return ErrorReason(
                "limit.milliseconds", "over the limit: no answer after {allowed} ms; raise the limit",
                ["allowed": .integer(allowed)])
        }
        return ErrorReason(
            "limit.\(rawValue)",
            MessageSentence(
                stringLiteral: "over the limit: {found} \(unit), at most {allowed} are read; \(remedy)"),
            ["allowed": .integer(allowed), "found": .integer(found)])
    }

    private var unit: String {
        switch self {
        case .bytes: "bytes"
        case .nesting: "elements open at the same time"
        case .cells: "slots in the grids of tables"
        case .expansion: "unpacked bytes"
        case .depth: "archives, one in the other"
        case .members: "members"
        case .milliseconds: "milliseconds"
        }
    }

    private var remedy: String {
        switch self {
        case .bytes: "split the file, or raise the limit"
        case .milliseconds: "raise the limit"
        case .expansion: "no archive of pages unpacks to so much; check where it comes from"
        case .depth, .members: "unpack the archive first"
        case .nesting, .cells: "no page that a browser shows needs as many; check where it was saved from"
        }
    }
}
