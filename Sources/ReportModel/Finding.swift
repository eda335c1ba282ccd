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
    /// What it is an instance of, such as ``FindingRule/textMalformed`` (`docs/findings.md` lists the rules).
    public var rule: FindingRule
    /// How much it matters.
    public var severity: Severity
    /// What was found, in an English sentence.
    public var message: String
    /// What the sentence says beyond the rule; nil if it was read from JSON of schema 1.0, which has none.
    public var arguments: MessageArguments?
    /// JSON Pointer of the value concerned, if there is one.
    public var pointer: String?
    /// Where in the source, if there is such a place.
    public var position: Position?

    /// A finding with its rule's sentence.
    public init(_ found: some FindingCase, pointer: String? = nil, position: Position? = nil) {
        self.init(
            rule: found.rule, severity: found.severity, message: found.english, arguments: found.arguments,
            pointer: pointer, position: position)
    }

    /// A finding with words of its own, as it was read back, or as a module gave it.
    public init(
        rule: FindingRule, severity: Severity, message: String, arguments: MessageArguments? = MessageArguments.none,
        pointer: String? = nil, position: Position? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.arguments = arguments
        self.pointer = pointer
        self.position = position
    }
}

extension Finding: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            if let arguments { json.member("arguments", arguments) }
            if let position { json.member("column", position.column) }
            if let position { json.member("line", position.line) }
            json.member("message", message)
            if let pointer { json.member("pointer", pointer) }
            json.member("rule", rule)
            json.member("severity", severity)
        }
    }
}
