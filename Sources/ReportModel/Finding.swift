/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable, JSONWritable {
    /// Worth knowing; nothing is wrong with the values.
    case info
    /// Something may be missing or misread.
    case warning
    /// Something is wrong.
    case error

    public static func < (one: Severity, other: Severity) -> Bool {
        one.rank < other.rank
    }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// A typed remark about a source or a report: what was found, where, and what it means for the values.
public struct Finding: Sendable, Equatable {
    /// The stable name of the rule, such as `text.malformed` (`docs/findings.md` lists them all).
    public var rule: String
    /// How much it matters.
    public var severity: Severity
    /// What was found, in a sentence.
    public var message: String
    /// JSON Pointer of the value that is concerned, where there is one.
    public var pointer: String?
    /// Where in the source, where there is such a place.
    public var position: Position?

    public init(
        rule: String, severity: Severity, message: String, pointer: String? = nil, position: Position? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.pointer = pointer
        self.position = position
    }
}

extension Finding: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            if let position { json.member("column", position.column) }
            if let position { json.member("line", position.line) }
            json.member("message", message)
            if let pointer { json.member("pointer", pointer) }
            json.member("rule", rule)
            json.member("severity", severity)
        }
    }
}
