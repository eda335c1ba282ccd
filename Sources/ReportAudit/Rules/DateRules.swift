import ReportModel

/// Title, coverage and headings name the same year.
struct YearsAgree: ReportRule {
    let id = RuleID.structureYear
    let part = AuditPart.structure
    let severity = Severity.warning
    let editions: [Edition] = []
    let source = "soft, observed: some reports are written over those of the year before"
    let promise = """
        The period that the text says it covers begins or ends in the report's year, and so does a year that the \
        title names, or a heading outside of the plans with 年度.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let year = report.report.reportYear else {
            return [.undetermined("年度", .yearNotKnown, missing: ["年度"])]
        }
        let proof = report.evidence(of: "/reportYear")
        let own = Quantity(
            name: "年度", pointer: "/reportYear", value: .init(year), state: .reported, position: proof?.position)
        var verdicts: [Verdict] = []
        if let coverage = report.report.coverage {
            let years = [coverage.start, coverage.end].compactMap { Int($0.prefix(4)) }
            verdicts.append(
                verdict(
                    "报告期", years, own, .coverage(start: coverage.start, end: coverage.end), pointer: "/coverage",
                    at: report.evidence(of: "/coverage")?.position))
        }
        if let title = report.report.title, let named = Self.year(in: title, before: "年") {
            verdicts.append(verdict("标题", [named], own, .title(named), pointer: "/title", at: nil))
        }
        for (section, pointer) in report.sections where section.kind != .problemsAndImprovements {
            guard let heading = section.heading, let named = Self.year(in: heading, before: "年度") else { continue }
            verdicts.append(
                verdict("“\(heading)”", [named], own, .heading(named), pointer: pointer, at: nil))
        }
        guard verdicts.isEmpty else { return verdicts }
        return [.undetermined("年度", .noOtherYear, missing: ["报告期"])]
    }

    private func verdict(
        _ subject: String, _ years: [Int], _ own: Quantity, _ says: AuditStatement.YearNamed, pointer: String,
        at position: Position?
    ) -> Verdict {
        let report = own.value.map { "\($0)" } ?? ""
        let agrees = years.contains { "\($0)" == report }
        return Verdict(
            subject: subject, statement: .year(says, report: report, agrees: agrees),
            quantities: [own],
            outcome: agrees
                ? .holds
                : .fails(expected: .words(report), found: .words(years.map(String.init).joined(separator: "-"))),
            pointer: pointer, position: position ?? own.position)
    }

    /// The year that stands before a word, in digits of any width.
    static func year(in words: String, before word: String) -> Int? {
        let marks = Array(words)
        for index in marks.indices.dropFirst(4) where marks[index...].starts(with: word) {
            let digits = marks[(index - 4)..<index].compactMap(\.wholeNumberValue)
            guard digits.count == 4, digits.allSatisfy({ $0 < 10 }) else { continue }
            let year = digits.reduce(0) { $0 * 10 + $1 }
            if (1990...2100).contains(year) { return year }
        }
        return nil
    }
}

/// The dates of a report as the notices see them: ISO 8601, as precise as the source.
private struct PrintedDate {
    let iso: String
    let pointer: String

    var earliest: String { iso + "-01-01".dropFirst(Swift.max(0, iso.count - 4)) }
    var latest: String { iso + "-12-31".dropFirst(Swift.max(0, iso.count - 4)) }

    static func all(in report: AuditedReport) -> [PrintedDate] {
        let publication = report.report.publication
        return [
            publication.signedOn.map { PrintedDate(iso: $0, pointer: "/publication/signedOn") },
            publication.publishedOn.map { PrintedDate(iso: $0, pointer: "/publication/publishedOn") },
        ].compactMap { $0 }
    }

    func verdict(_ statement: AuditStatement, _ outcome: Verdict.Outcome, _ report: AuditedReport) -> Verdict {
        Verdict(
            subject: "发布日期", statement: statement, outcome: outcome, pointer: pointer,
            position: report.evidence(of: pointer)?.position)
    }
}

/// The report is published by 31 March of the following year.
struct PublishedInTime: ReportRule {
    let id = RuleID.structurePublishedLate
    let part = AuditPart.structure
    let severity = Severity.info
    let editions: [Edition] = []
    let source =
        "《政府信息公开条例》 Article 49 of 2019 (organs by 31 January, governments by 31 March) and Article 31 of 2007, as commonly cited"
    let promise = """
        The report is signed, or where no signature has a date, published, by 31 March of the next year. The date of a \
        page may be that of its move to another site.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let year = report.report.reportYear else {
            return [.undetermined("发布日期", .yearNotKnown, missing: ["年度"])]
        }
        guard let date = PrintedDate.all(in: report).first else {
            return [.undetermined("发布日期", .noDate, missing: ["发布日期"])]
        }
        let deadline = "\(year + 1)-03-31"
        let statement = AuditStatement.due(date: date.iso, deadline: deadline)
        if date.earliest > deadline {
            return [date.verdict(statement, .fails(expected: .words(deadline), found: .words(date.iso)), report)]
        }
        guard date.latest <= deadline else { return [.undetermined("发布日期", statement, missing: ["月"])] }
        return [date.verdict(statement, .holds, report)]
    }
}

/// The report is not older than what it reports on.
struct PublishedAfterYear: ReportRule {
    let id = RuleID.structurePublishedEarly
    let part = AuditPart.structure
    let severity = Severity.warning
    let editions: [Edition] = []
    let source = "《政府信息公开条例》 Article 49, as commonly cited: the report is about the year before"
    let promise = "No date of signature or publication, where it is given to the month, is before the year's end."

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let year = report.report.reportYear else {
            return [.undetermined("发布日期", .yearNotKnown, missing: ["年度"])]
        }
        // A year alone is often the report's.
        let dates = PrintedDate.all(in: report).filter { $0.iso.count >= 7 }
        guard let first = dates.first else {
            return [.undetermined("发布日期", .noMonth, missing: ["发布日期"])]
        }
        let end = "\(year)-12-31"
        if let early = dates.first(where: { $0.latest < end }) {
            return [
                early.verdict(
                    .beforeYearEnds(date: early.iso, end: end),
                    .fails(expected: .words("\(end) or later"), found: .words(early.iso)), report)
            ]
        }
        guard dates.allSatisfy({ $0.earliest >= end }) else {
            return [.undetermined("发布日期", .afterYear(date: first.iso, end: end), missing: ["日"])]
        }
        return [first.verdict(.afterYear(date: first.iso, end: end), .holds, report)]
    }
}
