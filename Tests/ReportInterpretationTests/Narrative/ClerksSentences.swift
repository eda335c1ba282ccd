import ReportModel

extension NarrativeSentences {
    /// Sentences as county bureaus, towns and ministries write them.
    static let clerks = clerksRequests + clerksDisclosure + clerksMeans + clerksTurns + clerksNumbers

    private static let clerksRequests = [
        StatedSentence(
            "2018年，我局依申请公开工作平稳，全年新收申请21件，其中自然人申请19件、企业申请2件，加上上年结转的3件，应办24件，实际办结22件，结转下年度2件。",
            "requests.carriedForward=2 requests.carriedOver=3 requests.concluded=22 requests.received=21",
            "21件 19件 2件 3件 24件 22件 2件", in: .requestProcessing),
        StatedSentence(
            "按答复类型分，予以公开9件，部分公开2件，不予公开1件，信息不存在4件，不属于本机关公开3件。",
            "requests.answers.denied=1 requests.answers.doesNotExist=4 requests.answers.granted=9 "
                + "requests.answers.notThisOrgan=3 requests.answers.partiallyGranted=2",
            "9件 2件 1件 4件 3件", in: .requestProcessing),
        StatedSentence(
            "经征求第三方意见并延长期限，全年答复申请十七件。",
            "requests.answered=17", "17件", in: .requestProcessing),
        StatedSentence(
            "镇政府信息公开办公室全年没有接到群众书面或者网上递交的信息公开申请。",
            "requests.received=0@镇政府信息公开办公室", "", in: .requestProcessing),
        StatedSentence(
            "五百一十件予以公开，三十二件部分公开。",
            "requests.answers.granted=510 requests.answers.partiallyGranted=32", "510件 32件", in: .requestProcessing),
        StatedSentence(
            "作出政府信息公开申请补正告知7件，延期答复5件。",
            "requests.answers.correctionRequested=7 requests.concludedExtended=5",
            "7件 5件", in: .requestProcessing),
        StatedSentence(
            "依申请提供政府信息共收费36元，全部为邮寄费。", "feesCharged=36", "36元", in: .fees),
        StatedSentence(
            "全年信息处理费收费总额为0元。", "feesCharged=0", "0元", in: .fees),
        StatedSentence(
            "未向申请人共收取任何检索、复制费用。", "feesCharged=0", "", in: .fees),
        StatedSentence(
            "因政府信息公开被申请行政复议3起，其中维持2起、纠正1起。",
            "review.corrected=1 review.total=3 review.upheld=2", "3起 2起 1起", in: .reviewAndLitigation),
        StatedSentence(
            "涉政府信息公开行政诉讼一审4件、二审1件，均驳回原告诉讼请求。", "", "4件 1件", in: .reviewAndLitigation),
        StatedSentence(
            "2017年收到申请40件，2018年收到申请52件，同比增长30%。", "requests.received=52", "40件 52件 30%",
            in: .requestProcessing),
        StatedSentence(
            "2012年至2018年，全县共受理政府信息公开申请1200余件。", "", "~1200件", in: .requestProcessing),
        StatedSentence(
            "如收到公众提出的申请5件以上，应当集中会商。", "", "~5件", in: .requestProcessing),
    ]

