/// What a finding is an instance of: `table.rowAbsent`, with its severity and its sentences.
///
/// The rules of reading are the static members declared beside this type; a format module declares its own with
/// ``init(ofModule:_:meaning:remedy:sentences:)`` and lists them in its descriptor. Two rules of one name are equal.
/// `docs/findings.md` is written from the rules.
public struct FindingRule: Sendable {
    /// The stable name.
    public let id: String
    /// How much a finding of it matters: the usual severity first, then any others.
    public let severities: [Severity]
    /// What a finding of it means for the values, in a sentence.
    public let meaning: String
    /// What to do about it.
    public let remedy: String
    /// What a finding says in English: the sentence that has places for exactly the finding's arguments.
    public let sentences: [MessageSentence]

    package init(
        _ id: String, _ severities: Severity..., meaning: String, remedy: String, sentences: MessageSentence...
    ) {
        self.init(id, severities, meaning, remedy, sentences)
    }

    /// A rule of a format module: `csv.unclosedQuote`.
    public init(
        ofModule id: String, _ severities: Severity..., meaning: String, remedy: String, sentences: MessageSentence...
    ) {
        self.init(id, severities, meaning, remedy, sentences)
    }

    /// A rule known only by name: from a module that is not compiled in, or from another version.
    public init(unknown id: String) {
        self.init(id, [], "", "", [])
    }

    private init(
        _ id: String, _ severities: [Severity], _ meaning: String, _ remedy: String, _ sentences: [MessageSentence]
    ) {
        self.id = id
        self.severities = severities
        self.meaning = meaning
        self.remedy = remedy
        self.sentences = sentences
    }

    /// What a finding of the rule says in English; nil if the rule has no sentence for such arguments.
    public func english(_ arguments: MessageArguments) -> String? {
        for sentence in sentences {
            if let filled = sentence.filled(with: arguments) { return filled }
        }
        return nil
    }
}

extension FindingRule: Hashable {
    public static func == (one: FindingRule, other: FindingRule) -> Bool { one.id == other.id }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension FindingRule: CustomStringConvertible {
    public var description: String { id }
}

extension FindingRule: JSONWritable, Decodable {
    private static let named = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    public func write(to json: inout JSONWriter) { json.string(id) }

    /// The rule of a name; of a rule that is not in ``all``, only the name is known.
    public init(from decoder: any Decoder) throws {
        let id = try decoder.singleValueContainer().decode(String.self)
        self = FindingRule.named[id] ?? FindingRule(unknown: id)
    }
}
