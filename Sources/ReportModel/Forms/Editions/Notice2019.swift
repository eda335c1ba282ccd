// 国办公开办函〔2019〕60号: the forms of the reports about 2019 and 2020. The keys are final: they are part of the
// published report format.

extension Edition {
    /// 国办公开办函〔2019〕60号, reports of 2019 and 2020.
    public static let notice2019 = Edition(rawValue: "2019")
}

extension Notice {
    static let notice2019 = Notice(.notice2019, number: "国办公开办函〔2019〕60号", reportYears: 2019...2020)
}

// MARK: - 第二十条

/// The names of the table of 第二十条.
public enum Article20: FormNames {
    public enum Row {
        public static var rules: RowKey { RowKey(declaring: "item1/rules") }
        public static var normativeDocuments: RowKey { RowKey(declaring: "item1/normativeDocuments") }
        public static var administrativeLicensing: RowKey { RowKey(declaring: "item5/administrativeLicensing") }
        public static var otherExternalServices: RowKey { RowKey(declaring: "item5/otherExternalServices") }
        public static var administrativePenalty: RowKey { RowKey(declaring: "item6/administrativePenalty") }
        public static var administrativeCompulsion: RowKey { RowKey(declaring: "item6/administrativeCompulsion") }
        public static var administrativeFees: RowKey { RowKey(declaring: "item8/administrativeFees") }
        public static var centralizedProcurement: RowKey { RowKey(declaring: "item9/centralizedProcurement") }
    }

    public enum Column {
        public static var newlyMade: ColumnKey { ColumnKey(declaring: "newlyMade") }
        public static var newlyDisclosed: ColumnKey { ColumnKey(declaring: "newlyDisclosed") }
        public static var totalDisclosed: ColumnKey { ColumnKey(declaring: "totalDisclosed") }
        public static var itemsPreviousYear: ColumnKey { ColumnKey(declaring: "itemsPreviousYear") }
        public static var itemsChange: ColumnKey { ColumnKey(declaring: "itemsChange") }
        public static var decisions: ColumnKey { ColumnKey(declaring: "decisions") }
        public static var projectCount: ColumnKey { ColumnKey(declaring: "projectCount") }
        public static var totalAmount: ColumnKey { ColumnKey(declaring: "totalAmount") }
    }
}

extension FormEdition {
    /// 第二十条第（一）（五）（六）（八）（九）项, as the notice of 2019 prints them.
    package static let article20Of2019 = FormEdition(
        .article20, .notice2019,
        rows: [
            Row(Article20.Row.rules, "规章", "rules", group: item1, columns: documents),
            Row(
                Article20.Row.normativeDocuments, "规范性文件", "normative documents", group: item1, columns: documents),
            Row(
                Article20.Row.administrativeLicensing, "行政许可", "administrative licensing", group: item5,
                columns: decisions(itemsSpan: 2, changeSpan: 1)),
            Row(
                Article20.Row.otherExternalServices, "其他对外管理服务事项", "other services to the public", group: item5,
                columns: decisions(itemsSpan: 2, changeSpan: 1)),
            Row(
                Article20.Row.administrativePenalty, "行政处罚", "administrative penalties", group: item6,
                columns: decisions(itemsSpan: 2, changeSpan: 1)),
            Row(
                Article20.Row.administrativeCompulsion, "行政强制", "administrative compulsion", group: item6,
                columns: decisions(itemsSpan: 2, changeSpan: 1)),
            Row(
                Article20.Row.administrativeFees, "行政事业性收费", "administrative fees", group: "第二十条第（八）项",
                columns: items(itemsSpan: 2, changeSpan: 2), wordings: ["行政事业性收费项目"]),
            Row(
                Article20.Row.centralizedProcurement, "政府集中采购", "centralized procurement",
                group: "第二十条第（九）项", columns: procurement),
        ],
        headerWords: ["信息内容"], openings: ["信息内容", "本年新制作数量"], labelColumns: 1, bandBeginning: "第二十条第",
        tellingHeaders: ["本年新", "对外公开总", "上一年项目", "本年增", "采购"])

    static let item1 = "第二十条第（一）项"
    static let item5 = "第二十条第（五）项"
    static let item6 = "第二十条第（六）项"

    private static let documents = [
        Column(Article20.Column.newlyMade, "本年新制作数量", "made this year", .count("件")),
        Column(Article20.Column.newlyDisclosed, "本年新公开数量", "disclosed this year", .count("件"), span: 2),
        Column(Article20.Column.totalDisclosed, "对外公开总数量", "disclosed in all", .count("件")),
    ]

