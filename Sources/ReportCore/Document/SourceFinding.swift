// What a module needs of the model to state its own rules and cases; modules import nothing but `ReportCore`.
@_exported public import protocol ReportModel.FindingCase
@_exported public import struct ReportModel.FindingRule
@_exported public import struct ReportModel.MessageArguments
@_exported public import struct ReportModel.MessageSentence
@_exported public import enum ReportModel.Severity

/// A remark of a module on the syntax that it read; becomes a `Finding` of the report.
public struct SourceFinding: Sendable, Equatable {
    /// What it is an instance of: `html.unclosedComment`.
    public var rule: FindingRule
    /// Whether words or numbers may have been lost or misread by it.
    public var isLossy: Bool
    /// What was found, in an English sentence.
    public var message: String
    /// What the sentence says beyond the rule.
    public var arguments: MessageArguments
    /// The place in the decoded source, where there is one.
    public var place: Range<Int>?

    /// A finding with its rule's sentence; lossy where its case is a warning.
    public init(_ found: some FindingCase, place: Range<Int>? = nil) {
        rule = found.rule
        isLossy = found.severity >= .warning
        message = found.english
        arguments = found.arguments
        self.place = place
    }

    /// A finding in words of its own, as modules in other languages give it.
    public init(rule: FindingRule, isLossy: Bool, message: String, place: Range<Int>? = nil) {
        self.rule = rule
        self.isLossy = isLossy
        self.message = message
        arguments = .none
        self.place = place
    }
}
