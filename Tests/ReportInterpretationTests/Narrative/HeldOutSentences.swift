import ReportModel

extension NarrativeSentences {
    /// Wordings that the vocabulary was not written from.
    static let heldOut = heldOutRequests + heldOutDisclosure + heldOutOthers

    static let heldOutRequests = [
        StatedSentence(
            "2018年度本局共接到政府信息公开申请十五件，其中通过邮寄方式提交的9件，通过政府网站提交的6件，均依法作出答复。",
            "requests.received=15 requests.receivedByMail=9 requests.receivedOnline=6", "15件 9件 6件",
            in: .requestProcessing),
        StatedSentence(
            "全年收到依申请公开41件，其中：当面申请10件，占24.4%；网络申请20件，占48.8%；信函申请11件，占26.8%。",
            "requests.received=41 requests.receivedInPerson=10 requests.receivedOnline=20 requests.receivedByMail=11",
            "41件 10件 24.4% 20件 48.8% 11件 26.8%", in: .requestProcessing),
        StatedSentence(
            "从申请方式看，网上申请4件，现场申请2件。", "requests.receivedOnline=4 requests.receivedInPerson=2", "4件 2件",
            in: .requestProcessing),
        StatedSentence(
            "已办结的36件申请中，予以公开20件，部分公开3件，不予公开5件，不属于本机关公开8件。",
            "requests.concluded=36 requests.answers.granted=20 requests.answers.partiallyGranted=3 "
                + "requests.answers.denied=5 requests.answers.notThisOrgan=8",
            "36件 20件 3件 5件 8件", in: .requestProcessing),
        StatedSentence(
            "共受理公民、法人及其他组织提出的信息公开申请8件，按期答复率100%。", "requests.received=8", "8件 100%",
            in: .requestProcessing),
        StatedSentence("我局2018年度未接到任何公民、法人或其他组织要求公开政府信息的申请。", "requests.received=0", ""),
        StatedSentence("依申请公开工作情况：本年度没有收到申请。", "requests.received=0", "", in: .requestProcessing),
        StatedSentence("全年零申请。", "requests.received=0", "", in: .requestProcessing),
        StatedSentence("受理依申请公开0次。", "requests.received=0", "0次", in: .requestProcessing),
        StatedSentence(
            "共收到申请3件，较去年减少2件；全部办结，无一件延期。", "requests.received=3", "3件 2件", in: .requestProcessing),
        StatedSentence(
            "申请内容主要涉及征地补偿、工程招标等方面，其中征地补偿类5件，工程招标类3件。", "", "5件 3件", in: .requestProcessing),
        StatedSentence(
            "收到自然人申请12件、法人申请4件。", "", "12件 4件", in: .requestProcessing),
        StatedSentence("不予公开的2件申请均涉及商业秘密。", "requests.answers.denied=2", "2件", in: .requestProcessing),
        StatedSentence(
            "对信息不存在的4件申请，均书面告知申请人。", "requests.answers.doesNotExist=4", "4件", in: .requestProcessing),
        StatedSentence(
            "2018年新收申请27件，2017年结转3件，结转下一年度2件。",
            "requests.received=27 requests.carriedOver=3 requests.carriedForward=2", "27件 3件 2件", in: .requestProcessing
        ),
        StatedSentence("答复时限由15个工作日延长至20个工作日。", "", "", in: .requestProcessing),
        StatedSentence("对申请答复不满意的，可在60日内申请行政复议。", "", "", in: .requestProcessing),
        StatedSentence(
            "市本级受理申请66件，各县（市、区）受理申请210件。", "requests.received=66@市本级", "66件 210件",
            in: .requestProcessing),
        StatedSentence("全市各级行政机关共收到政府信息公开申请1，024件。", "requests.received=1024", "1024件"),
        StatedSentence("收到申请数：5件", "requests.received=5", "5件", in: .statisticsTable),
        StatedSentence("1.当面申请数 2", "requests.receivedInPerson=2", "", in: .statisticsTable),
        StatedSentence("第一季度受理申请2件，第二季度受理申请3件。", "", "2件 3件", in: .requestProcessing),
        StatedSentence("3月15日，收到刘某的信息公开申请1件。", "", "1件", in: .requestProcessing),
        StatedSentence(
            "共收到政府信息公开申请6件（网络4件、信函2件），均已答复。",
            "requests.received=6 requests.receivedOnline=4 requests.receivedByMail=2", "6件 4件 2件"),
        StatedSentence("全年没有发生不予公开政府信息的情况。", "", "", in: .requestProcessing),
        StatedSentence(
            "申请总量为9件，同意公开的有6件，告知申请人补正3件。",
            "requests.received=9 requests.answers.granted=6 requests.answers.correctionRequested=3", "9件 6件 3件",
            in: .requestProcessing),
    ]

