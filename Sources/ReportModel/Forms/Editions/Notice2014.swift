// 国办发〔2014〕32号: the statistics table of the reports about 2014 to 2018, and with it the vocabulary of indicators. The
// keys are final: they are part of the published report format.

extension Edition {
    /// 国办发〔2014〕32号: 《政府信息公开情况统计表》, reports of 2014 to 2018.
    public static let notice2014 = Edition(rawValue: "2014")
}

extension Notice {
    static let notice2014 = Notice(.notice2014, number: "国办发〔2014〕32号", reportYears: 2014...2018)
}

extension IndicatorKey {
    public static let disclosureTotal = IndicatorKey(declaring: "disclosure.total")
    public static let disclosureNormativeDocumentsDisclosed = IndicatorKey(
        declaring: "disclosure.normativeDocumentsDisclosed")
    public static let disclosureNormativeDocumentsIssued = IndicatorKey(
        declaring: "disclosure.normativeDocumentsIssued")
    public static let disclosureChannelsGazette = IndicatorKey(declaring: "disclosure.channels.gazette")
    public static let disclosureChannelsWebsite = IndicatorKey(declaring: "disclosure.channels.website")
    public static let disclosureChannelsMicroblog = IndicatorKey(declaring: "disclosure.channels.microblog")
    public static let disclosureChannelsWechat = IndicatorKey(declaring: "disclosure.channels.wechat")
    public static let disclosureChannelsOther = IndicatorKey(declaring: "disclosure.channels.other")
    public static let responseHotspotResponses = IndicatorKey(declaring: "response.hotspotResponses")
    public static let responsePressConferences = IndicatorKey(declaring: "response.pressConferences")
    public static let responsePressConferencesByPrincipal = IndicatorKey(
        declaring: "response.pressConferencesByPrincipal")
    public static let responseOnlineInterviews = IndicatorKey(declaring: "response.onlineInterviews")
    public static let responseOnlineInterviewsByPrincipal = IndicatorKey(
        declaring: "response.onlineInterviewsByPrincipal")
    public static let responseInterpretationArticles = IndicatorKey(declaring: "response.interpretationArticles")
    public static let responseSocialMediaResponses = IndicatorKey(declaring: "response.socialMediaResponses")
    public static let responseOtherResponses = IndicatorKey(declaring: "response.otherResponses")
    public static let requestsReceived = IndicatorKey(declaring: "requests.received")
    public static let requestsReceivedInPerson = IndicatorKey(declaring: "requests.receivedInPerson")
    public static let requestsReceivedByFax = IndicatorKey(declaring: "requests.receivedByFax")
    public static let requestsReceivedOnline = IndicatorKey(declaring: "requests.receivedOnline")
    public static let requestsReceivedByMail = IndicatorKey(declaring: "requests.receivedByMail")
    public static let requestsReceivedOther = IndicatorKey(declaring: "requests.receivedOther")
    public static let requestsConcluded = IndicatorKey(declaring: "requests.concluded")
    public static let requestsConcludedOnTime = IndicatorKey(declaring: "requests.concludedOnTime")
    public static let requestsConcludedExtended = IndicatorKey(declaring: "requests.concludedExtended")
    public static let requestsAnswered = IndicatorKey(declaring: "requests.answered")
    public static let requestsCarriedOver = IndicatorKey(declaring: "requests.carriedOver")
    public static let requestsCarriedForward = IndicatorKey(declaring: "requests.carriedForward")
    public static let answersAlreadyDisclosed = IndicatorKey(declaring: "requests.answers.alreadyDisclosed")
    public static let answersGranted = IndicatorKey(declaring: "requests.answers.granted")
    public static let answersPartiallyGranted = IndicatorKey(declaring: "requests.answers.partiallyGranted")
    public static let answersDenied = IndicatorKey(declaring: "requests.answers.denied")
    public static let deniedStateSecret = IndicatorKey(declaring: "requests.answers.deniedReasons.stateSecret")
    public static let deniedTradeSecret = IndicatorKey(declaring: "requests.answers.deniedReasons.tradeSecret")
    public static let deniedPersonalPrivacy = IndicatorKey(declaring: "requests.answers.deniedReasons.personalPrivacy")
    public static let deniedEndangersSecurityOrStability = IndicatorKey(
        declaring: "requests.answers.deniedReasons.endangersSecurityOrStability")
    public static let deniedNotGovernmentInformation = IndicatorKey(
        declaring: "requests.answers.deniedReasons.notGovernmentInformation")
    public static let deniedOtherStatutory = IndicatorKey(declaring: "requests.answers.deniedReasons.otherStatutory")
    public static let answersNotThisOrgan = IndicatorKey(declaring: "requests.answers.notThisOrgan")
    public static let answersDoesNotExist = IndicatorKey(declaring: "requests.answers.doesNotExist")
    public static let answersCorrectionRequested = IndicatorKey(declaring: "requests.answers.correctionRequested")
    public static let answersOtherProcedure = IndicatorKey(declaring: "requests.answers.otherProcedure")
    public static let reviewTotal = IndicatorKey(declaring: "review.total")
    public static let reviewUpheld = IndicatorKey(declaring: "review.upheld")
    public static let reviewCorrected = IndicatorKey(declaring: "review.corrected")
    public static let reviewOther = IndicatorKey(declaring: "review.other")
    public static let litigationTotal = IndicatorKey(declaring: "litigation.total")
    public static let litigationUpheldOrDismissed = IndicatorKey(declaring: "litigation.upheldOrDismissed")
    public static let litigationCorrected = IndicatorKey(declaring: "litigation.corrected")
    public static let litigationOther = IndicatorKey(declaring: "litigation.other")
    public static let complaints = IndicatorKey(declaring: "complaints")
    public static let feesCharged = IndicatorKey(declaring: "feesCharged")
    public static let organizationSpecializedBodies = IndicatorKey(declaring: "organization.specializedBodies")
    public static let organizationReadingPoints = IndicatorKey(declaring: "organization.readingPoints")
    public static let organizationStaff = IndicatorKey(declaring: "organization.staff")
    public static let organizationFullTimeStaff = IndicatorKey(declaring: "organization.fullTimeStaff")
    public static let organizationPartTimeStaff = IndicatorKey(declaring: "organization.partTimeStaff")
    public static let organizationDedicatedFunds = IndicatorKey(declaring: "organization.dedicatedFunds")
    public static let trainingMeetings = IndicatorKey(declaring: "training.meetings")
    public static let trainingTrainingSessions = IndicatorKey(declaring: "training.trainingSessions")
    public static let trainingTraineeAttendances = IndicatorKey(declaring: "training.traineeAttendances")
}

