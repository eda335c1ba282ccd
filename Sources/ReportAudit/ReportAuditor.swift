public import ReportModel

/// Checks reports against the rules.
public struct ReportAuditor: Sendable {
    private let rules: [any ReportRule]

    public init(rules: [any ReportRule] = AuditRules.ofReport) {
        self.rules = rules
    }

    /// What every rule says about a report.
    public func audit(_ report: Report) -> AuditResult {
        let audited = AuditedReport(report)
        let checks = rules.flatMap { rule in rule.verdicts(on: audited).map { Check(rule, $0) } }
        return AuditResult(report, checks: checks, record: YearRecord(audited))
    }
}

/// What was found in a report: by reading it, and by the rules of the audit.
public struct AuditResult: Sendable {
    /// The name of the source.
    public let name: String
    /// The digest of the report.
    public let digest: String
    /// The title as printed.
    public let title: String?
    /// The issuer's official name, or its name as printed.
    public let issuer: String?
    /// The year reported on.
    public let reportYear: Int?
    /// The remarks of reading and interpreting.
    public let findings: [Finding]
    /// What every rule said.
    public let checks: [Check]
    /// What a comparison with other years needs; nil if issuer or year is unknown.
    public let record: YearRecord?

    init(_ report: Report, checks: [Check], record: YearRecord?) {
        name = report.provenance.name
        digest = report.digest
        title = report.title
        issuer = report.issuer.bestName
        reportYear = report.reportYear
        findings = report.findings
        self.checks = checks
        self.record = record
    }

    /// Whether there is a finding or a failed check of severity error.
    public var hasErrors: Bool {
        findings.contains { $0.severity == .error } || checks.contains { $0.isFailed && $0.severity == .error }
    }
}
