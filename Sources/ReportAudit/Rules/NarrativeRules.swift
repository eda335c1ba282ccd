import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What sentences say is what the statutory tables say.
struct NarrativeRule: ReportRule {
    let id: RuleID
    let part = AuditPart.narrative
    let severity = Severity.warning
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "soft, observed: organs count the same words in different ways, so alternatives are tried"
    let promise: String
    private let counterparts: [IndicatorKey: [Counterpart]]

    private init(_ id: RuleID, _ counterparts: [IndicatorKey: [Counterpart]], promise: String) {
        self.id = id
        self.counterparts = counterparts
        self.promise = promise
    }

    static let all = [
        NarrativeRule(
            .narrativeRequests, NarrativeCounterparts.requests,
            promise: """
                A sentence's number of requests received, carried over, concluded, answered or carried forward is in \
                the requests table: in 总计, in 自然人, as 新收 + 上年结转, as 办理总计 + 结转下年度, or as 办理总计 less \
                上年结转, 不予处理 or 其他处理.
                """),
        NarrativeRule(
            .narrativeAnswers, NarrativeCounterparts.answers,
            promise: """
                A sentence's number of requests granted, granted in part or denied is in the requests table: the row \
                or group in 总计 or 自然人, 予以公开 + 部分公开, 不予公开 + 不予处理, or one reason of 不予公开 alone.
                """),
        NarrativeRule(
            .narrativeReviewAndLitigation, NarrativeCounterparts.disputes,
            promise: """
                A sentence's number of reviews or lawsuits is in the table: all, or all but 尚未审结; of lawsuits \
                both groups, or one of them.
                """),
        NarrativeRule(
            .narrativeDocuments, NarrativeCounterparts.documents,
            promise: """
                A sentence's number of normative documents is in the row of 规范性文件: made or disclosed this year, \
                or in force.
                """),
    ]

    func verdicts(on report: AuditedReport) -> [Verdict] {
        report.statements.compactMap { index in
            guard let known = counterparts[report.report.indicators[index].key] else { return nil }
            let expressions = known.compactMap { counterpart in
                counterpart.sum(in: report).map { Alternatives.Expression(name: counterpart.name, sum: $0) }
            }
            return Alternatives(report, index, expressions).verdict
        }
    }
}

/// What sentences say is what the report's own 2014 form says.
struct NarrativeAgainstForm2014: ReportRule {
    let id = RuleID.narrativeForm2014
    let part = AuditPart.narrative
    let severity = Severity.warning
    let editions: [Edition] = [.notice2014]
    let source = "soft, observed: the form is filled in from the same counts as the text"
    let promise = """
        A sentence's number is that of the same row of 《政府信息公开情况统计表》; 申请办结数 and 申请答复数 may stand for \
        each other, and 主动公开政府信息数 for the sum of its channels.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let values = Form2014Values.all(in: report).first(where: { $0.scope == nil }) else { return [] }
        return report.statements.compactMap { index in
            let key = report.report.indicators[index].key
            return Alternatives(report, index, Self.expressions(key, values)).verdict
        }
    }

    private static let channels: [IndicatorKey] = [
        .disclosureChannelsGazette, .disclosureChannelsWebsite, .disclosureChannelsMicroblog,
        .disclosureChannelsWechat, .disclosureChannelsOther,
    ]

    private static func expressions(_ key: IndicatorKey, _ values: Form2014Values) -> [Alternatives.Expression] {
        var sums = [[key]]
        switch key {
        case .requestsConcluded: sums.append([.requestsAnswered])
        case .requestsAnswered: sums.append([.requestsConcluded])
        case .disclosureTotal: sums.append(channels)
        default: break
        }
        return sums.enumerated().filter { $0.offset == 0 || $0.element.allSatisfy(values.has) }.map { _, keys in
            Alternatives.Expression(
                name: keys.map(IndicatorNames.name).joined(separator: " + "), sum: Sum(keys.map { values[$0] }))
        }
    }
}

/// A sentence compared with what it may mean: its own cells first, then others.
struct Alternatives {
    typealias Expression = AuditStatement.Expression

    private let indicator: Indicator
    private let said: Quantity
    private let expressions: [Expression]

    init(_ report: AuditedReport, _ index: Int, _ expressions: [Expression]) {
        indicator = report.report.indicators[index]
        said = report.quantity(ofIndicator: index)
        self.expressions = expressions
    }

    /// Nil if there is no table to compare the sentence with.
    var verdict: Verdict? {
        guard let primary = expressions.first else { return nil }
        let says = AuditStatement.Sentence(
            raw: indicator.raw, value: indicator.value, line: indicator.position.line)
        // A sentence that there is nothing at all says nothing about a single column or leaf.
        let tried = indicator.value == 0 ? [primary] : expressions
        let held = tried.first { $0.sum.value == indicator.value }
        let quantities = (held ?? primary).sum.quantities + [said]
        if let held { return verdict(.sentence(says, agrees: held), quantities, .holds) }
        let others = Array(tried.dropFirst())
        guard let expected = primary.sum.value else {
            let missing = primary.sum.unknown
            return verdict(
                .sentenceOpen(says, missing: missing, tried: others), quantities,
                .undetermined(missing: missing.map(\.name), implied: nil))
        }
        return verdict(
            .sentenceDiffers(says, from: primary, tried: others), quantities,
            .fails(expected: .number(expected), found: .number(indicator.value)))
    }

    private func verdict(_ statement: AuditStatement, _ quantities: [Quantity], _ outcome: Verdict.Outcome) -> Verdict {
        Verdict(subject: said.name, statement: statement, quantities: quantities, outcome: outcome)
    }
}