    private static let clerksDisclosure = [
        StatedSentence(
            "邀请专家撰写政策解读稿件，全年发布43篇。", "response.interpretationArticles=43", "43篇",
            in: .interpretationAndResponse),
        StatedSentence(
            "本年度印发规范性文件2件，主动公开1件。",
            "disclosure.normativeDocumentsDisclosed=1 disclosure.normativeDocumentsIssued=2", "2件 1件",
            in: .proactiveDisclosure),
        StatedSentence(
            "全年制发规范性文件3件，主动公开政府信息210条。",
            "disclosure.normativeDocumentsIssued=3 disclosure.total=210", "3件 210条", in: .proactiveDisclosure),
        StatedSentence(
            "青岚市水务局公开政府信息合计293条。", "disclosure.total=293", "293条", in: .proactiveDisclosure),
        StatedSentence(
            "澳门娱乐城平台公开政府信息合计57条（政府网站50条、政务微博7条）。",
            "disclosure.channels.microblog=7 disclosure.channels.website=50 disclosure.total=57",
            "57条 50条 7条", in: .proactiveDisclosure),
        StatedSentence(
            "188体育投注没有出台规范性文件。", "disclosure.normativeDocumentsIssued=0", "", in: .proactiveDisclosure),
        StatedSentence(
            "公开政府信息1352条、政务微信公开政府信息", "", "1352条", in: .proactiveDisclosure),
        StatedSentence(
            "门户网站开设专题专栏6个，发布部门动态318条，转载国务院信息127条。", "", "6个 318条 127条",
            in: .proactiveDisclosure),
        StatedSentence(
            "2018年1月至12月，我局累计主动公开政府信息1875条。", "disclosure.total=1875", "1875条",
            in: .proactiveDisclosure),
        StatedSentence(
            "局微信公众号“青岚水务”推送图文消息一百零四期，阅读量达12.6万次。", "", "104期 126000次",
            in: .proactiveDisclosure),
        StatedSentence(
            "政府公报编印4期，刊登文件37件，免费发放2万册。", "", "4期 37件 20000册", in: .proactiveDisclosure),
        StatedSentence(
            "通过政务微博公开信息302条，通过政务微信公开信息415条，通过其他方式公开信息28条。",
            "disclosure.channels.microblog=302 disclosure.channels.other=28 disclosure.channels.wechat=415",
            "302条 415条 28条", in: .proactiveDisclosure),
        StatedSentence(
            "组织在线访谈3期，其中主要负责同志参加1期。",
            "response.onlineInterviews=3 response.onlineInterviewsByPrincipal=1", "3期 1期",
            in: .interpretationAndResponse),
        StatedSentence(
            "针对防汛调度等群众关切，及时回应热点舆情9次。", "response.hotspotResponses=9", "9次",
            in: .interpretationAndResponse),
        StatedSentence(
            "参加市政府新闻发布会2场，答记者问11个。", "response.pressConferences=2", "2场 11个",
            in: .interpretationAndResponse),
        StatedSentence(
            "明年将力争主动公开政府信息2000条以上，解读稿件不少于60篇。", "", "~2000条 ~60篇",
            in: .proactiveDisclosure),
        StatedSentence(
            "第三季度主动公开政府信息88条。", "", "88条", in: .proactiveDisclosure),
        StatedSentence(
            "各科室报送信息644条，采用501条。", "", "644条 501条", in: .proactiveDisclosure),
        StatedSentence(
            "中央部门预决算公开说明全文约1.2万字，图表18张。", "", "~12000字 18张", in: .proactiveDisclosure),
    ]

    private static let clerksMeans = [
        StatedSentence(
            "局机关现有专职人员2名、兼职人员9名，设查阅点1处，配备电脑四台。",
            "organization.fullTimeStaff=2 organization.partTimeStaff=9 organization.readingPoints=1",
            "2名 9名 1处 4台", in: .organizationAndFunding),
        StatedSentence(
            "年内召开政务公开工作推进会4次，举办业务培训班2期，参训130人次。",
            "training.meetings=4 training.traineeAttendances=130 training.trainingSessions=2",
            "4次 2期 130人次", in: .meetingsAndTraining),
        StatedSentence(
            "选派5人参加省厅举办的政务公开培训。", "", "5人", in: .meetingsAndTraining),
        StatedSentence(
            "落实政府信息公开专项经费12.5万元。", "organization.dedicatedFunds=125000", "125000元",
            in: .organizationAndFunding),
        StatedSentence(
            "列支政务公开工作经费人民币叁万元。", "", "", in: .organizationAndFunding),
        StatedSentence(
            "投入一亿二千万元实施水系连通工程。", "", "120000000元", in: .otherMatters),
        StatedSentence(
            "全年未发生因政府信息公开引起的举报投诉。", "complaints=0", "", in: .complaints),
        StatedSentence(
            "收到举报投诉2件，均为咨询办事流程。", "complaints=2", "2件", in: .complaints),
        StatedSentence(
            "12345热线转办工单1846件，按时办结1840件，满意率99.6%。", "", "1846件 1840件 99.6%", in: .otherMatters),
    ]

