import Foundation
import ReportModel

/// An invented report that keeps every rule, to be changed by a test.
struct SampleReport {
    private(set) var report: Report
    /// What the cells hold: the number and the state of each, by its pointer.
    private var line = 10

    init(_ edition: Edition = .notice2021, year: Int? = nil) {
        let year = year ?? [.notice2014: 2016, .notice2019: 2019, .notice2021: 2023][edition] ?? 2023
        report = Report(
            digest: "sha256:\(year)", title: "青岚市林业局\(year)年度政府信息公开工作年度报告", reportYear: year,
            coverage: Coverage(start: "\(year)-01-01", end: "\(year)-12-31"), issuer: Issuer(nameAsPrinted: "青岚市林业局"),
            publication: Publication(), language: Language(script: .simplified), sections: [],
            statistics: Statistics(), indicators: [], figures: [], labels: [], chrome: [], taint: [], findings: [],
            evidence: [],
            provenance: Provenance(
                format: "plain-text", name: "青岚\(year).txt", part: nil, sha256: "", bytes: 1, charset: "utf-8",
                origin: nil, interpreter: "0"))
        report.publication.signedOn = "\(year + 1)-01-20"
        if edition == .notice2014 {
            fillForm2014()
        } else {
            report.sections = Self.sections
            fillTables(edition)
        }
    }

    // MARK: Changes

    /// Prints a number in a cell, or what is there instead of one.
    mutating func set(
        _ kind: StatutoryForm.Kind, _ row: String, _ column: String, _ value: Decimal?, _ state: ValueState = .reported,
        raw: String? = nil
    ) {
        let form = StatutoryForm.form(of: kind)
        guard let index = form.index(ofPath: row), var table = report.statistics[kind],
            let place = form.rows[index].columns.firstIndex(where: { $0.key.name == column })
        else { fatalError("no cell \(row)/\(column)") }
        var cell = StatutoryTable.Cell(amount: value)
        var pointer = "\(form.pointer(row: index))/\(column)"
        if case .money(let unit) = form.rows[index].columns[place].measure {
            cell.unit = unit ?? "元"
            pointer += "/amount"
        }
        table.set(cell, row: index, column: place)
        report.statistics[kind] = table
        line += 1
        report.evidence.removeAll { $0.pointer == pointer }
        report.evidence.append(
            Evidence(
                pointer: pointer, raw: .text(raw ?? value.map { "\($0)" } ?? ""), state: state,
                position: Position(line: line, column: 1)))
    }

    /// States a number in a sentence, or in the form of 2014.
    mutating func say(
        _ key: IndicatorKey, _ value: Decimal, _ raw: String = "全年如此", origin: Indicator.Origin = .narrative,
        approximate: Bool = false, scope: String? = nil
    ) {
        report.indicators.append(
            Indicator(
                key: key, value: value, unit: "件", approximate: approximate, scope: scope, origin: origin, raw: raw,
                position: Position(line: 5, column: 1 + report.indicators.count * 20)))
    }

    /// Changes anything else.
    mutating func change(_ body: (inout Report) -> Void) { body(&report) }

    /// The report after changes.
    func with(_ body: (inout SampleReport) -> Void) -> Report {
        var copy = self
        body(&copy)
        return copy.report
    }

    // MARK: Content

    private static let sections: [Section] = [
        section(.overallSituation, "总体情况", ["全年主动公开政府信息，依法办理申请。"]),
        section(.proactiveDisclosure, "主动公开政府信息情况", [], table: "/statistics/article20"),
        section(.requestProcessing, "收到和处理政府信息公开申请情况", [], table: "/statistics/requests"),
        section(.reviewAndLitigation, "政府信息公开行政复议、行政诉讼情况", [], table: "/statistics/reviewAndLitigation"),
        section(.problemsAndImprovements, "存在的主要问题及改进情况", ["公开内容还不够丰富，下一步加强培训。"]),
        section(.otherMatters, "其他需要报告的事项", ["本年度收取信息处理费0元。"]),
    ]

    private static func section(_ kind: SectionKind, _ heading: String, _ texts: [String], table: String? = nil)
        -> Section
    {
        Section(
            kind: kind, heading: heading,
            blocks: texts.map { .text($0) } + [table].compactMap { $0 }.map { .table($0) })
    }

