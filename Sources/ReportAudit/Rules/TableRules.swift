import ReportModel

/// A section that must contain a statutory table contains it.
struct MissingTables: ReportRule {
    let id = RuleID.structureMissingTable
    let part = AuditPart.structure
    let severity = Severity.warning
    let editions: [Edition] = [.notice2014, .notice2019, .notice2021]
    let source = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: sections 二, 三 and 四; 国办发〔2014〕32号: the form"
    let promise = """
        Where the heading of section 二, 三 or 四 is, or of the 2014 form, its table is too. One that is missing may be a \
        picture or an attachment.
        """

    private static let tables: [(kind: StatutoryForm.Kind, section: SectionKind, name: String)] = [
        (.article20, .proactiveDisclosure, "第二十条的表"),
        (.requests, .requestProcessing, "政府信息公开申请的表"),
        (.reviewAndLitigation, .reviewAndLitigation, "行政复议、行政诉讼的表"),
    ]

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let isDue = report.followsForms else {
            return [.undetermined("表格", .yearNotKnown, missing: ["年度"])]
        }
        guard isDue else { return form2014(report) }
        return Self.tables.map { kind, section, name in
            verdict(
                name, isThere: report.report.statistics[kind] != nil, pointer: kind.pointer,
                report.sections(of: section))
        }
    }

    private func form2014(_ report: AuditedReport) -> [Verdict] {
        guard let year = report.report.reportYear, year >= 2014 else { return [] }
        let isThere = report.report.indicators.contains { $0.origin == .table }
        return [
            verdict(
                "政府信息公开情况统计表", isThere: isThere, pointer: "/indicators", report.sections(of: .statisticsTable))
        ]
    }

    private func verdict(
        _ name: String, isThere: Bool, pointer: String, _ sections: [(section: Section, pointer: String)]
    ) -> Verdict {
        if isThere {
            return Verdict(subject: name, statement: .tableIsThere, outcome: .holds, pointer: pointer)
        }
        guard let section = sections.first else {
            return .undetermined(name, .neitherTableNorSection, missing: [name])
        }
        let contents = sections.map { SectionContent($0.section) }
        let instead: AuditStatement.TableSubstitute =
            contents.contains(where: \.hasTable)
            ? .anotherTable : contents.contains { $0.size > 0 } ? .words : .nothing
        return Verdict(
            subject: name,
            statement: .noTable(heading: section.section.heading ?? "", instead: instead),
            outcome: .fails(expected: .words(name), found: .words("no table")), pointer: section.pointer)
    }
}

/// Each table is of the edition prescribed for the report's year.
struct EditionOfYear: ReportRule {
    let id = RuleID.structureEdition
    let part = AuditPart.structure
    let severity = Severity.warning
    let editions: [Edition] = [.notice2014, .notice2019, .notice2021]
    let source = "国办公开办函〔2021〕30号, for reports of 2021 on; 国办公开办函〔2019〕60号, for 2019 and 2020"
    let promise = """
        The table of 第二十条 and the requests table have the labels of the notice in force for the report's year, and \
        the form of 2014 is of 2014 to 2018. The review table is the \
        same in both notices, and 其他处理 may be three rows in 2019 and 2020 already.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        var found: [(kind: StatutoryForm.Kind?, name: String, edition: Edition, pointer: String)] = []
        for (kind, name) in [(StatutoryForm.Kind.article20, "第二十条的表"), (.requests, "政府信息公开申请的表")] {
            guard let table = report.report.statistics[kind] else { continue }
            found.append((kind, name, table.edition, kind.pointer))
        }
        if report.report.indicators.contains(where: { $0.origin == .table }) {
            found.append((nil, "政府信息公开情况统计表", .notice2014, "/indicators"))
        }
        return found.map { kind, name, edition, pointer in
            guard let year = report.report.reportYear else {
                return .undetermined(name, .yearNotKnown, missing: ["年度"])
            }
            let due = Edition(reportYear: year)
            // 其他处理 in three rows came before the notice that prints them.
            let isDivided = kind == .requests && edition == .notice2021 && due == .notice2019
            return Verdict(
                subject: name,
                statement: .edition(edition, due: due, year: year, fits: edition == due || isDivided),
                outcome: edition == due || isDivided
                    ? .holds : .fails(expected: .words(due?.rawValue ?? "none"), found: .words(edition.rawValue)),
                pointer: pointer)
        }
    }
}
