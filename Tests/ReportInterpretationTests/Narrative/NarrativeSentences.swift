import ReportModel

/// A sentence of an invented report with what it says: indicators as `key=value`, figures as value and unit, `~` before
/// a value that is not exact, `@` before the organ that was counted.
struct StatedSentence: Sendable, CustomStringConvertible {
    var text: String
    var indicators: [String]
    var figures: [String]
    var section: SectionKind

    init(_ text: String, _ indicators: String, _ figures: String, in section: SectionKind = .overallSituation) {
        self.text = text
        self.indicators = indicators.split(separator: " ").map(String.init)
        self.figures = figures.split(separator: " ").map(String.init)
        self.section = section
    }

    var description: String { text }
}

/// Sentences as clerks write them, all of 青岚市水务局 for 2018.
enum NarrativeSentences {
    static let requests = [
        StatedSentence(
            "2018年，我局共收到政府信息公开申请12件，其中网络申请8件，信函申请3件，当面申请1件。",
            "requests.received=12 requests.receivedOnline=8 requests.receivedByMail=3 requests.receivedInPerson=1",
            "12件 8件 3件 1件"),
        StatedSentence(
            "全年共受理依申请公开事项7件，均已在法定期限内办结。", "requests.received=7", "7件", in: .requestProcessing),
        StatedSentence(
            "全年受理申请9件（其中：当面申请2件，传真申请1件，网上申请6件），已全部答复。",
            "requests.received=9 requests.receivedInPerson=2 requests.receivedByFax=1 requests.receivedOnline=6",
            "9件 2件 1件 6件", in: .requestProcessing),
        StatedSentence(
            "本年度收到申请21件，办结20件，结转下年度继续办理1件。",
            "requests.received=21 requests.concluded=20 requests.carriedForward=1", "21件 20件 1件",
            in: .requestProcessing),
        StatedSentence(
            "本年新收政府信息公开申请34件，上年结转2件，全部办结。",
            "requests.received=34 requests.carriedOver=2", "34件 2件", in: .requestProcessing),
        StatedSentence("收到1件政府信息公开申请。", "requests.received=1", "1件"),
        StatedSentence(
            "在答复的15件申请中，同意公开10件，部分公开2件，不予公开1件，信息不存在2件。",
            "requests.answered=15 requests.answers.granted=10 requests.answers.partiallyGranted=2 "
                + "requests.answers.denied=1 requests.answers.doesNotExist=2",
            "15件 10件 2件 1件 2件", in: .requestProcessing),
        StatedSentence(
            "共答复申请6件，其中属于已主动公开范围3件，同意公开2件，不属于本行政机关公开1件。",
            "requests.answered=6 requests.answers.alreadyDisclosed=3 requests.answers.granted=2 "
                + "requests.answers.notThisOrgan=1",
            "6件 3件 2件 1件", in: .requestProcessing),
        StatedSentence("全年未收到政府信息公开申请。", "requests.received=0", ""),
        StatedSentence("2018年度，我局没有收到公民、法人和其他组织的政府信息公开申请。", "requests.received=0", ""),
        StatedSentence("本年度无依申请公开政府信息情况。", "requests.received=0", "", in: .requestProcessing),
        StatedSentence("全年没有公民向我局提出信息公开申请。", "requests.received=0", ""),
        StatedSentence("2018年，受理政府信息公开申请0件。", "requests.received=0", "0件"),
        StatedSentence(
            "按时办结11件，延期办结1件。", "requests.concludedOnTime=11 requests.concludedExtended=1", "11件 1件",
            in: .requestProcessing),
        StatedSentence("今年收到咨询电话230个，答复230个。", "", "230个 230个", in: .requestProcessing),
        StatedSentence(
            "收到申请5件，比上年增加2件，增长66.7%。", "requests.received=5", "5件 2件 66.7%", in: .requestProcessing),
        StatedSentence("2017年收到申请3件，2018年收到申请5件。", "requests.received=5", "3件 5件"),
        StatedSentence("共收到政府信息公开申请三十二件。", "requests.received=32", "32件"),
        StatedSentence("共收到政府信息公开申请两百余件。", "requests.received=~200", "~200件"),
        StatedSentence("１月至１２月共收到政府信息公开申请１２件。", "requests.received=12", "12件"),
        StatedSentence("市政府办公室收到政府信息公开申请6件。", "requests.received=6@市政府办公室", "6件"),
        StatedSentence("各县区共收到政府信息公开申请120件。", "", "120件"),
        StatedSentence("2019年将受理申请的时限缩短为10个工作日。", "", ""),
        StatedSentence("上半年收到政府信息公开申请4件。", "", "4件"),
        StatedSentence("自2008年以来累计受理政府信息公开申请86件。", "", "86件"),
        StatedSentence("共收到申请5件，全部为网上申请。", "requests.received=5", "5件", in: .requestProcessing),
        StatedSentence("办理依申请公开12件。", "", "12件", in: .requestProcessing),
        StatedSentence(
            "全年收到政府信息公开申请18宗，已答复18宗。", "requests.received=18 requests.answered=18", "18宗 18宗"),
        StatedSentence("全年共收到书面申请4份。", "requests.received=4", "4份", in: .requestProcessing),
        StatedSentence("不予公开信息12条。", "", "12条", in: .proactiveDisclosure),
    ]

