/// Something that can be found, as a case with its arguments; its rule makes the sentence.
///
/// Each room of the reader has an enumeration of what it finds, and so has each format module.
public protocol FindingCase: Sendable {
    /// What it is an instance of.
    var rule: FindingRule { get }
    /// What it says beyond the rule.
    var arguments: MessageArguments { get }
    /// How much it matters; one of the rule's severities.
    var severity: Severity { get }
    /// One example of every case, which the tests hold against the rules' sentences.
    static var examples: [Self] { get }
}

extension FindingCase {
    /// The rule's usual severity.
    public var severity: Severity { rule.severities.first ?? .info }

    public var arguments: MessageArguments { .none }

    /// The English sentence.
    ///
    /// If the rule has no sentence for these arguments, which the tests of all examples rule out: its name with the
    /// arguments.
    public var english: String {
        if let sentence = rule.english(arguments) { return sentence }
        assertionFailure("\(rule) has no sentence for \(arguments.names)")
        return ([rule.id] + arguments.list.map { "\($0.name) \($0.value)" }).joined(separator: ", ")
    }
}
