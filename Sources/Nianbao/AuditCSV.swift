public import ReportAudit
internal import ReportModel

/// What an audit found as CSV (RFC 4180, UTF-8): one line for each finding and each check.
///
/// A remark of reading has the part `reading` and no outcome. Of two years, `name` and `report` are the later one's.
public struct AuditCSV: Sendable {
    /// The columns, in order; the header line is made of them.
    public enum Column: String, Sendable, CaseIterable {
        /// The name of the source.
        case name
        /// The digest of the report.
        case report
        case issuer
        case year
        case part
        case rule
        case severity
        case outcome
        case subject
        case expected
        case found
        case message
        case pointer
        case line
    }

    /// The bytes so far.
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// The line of column names.
    public static var header: [UInt8] { CSVLine.header(Column.self) }

    /// Adds the findings of a report and its failed checks, or all its checks.
    public mutating func add(_ result: AuditResult, all: Bool = false) {
        let common: [Column: String] = [
            .name: result.name, .report: result.digest, .issuer: result.issuer ?? "",
            .year: result.reportYear.map(String.init) ?? "",
        ]
        for finding in result.findings {
            var fields = common
            fields[.part] = "reading"
            fields[.rule] = finding.rule.id
            fields[.severity] = finding.severity.rawValue
            fields[.message] = finding.message
            fields[.pointer] = finding.pointer
            fields[.line] = finding.position.map { String($0.line) }
            add(fields)
        }
        add(result.checks, common, all: all)
    }

    /// Adds the failed checks of two years, or all their checks.
    public mutating func add(_ result: YearsResult, all: Bool = false) {
        let common: [Column: String] = [
            .name: result.later.name, .report: result.later.digest, .issuer: result.issuer,
            .year: String(result.later.year),
        ]
        add(result.checks, common, all: all)
    }

    private mutating func add(_ checks: [Check], _ common: [Column: String], all: Bool) {
        for check in checks where all || check.isFailed {
            var fields = common
            fields[.part] = check.part.rawValue
            fields[.rule] = check.rule.rawValue
            fields[.severity] = check.severity.rawValue
            fields[.outcome] = check.verdict.outcome.word
            fields[.subject] = check.verdict.subject
            fields[.message] = check.verdict.statement.english
            fields[.pointer] = check.verdict.pointer
            fields[.line] = check.verdict.position.map { String($0.line) }
            if case .fails(let expected, let found) = check.verdict.outcome {
                fields[.expected] = text(expected)
                fields[.found] = text(found)
            }
            add(fields)
        }
    }

    private func text(_ side: Verdict.Side) -> String {
        switch side {
        case .number(let number): number.canonicalDigits
        case .words(let words): words
        }
    }

    private mutating func add(_ fields: [Column: String]) {
        CSVLine.append(Column.allCases.map { fields[$0] ?? "" }, to: &bytes)
    }
}
