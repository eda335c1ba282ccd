import Foundation
import ReportModel

/// Invented reports that use every part of the model.
enum Samples: CaseIterable {
    case everything
    case nothing

    var report: Report { self == .everything ? Samples.full : Samples.least }

    /// A report with something in each member.
    static var full: Report {
        var issuer = Issuer(nameAsPrinted: "云溪县档案馆")
        issuer.name = "云溪县档案馆"
        issuer.organType = .archives
        issuer.division = Division(code: "990102", name: "云溪县", province: "虚构省", level: .county)
        issuer.unifiedSocialCreditCode = "11990102000000000X"
        var publication = Publication()
        publication.publishedOn = "2024-01-31"
        publication.signedOn = "2024-01"
        publication.indexNumber = "990102-001/2024-00001"
        publication.documentNumber = "云档发〔2024〕1号"
        publication.site.name = "云溪县人民政府网"
        publication.site.identifierCode = "9901020001"
        publication.site.icp = "虚ICP备00000001号"
        publication.site.publicSecurity = "99010202000001"
        publication.site.organizer = "云溪县人民政府办公室"
        publication.site.maintainer = "云溪县信息中心"
        return Report(
            digest: "sha256:" + String(repeating: "0a", count: 32), title: "云溪县档案馆2023年政府信息公开工作年度报告",
            reportYear: 2023, coverage: Coverage(start: "2023-01-01", end: "2023-12-31"), issuer: issuer,
            publication: publication, language: Language(script: .traditional, localization: "tw"),
            sections: sections, statistics: statistics(.notice2021), indicators: [indicator], figures: figures,
            labels: [Label(name: "索引号", value: "990102-001/2024-00001", position: place)],
            chrome: Chrome.Kind.allCases.map { Chrome(kind: $0, text: "首页 > 信息公开") },
            taint: Taint.Kind.allCases.map { Taint(kind: $0, text: "虚构广告", count: 2, position: place) },
            findings: findings, evidence: evidence,
            provenance: Provenance(
                format: "pipe-table", name: "云溪/2023.txt", part: "a.zip!2023.txt",
                sha256: String(repeating: "b1", count: 32), bytes: 7638, charset: "gb18030",
                origin: "https://yunxi.example/2023.html", interpreter: "0.1.0"))
    }

    /// A report that has only what is required.
    static var least: Report {
        Report(
            digest: "sha256:" + String(repeating: "0", count: 64), title: nil, reportYear: nil, coverage: nil,
            issuer: Issuer(), publication: Publication(), language: Language(script: .simplified), sections: [],
            statistics: Statistics(), indicators: [], figures: [], labels: [], chrome: [], taint: [], findings: [],
            evidence: [],
            provenance: Provenance(
                format: "plain-text", name: "-", part: nil, sha256: String(repeating: "0", count: 64), bytes: 1,
                charset: "utf-8", origin: nil, interpreter: "0.1.0"))
    }

    /// All three tables as the edition prints them, with a number in each cell.
    static func statistics(_ edition: Edition) -> Statistics {
        var statistics = Statistics()
        for kind in StatutoryForm.Kind.allCases { statistics[kind] = table(kind, edition) }
        return statistics
    }

    /// The rows of the edition filled with 1, 2, 3 and so on in the order of the form.
    static func table(_ kind: StatutoryForm.Kind, _ edition: Edition) -> StatutoryTable {
        var table = StatutoryTable(.form(of: kind), edition: edition)
        var number = 0
        for (row, description) in table.form.rows.enumerated() where description.editions.contains(edition) {
            for (column, cell) in description.columns.enumerated() where cell.editions.contains(edition) {
                number += 1
                var content = StatutoryTable.Cell(amount: Decimal(number))
                if case .money(let unit) = cell.measure { content.unit = unit ?? "元" }
                table.set(content, row: row, column: column)
            }
        }
        return table
    }

    static let place = Position(line: 3, column: 7)

    private static let sections = [
        Section(kind: .preamble, blocks: [.text("根据规定，编制本报告。\n全文如下。")]),
        Section(
            kind: .statisticsTable, number: "二", heading: "主动公开政府信息情况",
            blocks: [
                .table("/statistics/article20"),
                .grid(
                    Grid(rows: [
                        [Grid.Cell(text: "栏目", rowSpan: 2), Grid.Cell(text: "条数", columnSpan: 2)],
                        [Grid.Cell(text: "")], [],
                    ])),
            ],
            sections: SectionKind.allCases.map { Section(kind: $0, number: "1", heading: "其他") }),
    ]

    private static let indicator = Indicator(
        key: .requestsReceived, value: 5, unit: "件", approximate: true, scope: "云溪县人民政府办公室",
        origin: .narrative, raw: "共收到申请约5件", position: place)

    private static let figures = [
        Figure(value: 298, unit: "篇", approximate: false, phrase: "刊发稿件298篇", position: place),
        Figure(
            value: Decimal(string: "-0.5") ?? 0, unit: nil, approximate: true, phrase: "下降约0.5", position: place),
    ]

    private static let findings = [
        Finding(rule: FindingRule(unknown: "text.own"), severity: .info, message: "of its own words"),
        Finding(
            rule: .indicatorContradiction, severity: .error, message: "3 instead of 4",
            arguments: [
                "first": .text("收到3件"), "kinds": .texts(["甲", "乙"]), "rows": .integer(2),
                "value": .number(Decimal(string: "3.5") ?? 0),
            ], pointer: "/statistics/requests", position: place),
    ]

    private static let evidence =
        ValueState.allCases.map {
            Evidence(
                pointer: "/statistics/requests/receivedThisYear/total", raw: .text("0"), state: $0, position: place)
        } + [
            Evidence(
                pointer: "/statistics/requests/outcomes/total", raw: .texts(["2", "1"]), state: .ambiguousPosition,
                position: place),
            Evidence(pointer: "/title", raw: nil, state: .absent, position: nil),
        ]
}
