import ReportModel

/// The cells that a sentence's key is compared with: first its own, then what organs also mean by the same words.
enum NarrativeCounterparts {
    private typealias Term = Counterpart.Term

    static let requests: [IndicatorKey: [Counterpart]] = [
        .requestsReceived: [
            new, inBoth("新收 自然人", [Term(Requests.Row.receivedThisYear, Requests.Column.naturalPerson)]), newAndCarried,
            processedAndForwarded,
            inBoth(
                "新收 + 上年结转 自然人",
                [
                    Term(Requests.Row.receivedThisYear, Requests.Column.naturalPerson),
                    Term(Requests.Row.carriedOverFromPreviousYear, Requests.Column.naturalPerson),
                ]),
        ],
        .requestsCarriedOver: row("上年结转", Requests.Row.carriedOverFromPreviousYear),
        .requestsCarriedForward: row("结转下年度", Requests.Row.carriedForwardToNextYear),
        .requestsConcluded: processed,
        .requestsAnswered: processed,
    ]

    static let answers: [IndicatorKey: [Counterpart]] = [
        .answersGranted: row("予以公开", Requests.Row.granted) + grantedInAnyPart,
        .answersPartiallyGranted: row("部分公开", Requests.Row.partiallyGranted),
        .answersDenied: group("不予公开", Requests.Group.denied) + [
            inBoth(
                "不予公开 + 不予处理",
                [
                    Term(group: Requests.Group.denied, Requests.Column.total),
                    Term(group: Requests.Group.notProcessed, Requests.Column.total),
                ])
        ] + reasons,
        .deniedStateSecret: row("属于国家秘密", Requests.Row.stateSecret),
        .deniedEndangersSecurityOrStability: row("危及“三安全一稳定”", Requests.Row.endangersSecurityOrStability),
    ]

    static let disputes: [IndicatorKey: [Counterpart]] = [
        .reviewTotal: [
            review("行政复议 总计", [Term(Reviews.Row.administrativeReview, Reviews.Column.total)]),
            review(
                "行政复议 已审结",
                [
                    Term(Reviews.Row.administrativeReview, Reviews.Column.total),
                    -Term(Reviews.Row.administrativeReview, Reviews.Column.pending),
                ]),
        ],
        .reviewUpheld: [review("行政复议 结果维持", [Term(Reviews.Row.administrativeReview, Reviews.Column.upheld)])],
        .reviewCorrected: [review("行政复议 结果纠正", [Term(Reviews.Row.administrativeReview, Reviews.Column.corrected)])],
        .reviewOther: [review("行政复议 其他结果", [Term(Reviews.Row.administrativeReview, Reviews.Column.otherResult)])],
        .litigationTotal: litigation("总计", Reviews.Column.total) + [
            review(
                "行政诉讼 已审结",
                [
                    Term(Reviews.Row.litigationDirect, Reviews.Column.total),
                    Term(Reviews.Row.litigationAfterReview, Reviews.Column.total),
                    -Term(Reviews.Row.litigationDirect, Reviews.Column.pending),
                    -Term(Reviews.Row.litigationAfterReview, Reviews.Column.pending),
                ])
        ],
        .litigationUpheldOrDismissed: litigation("结果维持", Reviews.Column.upheld),
        .litigationCorrected: litigation("结果纠正", Reviews.Column.corrected),
        .litigationOther: litigation("其他结果", Reviews.Column.otherResult),
    ]

    static let documents: [IndicatorKey: [Counterpart]] = [
        .disclosureNormativeDocumentsIssued: [
            document("规范性文件 本年制发件数", Article20.Column.issuedThisYear),
            document("规范性文件 本年新制作数量", Article20.Column.newlyMade),
            document("规范性文件 本年新公开数量", Article20.Column.newlyDisclosed),
            document("规范性文件 现行有效件数", Article20.Column.inForce),
        ],
        .disclosureNormativeDocumentsDisclosed: [
            document("规范性文件 本年新公开数量", Article20.Column.newlyDisclosed),
            document("规范性文件 本年制发件数", Article20.Column.issuedThisYear),
            document("规范性文件 对外公开总数量", Article20.Column.totalDisclosed),
            document("规范性文件 现行有效件数", Article20.Column.inForce),
        ],
    ]

