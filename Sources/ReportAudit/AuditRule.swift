public import ReportModel

/// The part of a report that a rule is about; findings are grouped by it.
public enum AuditPart: String, Sendable, CaseIterable, JSONWritable {
    /// 第二十条: rules, licensing, penalties, fees.
    case article20
    /// 收到和处理政府信息公开申请情况.
    case requests
    /// 政府信息公开行政复议、行政诉讼情况.
    case reviewAndLitigation
    /// 《政府信息公开情况统计表》, the form of 2014 to 2018.
    case form2014
    /// Sentences, compared with the tables.
    case narrative
    /// Sections, tables, editions and dates.
    case structure
    /// The reports of two years by one issuer.
    case years
}

/// Something that must hold in a report, or between reports.
///
/// `docs/checks.md` is written from these members.
public protocol AuditRule: Sendable {
    /// The stable name: `requests.balance`.
    var id: RuleID { get }
    /// What it is about.
    var part: AuditPart { get }
    /// How much it matters if it does not hold.
    var severity: Severity { get }
    /// The editions of the forms that it is about; empty if it is about reports of any edition.
    var editions: [Edition] { get }
    /// Who says so: a notice, an article, the form's printed 勾稽关系, or observation alone.
    var source: String { get }
    /// What must hold, in a sentence or two.
    var promise: String { get }
}

/// A rule over one report.
public protocol ReportRule: AuditRule {
    /// What the rule says about each of its subjects in the report; nothing if it does not apply.
    func verdicts(on report: AuditedReport) -> [Verdict]
}

/// A rule over two reports of one issuer, for a year and the year after.
public protocol YearsRule: AuditRule {
    /// What the rule says about each of its subjects; nothing if it does not apply.
    func verdicts(from earlier: YearRecord, to later: YearRecord) -> [Verdict]
}