    private static func items(itemsSpan: Int, changeSpan: Int) -> [Column] {
        [
            Column(
                Article20.Column.itemsPreviousYear, "上一年项目数量", "items of the previous year", .count("项"),
                span: itemsSpan),
            Column(
                Article20.Column.itemsChange, "本年增/减", "change of items this year", .change("项"), span: changeSpan),
        ]
    }

    private static func decisions(itemsSpan: Int, changeSpan: Int) -> [Column] {
        items(itemsSpan: itemsSpan, changeSpan: changeSpan) + [
            Column(Article20.Column.decisions, "处理决定数量", "decisions", .count("件"))
        ]
    }

    private static let procurement = [
        Column(Article20.Column.projectCount, "采购项目数量", "projects", .count("项"), span: 2),
        Column(Article20.Column.totalAmount, "采购总金额", "total amount", .money(nil), span: 2),
    ]
}

// MARK: - 收到和处理政府信息公开申请情况

/// The names of the requests table: a row for each source or outcome, a column for each kind of applicant.
public enum Requests: FormNames {
    public enum Row {
        public static var receivedThisYear: RowKey { RowKey(declaring: "receivedThisYear") }
        public static var carriedOverFromPreviousYear: RowKey { RowKey(declaring: "carriedOverFromPreviousYear") }
        public static var granted: RowKey { RowKey(declaring: "outcomes/granted") }
        public static var partiallyGranted: RowKey { RowKey(declaring: "outcomes/partiallyGranted") }
        public static var stateSecret: RowKey { RowKey(declaring: "outcomes/denied/stateSecret") }
        public static var prohibitedByLawOrRegulation: RowKey {
            RowKey(declaring: "outcomes/denied/prohibitedByLawOrRegulation")
        }
        public static var endangersSecurityOrStability: RowKey {
            RowKey(declaring: "outcomes/denied/endangersSecurityOrStability")
        }
        public static var thirdPartyRights: RowKey { RowKey(declaring: "outcomes/denied/thirdPartyRights") }
        public static var internalAffairs: RowKey { RowKey(declaring: "outcomes/denied/internalAffairs") }
        public static var deliberativeProcess: RowKey { RowKey(declaring: "outcomes/denied/deliberativeProcess") }
        public static var enforcementCaseFile: RowKey { RowKey(declaring: "outcomes/denied/enforcementCaseFile") }
        public static var administrativeInquiry: RowKey { RowKey(declaring: "outcomes/denied/administrativeInquiry") }
        public static var notHeld: RowKey { RowKey(declaring: "outcomes/unableToProvide/notHeld") }
        public static var wouldRequireCreation: RowKey {
            RowKey(declaring: "outcomes/unableToProvide/wouldRequireCreation")
        }
        public static var unclearAfterCorrection: RowKey {
            RowKey(declaring: "outcomes/unableToProvide/unclearAfterCorrection")
        }
        public static var petitionOrComplaint: RowKey { RowKey(declaring: "outcomes/notProcessed/petitionOrComplaint") }
        public static var duplicate: RowKey { RowKey(declaring: "outcomes/notProcessed/duplicate") }
        public static var publishedMaterial: RowKey { RowKey(declaring: "outcomes/notProcessed/publishedMaterial") }
        public static var excessiveWithoutReason: RowKey {
            RowKey(declaring: "outcomes/notProcessed/excessiveWithoutReason")
        }
        public static var confirmationOrReissue: RowKey {
            RowKey(declaring: "outcomes/notProcessed/confirmationOrReissue")
        }
        /// 其他处理 as one row; the notice of 2021 divides it in three.
        public static var otherHandling: RowKey { RowKey(declaring: "outcomes/otherHandling/undivided") }
        public static var outcomesTotal: RowKey { RowKey(declaring: "outcomes/total") }
        public static var carriedForwardToNextYear: RowKey { RowKey(declaring: "carriedForwardToNextYear") }
    }

    public enum Column {
        public static var naturalPerson: ColumnKey { ColumnKey(declaring: "naturalPerson") }
        public static var commercialEnterprise: ColumnKey { ColumnKey(declaring: "commercialEnterprise") }
        public static var researchInstitution: ColumnKey { ColumnKey(declaring: "researchInstitution") }
        public static var socialWelfareOrganization: ColumnKey { ColumnKey(declaring: "socialWelfareOrganization") }
        public static var legalServiceInstitution: ColumnKey { ColumnKey(declaring: "legalServiceInstitution") }
        public static var other: ColumnKey { ColumnKey(declaring: "other") }
        public static var total: ColumnKey { ColumnKey(declaring: "total") }
    }

