import Foundation
import ReportModel

/// For each rule a report that keeps it, one that breaks it, and one in which it cannot be decided; for a rule over two
/// years, two reports each.
struct RuleCases {
    let holds: [Report]
    let fails: [Report]
    let undetermined: [Report]

    init(holds: Report, fails: Report, undetermined: Report) {
        self.holds = [holds]
        self.fails = [fails]
        self.undetermined = [undetermined]
    }

    private init(
        _ edition: Edition, _ holds: (inout SampleReport) -> Void = { _ in }, fails: (inout SampleReport) -> Void,
        undetermined: (inout SampleReport) -> Void
    ) {
        let sample = SampleReport(edition)
        self.init(holds: sample.with(holds), fails: sample.with(fails), undetermined: sample.with(undetermined))
    }

    /// The year before is as it is; the year after is changed.
    private init(
        _ edition: Edition, years: Int, _ holds: (inout SampleReport) -> Void, fails: (inout SampleReport) -> Void,
        undetermined: (inout SampleReport) -> Void
    ) {
        let earlier = SampleReport(edition, year: years).report
        let later = SampleReport(edition, year: years + 1)
        self.holds = [earlier, later.with(holds)]
        self.fails = [earlier, later.with(fails)]
        self.undetermined = [earlier, later.with(undetermined)]
    }

    static let all: [String: RuleCases] = tables.merging(form2014) { $1 }.merging(narrative) { $1 }
        .merging(structure) { $1 }.merging(years) { $1 }

    // MARK: Tables

    private static let tables: [String: RuleCases] = [
        "article20.naturalNumbers": RuleCases(
            .notice2021,
            fails: { $0.set(.article20, "item1/rules", "inForce", nil, .illegible, raw: "-2") },
            undetermined: { $0.set(.article20, "item1/rules", "inForce", nil, .illegible, raw: "见附件") }),
        "article20.items": RuleCases(
            .notice2019,
            fails: { $0.set(.article20, "item5/administrativeLicensing", "itemsChange", -9) },
            undetermined: { $0.set(.article20, "item5/administrativeLicensing", "itemsChange", nil, .blank) }),
        "article20.feesAgainstText": RuleCases(
            .notice2021, { $0.set(.article20, "item8/administrativeFees", "amountCollected", 3) },
            fails: {
                $0.set(.article20, "item8/administrativeFees", "amountCollected", 3)
                $0.change { $0.sections[5].blocks = [.text("无。")] }
            },
            undetermined: { $0.set(.article20, "item8/administrativeFees", "amountCollected", nil, .dash) }),
        "requests.naturalNumbers": RuleCases(
            .notice2021, fails: { $0.set(.requests, "outcomes/granted", "other", Decimal(string: "0.5")) },
            undetermined: { $0.set(.requests, "outcomes/granted", "other", nil, .illegible, raw: "若干") }),
        "requests.rowSum": RuleCases(
            .notice2021, fails: { $0.set(.requests, "outcomes/granted", "total", 10) },
            undetermined: { $0.set(.requests, "outcomes/granted", "other", nil, .blank) }),
        "requests.outcomesSum": RuleCases(
            .notice2019, fails: { $0.set(.requests, "outcomes/otherHandling/undivided", "total", 1) },
            undetermined: { $0.set(.requests, "outcomes/otherHandling/undivided", "total", nil, .blank) }),
        "requests.balance": RuleCases(
            .notice2021, fails: { $0.set(.requests, "carriedForwardToNextYear", "total", 1) },
            undetermined: { $0.set(.requests, "carriedForwardToNextYear", "total", nil, .masked) }),
        "reviewAndLitigation.naturalNumbers": RuleCases(
            .notice2021, fails: { $0.set(.reviewAndLitigation, "administrativeReview", "upheld", -1) },
            undetermined: {
                $0.set(.reviewAndLitigation, "administrativeReview", "upheld", nil, .illegible, raw: "〇一")
            }),
        "reviewAndLitigation.groupSum": RuleCases(
            .notice2021, fails: { $0.set(.reviewAndLitigation, "litigationAfterReview", "total", 1) },
            undetermined: { $0.set(.reviewAndLitigation, "litigationAfterReview", "total", nil, .blank) }),
    ]

    private static let form2014: [String: RuleCases] = [
        "form2014.sum": RuleCases(
            .notice2014, { $0.say(.requestsReceivedOther, 0, origin: .table) },
            fails: { $0.say(.requestsReceivedOther, 2, origin: .table) },
            undetermined: { $0.change { $0.indicators.removeAll { $0.key == .requestsReceivedByFax } } }),
        "form2014.part": RuleCases(
            .notice2014,
            fails: { sample in
                sample.change { $0.indicators.removeAll { $0.key == .responsePressConferences } }
                sample.say(.responsePressConferences, 0, origin: .table)
            },
            undetermined: { $0.change { $0.indicators.removeAll { $0.key == .responsePressConferences } } }),
    ]

    // MARK: Sentences