    private static let clerksTurns = [
        StatedSentence(
            "受理网上申请14件、邮寄申请6件、窗口申请2件，三者合计22件。",
            "requests.receivedByMail=6 requests.receivedInPerson=2 requests.receivedOnline=14", "14件 6件 2件 22件",
            in: .requestProcessing),
        StatedSentence(
            "申请人撤回3件，转为信访件处理2件，其余均予公开。", "", "3件 2件", in: .requestProcessing),
        StatedSentence(
            "上年度遗留的4件申请已于2018年1月办结。", "", "4件", in: .requestProcessing),
        StatedSentence(
            "收到1件要求公开水库移民补偿标准的申请，已按期答复。", "requests.received=1", "1件",
            in: .requestProcessing),
        StatedSentence(
            "无一件申请逾期，未发生因征地拆迁引发的诉讼。", "", "", in: .requestProcessing),
        StatedSentence(
            "除2件需补正外，其余38件申请均在15个工作日内答复。", "", "2件 38件", in: .requestProcessing),
        StatedSentence(
            "各乡镇共受理申请56件，局机关受理申请31件。", "", "56件 31件", in: .requestProcessing),
        StatedSentence(
            "部党组专题研究政务公开3次，部长带头解读政策2次。", "", "3次 2次", in: .meetingsAndTraining),
        StatedSentence(
            "主动公开信息条数由2017年的980条增加到1350条。", "", "980条 1350条", in: .proactiveDisclosure),
        StatedSentence(
            "全年公开的三百余条信息中，财政资金类占四成。", "disclosure.total=~300", "~300条", in: .proactiveDisclosure),
        StatedSentence(
            "本年度新公开规范性文件4件，废止2件，现行有效19件。", "disclosure.normativeDocumentsDisclosed=4",
            "4件 2件 19件", in: .proactiveDisclosure),
        StatedSentence(
            "发布解读文章12篇、图解9个、短视频4条。", "response.interpretationArticles=12", "12篇 9个 4条",
            in: .interpretationAndResponse),
        StatedSentence(
            "未召开新闻发布会，未举办在线访谈。", "response.onlineInterviews=0 response.pressConferences=0", "",
            in: .interpretationAndResponse),
        StatedSentence(
            "行政复议维持率100%，行政诉讼胜诉率95%。", "", "100% 95%", in: .reviewAndLitigation),
        StatedSentence(
            "办理行政复议案件78件，其中涉及政府信息公开6件。", "", "78件 6件", in: .otherMatters),
        StatedSentence(
            "接受社会监督员投诉电话21个，均非政府信息公开事项。", "", "21个", in: .complaints),
        StatedSentence(
            "全区从事政务公开工作人员共46人，其中专职8人、兼职38人。",
            "organization.fullTimeStaff=8 organization.partTimeStaff=38 organization.staff=46", "46人 8人 38人",
            in: .organizationAndFunding),
        StatedSentence(
            "每个村（社区）设1个查阅点，共设查阅点27个。", "organization.readingPoints=27", "1个 27个",
            in: .organizationAndFunding),
        StatedSentence(
            "争取财政资金200万元用于网站改版。", "", "2000000元", in: .organizationAndFunding),
        StatedSentence(
            "召开全县政务公开培训会1次，乡镇、部门分管负责人及信息员共120人参加。",
            "training.trainingSessions=1", "1次 120人", in: .meetingsAndTraining),
        StatedSentence(
            "公开年度财务预算、决算各1次。", "", "1次", in: .proactiveDisclosure),
        StatedSentence(
            "政府网站发布信息二千三百四十条，其中公示公告五百零六条。", "disclosure.channels.website=2340",
            "2340条 506条", in: .proactiveDisclosure),
        StatedSentence(
            "门户网站日均访问量3.2万人次，微信公众号关注用户逾5万人。", "", "32000人次 ~50000人",
            in: .proactiveDisclosure),
        StatedSentence(
            "2018年受理申请数为零，行政复议数为零，行政诉讼数为零。",
            "litigation.total=0 requests.received=0 review.total=0", "", in: .requestProcessing),
    ]

    private static let clerksNumbers = [
        StatedSentence("参加活动的群众百余人，发放资料上千份。", "", "~100人 ~1000份", in: .otherMatters),
        StatedSentence("接待来访近百人次，点击量过万次。", "", "~100人次 ~10000次", in: .otherMatters),
        StatedSentence("点击量超过百万次。", "", "~1000000次", in: .otherMatters),
        StatedSentence("修订三百五个条目。", "", "", in: .otherMatters),
        StatedSentence("千万不要忘记登记，百姓满意。", "", "", in: .otherMatters),
        StatedSentence("权重占百分之十二点，抽查比例为5％。", "", "12% 5%", in: .otherMatters),
        StatedSentence("建成二十三处便民服务点，服务半径15公里。", "", "23处 15公里", in: .otherMatters),
        StatedSentence("办件量为3,216件，累计访问1,024,000次。", "", "3216件 1024000次", in: .otherMatters),
        StatedSentence("根据国办发〔2016〕80号文件第十二条，三公经费按月公开。", "", "", in: .otherMatters),
        StatedSentence("实现“最多跑一次”，压缩时限5个工作日。", "", "", in: .otherMatters),
        StatedSentence("梳理26个试点领域标准目录，涉及事项两百零六项。", "", "26个 206项", in: .otherMatters),
        StatedSentence("举办两场政府开放日活动，邀请30至50名代表参加。", "", "2场 ~30名 ~50名", in: .otherMatters),
        StatedSentence("联系电话：0100-12345678，邮编000000，传真5678901。", "", "", in: .otherMatters),
        StatedSentence("全市政务新媒体由41个整合为17个，关停24个。", "", "41个 17个 24个", in: .otherMatters),
        StatedSentence("会议于9时30分召开，历时2小时，到会六十一人。", "", "61人", in: .otherMatters),
    ]
}
