public import ReportCore

/// Holds the reasons of a module's errors against what readers of other languages need: stable names, and arguments
/// that the sentence prints.
public enum ErrorReasons {
    /// What is wrong with the examples of a type, in sentences; nothing where all is well.
    ///
    /// - Parameter prefix: What every name starts with: `zip` for `zip.directoryMissing`.
    public static func violations<Reason: ErrorReasonCase>(of type: Reason.Type, prefix: String) -> [String] {
        let reasons = type.examples.map(\.reason)
        var seen: Set<String> = []
        var violations = reasons.isEmpty ? ["\(type) has no examples"] : []
        for reason in reasons {
            if !seen.insert(reason.id).inserted { violations.append("\(reason.id) is the name of two cases") }
            if reason.id.wholeMatch(of: /[a-z]+\.[a-z][A-Za-z0-9]*/) == nil || !reason.id.hasPrefix(prefix + ".") {
                violations.append("\(reason.id) is not a name such as \(prefix).somethingWrong")
            }
            if reason.arguments.names != reason.sentence.names {
                violations.append("\(reason.id) has \(reason.arguments.names), its sentence \(reason.sentence.names)")
            }
        }
        return violations
    }
}
