/// How reports word the rows of the statistics table of 2014 besides the form's own labels.
enum IndicatorAliases {
    /// Other labels of a row, by its key; endings (数, 总数 ...) and remarks are left out.
    static let rows: [String: [String]] = [
        "disclosure.total": ["主动公开信息数", "主动公开的政府信息数"],
        "disclosure.normativeDocumentsDisclosed": ["主动公开的规范性文件数", "公开规范性文件数"],
        "disclosure.normativeDocumentsIssued": ["制发的规范性文件总数", "规范性文件制发总数"],
        "disclosure.channels.gazette": ["政府公报公开信息数", "通过政府公报公开政府信息数"],
        "disclosure.channels.website": ["政府网站公开信息数", "政府门户网站公开政府信息数", "通过政府网站公开政府信息数"],
        "disclosure.channels.microblog": ["政务微博公开信息数", "通过政务微博公开政府信息数"],
        "disclosure.channels.wechat": ["政务微信公开信息数", "通过政务微信公开政府信息数"],
        "disclosure.channels.other": ["其他方式公开信息数", "通过其他方式公开政府信息数"],
        "response.hotspotResponses": ["回应公众关注热点和重大舆情数", "回应公众关注热点及重大舆情数"],
        "response.pressConferences": ["参加或举办新闻发布会次数", "举办新闻发布会总次数", "参加和举办新闻发布会总次数"],
        "response.pressConferencesByPrincipal": ["主要负责人参加新闻发布会次数"],
        "response.onlineInterviews": ["政府网站在线访谈数"],
        "response.onlineInterviewsByPrincipal": ["主要负责人参加政府网站在线访谈次数", "主要负责同志参加在线访谈次数"],
        "response.interpretationArticles": ["发布政策解读稿件数", "政策解读稿件数"],
        "response.socialMediaResponses": ["微博、微信回应事件数", "政务微博微信回应事件数"],
        "requests.received": ["收到政府信息公开申请数", "收到的申请数"],
        "requests.receivedOther": ["其他方式申请数", "其他申请数"],
        "requests.concluded": ["政府信息公开申请办结数"],
        "requests.answered": ["政府信息公开申请答复数"],
        "requests.answers.alreadyDisclosed": ["属于主动公开范围数", "属已主动公开范围数"],
        "requests.answers.granted": ["同意公开数"],
        "requests.answers.partiallyGranted": ["同意部分公开数"],
        "requests.answers.denied": ["不同意公开数"],
        "requests.answers.deniedReasons.endangersSecurityOrStability": ["危及国家安全公共安全经济安全或社会稳定"],
        "requests.answers.deniedReasons.notGovernmentInformation": ["不是条例所指的政府信息", "非条例所指政府信息"],
        "requests.answers.notThisOrgan": ["不属于本机关公开数", "不属于本行政机关公开范围数"],
        "requests.answers.doesNotExist": ["申请的信息不存在数", "申请政府信息不存在数"],
        "requests.answers.correctionRequested": ["告知做出更改补充数", "告知作出更改或补充数"],
        "review.upheld": ["维持行政行为数"],
        "review.corrected": ["依法纠错数"],
        "litigation.upheldOrDismissed": ["维持具体行政行为或驳回原告诉讼请求数", "维持行政行为或者驳回原告诉讼请求数"],
        "litigation.corrected": ["依法纠错数"],
        "complaints": ["投诉举报数量"],
        "feesCharged": ["依申请公开信息收取费用", "依申请公开政府信息收取的费用", "依申请公开收取的费用"],
        "organization.specializedBodies": ["政府信息公开专门机构数"],
        "organization.staff": ["从事政府信息公开工作的人员数"],
        "training.meetings": ["召开政府信息公开工作会议和专题会议数", "召开政府信息公开工作会议数"],
        "training.trainingSessions": ["举办培训班数", "举办各类培训班次数"],
        "training.traineeAttendances": ["接受培训人数", "接受培训人次数", "接受培训人员人次"],
    ]

    /// Labels so short that they are a row's only in its own part of the table.
    static let short: [String: [String]] = [
        "response.hotspotResponses": ["回应热点或舆情数", "回应热点或重大舆情数"],
        "response.pressConferences": ["新闻发布会次数"],
        "response.onlineInterviews": ["在线访谈次数"],
        "requests.answers.deniedReasons.endangersSecurityOrStability": ["危及三安全一稳定"],
        "requests.answers.doesNotExist": ["信息不存在数", "政府信息不存在数"],
        "litigation.upheldOrDismissed": ["维持或驳回数", "驳回原告诉讼请求数"],
        "organization.specializedBodies": ["专门机构数"],
        "organization.readingPoints": ["查阅点数", "信息公开查阅点数"],
        "organization.staff": ["工作人员数"],
        "organization.dedicatedFunds": ["专项经费"],
        "training.meetings": ["召开会议数", "工作会议或专题会议数"],
        "training.trainingSessions": ["培训班数"],
        "training.traineeAttendances": ["培训人员数"],
    ]

    /// The lines that only head rows, and the first part of the keys of those.
    static let headings: [(label: String, block: String)] = [
        ("主动公开情况", "disclosure"), ("主动公开政府信息情况", "disclosure"),
        ("通过不同渠道和方式公开政府信息的情况", "disclosure"), ("通过不同渠道和方式公开政府信息情况", "disclosure"),
        ("回应解读情况", "response"), ("解读回应情况", "response"), ("通过不同渠道和方式回应解读的情况", "response"),
        ("通过不同渠道和方式回应解读情况", "response"), ("依申请公开情况", "requests"),
        ("依申请公开政府信息情况", "requests"), ("机构建设和保障经费情况", "organization"),
        ("机构建设和经费保障情况", "organization"), ("政府信息公开会议和培训情况", "training"),
        ("会议和培训情况", "training"), ("行政复议情况", "review"), ("行政诉讼情况", "litigation"),
    ]

    static let ofWhich: Phrase = "其中"
    /// The ends of labels that say that they are counts, the longer first.
    static let endings: [Phrase] = ["总次数", "次数", "总数", "数量", "数"]
    /// How the form's own remarks begin, where their brackets are lost.
    static let remarks: [Phrase] = ["不同渠道和方式", "不同方式回应", "不包括", "单位"]
}
