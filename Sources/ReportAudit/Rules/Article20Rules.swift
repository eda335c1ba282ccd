import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The items of last year and their change leave no negative number of items.
struct ItemCounts: ReportRule {
    let id = RuleID.article20Items
    let part = AuditPart.article20
    let severity = Severity.warning
    let editions: [Edition] = [.notice2019]
    let source = "国办公开办函〔2019〕60号: the columns of the form"
    let promise = "上一年项目数量 + 本年增/减 is not below 0, in every row that has them."

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let table = report.report.statistics[.article20] else { return [] }
        return table.form.rows.indices.filter { table.rows[$0] != nil }.compactMap { row in
            let subject = table.form.rows[row].shortLabel
            let cells = [Article20.Column.itemsPreviousYear, Article20.Column.itemsChange].compactMap { column in
                report.cell(of: table, row: row, column)
            }
            guard cells.count == 2 else { return nil }
            let items = Sum([cells[0].named("上一年项目数量"), cells[1].named("本年增/减")])
            let missing = items.unknown
            guard let count = items.value else {
                return Verdict(
                    subject: subject, statement: .openSum(items),
                    quantities: items.quantities,
                    outcome: .undetermined(missing: missing.map(\.name), implied: nil))
            }
            return Verdict(
                subject: subject, statement: .sum(items), quantities: items.quantities,
                outcome: count >= 0
                    ? .holds : .fails(expected: .words("0 or more items"), found: .number(count)))
        }
    }
}

/// A report that collected fees does not say under 其他需要报告的事项 that there is nothing.
struct FeesAgainstText: ReportRule {
    let id = RuleID.article20FeesAgainstText
    let part = AuditPart.article20
    let severity = Severity.info
    let editions: [Edition] = [.notice2021]
    let source = "soft, observed: 行政事业性收费 is more than the fees for information, so both may be right"
    let promise = "Where 行政事业性收费 is above 0, section 六 says more than 无."

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let fee = report.cell(.article20, Article20.Row.administrativeFees, Article20.Column.amountCollected)
        else { return [] }
        let subject = "行政事业性收费"
        let sections = report.sections(of: .otherMatters)
        if fee.value == 0 {
            return [Verdict(subject: subject, statement: .sum(Sum([fee])), quantities: [fee], outcome: .holds)]
        }
        guard let amount = fee.value, let first = sections.first else {
            let missing = fee.value == nil ? AuditStatement.missing([fee]) : .noSectionSix
            return [.undetermined(subject, missing, missing: [fee.value == nil ? fee.name : "其他需要报告的事项"])]
        }
        let saysNothing = sections.allSatisfy { SectionContent($0.section).saysNothing }
        return [
            Verdict(
                subject: subject,
                statement: .fee(fee, sectionSix: saysNothing ? SectionContent(first.section).words : nil),
                quantities: [fee],
                outcome: saysNothing ? .fails(expected: .words("a text"), found: .number(amount)) : .holds)
        ]
    }
}
