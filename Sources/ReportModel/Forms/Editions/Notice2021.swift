// 国办公开办函〔2021〕30号: the forms of the reports about 2021 and later. The keys are final: they are part of the
// published report format.

extension Edition {
    /// 国办公开办函〔2021〕30号, reports of 2021 and later.
    public static let notice2021 = Edition(rawValue: "2021")
}

extension Notice {
    static let notice2021 = Notice(.notice2021, number: "国办公开办函〔2021〕30号", reportYears: 2021...Int.max)
}

// MARK: - 第二十条

extension Article20.Column {
    public static var issuedThisYear: ColumnKey { ColumnKey(declaring: "issuedThisYear") }
    public static var repealedThisYear: ColumnKey { ColumnKey(declaring: "repealedThisYear") }
    public static var inForce: ColumnKey { ColumnKey(declaring: "inForce") }
    public static var amountCollected: ColumnKey { ColumnKey(declaring: "amountCollected") }
}

extension FormEdition {
    /// 第二十条第（一）（五）（六）（八）项, as the notice of 2021 prints them.
    package static let article20Of2021 = FormEdition(
        .article20, .notice2021,
        rows: [
            Row(Article20.Row.rules, "规章", "rules", group: item1, columns: documents),
            Row(
                Article20.Row.normativeDocuments, "行政规范性文件", "normative documents", group: item1,
                columns: documents),
            Row(
                Article20.Row.administrativeLicensing, "行政许可", "administrative licensing", group: item5,
                columns: decisions),
            Row(
                Article20.Row.administrativePenalty, "行政处罚", "administrative penalties", group: item6,
                columns: decisions),
            Row(
                Article20.Row.administrativeCompulsion, "行政强制", "administrative compulsion", group: item6,
                columns: decisions),
            Row(
                Article20.Row.administrativeFees, "行政事业性收费", "administrative fees", group: "第二十条第（八）项",
                columns: fees, wordings: ["行政事业性收费项目"]),
        ],
        headerWords: ["信息内容"], openings: ["信息内容", "本年制发件数"], labelColumns: 1, bandBeginning: "第二十条第",
        tellingHeaders: ["制发", "废止", "现行有效", "本年处理决定", "本年收费"])

    private static let documents = [
        Column(Article20.Column.issuedThisYear, "本年制发件数", "issued this year", .count("件")),
        Column(Article20.Column.repealedThisYear, "本年废止件数", "repealed this year", .count("件")),
        Column(Article20.Column.inForce, "现行有效件数", "in force", .count("件"), wordings: ["现行有效件数历史累计"]),
    ]

    private static let decisions = [
        Column(Article20.Column.decisions, "本年处理决定数量", "decisions", .count("件"), span: 3)
    ]

    private static let fees = [
        Column(
            Article20.Column.amountCollected, "本年收费金额", "amount collected this year", .money("万元"), span: 3,
            wordings: ["本年收费金额单位万元"])
    ]
}

// MARK: - 收到和处理政府信息公开申请情况

extension Requests.Row {
    public static var correctionOverdue: RowKey { RowKey(declaring: "outcomes/otherHandling/correctionOverdue") }
    public static var feeOverdue: RowKey { RowKey(declaring: "outcomes/otherHandling/feeOverdue") }
    public static var otherReason: RowKey { RowKey(declaring: "outcomes/otherHandling/other") }
}

extension FormEdition {
    /// The requests table, as the notice of 2021 prints it: 其他处理 is divided in three.
    package static let requestsOf2021 = requestsOf2019.amended(by: .notice2021) { form in
        form.replace(Requests.Row.otherHandling, with: otherHandling)
        form.tellingRows = [Requests.Row.correctionOverdue, Requests.Row.feeOverdue]
        form.identities = form.identities.map { $0.replacing(Requests.Row.otherHandling, by: otherHandling.map(\.key)) }
    }

    private static let otherHandling = [
        request(
            Requests.Row.correctionOverdue, "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "handled in another way: not corrected in time", in: Requests.Group.otherHandling,
            wordings: ["申请人无正当理由逾期不补正", "逾期不补正"], shortLabel: "逾期不补正",
            partOf: Requests.Row.otherHandling),
        request(
            Requests.Row.feeOverdue, "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "handled in another way: fee not paid in time", in: Requests.Group.otherHandling,
            wordings: ["申请人逾期未按收费通知要求缴纳费用", "逾期不缴费", "逾期未缴费"], shortLabel: "逾期不缴费",
            partOf: Requests.Row.otherHandling),
        // 其他 is a column, too; its row comes near the end.
        request(
            Requests.Row.otherReason, "其他", "handled in another way: other", in: Requests.Group.otherHandling,
            partOf: Requests.Row.otherHandling, follows: Requests.Row.petitionOrComplaint),
    ]
}

// MARK: - 政府信息公开行政复议、行政诉讼情况

extension FormEdition {
    /// The review and litigation table, which the notice of 2021 did not change.
    package static let reviewAndLitigationOf2021 = reviewAndLitigationOf2019.amended(by: .notice2021)
}