    /// The rows of the groups, as the notices name them.
    package enum Group {
        package static let denied = "不予公开"
        package static let unableToProvide = "无法提供"
        package static let notProcessed = "不予处理"
        package static let otherHandling = "其他处理"
    }
}

extension FormEdition {
    /// The requests table, as the notice of 2019 prints it.
    package static let requestsOf2019 = FormEdition(
        .requests, .notice2019, rows: requestRows,
        header: [
            .over(
                "申请人情况",
                [
                    .column(Requests.Column.naturalPerson),
                    .over(
                        "法人或其他组织",
                        [
                            .column(Requests.Column.commercialEnterprise), .column(Requests.Column.researchInstitution),
                            .column(Requests.Column.socialWelfareOrganization),
                            .column(Requests.Column.legalServiceInstitution), .column(Requests.Column.other),
                        ]),
                    .column(Requests.Column.total),
                ])
        ],
        headerWords: ["本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "区分处理的只计这一情形不计其他情形"],
        openings: ["申请人情况", "本年新收政府信息公开申请数量"], openingBeginnings: ["本列数据的勾稽关系"], labelColumns: 3,
        identities: [
            .rowTotal(Requests.Column.total),
            .columnTotal(of: outcomes, Requests.Row.outcomesTotal),
            .columnBalance(
                [Requests.Row.receivedThisYear, Requests.Row.carriedOverFromPreviousYear],
                [Requests.Row.outcomesTotal, Requests.Row.carriedForwardToNextYear]),
        ],
        tellingRows: [Requests.Row.otherHandling])

    private static let outcomes = requestRows.map(\.key).filter {
        $0.path.hasPrefix("outcomes/") && $0 != Requests.Row.outcomesTotal
    }

    private static let requestRows = [
        request(
            Requests.Row.receivedThisYear, "本年新收政府信息公开申请数量", "requests received this year", shortLabel: "新收"),
        request(
            Requests.Row.carriedOverFromPreviousYear, "上年结转政府信息公开申请数量",
            "requests carried over from the previous year", shortLabel: "上年结转"),
        request(Requests.Row.granted, "予以公开", "granted", in: "本年度办理结果"),
        request(Requests.Row.partiallyGranted, "部分公开", "granted in part", in: "本年度办理结果"),
        request(Requests.Row.stateSecret, "属于国家秘密", "denied: state secret", in: Requests.Group.denied),
        request(
            Requests.Row.prohibitedByLawOrRegulation, "其他法律行政法规禁止公开",
            "denied: disclosure is prohibited by another law or regulation", in: Requests.Group.denied,
            wordings: ["其他法律法规禁止公开"]),
        request(
            Requests.Row.endangersSecurityOrStability, "危及“三安全一稳定”",
            "denied: endangers national, public or economic security or social stability", in: Requests.Group.denied),
        request(
            Requests.Row.thirdPartyRights, "保护第三方合法权益", "denied: rights of a third party",
            in: Requests.Group.denied),
        request(
            Requests.Row.internalAffairs, "属于三类内部事务信息", "denied: internal affairs", in: Requests.Group.denied),
        request(
            Requests.Row.deliberativeProcess, "属于四类过程性信息", "denied: deliberative process",
            in: Requests.Group.denied),
        request(
            Requests.Row.enforcementCaseFile, "属于行政执法案卷", "denied: file of law enforcement",
            in: Requests.Group.denied),
        request(
            Requests.Row.administrativeInquiry, "属于行政查询事项", "denied: inquiry under another procedure",
            in: Requests.Group.denied),
        request(
            Requests.Row.notHeld, "本机关不掌握相关政府信息", "unable to provide: not held",
            in: Requests.Group.unableToProvide),
        request(
            Requests.Row.wouldRequireCreation, "没有现成信息需要另行制作", "unable to provide: would have to be made",
            in: Requests.Group.unableToProvide),
        request(
            Requests.Row.unclearAfterCorrection, "补正后申请内容仍不明确",
            "unable to provide: unclear even after correction", in: Requests.Group.unableToProvide),
        request(
            Requests.Row.petitionOrComplaint, "信访举报投诉类申请", "not processed: petition, report or complaint",
            in: Requests.Group.notProcessed),
        request(Requests.Row.duplicate, "重复申请", "not processed: repeated request", in: Requests.Group.notProcessed),
        request(
            Requests.Row.publishedMaterial, "要求提供公开出版物", "not processed: asks for published material",
            in: Requests.Group.notProcessed),
        request(
            Requests.Row.excessiveWithoutReason, "无正当理由大量反复申请",
            "not processed: excessive requests without good reason", in: Requests.Group.notProcessed),
        request(
            Requests.Row.confirmationOrReissue, "要求行政机关确认或重新出具已获取信息",
            "not processed: asks to confirm or reissue what was obtained", in: Requests.Group.notProcessed),
        request(Requests.Row.otherHandling, Requests.Group.otherHandling, "handled in another way"),
        // 总计 is a column, too; its row comes near the end, or has its number （七）.
        request(
            Requests.Row.outcomesTotal, "总计", "concluded in all", shortLabel: "办理总计",
            follows: Requests.Row.petitionOrComplaint, isNumbered: true),
        request(
            Requests.Row.carriedForwardToNextYear, "结转下年度继续办理", "carried forward to the next year",
            shortLabel: "结转下年度"),
    ]

    /// A row of the requests table, with the applicants of the notice of 2019 unless others are given.
    package static func request(
        _ key: RowKey, _ label: String, _ english: String, in group: String? = nil, columns: [Column]? = nil,
        wordings: [String] = [],
        shortLabel: String? = nil, partOf whole: RowKey? = nil, follows: RowKey? = nil, isNumbered: Bool = false
    ) -> Row {
        Row(
            key, label, english, group: group, columns: columns ?? applicants, wordings: wordings,
            shortLabel: shortLabel,
            partOf: whole, follows: follows, isNumbered: isNumbered)
    }

    private static let applicants = [
        Column(Requests.Column.naturalPerson, "自然人", "natural persons", .count("件")),
        Column(Requests.Column.commercialEnterprise, "商业企业", "commercial enterprises", .count("件")),
        Column(Requests.Column.researchInstitution, "科研机构", "research institutions", .count("件")),
        Column(Requests.Column.socialWelfareOrganization, "社会公益组织", "social welfare organizations", .count("件")),
        Column(Requests.Column.legalServiceInstitution, "法律服务机构", "legal service institutions", .count("件")),
        Column(Requests.Column.other, "其他", "other organizations", .count("件")),
        Column(Requests.Column.total, "总计", "all applicants", .count("件")),
    ]
}

// MARK: - 政府信息公开行政复议、行政诉讼情况

/// The names of the review and litigation table: printed as one line of fifteen numbers, three groups of five.
public enum Reviews: FormNames {
    public enum Row {
        public static var administrativeReview: RowKey { RowKey(declaring: "administrativeReview") }
        public static var litigationDirect: RowKey { RowKey(declaring: "litigationDirect") }
        public static var litigationAfterReview: RowKey { RowKey(declaring: "litigationAfterReview") }
    }

