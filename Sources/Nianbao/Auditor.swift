public import ReportAudit
public import ReportCore

/// Reads sources and holds their reports against the rules of the audit.
public struct Auditor: Sendable {
    /// What makes reports of the sources.
    public let converter: Converter
    private let auditor: ReportAuditor

    public init(converter: Converter = Converter(), rules: [any ReportRule] = AuditRules.ofReport) {
        self.converter = converter
        auditor = ReportAuditor(rules: rules)
    }

    /// What was found in each report of one source; at least one.
    ///
    /// `id` names the format module; without it the registry chooses.
    public func audit(_ input: SourceInput, from id: String? = nil) throws(IngestError) -> [AuditResult] {
        try converter.convert(input, from: id).map(auditor.audit)
    }

    /// What was found in the reports of an input that was converted; the input's failure stays one.
    public func audit(_ conversion: Conversion) -> AuditedConversion {
        AuditedConversion(
            entry: conversion.entry, bytes: conversion.bytes,
            result: conversion.result.map { reports in reports.map(auditor.audit) })
    }
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