    private static let narrative: [String: RuleCases] = [
        "narrative.requests": RuleCases(
            .notice2021, { $0.say(.requestsReceived, 12) }, fails: { $0.say(.requestsReceived, 14) },
            undetermined: {
                $0.set(.requests, "receivedThisYear", "total", nil, .blank)
                $0.say(.requestsReceived, 14)
            }),
        "narrative.answers": RuleCases(
            .notice2021, { $0.say(.answersDenied, 1) }, fails: { $0.say(.answersDenied, 4) },
            undetermined: {
                $0.set(.requests, "outcomes/denied/stateSecret", "total", nil, .blank)
                $0.say(.answersDenied, 4)
            }),
        "narrative.reviewAndLitigation": RuleCases(
            .notice2021, { $0.say(.litigationTotal, 1) }, fails: { $0.say(.litigationTotal, 0) },
            undetermined: {
                $0.set(.reviewAndLitigation, "litigationDirect", "total", nil, .blank)
                $0.say(.litigationTotal, 5)
            }),
        "narrative.documents": RuleCases(
            .notice2021, { $0.say(.disclosureNormativeDocumentsIssued, 2) },
            fails: { $0.say(.disclosureNormativeDocumentsIssued, 5) },
            undetermined: {
                $0.set(.article20, "item1/normativeDocuments", "issuedThisYear", nil, .blank)
                $0.say(.disclosureNormativeDocumentsIssued, 5)
            }),
        "narrative.form2014": RuleCases(
            .notice2014, { $0.say(.requestsReceived, 6) }, fails: { $0.say(.requestsReceived, 7) },
            undetermined: { $0.say(.complaints, 1) }),
        "narrative.percentages": RuleCases(
            .notice2021, { $0.share(of: 9, percent: "69.2") }, fails: { $0.share(of: 9, percent: "45.3") },
            undetermined: {
                $0.share(of: 9, percent: "69.2")
                $0.change { $0.statistics[.requests] = nil }
            }),
    ]

    // MARK: Structure

    private static let structure: [String: RuleCases] = [
        "structure.missingSection": RuleCases(
            .notice2021, fails: { $0.change { $0.sections.remove(at: 4) } },
            undetermined: { sample in
                sample.change {
                    $0.reportYear = nil
                    $0.statistics = Statistics()
                }
            }),
        "structure.emptySection": RuleCases(
            .notice2021, fails: { $0.change { $0.sections[4].blocks = [.text("无。")] } },
            undetermined: { $0.change { $0.sections.remove(at: 4) } }),
        "structure.processingFee": RuleCases(
            .notice2021, fails: { $0.change { $0.sections[5].blocks = [.text("无其他需要报告的事项。")] } },
            undetermined: { $0.change { $0.sections.remove(at: 5) } }),
        "structure.missingTable": RuleCases(
            .notice2021,
            fails: { sample in
                sample.change {
                    $0.statistics[.requests] = nil
                    $0.sections[2].blocks = []
                }
            },
            undetermined: { sample in
                sample.change {
                    $0.statistics[.requests] = nil
                    $0.sections.remove(at: 2)
                }
            }),
        "structure.edition": RuleCases(
            .notice2019, fails: { $0.change { $0.reportYear = 2022 } },
            undetermined: { $0.change { $0.reportYear = nil } }),
        "structure.year": RuleCases(
            .notice2021, fails: { $0.change { $0.coverage = Coverage(start: "2022-01-01", end: "2022-12-31") } },
            undetermined: { sample in
                sample.change {
                    $0.title = nil
                    $0.coverage = nil
                }
            }),
        "structure.publishedLate": RuleCases(
            .notice2021, fails: { $0.change { $0.publication.signedOn = "2024-04-02" } },
            undetermined: { $0.change { $0.publication.signedOn = "2024" } }),
        "structure.publishedEarly": RuleCases(
            .notice2021, fails: { $0.change { $0.publication.publishedOn = "2023-12-22" } },
            undetermined: { $0.change { $0.publication.signedOn = "2023" } }),
    ]

    // MARK: Years

    private static let years: [String: RuleCases] = [
        "years.carriedRequests": RuleCases(
            .notice2021, years: 2022, carriedOn,
            fails: { $0.set(.requests, "carriedOverFromPreviousYear", "total", 5) },
            undetermined: { sample in
                carriedOn(&sample)
                sample.set(.requests, "carriedOverFromPreviousYear", "total", nil, .blank)
            }),
        "years.documentsInForce": RuleCases(
            .notice2021, years: 2022, { $0.set(.article20, "item1/normativeDocuments", "inForce", 11) },
            fails: { $0.set(.article20, "item1/normativeDocuments", "inForce", 12) },
            undetermined: { $0.set(.article20, "item1/normativeDocuments", "inForce", nil, .blank) }),
        "years.documentsDisclosed": RuleCases(
            .notice2019, years: 2019, { $0.set(.article20, "item1/normativeDocuments", "totalDisclosed", 11) },
            fails: { $0.set(.article20, "item1/normativeDocuments", "totalDisclosed", 30) },
            undetermined: { $0.set(.article20, "item1/normativeDocuments", "totalDisclosed", nil, .blank) }),
        "years.items": RuleCases(
            .notice2019, years: 2019,
            { $0.set(.article20, "item5/administrativeLicensing", "itemsPreviousYear", 7) },
            fails: { $0.set(.article20, "item5/administrativeLicensing", "itemsPreviousYear", 8) },
            undetermined: { $0.set(.article20, "item5/administrativeLicensing", "itemsPreviousYear", nil, .blank) }),
    ]

    /// What the year before carries forward.
    private static func carriedOn(_ sample: inout SampleReport) {
        sample.set(.requests, "carriedOverFromPreviousYear", "naturalPerson", 2)
        sample.set(.requests, "carriedOverFromPreviousYear", "total", 2)
    }
}

extension SampleReport {
    /// A sentence that gives a number of requests granted, and its share.
    mutating func share(of count: Int, percent: String) {
        say(.answersGranted, Decimal(count), "予以公开\(count)件")
        change { report in
            let place = report.indicators[report.indicators.count - 1].position
            report.figures = [
                Figure(
                    value: Decimal(count), unit: "件", approximate: false, phrase: "予以公开\(count)件", position: place),
                Figure(
                    value: Decimal(string: percent) ?? 0, unit: "%", approximate: false, phrase: "占\(percent)%",
                    position: Position(line: place.line, column: place.column + 8)),
            ]
        }
    }
}