extension IndicatorForm {
    /// 《政府信息公开情况统计表》, as the notice of 2014 prints it.
    package static let of2014 = IndicatorForm(
        .notice2014, rows: disclosure + response + requests + answers + disputes + organization,
        headings: [
            "disclosure": ["主动公开情况", "主动公开政府信息情况", "通过不同渠道和方式公开政府信息的情况", "通过不同渠道和方式公开政府信息情况"],
            "response": ["回应解读情况", "解读回应情况", "通过不同渠道和方式回应解读的情况", "通过不同渠道和方式回应解读情况"],
            "requests": ["依申请公开情况", "依申请公开政府信息情况"],
            "organization": ["机构建设和保障经费情况", "机构建设和经费保障情况"],
            "training": ["政府信息公开会议和培训情况", "会议和培训情况"],
            "review": ["行政复议情况"],
            "litigation": ["行政诉讼情况"],
        ],
        remarks: ["不同渠道和方式", "不同方式回应", "不包括", "单位"], identities: sums + parts)

    private static let disclosure = [
        Row(
            .disclosureTotal, "主动公开政府信息数", "条",
            "pieces of government information disclosed on the organ's own initiative",
            wordings: ["主动公开信息数", "主动公开的政府信息数"]),
        Row(
            .disclosureNormativeDocumentsDisclosed, "主动公开规范性文件数", "条",
            "normative documents disclosed on the organ's own initiative", partOf: .disclosureTotal,
            wordings: ["主动公开的规范性文件数", "公开规范性文件数"]),
        Row(
            .disclosureNormativeDocumentsIssued, "制发规范性文件总数", "件", "normative documents issued",
            wordings: ["制发的规范性文件总数", "规范性文件制发总数"]),
        Row(
            .disclosureChannelsGazette, "政府公报公开政府信息数", "条", "pieces disclosed in the government gazette",
            wordings: ["政府公报公开信息数", "通过政府公报公开政府信息数"]),
        Row(
            .disclosureChannelsWebsite, "政府网站公开政府信息数", "条", "pieces disclosed on government websites",
            wordings: ["政府网站公开信息数", "政府门户网站公开政府信息数", "通过政府网站公开政府信息数"]),
        Row(
            .disclosureChannelsMicroblog, "政务微博公开政府信息数", "条", "pieces disclosed on microblogs",
            wordings: ["政务微博公开信息数", "通过政务微博公开政府信息数"]),
        Row(
            .disclosureChannelsWechat, "政务微信公开政府信息数", "条", "pieces disclosed on WeChat",
            wordings: ["政务微信公开信息数", "通过政务微信公开政府信息数"]),
        Row(
            .disclosureChannelsOther, "其他方式公开政府信息数", "条", "pieces disclosed in other ways",
            wordings: ["其他方式公开信息数", "通过其他方式公开政府信息数"]),
    ]

