import ReportModel

extension StatutoryForm.Row {
    /// The label as reports are spoken of: the long ones shortened.
    var shortName: String {
        switch key {
        case "receivedThisYear": "新收"
        case "carriedOverFromPreviousYear": "上年结转"
        case "outcomes/total": "办理总计"
        case "carriedForwardToNextYear": "结转下年度"
        case "outcomes/otherHandling/correctionOverdue": "逾期不补正"
        case "outcomes/otherHandling/feeOverdue": "逾期不缴费"
        default: label
        }
    }
}

/// Indicators by the labels of the form of 2014.
enum IndicatorNames {
    static func name(of key: String) -> String { names[key] ?? key }

    private static let names: [String: String] = [
        "disclosure.total": "主动公开政府信息数",
        "disclosure.normativeDocumentsDisclosed": "主动公开规范性文件数",
        "disclosure.normativeDocumentsIssued": "制发规范性文件总数",
        "disclosure.channels.gazette": "政府公报公开政府信息数",
        "disclosure.channels.website": "政府网站公开政府信息数",
        "disclosure.channels.microblog": "政务微博公开政府信息数",
        "disclosure.channels.wechat": "政务微信公开政府信息数",
        "disclosure.channels.other": "其他方式公开政府信息数",
        "response.pressConferences": "新闻发布会总次数",
        "response.pressConferencesByPrincipal": "主要负责同志参加新闻发布会次数",
        "response.onlineInterviews": "政府网站在线访谈次数",
        "response.onlineInterviewsByPrincipal": "主要负责同志参加在线访谈次数",
        "requests.received": "收到申请数",
        "requests.receivedInPerson": "当面申请数",
        "requests.receivedByFax": "传真申请数",
        "requests.receivedOnline": "网络申请数",
        "requests.receivedByMail": "信函申请数",
        "requests.receivedOther": "其他形式申请数",
        "requests.concluded": "申请办结数",
        "requests.concludedOnTime": "按时办结数",
        "requests.concludedExtended": "延期办结数",
        "requests.answered": "申请答复数",
        "requests.answers.alreadyDisclosed": "属于已主动公开范围数",
        "requests.answers.granted": "同意公开答复数",
        "requests.answers.partiallyGranted": "同意部分公开答复数",
        "requests.answers.denied": "不同意公开答复数",
        "requests.answers.notThisOrgan": "不属于本行政机关公开数",
        "requests.answers.doesNotExist": "申请信息不存在数",
        "requests.answers.correctionRequested": "告知作出更改补充数",
        "requests.answers.otherProcedure": "告知通过其他途径办理数",
        "requests.answers.deniedReasons.stateSecret": "涉及国家秘密",
        "requests.answers.deniedReasons.tradeSecret": "涉及商业秘密",
        "requests.answers.deniedReasons.personalPrivacy": "涉及个人隐私",
        "requests.answers.deniedReasons.endangersSecurityOrStability": "危及安全和稳定",
        "requests.answers.deniedReasons.notGovernmentInformation": "不是《条例》所指政府信息",
        "requests.answers.deniedReasons.otherStatutory": "法律法规规定的其他情形",
        "requests.carriedOver": "上年结转",
        "requests.carriedForward": "结转下年度",
        "review.total": "行政复议数量",
        "review.upheld": "复议维持数",
        "review.corrected": "复议纠错数",
        "review.other": "复议其他情形数",
        "litigation.total": "行政诉讼数量",
        "litigation.upheldOrDismissed": "诉讼维持或者驳回数",
        "litigation.corrected": "诉讼纠错数",
        "litigation.other": "诉讼其他情形数",
        "organization.staff": "工作人员数",
        "organization.fullTimeStaff": "专职人员数",
        "organization.partTimeStaff": "兼职人员数",
    ]
}

extension ValueState {
    /// What a reader is told of a value that cannot be counted with.
    var word: String {
        switch self {
        case .reported: "reported"
        case .blank: "blank"
        case .dash: "a dash"
        case .notApplicable: "not applicable"
        case .masked: "masked"
        case .illegible: "illegible"
        case .ambiguousPosition: "in an unknown column"
        case .inferred: "inferred"
        case .absent: "absent"
        }
    }
}