    static let disclosure = [
        StatedSentence(
            "全年主动公开政府信息1,256条，其中政府网站公开980条，政务微博公开120条，政务微信公开156条。",
            "disclosure.total=1256 disclosure.channels.website=980 disclosure.channels.microblog=120 "
                + "disclosure.channels.wechat=156", "1256条 980条 120条 156条"),
        StatedSentence("2018年，我局主动公开各类政府信息320余条。", "disclosure.total=~320", "~320条"),
        StatedSentence("通过门户网站公开政府信息412条。", "disclosure.channels.website=412", "412条"),
        StatedSentence("通过政府网站、微信公众号、公示栏等渠道主动公开信息512条。", "disclosure.total=512", "512条"),
        StatedSentence("全年公开财政预决算信息6条，人事信息9条。", "", "6条 9条"),
        StatedSentence("主动公开水利工程建设领域信息45条。", "", "45条"),
        StatedSentence("在《青岚日报》刊登专版3期。", "", "3期"),
        StatedSentence(
            "主动公开规范性文件5条，制发规范性文件6件。",
            "disclosure.normativeDocumentsDisclosed=5 disclosure.normativeDocumentsIssued=6", "5条 6件"),
        StatedSentence("全年累计主动公开政府信息1.2万条。", "disclosure.total=12000", "12000条"),
        StatedSentence("网站访问量达35万人次。", "", "350000人次"),
        StatedSentence("网站总点击量超过120万。", "", "~1200000"),
        StatedSentence(
            "政府公报公开政府信息30条，其他方式公开政府信息15条。",
            "disclosure.channels.gazette=30 disclosure.channels.other=15", "30条 15条"),
        StatedSentence("明年力争主动公开政府信息2000条以上。", "", "~2000条"),
        StatedSentence("微博、微信发布信息100条。", "", "100条"),
        StatedSentence("公开率达到100%，及时率达百分之九十八。", "", "100% 98%"),
        StatedSentence("主动公开信息数较去年增加35条。", "", "35条"),
    ]