    private static let response = [
        Row(
            .responseHotspotResponses, "回应公众关注热点或重大舆情数", "次",
            "responses to matters of public concern or major public opinion",
            wordings: ["回应公众关注热点和重大舆情数", "回应公众关注热点及重大舆情数"], wordingsInBlock: ["回应热点或舆情数", "回应热点或重大舆情数"]),
        Row(
            .responsePressConferences, "参加或举办新闻发布会总次数", "次", "press conferences held or attended",
            wordings: ["参加或举办新闻发布会次数", "举办新闻发布会总次数", "参加和举办新闻发布会总次数"], wordingsInBlock: ["新闻发布会次数"]),
        Row(
            .responsePressConferencesByPrincipal, "主要负责同志参加新闻发布会次数", "次",
            "press conferences attended by the principal leader", partOf: .responsePressConferences,
            wordings: ["主要负责人参加新闻发布会次数"]),
        Row(
            .responseOnlineInterviews, "政府网站在线访谈次数", "次", "interviews on government websites", wordings: ["政府网站在线访谈数"],
            wordingsInBlock: ["在线访谈次数"]),
        Row(
            .responseOnlineInterviewsByPrincipal, "主要负责同志参加政府网站在线访谈次数", "次",
            "interviews on government websites by the principal leader", partOf: .responseOnlineInterviews,
            wordings: ["主要负责人参加政府网站在线访谈次数", "主要负责同志参加在线访谈次数"]),
        Row(
            .responseInterpretationArticles, "政策解读稿件发布数", "篇", "articles published that interpret policies",
            wordings: ["发布政策解读稿件数", "政策解读稿件数"]),
        Row(
            .responseSocialMediaResponses, "微博微信回应事件数", "次", "matters answered on microblogs and WeChat",
            wordings: ["微博、微信回应事件数", "政务微博微信回应事件数"]),
        Row(.responseOtherResponses, "其他方式回应事件数", "次", "matters answered in other ways"),
    ]

    private static let requests = [
        Row(.requestsReceived, "收到申请数", "件", "requests received", wordings: ["收到政府信息公开申请数", "收到的申请数"]),
        Row(.requestsReceivedInPerson, "当面申请数", "件", "requests received in person", partOf: .requestsReceived),
        Row(.requestsReceivedByFax, "传真申请数", "件", "requests received by fax", partOf: .requestsReceived),
        Row(.requestsReceivedOnline, "网络申请数", "件", "requests received online", partOf: .requestsReceived),
        Row(.requestsReceivedByMail, "信函申请数", "件", "requests received by mail", partOf: .requestsReceived),
        Row(
            .requestsReceivedOther, "其他形式申请数", "件", "requests received in other ways; only some regions print it",
            partOf: .requestsReceived, wordings: ["其他方式申请数", "其他申请数"]),
        Row(.requestsConcluded, "申请办结数", "件", "requests concluded", wordings: ["政府信息公开申请办结数"]),
        Row(.requestsConcludedOnTime, "按时办结数", "件", "requests concluded within the term", partOf: .requestsConcluded),
        Row(
            .requestsConcludedExtended, "延期办结数", "件", "requests concluded within an extended term",
            partOf: .requestsConcluded),
        Row(.requestsAnswered, "申请答复数", "件", "requests answered", wordings: ["政府信息公开申请答复数"]),
        Row(
            .requestsCarriedOver, "上年结转申请数", "件",
            "requests carried over from the previous year; only sentences state it", isPrinted: false),
        Row(
            .requestsCarriedForward, "结转下年度申请数", "件",
            "requests carried forward to the next year; only sentences state it", isPrinted: false),
    ]

