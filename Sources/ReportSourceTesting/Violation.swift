/// A promise that a module does not keep: where, which, and what was seen.
public struct Violation: Sendable, Equatable {
    /// The name of the case; empty where the rule is about the module itself.
    public var caseName: String
    /// The rule that is broken.
    public var rule: ConformanceRule
    /// What was seen, and in which variant of the case.
    public var detail: String
    /// The bytes that showed it.
    public var bytes: [UInt8]
    /// How often the case showed it; the detail and the bytes are of the first time.
    public var count: Int
}

extension Violation: CustomStringConvertible {
    /// `two tables: document.trimmed: block 3 ends in white space (prefix of 120 bytes) (and 14 more)`.
    public var description: String {
        let subject = caseName.isEmpty ? "" : "\(caseName): "
        let more = count > 1 ? " (and \(count - 1) more)" : ""
        return "\(subject)\(rule.rawValue): \(detail)\(more)"
    }
}

/// Violations by case and rule, in the order in which they were first seen.
struct ViolationLog {
    private(set) var violations: [Violation] = []

    mutating func add(_ rule: ConformanceRule, _ detail: String, case name: String = "", bytes: [UInt8] = []) {
        if let known = violations.firstIndex(where: { $0.caseName == name && $0.rule == rule }) {
            violations[known].count += 1
        } else {
            violations.append(Violation(caseName: name, rule: rule, detail: detail, bytes: bytes, count: 1))
        }
    }
}