    static let heldOutDisclosure = [
        StatedSentence("政府网站累计公开信息12万条（自建站以来）。", "", "120000条"),
        StatedSentence("2016年至2018年，共收到政府信息公开申请30件。", "", "30件"),
        StatedSentence("2018年，全局累计公开政府信息2300余条。", "disclosure.total=~2300", "~2300条"),
        StatedSentence("年内主动公开政府信息共计六百五十条。", "disclosure.total=650", "650条"),
        StatedSentence(
            "截至2018年12月底，我局主动公开政府信息总数达到5,678条。", "disclosure.total=5678", "5678条"),
        StatedSentence(
            "在局门户网站发布各类信息867条，官方微信公众号推送信息243条。",
            "disclosure.channels.website=867 disclosure.channels.wechat=243", "867条 243条"),
        StatedSentence(
            "其中，机构职能类12条，政策法规类30条，业务动态类210条。", "", "12条 30条 210条",
            in: .proactiveDisclosure),
        StatedSentence("政务微博粉丝数达3.6万人。", "", "36000人"),
        StatedSentence("累计公开信息自2008年以来达3万余条。", "", "~30000条"),
        StatedSentence("编印《青岚水务》12期，每期印发300份。", "", "12期 300份"),
        StatedSentence("新增主动公开信息近千条。", "disclosure.total=~1000", "~1000条"),
        StatedSentence("网站主动公开信息1500条（含规划计划类20条）。", "disclosure.channels.website=1500", "1500条 20条"),
        StatedSentence("处理12345热线工单1,203件，满意率99.2%。", "", "1203件 99.2%"),
        StatedSentence("出台规范性文件3件，全部主动公开。", "disclosure.normativeDocumentsIssued=3", "3件"),
        StatedSentence("向社会公开规范性文件4件。", "disclosure.normativeDocumentsDisclosed=4", "4件"),
        StatedSentence("废止规范性文件7件，现行有效规范性文件25件。", "", "7件 25件"),
        StatedSentence("办理市人大代表建议9件、政协提案14件，公开率100%。", "", "9件 14件 100%"),
        StatedSentence("2018年共公布权责清单事项4大类132项。", "", "4大类 132项"),
        StatedSentence("下一步，计划全年主动公开信息1000条。", "", "1000条"),
        StatedSentence("按照要求每周更新2次，全年更新网站信息约400条。", "", "2次 ~400条"),
        StatedSentence("网站共设一级栏目8个、二级栏目36个。", "", "8个 36个"),
        StatedSentence("政府公报共编发6期，刊登文件58件。", "", "6期 58件"),
    ]

    static let heldOutOthers = [
        StatedSentence(
            "本年度政府信息公开类行政复议案件为零，行政诉讼案件为零。",
            "review.total=0 litigation.total=0", "", in: .reviewAndLitigation),
        StatedSentence(
            "没有因政府信息公开被提起行政复议或行政诉讼。", "review.total=0 litigation.total=0", "",
            in: .reviewAndLitigation),
        StatedSentence("未接到针对政府信息公开工作的投诉、举报。", "complaints=0", "", in: .complaints),
        StatedSentence(
            "收到行政复议申请4件，其中维持3件、撤销1件；一审行政诉讼案件2件，均驳回。",
            "review.total=4 review.upheld=3 litigation.total=2", "4件 3件 1件 2件", in: .reviewAndLitigation),
        StatedSentence(
            "行政复议0件，行政诉讼0件，举报0件。", "review.total=0 litigation.total=0 complaints=0",
            "0件 0件 0件", in: .reviewAndLitigation),
        StatedSentence(
            "因信息公开引发的行政诉讼3起，其中胜诉2起，正在审理1起。", "litigation.total=3", "3起 2起 1起",
            in: .reviewAndLitigation),
        StatedSentence("办理行政诉讼应诉案件17件。", "", "17件"),
        StatedSentence("提供政府信息均未收取费用。", "feesCharged=0", "", in: .fees),
        StatedSentence("全年没有收费和减免的情况。", "feesCharged=0", "", in: .fees),
        StatedSentence("共收取依申请公开信息费用壹佰元整。", "", "", in: .fees),
        StatedSentence("全年收取费用共计1.5万元。", "feesCharged=15000", "15000元", in: .fees),
        StatedSentence("未安排专项经费。", "organization.dedicatedFunds=0", "", in: .organizationAndFunding),
        StatedSentence(
            "现有专职工作人员1名，兼职工作人员3名。",
            "organization.fullTimeStaff=1 organization.partTimeStaff=3", "1名 3名"),
        StatedSentence("全局设置政府信息公开查阅点2处。", "organization.readingPoints=2", "2处"),
        StatedSentence("组织召开政府信息公开专题会议3次。", "training.meetings=3", "3次"),
        StatedSentence(
            "全年组织开展政务公开业务培训3场次，参训人员达260余人次。",
            "training.trainingSessions=3 training.traineeAttendances=~260", "3场次 ~260人次"),
        StatedSentence("选派5名同志参加市里组织的培训。", "", "5名"),
        StatedSentence("局主要负责人参加新闻发布会1次。", "response.pressConferencesByPrincipal=1", "1次"),
        StatedSentence("全年组织新闻发布会两场，接受媒体采访12次。", "response.pressConferences=2", "2场 12次"),
        StatedSentence("发布政策解读信息19条，图解5个。", "response.interpretationArticles=19", "19条 5个"),
        StatedSentence("及时回应社会热点6次。", "response.hotspotResponses=6", "6次"),
        StatedSentence("接听电话咨询1200余次，接待来访群众300人次。", "", "~1200次 300人次", in: .consultation),
        StatedSentence("在“5·15政务公开日”发放宣传资料2000余份。", "", "~2000份"),
        StatedSentence("荣获2018年度全市政务公开先进单位，排名第2位。", "", ""),
        StatedSentence("制定了三项制度、五个办法，明确一把手负总责。", "", "5个"),
        StatedSentence("投资3.2亿元实施供水工程，惠及群众20余万人。", "", "320000000元 ~200000人"),
        StatedSentence("地址：青岚市滨河路88号，邮编：100000。", "", "", in: .otherMatters),
        StatedSentence("公开时限由20个工作日压缩至10个工作日，提速50%。", "", "50%"),
        StatedSentence("2019年，我局将举办培训班2期，培训200人次。", "", "2期 200人次"),
        StatedSentence("会议时间为上午9时30分，共计120人参加。", "", "120人"),
    ]
}
