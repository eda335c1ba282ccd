import ReportModel

/// The four results of each group sum up to its 总计.
struct ReviewGroupSums: ReportRule {
    let id = RuleID.reviewAndLitigationGroupSum
    let part = AuditPart.reviewAndLitigation
    let severity = Severity.error
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: the columns of the form"
    let promise = """
        结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计, for 行政复议, 未经复议直接起诉 and 复议后起诉.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        TableIdentities(.reviewAndLitigation, in: report)?.rowTotals(ofAll: true) ?? []
    }
}