    private static let answers = [
        Row(
            .answersAlreadyDisclosed, "属于已主动公开范围数", "件", "answers: already disclosed", partOf: .requestsAnswered,
            wordings: ["属于主动公开范围数", "属已主动公开范围数"]),
        Row(.answersGranted, "同意公开答复数", "件", "answers: granted", partOf: .requestsAnswered, wordings: ["同意公开数"]),
        Row(
            .answersPartiallyGranted, "同意部分公开答复数", "件", "answers: granted in part", partOf: .requestsAnswered,
            wordings: ["同意部分公开数"]),
        Row(.answersDenied, "不同意公开答复数", "件", "answers: denied", partOf: .requestsAnswered, wordings: ["不同意公开数"]),
        Row(.deniedStateSecret, "涉及国家秘密", "件", "denied: state secret", partOf: .answersDenied),
        Row(.deniedTradeSecret, "涉及商业秘密", "件", "denied: trade secret", partOf: .answersDenied),
        Row(.deniedPersonalPrivacy, "涉及个人隐私", "件", "denied: personal privacy", partOf: .answersDenied),
        Row(
            .deniedEndangersSecurityOrStability, "危及国家安全、公共安全、经济安全和社会稳定", "件",
            "denied: endangers national, public or economic security or social stability", partOf: .answersDenied,
            wordings: ["危及国家安全公共安全经济安全或社会稳定"], wordingsInBlock: ["危及三安全一稳定"]),
        Row(
            .deniedNotGovernmentInformation, "不是《条例》所指政府信息", "件",
            "denied: not government information as the regulation defines it", partOf: .answersDenied,
            wordings: ["不是条例所指的政府信息", "非条例所指政府信息"]),
        Row(
            .deniedOtherStatutory, "法律法规规定的其他情形", "件", "denied: other cases that laws and regulations provide for",
            partOf: .answersDenied),
        Row(
            .answersNotThisOrgan, "不属于本行政机关公开数", "件", "answers: not for this organ to disclose",
            partOf: .requestsAnswered, wordings: ["不属于本机关公开数", "不属于本行政机关公开范围数"]),
        Row(
            .answersDoesNotExist, "申请信息不存在数", "件", "answers: the information does not exist",
            partOf: .requestsAnswered, wordings: ["申请的信息不存在数", "申请政府信息不存在数"], wordingsInBlock: ["信息不存在数", "政府信息不存在数"]),
        Row(
            .answersCorrectionRequested, "告知作出更改补充数", "件", "answers: asked to amend the request",
            partOf: .requestsAnswered, wordings: ["告知做出更改补充数", "告知作出更改或补充数"]),
        Row(
            .answersOtherProcedure, "告知通过其他途径办理数", "件", "answers: referred to another procedure",
            partOf: .requestsAnswered),
    ]

    private static let disputes = [
        Row(.reviewTotal, "行政复议数量", "件", "administrative reviews"),
        Row(
            .reviewUpheld, "维持具体行政行为数", "件", "administrative reviews: upheld", partOf: .reviewTotal,
            wordings: ["维持行政行为数"]),
        Row(
            .reviewCorrected, "被依法纠错数", "件", "administrative reviews: corrected by law", partOf: .reviewTotal,
            wordings: ["依法纠错数"]),
        Row(.reviewOther, "其他情形数", "件", "administrative reviews: other results", partOf: .reviewTotal),
        Row(.litigationTotal, "行政诉讼数量", "件", "lawsuits"),
        Row(
            .litigationUpheldOrDismissed, "维持具体行政行为或者驳回原告诉讼请求数", "件", "lawsuits: upheld, or the claim dismissed",
            partOf: .litigationTotal, wordings: ["维持具体行政行为或驳回原告诉讼请求数", "维持行政行为或者驳回原告诉讼请求数"],
            wordingsInBlock: ["维持或驳回数", "驳回原告诉讼请求数"]),
        Row(
            .litigationCorrected, "被依法纠错数", "件", "lawsuits: corrected by law", partOf: .litigationTotal,
            wordings: ["依法纠错数"]),
        Row(.litigationOther, "其他情形数", "件", "lawsuits: other results", partOf: .litigationTotal),
        Row(.complaints, "举报投诉数量", "件", "complaints and reports about disclosure", wordings: ["投诉举报数量"]),
        Row(
            .feesCharged, "依申请公开信息收取的费用", "元", "fees charged for information given on request",
            wordings: ["依申请公开信息收取费用", "依申请公开政府信息收取的费用", "依申请公开收取的费用"]),
    ]

