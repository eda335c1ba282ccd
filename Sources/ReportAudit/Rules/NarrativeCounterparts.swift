import ReportModel

/// A sum of cells of a statutory table that a sentence may mean.
struct Counterpart {
    /// What it is called: `新收 自然人`.
    let name: String
    let kind: StatutoryForm.Kind
    /// Row and column keys as `row|column`; a row that ends with `/*` is every row below it. Those after a minus sign
    /// are subtracted.
    let cells: [String]

    init(_ name: String, _ kind: StatutoryForm.Kind, _ cells: [String]) {
        self.name = name
        self.kind = kind
        self.cells = cells
    }

    /// The sum in a report; nil where its form has no such cells.
    func sum(in report: AuditedReport) -> Sum? {
        guard let table = report.report.statistics[kind] else { return nil }
        var sum = Sum([])
        for cell in cells {
            let isSubtracted = cell.hasPrefix("-")
            let keys = cell.drop { $0 == "-" }.split(separator: "|").map(String.init)
            guard let row = keys.first, let column = keys.last else { return nil }
            for rowKey in rows(row, in: table) {
                guard let quantity = report.cell(kind, rowKey, column) else { return nil }
                sum.terms.append((quantity, isSubtracted))
            }
        }
        return sum.terms.isEmpty ? nil : sum
    }

    private func rows(_ key: String, in table: StatutoryTable) -> [String] {
        guard key.hasSuffix("/*") else { return [key] }
        let outcomes = RequestsTable.outcomes(of: table)
        return outcomes.filter { $0.hasPrefix(key.dropLast()) }
    }
}

/// The cells that a sentence's key is held against: first its own, then what organs also mean by the same words.
enum NarrativeCounterparts {
    static let requests: [String: [Counterpart]] = [
        "requests.received": [
            new, inBoth("新收 自然人", ["receivedThisYear|naturalPerson"]), newAndCarried, processedAndForwarded,
            inBoth("新收 + 上年结转 自然人", ["receivedThisYear|naturalPerson", "carriedOverFromPreviousYear|naturalPerson"]),
        ],
        "requests.carriedOver": row("上年结转", "carriedOverFromPreviousYear"),
        "requests.carriedForward": row("结转下年度", "carriedForwardToNextYear"),
        "requests.concluded": processed,
        "requests.answered": processed,
    ]

    static let answers: [String: [Counterpart]] = [
        "requests.answers.granted": row("予以公开", "outcomes/granted") + grantedInAnyPart,
        "requests.answers.partiallyGranted": row("部分公开", "outcomes/partiallyGranted"),
        "requests.answers.denied": row("不予公开", "outcomes/denied/*") + [
            inBoth("不予公开 + 不予处理", ["outcomes/denied/*|total", "outcomes/notProcessed/*|total"])
        ] + reasons,
        "requests.answers.deniedReasons.stateSecret": row("属于国家秘密", "outcomes/denied/stateSecret"),
        "requests.answers.deniedReasons.endangersSecurityOrStability": row(
            "危及“三安全一稳定”", "outcomes/denied/endangersSecurityOrStability"),
    ]

    static let disputes: [String: [Counterpart]] = [
        "review.total": [
            review("行政复议 总计", ["administrativeReview|total"]),
            review("行政复议 已审结", ["administrativeReview|total", "-administrativeReview|pending"]),
        ],
        "review.upheld": [review("行政复议 结果维持", ["administrativeReview|upheld"])],
        "review.corrected": [review("行政复议 结果纠正", ["administrativeReview|corrected"])],
        "review.other": [review("行政复议 其他结果", ["administrativeReview|otherResult"])],
        "litigation.total": litigation("总计", "total") + [
            review(
                "行政诉讼 已审结",
                [
                    "litigationDirect|total", "litigationAfterReview|total", "-litigationDirect|pending",
                    "-litigationAfterReview|pending",
                ])
        ],
        "litigation.upheldOrDismissed": litigation("结果维持", "upheld"),
        "litigation.corrected": litigation("结果纠正", "corrected"),
        "litigation.other": litigation("其他结果", "otherResult"),
    ]

    static let documents: [String: [Counterpart]] = [
        "disclosure.normativeDocumentsIssued": [
            document("规范性文件 本年制发件数", ["issuedThisYear"]), document("规范性文件 本年新制作数量", ["newlyMade"]),
            document("规范性文件 本年新公开数量", ["newlyDisclosed"]), document("规范性文件 现行有效件数", ["inForce"]),
        ],
        "disclosure.normativeDocumentsDisclosed": [
            document("规范性文件 本年新公开数量", ["newlyDisclosed"]), document("规范性文件 本年制发件数", ["issuedThisYear"]),
            document("规范性文件 对外公开总数量", ["totalDisclosed"]), document("规范性文件 现行有效件数", ["inForce"]),
        ],
    ]

    // MARK: Parts

    private static let new = inBoth("新收 总计", ["receivedThisYear|total"])
    private static let newAndCarried = inBoth(
        "新收 + 上年结转 总计", ["receivedThisYear|total", "carriedOverFromPreviousYear|total"])
    private static let processedAndForwarded = inBoth(
        "办理总计 + 结转下年度 总计", ["outcomes/total|total", "carriedForwardToNextYear|total"])

    private static let processed =
        row("办理总计", "outcomes/total") + [
            processedAndForwarded,
            inBoth("办理总计 - 上年结转 总计", ["outcomes/total|total", "-carriedOverFromPreviousYear|total"]),
            inBoth("办理总计 - 不予处理 总计", ["outcomes/total|total", "-outcomes/notProcessed/*|total"]),
            inBoth(
                "办理总计 - 不予处理 - 其他处理 总计",
                [
                    "outcomes/total|total", "-outcomes/notProcessed/*|total", "-outcomes/otherHandling/*|total",
                ]),
        ]

    private static let grantedInAnyPart = [
        inBoth("予以公开 + 部分公开 总计", ["outcomes/granted|total", "outcomes/partiallyGranted|total"]),
        inBoth("予以公开 + 部分公开 自然人", ["outcomes/granted|naturalPerson", "outcomes/partiallyGranted|naturalPerson"]),
    ]

    /// One reason alone, where a sentence speaks of the group by it.
    private static let reasons = StatutoryForm.requests.rows.filter { $0.group == "不予公开" }.map { row in
        inBoth("\(row.label) 总计", ["\(row.key)|total"])
    }

    private static func inBoth(_ name: String, _ cells: [String]) -> Counterpart {
        Counterpart(name, .requests, cells)
    }

    private static func row(_ name: String, _ key: String) -> [Counterpart] {
        [inBoth("\(name) 总计", ["\(key)|total"]), inBoth("\(name) 自然人", ["\(key)|naturalPerson"])]
    }

    private static func review(_ name: String, _ cells: [String]) -> Counterpart {
        Counterpart(name, .reviewAndLitigation, cells)
    }

    private static func litigation(_ name: String, _ column: String) -> [Counterpart] {
        [
            review("行政诉讼 \(name)", ["litigationDirect|\(column)", "litigationAfterReview|\(column)"]),
            review("未经复议直接起诉 \(name)", ["litigationDirect|\(column)"]),
            review("复议后起诉 \(name)", ["litigationAfterReview|\(column)"]),
        ]
    }

    private static func document(_ name: String, _ columns: [String]) -> Counterpart {
        Counterpart(name, .article20, columns.map { "item1/normativeDocuments|\($0)" })
    }
}
