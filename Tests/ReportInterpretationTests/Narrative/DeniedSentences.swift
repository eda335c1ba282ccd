import ReportModel

extension NarrativeSentences {
    /// Acts that there were none of, numbers given respectively, and what only looks like either.
    static let denied = denials + respective + offices

    private static let denials = [
        StatedSentence(
            "全年未召开新闻发布会，未开展在线访谈。", "response.onlineInterviews=0 response.pressConferences=0", "",
            in: .interpretationAndResponse),
        StatedSentence("2018年，市水务局未举办政务公开培训班。", "training.trainingSessions=0", "", in: .overallSituation),
        StatedSentence("年内未召开专题会议。", "training.meetings=0", "", in: .meetingsAndTraining),
        StatedSentence("我局没有制发行政规范性文件。", "disclosure.normativeDocumentsIssued=0", "", in: .proactiveDisclosure),
        StatedSentence("本年度无政府信息公开专项经费。", "organization.dedicatedFunds=0", "", in: .organizationAndFunding),
        StatedSentence(
            "没有上年结转的申请，没有结转下年度办理的申请。", "requests.carriedForward=0 requests.carriedOver=0", "", in: .requestProcessing),
        StatedSentence("未新增专项经费。", "", "", in: .organizationAndFunding),
        StatedSentence("未就此事召开新闻发布会。", "", "", in: .interpretationAndResponse),
        StatedSentence("未公布涉密规范性文件。", "", "", in: .proactiveDisclosure),
        StatedSentence("各科室未举办培训班。", "", "", in: .meetingsAndTraining),
        StatedSentence("上半年未召开新闻发布会。", "", "", in: .interpretationAndResponse),
        StatedSentence("主要负责同志未参加新闻发布会。", "", "", in: .interpretationAndResponse),
        StatedSentence("未召开会议。", "", "", in: .overallSituation),
    ]

    private static let respective = [
        StatedSentence(
            "涉及信息公开的行政复议、行政诉讼分别为21件和3件。", "litigation.total=3 review.total=21", "21件 3件",
            in: .reviewAndLitigation),
        StatedSentence(
            "专职、兼职人员分别为2人、5人。", "organization.fullTimeStaff=2 organization.partTimeStaff=5", "2人 5人",
            in: .organizationAndFunding),
        StatedSentence(
            "行政复议、行政诉讼、举报投诉分别为4件和1件。", "", "4件 1件", in: .reviewAndLitigation),
        StatedSentence("行政复议、行政诉讼分别为0件。", "litigation.total=0 review.total=0", "0件", in: .reviewAndLitigation),
        StatedSentence("作出行政复议决定6件。", "", "6件", in: .reviewAndLitigation),
    ]

    private static let offices = [
        StatedSentence(
            "在政府网站信息公开专栏公开信息20条。", "disclosure.channels.website=20", "20条", in: .proactiveDisclosure),
        StatedSentence("在信息公开专栏发布信息20条。", "", "20条", in: .proactiveDisclosure),
        StatedSentence(
            "政务公开专职人员2人，各科室兼职人员21人。", "organization.fullTimeStaff=2 organization.partTimeStaff=21",
            "2人 21人", in: .organizationAndFunding),
        StatedSentence("各科室举办培训班7期。", "", "7期", in: .meetingsAndTraining),
        StatedSentence("所属事业单位收到公开申请9件。", "", "9件", in: .requestProcessing),
        StatedSentence("就行政审批等话题举办在线访谈9期。", "response.onlineInterviews=9", "9期", in: .interpretationAndResponse),
        StatedSentence("先后4次召开会议研究政务公开工作。", "training.meetings=4", "4次", in: .overallSituation),
        StatedSentence("先后4次召开会议研究防汛工作。", "", "4次", in: .overallSituation),
        StatedSentence("组织召开信息公开工作推进会议3次。", "training.meetings=3", "3次", in: .meetingsAndTraining),
        StatedSentence("我局将专项经费5万元纳入部门预算。", "organization.dedicatedFunds=50000", "50000元", in: .organizationAndFunding),
        StatedSentence("我局将举办培训班5期。", "", "5期", in: .meetingsAndTraining),
        StatedSentence("作出不予公开决定4件。", "requests.answers.denied=4", "4件", in: .requestProcessing),
        StatedSentence("通过热线、信箱等其他方式回应事件6次。", "response.otherResponses=6", "6次", in: .interpretationAndResponse),
        StatedSentence("发布会总次数十四次，接受数十次提问。", "response.pressConferences=14", "14次", in: .interpretationAndResponse),
        StatedSentence("1.收到申请数：38件", "requests.received=38", "38件", in: .requestProcessing),
        StatedSentence("4.政务微信公开政府信息数：近710条", "disclosure.channels.wechat=~710", "~710条", in: .proactiveDisclosure),
        StatedSentence(
            "受理申请7件。全部办结，其中按时办结7件。", "requests.concludedOnTime=7 requests.received=7", "7件 7件", in: .overallSituation),
        StatedSentence("受理申请7件。受理网民诉求30件，按期办结30件。", "requests.received=7", "7件 30件 30件", in: .overallSituation),
    ]
}
