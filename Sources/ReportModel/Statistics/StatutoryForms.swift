// The three forms as data. The keys are final: they are part of the published report format.

extension StatutoryForm {
    private static let both: [Edition] = [.notice2019, .notice2021]

    private static func column(
        _ key: String, _ label: String, _ measure: Measure, in editions: [Edition] = both
    ) -> Column {
        Column(key: key, label: label, measure: measure, editions: editions)
    }

    private static func row(
        _ path: String, _ label: String, in group: String? = nil, _ columns: [Column], editions: [Edition] = both
    ) -> Row {
        Row(
            path: path.split(separator: "/").map(String.init), label: label, group: group, columns: columns,
            editions: editions)
    }

    // MARK: 第二十条

    private static let documents = [
        column("newlyMade", "本年新制作数量", .count("件"), in: [.notice2019]),
        column("newlyDisclosed", "本年新公开数量", .count("件"), in: [.notice2019]),
        column("totalDisclosed", "对外公开总数量", .count("件"), in: [.notice2019]),
        column("issuedThisYear", "本年制发件数", .count("件"), in: [.notice2021]),
        column("repealedThisYear", "本年废止件数", .count("件"), in: [.notice2021]),
        column("inForce", "现行有效件数", .count("件"), in: [.notice2021]),
    ]

    private static let items = [
        column("itemsPreviousYear", "上一年项目数量", .count("项"), in: [.notice2019]),
        column("itemsChange", "本年增/减", .change("项"), in: [.notice2019]),
    ]

    private static let decisions = items + [column("decisions", "本年处理决定数量", .count("件"))]

    private static let fees = items + [column("amountCollected", "本年收费金额", .money("万元"), in: [.notice2021])]

    private static let procurement = [
        column("projectCount", "采购项目数量", .count("项"), in: [.notice2019]),
        column("totalAmount", "采购总金额", .money(nil), in: [.notice2019]),
    ]

    /// 第二十条第（一）（五）（六）（八）（九）项.
    public static let article20 = StatutoryForm(
        kind: .article20,
        rows: [
            row("item1/rules", "规章", in: "第二十条第（一）项", documents),
            row("item1/normativeDocuments", "行政规范性文件", in: "第二十条第（一）项", documents),
            row("item5/administrativeLicensing", "行政许可", in: "第二十条第（五）项", decisions),
            row(
                "item5/otherExternalServices", "其他对外管理服务事项", in: "第二十条第（五）项", decisions,
                editions: [.notice2019]),
            row("item6/administrativePenalty", "行政处罚", in: "第二十条第（六）项", decisions),
            row("item6/administrativeCompulsion", "行政强制", in: "第二十条第（六）项", decisions),
            row("item8/administrativeFees", "行政事业性收费", in: "第二十条第（八）项", fees),
            row(
                "item9/centralizedProcurement", "政府集中采购", in: "第二十条第（九）项", procurement,
                editions: [.notice2019]),
        ])

    // MARK: 收到和处理政府信息公开申请情况

    private static let applicants = [
        column("naturalPerson", "自然人", .count("件")),
        column("commercialEnterprise", "商业企业", .count("件")),
        column("researchInstitution", "科研机构", .count("件")),
        column("socialWelfareOrganization", "社会公益组织", .count("件")),
        column("legalServiceInstitution", "法律服务机构", .count("件")),
        column("other", "其他", .count("件")),
        column("total", "总计", .count("件")),
    ]

    private static func request(
        _ path: String, _ label: String, in group: String? = nil, editions: [Edition] = both
    ) -> Row {
        row(path, label, in: group, applicants, editions: editions)
    }

    /// The requests table: a row a source or an outcome, a column a kind of applicant.
    public static let requests = StatutoryForm(
        kind: .requests,
        rows: [
            request("receivedThisYear", "本年新收政府信息公开申请数量"),
            request("carriedOverFromPreviousYear", "上年结转政府信息公开申请数量"),
            request("outcomes/granted", "予以公开", in: "本年度办理结果"),
            request("outcomes/partiallyGranted", "部分公开", in: "本年度办理结果"),
            request("outcomes/denied/stateSecret", "属于国家秘密", in: "不予公开"),
            request("outcomes/denied/prohibitedByLawOrRegulation", "其他法律行政法规禁止公开", in: "不予公开"),
            request("outcomes/denied/endangersSecurityOrStability", "危及“三安全一稳定”", in: "不予公开"),
            request("outcomes/denied/thirdPartyRights", "保护第三方合法权益", in: "不予公开"),
            request("outcomes/denied/internalAffairs", "属于三类内部事务信息", in: "不予公开"),
            request("outcomes/denied/deliberativeProcess", "属于四类过程性信息", in: "不予公开"),
            request("outcomes/denied/enforcementCaseFile", "属于行政执法案卷", in: "不予公开"),
            request("outcomes/denied/administrativeInquiry", "属于行政查询事项", in: "不予公开"),
            request("outcomes/unableToProvide/notHeld", "本机关不掌握相关政府信息", in: "无法提供"),
            request("outcomes/unableToProvide/wouldRequireCreation", "没有现成信息需要另行制作", in: "无法提供"),
            request("outcomes/unableToProvide/unclearAfterCorrection", "补正后申请内容仍不明确", in: "无法提供"),
            request("outcomes/notProcessed/petitionOrComplaint", "信访举报投诉类申请", in: "不予处理"),
            request("outcomes/notProcessed/duplicate", "重复申请", in: "不予处理"),
            request("outcomes/notProcessed/publishedMaterial", "要求提供公开出版物", in: "不予处理"),
            request("outcomes/notProcessed/excessiveWithoutReason", "无正当理由大量反复申请", in: "不予处理"),
            request(
                "outcomes/notProcessed/confirmationOrReissue", "要求行政机关确认或重新出具已获取信息", in: "不予处理"),
            request("outcomes/otherHandling/undivided", "其他处理", editions: [.notice2019]),
            request(
                "outcomes/otherHandling/correctionOverdue", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                in: "其他处理", editions: [.notice2021]),
            request(
                "outcomes/otherHandling/feeOverdue", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                in: "其他处理", editions: [.notice2021]),
            request("outcomes/otherHandling/other", "其他", in: "其他处理", editions: [.notice2021]),
            request("outcomes/total", "总计"),
            request("carriedForwardToNextYear", "结转下年度继续办理"),
        ])

    // MARK: 政府信息公开行政复议、行政诉讼情况

    private static let results = [
        column("upheld", "结果维持", .count("件")),
        column("corrected", "结果纠正", .count("件")),
        column("otherResult", "其他结果", .count("件")),
        column("pending", "尚未审结", .count("件")),
        column("total", "总计", .count("件")),
    ]

    /// The review and litigation table: printed as one line of fifteen numbers, three groups of five.
    public static let reviewAndLitigation = StatutoryForm(
        kind: .reviewAndLitigation,
        rows: [
            row("administrativeReview", "行政复议", results),
            row("litigationDirect", "未经复议直接起诉", in: "行政诉讼", results),
            row("litigationAfterReview", "复议后起诉", in: "行政诉讼", results),
        ])
}
