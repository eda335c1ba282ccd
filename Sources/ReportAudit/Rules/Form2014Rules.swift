import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The values of the 2014 form, one list for each column of values.
struct Form2014Values {
    /// The organ that was counted; nil for the issuer as a whole.
    let scope: String?
    private let quantities: [IndicatorKey: Quantity]

    /// The columns of values of a report's form, in reading order.
    static func all(in report: AuditedReport) -> [Form2014Values] {
        var scopes: [String?] = []
        for indicator in report.report.indicators where indicator.origin == .table {
            if !scopes.contains(indicator.scope) { scopes.append(indicator.scope) }
        }
        return scopes.map { Form2014Values(report, scope: $0) }
    }

    private init(_ report: AuditedReport, scope: String?) {
        self.scope = scope
        let own = report.report.indicators.indices.filter { index in
            report.report.indicators[index].origin == .table && report.report.indicators[index].scope == scope
        }
        quantities = Dictionary(
            own.map { (report.report.indicators[$0].key, report.quantity(ofIndicator: $0)) }
        ) { first, _ in first }
    }

    func has(_ key: IndicatorKey) -> Bool { quantities[key] != nil }

    /// The value of a key, or one that is absent.
    subscript(key: IndicatorKey) -> Quantity {
        quantities[key]
            ?? Quantity(
                name: IndicatorNames.name(of: key), pointer: "/indicators", value: nil, state: .absent, position: nil)
    }

    /// A row's name, with the organ of its column.
    func subject(_ key: IndicatorKey) -> String {
        IndicatorNames.name(of: key) + (scope.map { " (\($0))" } ?? "")
    }
}

/// A row of the 2014 form is the sum of the rows below it.
struct Form2014Sums: ReportRule {
    let id = RuleID.form2014Sum
    let part = AuditPart.form2014
    let severity = Severity.error
    let editions: [Edition] = [.notice2014]
    let source = "国办发〔2014〕32号: the rows of 《政府信息公开情况统计表》"
    let promise = """
        收到申请数 = 当面 + 传真 + 网络 + 信函 (+ 其他形式, which some regions add); 申请办结数 = 按时 + 延期; 申请答复数 \
        = its eight kinds; 不同意公开答复数 = its six reasons; 行政复议数量 and 行政诉讼数量 = their three results; \
        从事政府信息公开工作人员数 = 专职 + 兼职. In every column of values.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        Form2014Values.all(in: report).flatMap { values in
            IndicatorForm.of2014.identities.compactMap { identity in
                guard case .sum(let parts, let whole, let local) = identity,
                    ([whole] + parts).contains(where: values.has)
                else { return nil }
                let terms = (parts + local.filter(values.has)).map { values[$0] }
                return Equation(Sum(terms), Sum([values[whole]])).verdict(on: values.subject(whole))
            }
        }
    }
}

/// A part of a row of the 2014 form is at most as large as the row.
struct Form2014Parts: ReportRule {
    let id = RuleID.form2014Part
    let part = AuditPart.form2014
    let severity = Severity.warning
    let editions: [Edition] = [.notice2014]
    let source = "国办发〔2014〕32号: the rows marked 其中; soft for 规范性文件, whose year of issue may differ"
    let promise = """
        主要负责同志参加新闻发布会次数 <= 参加或举办新闻发布会总次数; 主要负责同志参加政府网站在线访谈次数 <= \
        政府网站在线访谈次数; 主动公开规范性文件数 <= 制发规范性文件总数. In every column of values.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        Form2014Values.all(in: report).flatMap { values in
            IndicatorForm.of2014.identities.compactMap { identity in
                guard case .part(let part, let whole) = identity, values.has(part) || values.has(whole) else {
                    return nil
                }
                return verdict(values[part], within: values[whole], subject: values.subject(part))
            }
        }
    }

    private func verdict(_ part: Quantity, within whole: Quantity, subject: String) -> Verdict {
        let quantities = [whole, part]
        guard let most = whole.value, let found = part.value else {
            let missing = quantities.filter { $0.value == nil }
            return Verdict(
                subject: subject, statement: .missing(missing), quantities: quantities,
                outcome: .undetermined(missing: missing.map(\.name), implied: nil))
        }
        return Verdict(
            subject: subject, statement: found <= most ? .part(part, of: whole) : .excessPart(part, over: whole),
            quantities: quantities,
            outcome: found <= most ? .holds : .fails(expected: .words("\(most) or less"), found: .number(found)))
    }
}
