/// The rows of the requests table, as the notices name them.
enum RequestsForm {
    /// A row with values, and the key of its place below the table's pointer.
    struct Row {
        let label: String
        let path: String

        init(_ label: String, _ path: String) {
            self.label = label
            self.path = path
        }

        var pointer: String { "\(StatutoryPointers.requests)/\(path)" }
    }

    /// A part of the outcomes: one row of its own, or a group with rows.
    struct Outcome {
        let label: String
        let rows: [Row]

        /// A group of rows.
        init(_ label: String, _ key: String, _ rows: [Row]) {
            self.label = label
            self.rows = rows.map { Row($0.label, "outcomes/\(key)/\($0.path)") }
        }

        /// A row that stands alone.
        init(_ label: String, _ path: String) {
            self.label = label
            self.rows = [Row(label, "outcomes/\(path)")]
        }

        var isGroup: Bool { rows.first?.label != label }
    }

    static let balanceNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    static let received = Row("一、本年新收政府信息公开申请数量", "receivedThisYear")
    static let carriedOver = Row("二、上年结转政府信息公开申请数量", "carriedOverFromPreviousYear")
    static let outcomesLabel = "三、本年度办理结果"
    static let total = Outcome("（七）总计", "total")
    static let carriedForward = Row("四、结转下年度继续办理", "carriedForwardToNextYear")

    /// 其他处理 as one row (2019).
    static let undividedOther = Outcome("（六）其他处理", "otherHandling/undivided")

    /// 其他处理 as three rows (2021).
    static let dividedOther = Outcome(
        "（六）其他处理", "otherHandling",
        [
            Row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "correctionOverdue"),
            Row("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "feeOverdue"),
            Row("3.其他", "other"),
        ])

    /// The outcomes in order, the total excepted.
    static func outcomes(dividesOther: Bool) -> [Outcome] {
        [
            Outcome("（一）予以公开", "granted"),
            Outcome("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "partiallyGranted"),
            Outcome(
                "（三）不予公开", "denied",
                [
                    Row("1.属于国家秘密", "stateSecret"),
                    Row("2.其他法律行政法规禁止公开", "prohibitedByLawOrRegulation"),
                    Row("3.危及“三安全一稳定”", "endangersSecurityOrStability"),
                    Row("4.保护第三方合法权益", "thirdPartyRights"),
                    Row("5.属于三类内部事务信息", "internalAffairs"),
                    Row("6.属于四类过程性信息", "deliberativeProcess"),
                    Row("7.属于行政执法案卷", "enforcementCaseFile"),
                    Row("8.属于行政查询事项", "administrativeInquiry"),
                ]),
            Outcome(
                "（四）无法提供", "unableToProvide",
                [
                    Row("1.本机关不掌握相关政府信息", "notHeld"),
                    Row("2.没有现成信息需要另行制作", "wouldRequireCreation"),
                    Row("3.补正后申请内容仍不明确", "unclearAfterCorrection"),
                ]),
            Outcome(
                "（五）不予处理", "notProcessed",
                [
                    Row("1.信访举报投诉类申请", "petitionOrComplaint"),
                    Row("2.重复申请", "duplicate"),
                    Row("3.要求提供公开出版物", "publishedMaterial"),
                    Row("4.无正当理由大量反复申请", "excessiveWithoutReason"),
                    Row("5.要求行政机关确认或重新出具已获取信息", "confirmationOrReissue"),
                ]),
            dividesOther ? dividedOther : undividedOther,
        ]
    }
}
