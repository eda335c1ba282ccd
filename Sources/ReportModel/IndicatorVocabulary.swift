/// A quantity that reports state under one name, whatever its wording: a row of the statistics table of 2014
/// (国办发〔2014〕32号, 《政府信息公开情况统计表》), or one that only sentences state.
public struct IndicatorDefinition: Sendable, Equatable {
    /// The name in the vocabulary: `requests.received`.
    public let key: String
    /// The label of the table's row, without its number and remarks: `收到申请数`.
    public let label: String
    /// The unit that values are given in: `件`; money is in `元`, though the table prints `万元`.
    public let unit: String
    /// The key of the row that this one is a part of, whether or not the parts add up to it.
    public let parent: String?

    /// Whether it is an amount of money.
    public var isMoney: Bool { unit == "元" }
}

/// The controlled vocabulary of indicators, in the order of the table of 2014.
public enum IndicatorVocabulary {
    /// Every definition, in order.
    public static let definitions: [IndicatorDefinition] =
        disclosure + response + requests + answers + disputes + organization

    /// The definition of a key; nil for one that the vocabulary lacks.
    public static func definition(of key: String) -> IndicatorDefinition? { byKey[key] }

    private static let byKey = Dictionary(uniqueKeysWithValues: definitions.map { ($0.key, $0) })

    private static func row(
        _ key: String, _ label: String, _ unit: String, partOf parent: String? = nil
    ) -> IndicatorDefinition {
        IndicatorDefinition(key: key, label: label, unit: unit, parent: parent)
    }

    private static let disclosure = [
        row("disclosure.total", "主动公开政府信息数", "条"),
        row("disclosure.normativeDocumentsDisclosed", "主动公开规范性文件数", "条", partOf: "disclosure.total"),
        row("disclosure.normativeDocumentsIssued", "制发规范性文件总数", "件"),
        row("disclosure.channels.gazette", "政府公报公开政府信息数", "条"),
        row("disclosure.channels.website", "政府网站公开政府信息数", "条"),
        row("disclosure.channels.microblog", "政务微博公开政府信息数", "条"),
        row("disclosure.channels.wechat", "政务微信公开政府信息数", "条"),
        row("disclosure.channels.other", "其他方式公开政府信息数", "条"),
    ]

    private static let response = [
        row("response.hotspotResponses", "回应公众关注热点或重大舆情数", "次"),
        row("response.pressConferences", "参加或举办新闻发布会总次数", "次"),
        row(
            "response.pressConferencesByPrincipal", "主要负责同志参加新闻发布会次数", "次",
            partOf: "response.pressConferences"),
        row("response.onlineInterviews", "政府网站在线访谈次数", "次"),
        row(
            "response.onlineInterviewsByPrincipal", "主要负责同志参加政府网站在线访谈次数", "次",
            partOf: "response.onlineInterviews"),
        row("response.interpretationArticles", "政策解读稿件发布数", "篇"),
        row("response.socialMediaResponses", "微博微信回应事件数", "次"),
        row("response.otherResponses", "其他方式回应事件数", "次"),
    ]

    private static let requests = [
        row("requests.received", "收到申请数", "件"),
        row("requests.receivedInPerson", "当面申请数", "件", partOf: "requests.received"),
        row("requests.receivedByFax", "传真申请数", "件", partOf: "requests.received"),
        row("requests.receivedOnline", "网络申请数", "件", partOf: "requests.received"),
        row("requests.receivedByMail", "信函申请数", "件", partOf: "requests.received"),
        row("requests.receivedOther", "其他形式申请数", "件", partOf: "requests.received"),
        row("requests.concluded", "申请办结数", "件"),
        row("requests.concludedOnTime", "按时办结数", "件", partOf: "requests.concluded"),
        row("requests.concludedExtended", "延期办结数", "件", partOf: "requests.concluded"),
        row("requests.answered", "申请答复数", "件"),
        row("requests.carriedOver", "上年结转申请数", "件"),
        row("requests.carriedForward", "结转下年度申请数", "件"),
    ]

    private static let answers = [
        row("requests.answers.alreadyDisclosed", "属于已主动公开范围数", "件", partOf: "requests.answered"),
        row("requests.answers.granted", "同意公开答复数", "件", partOf: "requests.answered"),
        row("requests.answers.partiallyGranted", "同意部分公开答复数", "件", partOf: "requests.answered"),
        row("requests.answers.denied", "不同意公开答复数", "件", partOf: "requests.answered"),
        row("requests.answers.deniedReasons.stateSecret", "涉及国家秘密", "件", partOf: "requests.answers.denied"),
        row("requests.answers.deniedReasons.tradeSecret", "涉及商业秘密", "件", partOf: "requests.answers.denied"),
        row("requests.answers.deniedReasons.personalPrivacy", "涉及个人隐私", "件", partOf: "requests.answers.denied"),
        row(
            "requests.answers.deniedReasons.endangersSecurityOrStability", "危及国家安全、公共安全、经济安全和社会稳定", "件",
            partOf: "requests.answers.denied"),
        row(
            "requests.answers.deniedReasons.notGovernmentInformation", "不是《条例》所指政府信息", "件",
            partOf: "requests.answers.denied"),
        row(
            "requests.answers.deniedReasons.otherStatutory", "法律法规规定的其他情形", "件",
            partOf: "requests.answers.denied"),
        row("requests.answers.notThisOrgan", "不属于本行政机关公开数", "件", partOf: "requests.answered"),
        row("requests.answers.doesNotExist", "申请信息不存在数", "件", partOf: "requests.answered"),
        row("requests.answers.correctionRequested", "告知作出更改补充数", "件", partOf: "requests.answered"),
        row("requests.answers.otherProcedure", "告知通过其他途径办理数", "件", partOf: "requests.answered"),
    ]

    private static let disputes = [
        row("review.total", "行政复议数量", "件"),
        row("review.upheld", "维持具体行政行为数", "件", partOf: "review.total"),
        row("review.corrected", "被依法纠错数", "件", partOf: "review.total"),
        row("review.other", "其他情形数", "件", partOf: "review.total"),
        row("litigation.total", "行政诉讼数量", "件"),
        row("litigation.upheldOrDismissed", "维持具体行政行为或者驳回原告诉讼请求数", "件", partOf: "litigation.total"),
        row("litigation.corrected", "被依法纠错数", "件", partOf: "litigation.total"),
        row("litigation.other", "其他情形数", "件", partOf: "litigation.total"),
        row("complaints", "举报投诉数量", "件"),
        row("feesCharged", "依申请公开信息收取的费用", "元"),
    ]

    private static let organization = [
        row("organization.specializedBodies", "政府信息公开工作专门机构数", "个"),
        row("organization.readingPoints", "设置政府信息公开查阅点数", "个"),
        row("organization.staff", "从事政府信息公开工作人员数", "人"),
        row("organization.fullTimeStaff", "专职人员数", "人", partOf: "organization.staff"),
        row("organization.partTimeStaff", "兼职人员数", "人", partOf: "organization.staff"),
        row("organization.dedicatedFunds", "政府信息公开专项经费", "元"),
        row("training.meetings", "召开政府信息公开工作会议或专题会议数", "次"),
        row("training.trainingSessions", "举办各类培训班数", "次"),
        row("training.traineeAttendances", "接受培训人员数", "人次"),
    ]
}
