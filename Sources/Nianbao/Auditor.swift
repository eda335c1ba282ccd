public import ReportAudit
public import ReportCore
internal import ReportModel

/// Reads sources and holds their reports against the rules of the audit.
public struct Auditor: Sendable {
    /// What makes reports of the sources.
    public let converter: Converter
    private let auditor: ReportAuditor

    /// An auditor that reads with `converter`.
    ///
    /// - Parameters:
    ///   - converter: What makes reports of the sources.
    ///   - rules: The rules that each report is held against; those of `AuditRules.ofReport` unless given.
    public init(converter: Converter = Converter(), rules: [any ReportRule] = AuditRules.ofReport) {
        self.converter = converter
        auditor = ReportAuditor(rules: rules)
    }

    /// What was found in each report of one source.
    ///
    /// - Parameters:
    ///   - input: The source.
    ///   - id: The format module that reads it; nil to choose by content.
    /// - Returns: At least one result, in the order of the reports.
    /// - Throws: Why the source gave no report.
    public func audit(_ input: SourceInput, from id: String? = nil) throws(IngestError) -> [AuditResult] {
        audit(try converter.convert(input, from: id))
    }

    /// What was found in the reports of an input that was converted.
    ///
    /// - Parameter conversion: What became of the input.
    /// - Returns: A result for each report, or the input's failure as it was.
    public func audit(_ conversion: Conversion) -> AuditedConversion {
        AuditedConversion(
            entry: conversion.entry, bytes: conversion.bytes, result: conversion.result.map(audit(_:)))
    }

    func audit(_ reports: [Report]) -> [AuditResult] { reports.map(auditor.audit) }
}

/// What was found in the reports of one input.
public struct AuditedConversion: Sendable {
    /// The input.
    public let entry: InputEntry
    /// The size of the input; nil where it could not be read.
    public let bytes: Int?
    /// What was found in its reports, at least one, or why there are none.
    public let result: Result<[AuditResult], IngestError>
}
