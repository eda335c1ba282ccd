public import ReportCore

/// Holds the cases of what can be found against the sentences of their rules.
public enum FindingSentences {
    /// What is wrong: a rule without words or without an example, a sentence that no example fills, an example that no
    /// sentence fits, or whose severity or words its rule does not list.
    public static func violations(of cases: [any FindingCase], rules: [FindingRule]) -> [String] {
        cases.flatMap { violations(of: $0, among: rules) }
            + rules.flatMap { rule in violations(of: rule, cases: cases.filter { $0.rule == rule }) }
    }

    private static func violations(of found: any FindingCase, among rules: [FindingRule]) -> [String] {
        let rule = found.rule
        guard rules.contains(rule) else { return ["\(rule) is not listed"] }
        var violations: [String] = []
        if !rule.severities.contains(found.severity) { violations.append("\(rule) is no \(found.severity)") }
        guard let sentence = rule.sentences.first(where: { $0.filled(with: found.arguments) != nil }) else {
            return violations + ["\(rule) has no sentence with places for \(found.arguments.names)"]
        }
        return violations + sentence.unlistedWords(for: found.arguments).map { "\(rule) has no words for \($0)" }
    }

    private static func violations(of rule: FindingRule, cases: [any FindingCase]) -> [String] {
        var violations: [String] = []
        if rule.meaning.isEmpty || rule.remedy.isEmpty { violations.append("\(rule) has no meaning or no remedy") }
        if rule.sentences.isEmpty { violations.append("\(rule) has no sentence") }
        for sentence in rule.sentences where !cases.contains(where: { sentence.filled(with: $0.arguments) != nil }) {
            violations.append("\(rule): nothing that is found fills “\(sentence.pattern)”")
        }
        if Set(rule.sentences.map(\.names)).count < rule.sentences.count {
            violations.append("\(rule) has two sentences for the same arguments")
        }
        for severity in rule.severities where !cases.contains(where: { $0.severity == severity }) {
            violations.append("\(rule): nothing that is found is \(severity)")
        }
        return violations
    }
}