    /// Fifteen requests, thirteen of them concluded; three disputes.
    private mutating func fillTables(_ edition: Edition) {
        for kind in StatutoryForm.Kind.allCases {
            report.statistics[kind] = StatutoryTable(.form(of: kind), edition: edition)
            for row in StatutoryForm.form(of: kind).rows where row.editions.contains(edition) {
                for column in row.columns(in: edition) { set(kind, row.key.path, column.key.name, 0) }
            }
        }
        for (row, person, company) in [
            ("receivedThisYear", 10, 2), ("carriedOverFromPreviousYear", 3, 0), ("outcomes/granted", 8, 1),
            ("outcomes/partiallyGranted", 1, 0), ("outcomes/denied/thirdPartyRights", 0, 1),
            ("outcomes/unableToProvide/notHeld", 2, 0), ("outcomes/total", 11, 2), ("carriedForwardToNextYear", 2, 0),
        ] {
            set(.requests, row, "naturalPerson", Decimal(person))
            set(.requests, row, "commercialEnterprise", Decimal(company))
            set(.requests, row, "total", Decimal(person + company))
        }
        for (row, upheld, pending) in [("administrativeReview", 1, 1), ("litigationDirect", 1, 0)] {
            set(.reviewAndLitigation, row, "upheld", Decimal(upheld))
            set(.reviewAndLitigation, row, "pending", Decimal(pending))
            set(.reviewAndLitigation, row, "total", Decimal(upheld + pending))
        }
        let documents =
            edition == .notice2021
            ? ["issuedThisYear", "repealedThisYear", "inForce"] : ["newlyMade", "newlyDisclosed", "totalDisclosed"]
        for (column, value) in zip(documents, [2, 1, 10]) {
            set(.article20, "item1/normativeDocuments", column, Decimal(value))
        }
        guard edition == .notice2019 else { return }
        set(.article20, "item5/administrativeLicensing", "itemsPreviousYear", 8)
        set(.article20, "item5/administrativeLicensing", "itemsChange", -1)
    }

    /// The rows of 《政府信息公开情况统计表》 that the rules look at.
    private mutating func fillForm2014() {
        report.sections = [Section(kind: .statisticsTable, heading: "政府信息公开情况统计表", blocks: [.text("附表")])]
        for (key, value) in Self.form2014 { say(key, Decimal(value), origin: .table) }
    }

    private static let form2014: [(IndicatorKey, Int)] =
        form2014Counts + form2014Results + form2014Zeros.map { ($0, 0) }

    private static let form2014Counts: [(IndicatorKey, Int)] = [
        (.disclosureTotal, 40), (.disclosureNormativeDocumentsDisclosed, 2), (.disclosureNormativeDocumentsIssued, 3),
        (.responsePressConferences, 4), (.responsePressConferencesByPrincipal, 1), (.responseOnlineInterviews, 2),
        (.responseOnlineInterviewsByPrincipal, 2), (.requestsReceived, 6), (.requestsReceivedInPerson, 1),
        (.requestsReceivedByFax, 0), (.requestsReceivedOnline, 4), (.requestsReceivedByMail, 1),
        (.requestsConcluded, 6), (.requestsConcludedOnTime, 5), (.requestsConcludedExtended, 1), (.requestsAnswered, 6),
    ]

    private static let form2014Results: [(IndicatorKey, Int)] = [
        (.answersGranted, 4), (.answersDenied, 2), (.deniedStateSecret, 2), (.reviewTotal, 1), (.reviewUpheld, 1),
        (.organizationStaff, 3), (.organizationFullTimeStaff, 1), (.organizationPartTimeStaff, 2),
    ]

    private static let form2014Zeros: [IndicatorKey] = [
        .answersAlreadyDisclosed, .answersPartiallyGranted, .answersNotThisOrgan, .answersDoesNotExist,
        .answersCorrectionRequested, .answersOtherProcedure, .deniedTradeSecret, .deniedPersonalPrivacy,
        .deniedEndangersSecurityOrStability, .deniedNotGovernmentInformation, .deniedOtherStatutory, .reviewCorrected,
        .reviewOther, .litigationTotal, .litigationUpheldOrDismissed, .litigationCorrected, .litigationOther,
    ]
}