    // MARK: Parts

    private static let new = inBoth("新收 总计", [Term(Requests.Row.receivedThisYear, Requests.Column.total)])
    private static let newAndCarried = inBoth(
        "新收 + 上年结转 总计",
        [
            Term(Requests.Row.receivedThisYear, Requests.Column.total),
            Term(Requests.Row.carriedOverFromPreviousYear, Requests.Column.total),
        ])
    private static let processedAndForwarded = inBoth(
        "办理总计 + 结转下年度 总计",
        [
            Term(Requests.Row.outcomesTotal, Requests.Column.total),
            Term(Requests.Row.carriedForwardToNextYear, Requests.Column.total),
        ])

    private static let processed =
        row("办理总计", Requests.Row.outcomesTotal) + [
            processedAndForwarded,
            inBoth(
                "办理总计 - 上年结转 总计",
                [
                    Term(Requests.Row.outcomesTotal, Requests.Column.total),
                    -Term(Requests.Row.carriedOverFromPreviousYear, Requests.Column.total),
                ]),
            inBoth(
                "办理总计 - 不予处理 总计",
                [
                    Term(Requests.Row.outcomesTotal, Requests.Column.total),
                    -Term(group: Requests.Group.notProcessed, Requests.Column.total),
                ]),
            inBoth(
                "办理总计 - 不予处理 - 其他处理 总计",
                [
                    Term(Requests.Row.outcomesTotal, Requests.Column.total),
                    -Term(group: Requests.Group.notProcessed, Requests.Column.total),
                    -Term(Requests.Row.otherHandling, Requests.Column.total),
                ]),
        ]

    private static let grantedInAnyPart = [
        inBoth(
            "予以公开 + 部分公开 总计",
            [
                Term(Requests.Row.granted, Requests.Column.total),
                Term(Requests.Row.partiallyGranted, Requests.Column.total),
            ]),
        inBoth(
            "予以公开 + 部分公开 自然人",
            [
                Term(Requests.Row.granted, Requests.Column.naturalPerson),
                Term(Requests.Row.partiallyGranted, Requests.Column.naturalPerson),
            ]),
    ]

    /// One reason alone, if a sentence refers to the group by it.
    private static let reasons = StatutoryForm.form(of: .requests).rows.filter { $0.group == Requests.Group.denied }.map
    { row in
        inBoth("\(row.label) 总计", [Term(row.key, Requests.Column.total)])
    }

    private static func inBoth(_ name: String, _ terms: [Term]) -> Counterpart {
        Counterpart(name, .requests, terms)
    }

    private static func row(_ name: String, _ row: RowKey) -> [Counterpart] {
        [
            inBoth("\(name) 总计", [Term(row, Requests.Column.total)]),
            inBoth("\(name) 自然人", [Term(row, Requests.Column.naturalPerson)]),
        ]
    }

    private static func group(_ name: String, _ label: String) -> [Counterpart] {
        [
            inBoth("\(name) 总计", [Term(group: label, Requests.Column.total)]),
            inBoth("\(name) 自然人", [Term(group: label, Requests.Column.naturalPerson)]),
        ]
    }

    private static func review(_ name: String, _ terms: [Term]) -> Counterpart {
        Counterpart(name, .reviewAndLitigation, terms)
    }

    private static func litigation(_ name: String, _ column: ColumnKey) -> [Counterpart] {
        let (direct, afterReview) = (
            Term(Reviews.Row.litigationDirect, column), Term(Reviews.Row.litigationAfterReview, column)
        )
        return [
            review("行政诉讼 \(name)", [direct, afterReview]), review("未经复议直接起诉 \(name)", [direct]),
            review("复议后起诉 \(name)", [afterReview]),
        ]
    }

    private static func document(_ name: String, _ column: ColumnKey) -> Counterpart {
        Counterpart(name, .article20, [Term(Article20.Row.normativeDocuments, column)])
    }
}
