import ReportModel

/// The six sections of the notices of 2019 and 2021.
enum RequiredSections {
    static let all: [(kind: SectionKind, name: String)] = [
        (.overallSituation, "一、总体情况"),
        (.proactiveDisclosure, "二、主动公开政府信息情况"),
        (.requestProcessing, "三、收到和处理政府信息公开申请情况"),
        (.reviewAndLitigation, "四、政府信息公开行政复议、行政诉讼情况"),
        (.problemsAndImprovements, "五、存在的主要问题及改进情况"),
        (.otherMatters, "六、其他需要报告的事项"),
    ]

    /// The statutory table in a section.
    static func table(in kind: SectionKind) -> StatutoryForm.Kind? {
        switch kind {
        case .proactiveDisclosure: .article20
        case .requestProcessing: .requests
        case .reviewAndLitigation: .reviewAndLitigation
        default: nil
        }
    }
}

/// The report has each of the six sections.
struct MissingSections: ReportRule {
    let id = RuleID.structureMissingSection
    let part = AuditPart.structure
    let severity = Severity.warning
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: the outline"
    let promise = """
        A report of 2019 or later has the six sections; a table without its heading counts as its section.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let isDue = report.followsForms else {
            return [.undetermined("六个部分", .yearNotKnown, missing: ["年度"])]
        }
        guard isDue else { return [] }
        return RequiredSections.all.map { kind, name in
            let section = report.sections(of: kind).first
            let table = RequiredSections.table(in: kind).flatMap { report.report.statistics[$0] }
            let isThere = section != nil || table != nil
            return Verdict(
                subject: name, statement: .section(isThere: isThere),
                outcome: isThere ? .holds : .fails(expected: .words(name), found: .words("no section")),
                pointer: section?.pointer ?? "/sections")
        }
    }
}

/// No section is empty.
struct EmptySections: ReportRule {
    let id = RuleID.structureEmptySection
    let part = AuditPart.structure
    let severity = Severity.warning
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "国办公开办函〔2021〕30号: the outline; the bound of ten characters is observed"
    let promise = """
        Sections 一 to 五 hold a table or a text that says more than 无; section 五 at least ten characters.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard report.followsForms ?? true else { return [] }
        return RequiredSections.all.filter { $0.kind != .otherMatters }.map { kind, name in
            let sections = report.sections(of: kind)
            guard let first = sections.first else {
                return .undetermined(name, .noSuchSection, missing: [name])
            }
            let contents = sections.map { SectionContent($0.section) }
            let least = kind == .problemsAndImprovements ? 10 : 1
            let isFilled = contents.contains { !$0.saysNothing && ($0.hasTable || $0.size >= least) }
            return Verdict(
                subject: name,
                statement: isFilled ? .sectionHasContent : .sectionSaysOnly(contents[0].words),
                outcome: isFilled ? .holds : .fails(expected: .words("a text"), found: .words(contents[0].words)),
                pointer: first.pointer)
        }
    }
}

/// Section 六 states the fees charged for information.
struct ProcessingFeeStated: ReportRule {
    let id = RuleID.structureProcessingFee
    let part = AuditPart.structure
    let severity = Severity.info
    let editions: [Edition] = [.notice2021]
    let source = "国办函〔2020〕109号 《政府信息公开信息处理费管理办法》, as commonly cited: the report says what was charged"
    let promise = "A report of 2021 or later says under 其他需要报告的事项 what 信息处理费 was charged, and not only 无."

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let year = report.report.reportYear else {
            return [.undetermined("信息处理费", .yearNotKnown, missing: ["年度"])]
        }
        guard year >= 2021 else { return [] }
        let sections = report.sections(of: .otherMatters)
        guard let first = sections.first else {
            return [.undetermined("信息处理费", .noSectionSix, missing: ["其他需要报告的事项"])]
        }
        let contents = sections.map { SectionContent($0.section) }
        let isStated =
            contents.contains { $0.words.contains("处理费") || $0.words.contains("處理費") }
            || report.report.indicators.contains { $0.key == .feesCharged }
        let only = contents.allSatisfy(\.saysNothing) ? contents[0].words : nil
        let found = only.map { "“\($0)”" } ?? "nothing of it"
        return [
            Verdict(
                subject: "信息处理费", statement: isStated ? .feeStated : .feeNotStated(only: only),
                outcome: isStated ? .holds : .fails(expected: .words("信息处理费"), found: .words(found)),
                pointer: first.pointer)
        ]
    }
}