    public enum Column {
        public static var upheld: ColumnKey { ColumnKey(declaring: "upheld") }
        public static var corrected: ColumnKey { ColumnKey(declaring: "corrected") }
        public static var otherResult: ColumnKey { ColumnKey(declaring: "otherResult") }
        public static var pending: ColumnKey { ColumnKey(declaring: "pending") }
        public static var total: ColumnKey { ColumnKey(declaring: "total") }
    }
}

extension FormEdition {
    /// The review and litigation table, as the notice of 2019 prints it.
    package static let reviewAndLitigationOf2019 = FormEdition(
        .reviewAndLitigation, .notice2019,
        rows: [
            Row(Reviews.Row.administrativeReview, "行政复议", "administrative reviews", columns: results),
            Row(
                Reviews.Row.litigationDirect, "未经复议直接起诉", "lawsuits without a review before", group: "行政诉讼",
                columns: results),
            Row(
                Reviews.Row.litigationAfterReview, "复议后起诉", "lawsuits after a review", group: "行政诉讼",
                columns: results),
        ],
        header: [
            .row(Reviews.Row.administrativeReview, resultHeaders),
            .over(
                "行政诉讼",
                [
                    .row(Reviews.Row.litigationDirect, resultHeaders),
                    .row(Reviews.Row.litigationAfterReview, resultHeaders),
                ]),
        ],
        openings: ["行政复议", "结果维持", "未经复议直接起诉"], labelColumns: 0,
        identities: [.rowTotal(Reviews.Column.total)])

    private static let resultHeaders = results.map { Header.column($0.key) }

    private static let results = [
        Column(Reviews.Column.upheld, "结果维持", "upheld", .count("件")),
        Column(Reviews.Column.corrected, "结果纠正", "corrected", .count("件")),
        Column(Reviews.Column.otherResult, "其他结果", "other results", .count("件")),
        Column(Reviews.Column.pending, "尚未审结", "pending", .count("件")),
        Column(Reviews.Column.total, "总计", "all", .count("件")),
    ]
}
