import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A share that a sentence gives for its number of answers is that number's share of a whole of the table.
struct Percentages: ReportRule {
    let id = RuleID.narrativePercentages
    let part = AuditPart.narrative
    let severity = Severity.warning
    let editions: [Edition] = [.notice2014, .notice2019, .notice2021]
    let source = "soft, observed: shares are rounded or cut off, so 0.1 of a point is allowed"
    let promise = """
        A percentage with 占 right after a number of answers is that number's share, within 0.1 of a point, of 办理总计, \
        新收 or both 新收 and 上年结转 (in 总计 or 自然人), or of the requests received, concluded or answered that the text or the \
        2014 form give.
        """

    private static let wholes: [Counterpart] = [
        (Requests.Column.total, "总计"), (Requests.Column.naturalPerson, "自然人"),
    ].flatMap { column, name in
        let (total, new, carried) = (
            Counterpart.Term(Requests.Row.outcomesTotal, column),
            Counterpart.Term(Requests.Row.receivedThisYear, column),
            Counterpart.Term(Requests.Row.carriedOverFromPreviousYear, column)
        )
        return [
            Counterpart("办理总计 \(name)", .requests, [total]), Counterpart("新收 \(name)", .requests, [new]),
            Counterpart("新收 + 上年结转 \(name)", .requests, [new, carried]),
        ]
    }

    func verdicts(on report: AuditedReport) -> [Verdict] {
        let figures = report.report.figures
        return figures.indices.dropFirst().compactMap { index in
            let share = figures[index]
            guard isPercent(share), !share.approximate, share.phrase.contains("占"),
                let part = numerator(of: share, after: figures[index - 1], in: report)
            else { return nil }
            return verdict(share, part: part, report)
        }
    }

    private func isPercent(_ figure: Figure) -> Bool { figure.unit == "%" || figure.unit == "％" }

    /// The number of answers that the share refers to: the figure right before it, if a sentence gives it a key.
    private func numerator(of share: Figure, after figure: Figure, in report: AuditedReport) -> Int? {
        guard !isPercent(figure), figure.position.line == share.position.line,
            share.position.column - figure.position.column <= 60
        else { return nil }
        return report.statements.last { index in
            let indicator = report.report.indicators[index]
            return IndicatorVocabulary.isPart(indicator.key, of: .requestsAnswered)
                && indicator.value == figure.value && indicator.position.line == figure.position.line
                && abs(indicator.position.column - figure.position.column) <= 60
        }
    }

    private func verdict(_ share: Figure, part: Int, _ report: AuditedReport) -> Verdict {
        let part = report.quantity(ofIndicator: part)
        let wholes = candidates(in: report)
        let tried = wholes.compactMap { whole in
            whole.sum.value.flatMap { $0 > 0 ? (whole, (part.value ?? 0) * 100 / $0) : nil }
        }
        let says = AuditStatement.Share(
            phrase: share.phrase, percent: share.value, part: part, line: share.position.line)
        guard !tried.isEmpty else {
            return Verdict(
                subject: part.name, statement: .shareOpen(says), quantities: [part],
                outcome: .undetermined(missing: ["办理总计"], implied: nil), position: share.position)
        }
        let held = tried.first { abs(($0.1 - share.value) * 10) <= 1 }
        if let held {
            return Verdict(
                subject: part.name, statement: .share(says, agrees: held.0), quantities: [part],
                outcome: .holds, position: share.position)
        }
        let expected = tried.map { AuditStatement.ExpectedShare(whole: $0.0, percent: "\(rounded($0.1))") }
        return Verdict(
            subject: part.name, statement: .shareDiffers(says, from: expected), quantities: [part],
            outcome: .fails(expected: .words("\(rounded(tried[0].1))%"), found: .words("\(share.value)%")),
            position: share.position)
    }

    private func candidates(in report: AuditedReport) -> [Alternatives.Expression] {
        let cells = Self.wholes.compactMap { whole in
            whole.sum(in: report).map { Alternatives.Expression(name: whole.name, sum: $0) }
        }
        let keys: [IndicatorKey] = [.requestsReceived, .requestsConcluded, .requestsAnswered]
        let stated = report.report.indicators.indices.filter { index in
            let indicator = report.report.indicators[index]
            return keys.contains(indicator.key) && indicator.scope == nil && !indicator.approximate
        }
        return cells
            + stated.map { index in
                let quantity = report.quantity(ofIndicator: index)
                return Alternatives.Expression(name: quantity.name, sum: Sum([quantity]))
            }
    }

    /// Two digits after the point.
    private func rounded(_ value: Decimal) -> Double {
        ((Double("\(value)") ?? 0) * 100).rounded() / 100
    }
}