    static let disputes = [
        StatedSentence(
            "未发生因政府信息公开申请行政复议、提起行政诉讼的情况。", "review.total=0 litigation.total=0", "",
            in: .reviewAndLitigation),
        StatedSentence(
            "2018年，因政府信息公开被申请行政复议2件，其中维持1件，纠正1件；行政诉讼1件，驳回1件。",
            "review.total=2 review.upheld=1 review.corrected=1 litigation.total=1 litigation.upheldOrDismissed=1",
            "2件 1件 1件 1件 1件", in: .reviewAndLitigation),
        StatedSentence(
            "政府信息公开行政复议、行政诉讼均为0。", "review.total=0 litigation.total=0", "", in: .reviewAndLitigation),
        StatedSentence(
            "因政府信息公开引起的行政复议和行政诉讼各1件。", "review.total=1 litigation.total=1", "1件",
            in: .reviewAndLitigation),
        StatedSentence("行政复议、行政诉讼共3件。", "", "3件", in: .reviewAndLitigation),
        StatedSentence(
            "全年无行政复议、行政诉讼和投诉举报。", "review.total=0 litigation.total=0 complaints=0", "",
            in: .reviewAndLitigation),
        StatedSentence("收到有关政府信息公开的举报投诉2件。", "complaints=2", "2件", in: .complaints),
        StatedSentence("未发生一起行政复议案件。", "review.total=0", "", in: .reviewAndLitigation),
        StatedSentence("全年审理行政复议案件56件。", "", "56件"),
        StatedSentence("如对答复不服，可以申请行政复议或者提起行政诉讼。", "", ""),
        StatedSentence(
            "行政复议案件1件，结果为维持；未发生行政诉讼案件。", "review.total=1 litigation.total=0", "1件",
            in: .reviewAndLitigation),
    ]

    static let means = [
        StatedSentence("全年未收取任何费用。", "feesCharged=0", "", in: .fees),
        StatedSentence("收取信息处理费350元。", "feesCharged=350", "350元", in: .otherMatters),
        StatedSentence("依申请公开收取检索、复制费用0.12万元。", "feesCharged=1200", "1200元", in: .fees),
        StatedSentence("投入政府信息公开专项经费5万元。", "organization.dedicatedFunds=50000", "50000元"),
        StatedSentence("减免费用60元。", "", "60元", in: .fees),
        StatedSentence(
            "设立专门机构1个，查阅点3个，配备专职人员2名、兼职人员5名。",
            "organization.specializedBodies=1 organization.readingPoints=3 organization.fullTimeStaff=2 "
                + "organization.partTimeStaff=5", "1个 3个 2名 5名"),
        StatedSentence(
            "从事政府信息公开工作人员7人，其中专职2人，兼职5人。",
            "organization.staff=7 organization.fullTimeStaff=2 organization.partTimeStaff=5", "7人 2人 5人"),
        StatedSentence(
            "召开政务公开工作会议4次，举办培训班2期，培训人员180人次。",
            "training.meetings=4 training.trainingSessions=2 training.traineeAttendances=180", "4次 2期 180人次"),
        StatedSentence("邀请3名专家开展业务培训。", "", "3名"),
        StatedSentence("召开座谈会6次。", "", "6次"),
        StatedSentence("每季度召开政务公开工作会议1次。", "", "1次"),
        StatedSentence(
            "举办新闻发布会5次，其中主要负责同志参加新闻发布会2次。",
            "response.pressConferences=5 response.pressConferencesByPrincipal=2", "5次 2次"),
        StatedSentence(
            "开展在线访谈3期，发布政策解读稿件26篇，回应公众关注热点或重大舆情8次。",
            "response.onlineInterviews=3 response.interpretationArticles=26 response.hotspotResponses=8",
            "3期 26篇 8次"),
    ]

    static let traps = [
        StatedSentence("根据〔2018〕23号文件和第711号令第二十条要求，完成公开。", "", ""),
        StatedSentence("截至12月31日，共开设18个栏目、63个子栏目。", "", "18个 63个"),
        StatedSentence("严格落实“三审三校”和双随机一公开制度，推行一站式服务。", "", ""),
        StatedSentence("值班电话24小时畅通，服务热线12345全年不断。", "", ""),
        StatedSentence("召开第3次会议，学习党的十九大精神，公开“三公”经费。", "", ""),
        StatedSentence("一方面完善制度，一次性告知，另一方面推行一图读懂。", "", ""),
        StatedSentence("“全年收到申请500件”的说法不实。", "", ""),
        StatedSentence("每月更新3至5次。", "", "~3次 ~5次"),
        StatedSentence("计划2019年举办培训班4期。", "", "4期"),
        StatedSentence("答复十几件，接待几十人次。", "", ""),
    ]

    static let written = requests + disclosure + disputes + means + traps
}