    private static let organization = [
        Row(
            .organizationSpecializedBodies, "政府信息公开工作专门机构数", "个", "bodies that specialize in disclosure",
            wordings: ["政府信息公开专门机构数"], wordingsInBlock: ["专门机构数"]),
        Row(
            .organizationReadingPoints, "设置政府信息公开查阅点数", "个", "reading points for government information",
            wordingsInBlock: ["查阅点数", "信息公开查阅点数"]),
        Row(
            .organizationStaff, "从事政府信息公开工作人员数", "人", "staff for disclosure", wordings: ["从事政府信息公开工作的人员数"],
            wordingsInBlock: ["工作人员数"]),
        Row(.organizationFullTimeStaff, "专职人员数", "人", "full-time staff for disclosure", partOf: .organizationStaff),
        Row(.organizationPartTimeStaff, "兼职人员数", "人", "part-time staff for disclosure", partOf: .organizationStaff),
        Row(.organizationDedicatedFunds, "政府信息公开专项经费", "元", "funds dedicated to disclosure", wordingsInBlock: ["专项经费"]),
        Row(
            .trainingMeetings, "召开政府信息公开工作会议或专题会议数", "次", "working or special meetings on disclosure",
            wordings: ["召开政府信息公开工作会议和专题会议数", "召开政府信息公开工作会议数"], wordingsInBlock: ["召开会议数", "工作会议或专题会议数"]),
        Row(
            .trainingTrainingSessions, "举办各类培训班数", "次", "training sessions held", wordings: ["举办培训班数", "举办各类培训班次数"],
            wordingsInBlock: ["培训班数"]),
        Row(
            .trainingTraineeAttendances, "接受培训人员数", "人次", "attendances at training",
            wordings: ["接受培训人数", "接受培训人次数", "接受培训人员人次"], wordingsInBlock: ["培训人员数"]),
    ]

    /// The rows that are the sum of others.
    private static let sums: [IndicatorIdentity] = [
        .sum(
            of: [.requestsReceivedInPerson, .requestsReceivedByFax, .requestsReceivedOnline, .requestsReceivedByMail],
            .requestsReceived, local: [.requestsReceivedOther]),
        .sum(of: [.requestsConcludedOnTime, .requestsConcludedExtended], .requestsConcluded),
        .sum(
            of: [
                .answersAlreadyDisclosed, .answersGranted, .answersPartiallyGranted, .answersDenied,
                .answersNotThisOrgan, .answersDoesNotExist, .answersCorrectionRequested, .answersOtherProcedure,
            ], .requestsAnswered),
        .sum(
            of: [
                .deniedStateSecret, .deniedTradeSecret, .deniedPersonalPrivacy, .deniedEndangersSecurityOrStability,
                .deniedNotGovernmentInformation, .deniedOtherStatutory,
            ], .answersDenied),
        .sum(of: [.reviewUpheld, .reviewCorrected, .reviewOther], .reviewTotal),
        .sum(of: [.litigationUpheldOrDismissed, .litigationCorrected, .litigationOther], .litigationTotal),
        .sum(of: [.organizationFullTimeStaff, .organizationPartTimeStaff], .organizationStaff),
    ]

    /// The rows marked 其中, which are at most as large as the row before them.
    private static let parts: [IndicatorIdentity] = [
        .part(.responsePressConferencesByPrincipal, .responsePressConferences),
        .part(.responseOnlineInterviewsByPrincipal, .responseOnlineInterviews),
        .part(.disclosureNormativeDocumentsDisclosed, .disclosureNormativeDocumentsIssued),
    ]
}
