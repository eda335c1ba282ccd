import ReportModel

extension NarrativeSentences {
    /// More wordings of every kind, and things that only look like an indicator.
    static let further = furtherRequests + furtherOthers

    private static let furtherRequests = [
        StatedSentence(
            "编号5000106.0091011121314条、123456789012.123456789012345条和9999999999999999999999件的记录不计。",
            "",
            "", in: .requestProcessing),
        StatedSentence(
            "全年公开信息123,456,789,012条，支出1234567.1234万元。",
            "disclosure.total=123456789012",
            "123456789012条 12345671234元", in: .proactiveDisclosure),
        StatedSentence(
            "对2件涉及商业秘密的申请不予公开。",
            "requests.answers.deniedReasons.tradeSecret=2",
            "2件", in: .requestProcessing),
        StatedSentence(
            "本机关2018年收到政府信息公开申请合计17件（其中自然人15件，法人2件），上年结转申请1件，共办结18件。",
            "requests.carriedOver=1 requests.concluded=18 requests.received=17",
            "17件 15件 2件 1件 18件", in: .requestProcessing),
        StatedSentence(
            "今年以来，我局严格按照《条例》规定办理申请，未出现超期答复、未发生行政复议被纠错或行政诉讼败诉案件。",
            "",
            "", in: .requestProcessing),
        StatedSentence(
            "没有收到要求听证、投诉的申请。",
            "",
            "", in: .requestProcessing),
        StatedSentence(
            "全年信息公开申请、收费、减免、行政复议、行政诉讼均为零。",
            "litigation.total=0 review.total=0",
            "", in: .requestProcessing),
        StatedSentence(
            "对政府信息公开申请，免费提供信息，未收费。",
            "feesCharged=0",
            "", in: .requestProcessing),
        StatedSentence(
            "平台共受理网民留言230件，答复230件。",
            "",
            "230件 230件", in: .requestProcessing),
        StatedSentence(
            "共收到依申请公开申请表5份，全部答复。",
            "",
            "5份", in: .requestProcessing),
        StatedSentence(
            "共办理依申请公开15件，均按时答复。",
            "",
            "15件", in: .requestProcessing),
        StatedSentence(
            "收到信函申请3件，传真申请0件，当面申请0件，网络申请9件。",
            "requests.receivedByFax=0 requests.receivedByMail=3 "
                + "requests.receivedInPerson=0 requests.receivedOnline=9",
            "3件 0件 0件 9件", in: .requestProcessing),
        StatedSentence(
            "全年依申请公开政府信息12条。",
            "",
            "12条", in: .requestProcessing),
        StatedSentence(
            "2018年，我局共收到书面申请5件，其中公开3件，不予公开1件，非本机关职责1件。",
            "requests.answers.denied=1 requests.received=5",
            "5件 3件 1件 1件", in: .requestProcessing),
        StatedSentence(
            "全年收到申请人通过信函、网络方式提出的信息公开申请共22件。",
            "requests.received=22",
            "22件", in: .requestProcessing),
        StatedSentence(
            "申请公开的内容主要集中在供水价格（5件）、河道管理（3件）等。",
            "",
            "5件 3件", in: .requestProcessing),
        StatedSentence(
            "2018年度本机关共收到政府信息公开申请2件次，均为个人申请。",
            "requests.received=2",
            "2件次", in: .requestProcessing),
        StatedSentence(
            "全年共收到政府信息公开申请42件，已答复40件，2件正在办理中。",
            "requests.answered=40 requests.received=42",
            "42件 40件 2件", in: .requestProcessing),
        StatedSentence(
            "共收到申请5份，其中予以公开3份，信息不存在1份，申请人主动撤回1份。",
            "requests.answers.doesNotExist=1 requests.answers.granted=3 requests.received=5",
            "5份 3份 1份 1份", in: .requestProcessing),
        StatedSentence(
            "全年网上申请0件，来人申请0件，信函申请0件。",
            "requests.receivedByMail=0 requests.receivedOnline=0",
            "0件 0件 0件", in: .requestProcessing),
        StatedSentence(
            "受理公民申请公开政府信息1件，已按规定答复。",
            "requests.received=1",
            "1件", in: .requestProcessing),
        StatedSentence(
            "在规定时间内答复申请7件，答复率100%。",
            "requests.answered=7",
            "7件 100%", in: .requestProcessing),
        StatedSentence(
            "行政复议维持3件，行政诉讼被驳回1件。",
            "litigation.upheldOrDismissed=1 review.upheld=3",
            "3件 1件", in: .reviewAndLitigation),
        StatedSentence(
            "2018年政府信息公开行政复议案件共发生5起，结果维持4起，结果纠正1起。",
            "review.corrected=1 review.total=5 review.upheld=4",
            "5起 4起 1起", in: .reviewAndLitigation),
        StatedSentence(
            "本年度因信息公开工作发生行政复议0件、行政诉讼0件。",
            "litigation.total=0 review.total=0",
            "0件 0件", in: .reviewAndLitigation),
        StatedSentence(
            "全年未发生公民、法人和其他组织因政府信息公开申请行政复议或提起行政诉讼的事项。",
            "litigation.total=0 review.total=0",
            "", in: .reviewAndLitigation),
        StatedSentence(
            "行政复议决定维持的3件，其他结果1件；未经复议直接起诉2件，尚未审结2件。",
            "review.other=1 review.upheld=3",
            "3件 1件 2件 2件", in: .reviewAndLitigation),
        StatedSentence(
            "本年度无。",
            "",
            "", in: .reviewAndLitigation),
        StatedSentence(
            "2018年，政府信息公开工作未引发行政复议、行政诉讼，未收到投诉举报。",
            "complaints=0 litigation.total=0 review.total=0",
            "", in: .reviewAndLitigation),
        StatedSentence(
            "全年共发生针对本部门有关政府信息公开事务的行政复议案2件，行政诉讼案1件，行政申诉案0件。",
            "litigation.total=1 review.total=2",
            "2件 1件 0件", in: .reviewAndLitigation),
        StatedSentence(
            "县政府办公室举办培训班1期，培训各单位信息员85人。",
            "training.trainingSessions=1@县政府办公室",
            "1期 85人", in: .overallSituation),
        StatedSentence(
            "召开全县政务公开工作推进会2次、业务培训会1次，参加人员共300余人次。",
            "training.meetings=2 training.traineeAttendances=~300 training.trainingSessions=1",
            "2次 1次 ~300人次", in: .overallSituation),
        StatedSentence(
            "发布政策解读稿件35篇，其中图文解读12篇，视频解读3篇。",
            "response.interpretationArticles=35",
            "35篇 12篇 3篇", in: .overallSituation),
        StatedSentence(
            "组织政务公开工作人员参加上级培训3次。",
            "",
            "3次", in: .overallSituation),
        StatedSentence(
            "组织12个乡镇、35个部门开展培训2次，参训580人次。",
            "training.traineeAttendances=580 training.trainingSessions=2",
            "12个 35个 2次 580人次", in: .overallSituation),
        StatedSentence(
            "全县共组织新闻发布会、通气会等10场次。",
            "",
            "10场次", in: .overallSituation),
        StatedSentence(
            "通过政府网站公开政府信息2,350条，政务微博公开政府信息560条，政务微信公开政府信息780条，其他方式公开政府信息120条。",
            "disclosure.channels.microblog=560 disclosure.channels.other=120 "
                + "disclosure.channels.website=2350 disclosure.channels.wechat=780",
            "2350条 560条 780条 120条", in: .overallSituation),
        StatedSentence(
            "公开政府信息320条，其中主动公开300条，依申请公开20条。",
            "",
            "320条 300条 20条", in: .overallSituation),
        StatedSentence(
            "我局网站全年发布信息980条，其中工作动态560条，通知公告120条，政策法规30条。",
            "disclosure.channels.website=980",
            "980条 560条 120条 30条", in: .overallSituation),
        StatedSentence(
            "全年在市政府门户网站“信息公开”专栏公开信息66条。",
            "",
            "66条", in: .overallSituation),
        StatedSentence(
            "2018年，我局在市政府信息公开平台上主动公开信息96条。",
            "",
            "96条", in: .overallSituation),
        StatedSentence(
            "全年主动公开政府信息共156条，其中部门文件23条、规划总结4条、人事任免6条、行政执法类50条、其他73条。",
            "disclosure.total=156",
            "156条 23条 4条 6条 50条 73条", in: .overallSituation),
        StatedSentence(
            "全年共主动公开政府信息二千三百四十五条。",
            "disclosure.total=2345",
            "2345条", in: .overallSituation),
        StatedSentence(
            "全年主动公开政府信息3580条（其中网站3000条、微信500条、公开栏80条）。",
            "disclosure.channels.website=3000 disclosure.channels.wechat=500 disclosure.total=3580",
            "3580条 3000条 500条 80条", in: .overallSituation),
        StatedSentence(
            "主动公开的信息中，概况信息2条，法规文件12条。",
            "",
            "2条 12条", in: .overallSituation),
        StatedSentence(
            "召开局务会专题研究政务公开工作3次。",
            "",
            "3次", in: .overallSituation),
        StatedSentence(
            "全年召开党组会议12次研究信息公开工作。",
            "",
            "12次", in: .overallSituation),
    ]

    private static let furtherOthers = [
        StatedSentence(
            "组织开展了4次政务公开专项督查。",
            "",
            "4次", in: .overallSituation),
        StatedSentence(
            "公开重大建设项目信息15条，涉及资金2.3亿元。",
            "",
            "15条 230000000元", in: .overallSituation),
        StatedSentence(
            "投诉举报电话12319，全年接听投诉举报1200件。",
            "",
            "1200件", in: .overallSituation),
        StatedSentence(
            "全年收到投诉举报线索45件，办结45件。",
            "",
            "45件 45件", in: .overallSituation),
        StatedSentence(
            "受理12315消费投诉3200件。",
            "",
            "3200件", in: .overallSituation),
        StatedSentence(
            "全市政府信息公开工作机构2个，配备工作人员5名。",
            "organization.specializedBodies=2",
            "2个 5名", in: .overallSituation),
        StatedSentence(
            "实现连续5年零投诉。",
            "",
            "", in: .overallSituation),
        StatedSentence(
            "2018年度，本单位共收到信息公开申请23份，其中通过网上平台申请15份、邮寄申请6份、当面递交2份；全部按时办结，办结率100%。",
            "requests.received=23 requests.receivedByMail=6 "
                + "requests.receivedInPerson=2 requests.receivedOnline=15",
            "23份 15份 6份 2份 100%", in: .requestProcessing),
        StatedSentence(
            "本年度共受理公开申请4起，答复4起，其中“予以公开”2起，“不予公开”1起，“信息不存在”1起。",
            "requests.answered=4 requests.answers.denied=1 "
                + "requests.answers.doesNotExist=1 requests.answers.granted=2 requests.received=4",
            "4起 4起 2起 1起 1起", in: .requestProcessing),
        StatedSentence(
            "全年依申请公开受理量为0。",
            "requests.received=0",
            "", in: .requestProcessing),
        StatedSentence(
            "未有公民、法人和其他组织向我局提出政府信息公开申请。",
            "requests.received=0",
            "", in: .requestProcessing),
        StatedSentence(
            "至2018年底，未收到公众关于政府信息公开的书面申请。",
            "requests.received=0",
            "", in: .requestProcessing),
        StatedSentence(
            "受理的11件申请中，网络申请占7件，信函申请占4件。",
            "requests.received=11 requests.receivedByMail=4 requests.receivedOnline=7",
            "11件 7件 4件", in: .requestProcessing),
        StatedSentence(
            "我镇全年收到村民申请公开村级财务信息3件，不属于政府信息公开范围。",
            "",
            "3件", in: .requestProcessing),
        StatedSentence(
            "收到依申请公开10件，其中：通过网站9件、邮寄1件。答复10件，其中：主动公开2件、同意公开5件、信息不存在3件。",
            "requests.answered=10 requests.answers.doesNotExist=3 requests.answers.granted=5 "
                + "requests.received=10 requests.receivedByMail=1 requests.receivedOnline=9",
            "10件 9件 1件 10件 2件 5件 3件", in: .requestProcessing),
        StatedSentence(
            "2018年共收到申请127件，办结125件，其余2件尚在办理期限内，结转到2019年继续办理。",
            "requests.concluded=125 requests.received=127",
            "127件 125件 2件", in: .requestProcessing),
        StatedSentence(
            "县政府信息公开办收到政府信息公开申请9件，县直各部门收到63件。",
            "requests.received=9@县政府信息公开办",
            "9件 63件", in: .requestProcessing),
        StatedSentence(
            "全年共收到政府信息公开申请一十二件。",
            "requests.received=12",
            "12件", in: .requestProcessing),
        StatedSentence(
            "无逾期答复的申请。",
            "",
            "", in: .requestProcessing),
        StatedSentence(
            "共收到政府信息公开申请12件，主要涉及土地征收、房屋拆迁、社保等。",
            "requests.received=12",
            "12件", in: .requestProcessing),
        StatedSentence(
            "我局没有发生因政府信息公开而引起的行政复议案件和行政诉讼案件。",
            "litigation.total=0 review.total=0",
            "", in: .reviewAndLitigation),
        StatedSentence(
            "全年共有1件行政复议、0件行政诉讼。",
            "litigation.total=0 review.total=1",
            "1件 0件", in: .reviewAndLitigation),
        StatedSentence(
            "因政府信息公开申请引发行政复议1件，复议机关维持原决定；行政诉讼1件，法院判决驳回原告诉讼请求。",
            "litigation.total=1 review.total=1",
            "1件 1件", in: .reviewAndLitigation),
        StatedSentence(
            "无因政府信息公开申请提起行政复议、行政诉讼的情况。",
            "litigation.total=0 review.total=0",
            "", in: .reviewAndLitigation),
        StatedSentence(
            "发生行政复议案件2起（均维持），没有发生行政诉讼。",
            "litigation.total=0 review.total=2",
            "2起", in: .reviewAndLitigation),
        StatedSentence(
            "今年我委未被提起行政复议、行政诉讼。",
            "litigation.total=0 review.total=0",
            "", in: .reviewAndLitigation),
        StatedSentence(
            "2018年度，通过各种渠道主动公开政府信息总计2,468条，与上年相比增长7.9%。",
            "disclosure.total=2468",
            "2468条 7.9%", in: .proactiveDisclosure),
        StatedSentence(
            "通过政府门户网站主动公开政府信息1,890条，占总数的76.6%；通过政务微信发布258条；通过政务微博发布320条。",
            "disclosure.channels.microblog=320 "
                + "disclosure.channels.website=1890 disclosure.channels.wechat=258",
            "1890条 76.6% 258条 320条", in: .proactiveDisclosure),
        StatedSentence(
            "全年更新政府信息公开目录信息345条。",
            "",
            "345条", in: .proactiveDisclosure),
        StatedSentence(
            "在“青岚发布”微信公众平台发布政务信息87期，政务微博发布信息152条次。",
            "disclosure.channels.microblog=152",
            "87期 152条次", in: .proactiveDisclosure),
        StatedSentence(
            "全年印发公报12期，共刊登文件156件，发行3.6万册。",
            "",
            "12期 156件 36000册", in: .proactiveDisclosure),
        StatedSentence(
            "我局在市政府网站公开信息64条，在区政务公开网公开信息12条。",
            "disclosure.channels.website=64",
            "64条 12条", in: .proactiveDisclosure),
        StatedSentence(
            "报送政务信息235条，被市政府采用48条、省政府采用6条。",
            "",
            "235条 48条 6条", in: .proactiveDisclosure),
        StatedSentence(
            "行政审批类信息公开1200条，财政信息公开23条。",
            "",
            "1200条 23条", in: .proactiveDisclosure),
        StatedSentence(
            "其他主动公开信息33条。",
            "",
            "33条", in: .proactiveDisclosure),
        StatedSentence(
            "主动公开情况：概况类信息12条，计划总结类8条，共计20条。",
            "",
            "12条 8条 20条", in: .proactiveDisclosure),
        StatedSentence(
            "组织全局政务公开培训2次，累计培训人员150余人次。",
            "training.traineeAttendances=~150 training.trainingSessions=2",
            "2次 ~150人次", in: .overallSituation),
        StatedSentence(
            "共召开新闻发布会4次，邀请媒体20家参加，主要领导出席1次。",
            "response.pressConferences=4 response.pressConferencesByPrincipal=1",
            "4次 20家 1次", in: .overallSituation),
        StatedSentence(
            "回应社会关切18次，发布解读稿件42篇（其中图解15篇）。",
            "response.hotspotResponses=18 response.interpretationArticles=42",
            "18次 42篇 15篇", in: .overallSituation),
        StatedSentence(
            "我局共有3人从事政府信息公开工作，其中专职1人，兼职2人。",
            "organization.fullTimeStaff=1 organization.partTimeStaff=2 organization.staff=3",
            "3人 1人 2人", in: .overallSituation),
        StatedSentence(
            "落实工作人员3人，其中专职人员1人。",
            "organization.fullTimeStaff=1",
            "3人 1人", in: .overallSituation),
        StatedSentence(
            "本年度政府信息公开专项经费投入为6.5万元，无依申请收费。",
            "feesCharged=0 organization.dedicatedFunds=65000",
            "65000元", in: .overallSituation),
        StatedSentence(
            "在档案馆、图书馆设置查阅点各1个。",
            "",
            "1个", in: .overallSituation),
        StatedSentence(
            "举办政务公开业务骨干培训班1期，参加培训人数96人。",
            "training.traineeAttendances=96 training.trainingSessions=1",
            "1期 96人", in: .overallSituation),
        StatedSentence(
            "未收到任何投诉和举报。",
            "",
            "", in: .overallSituation),
        StatedSentence(
            "累计回应网民留言1,204条次，开展在线访谈12期次。",
            "response.onlineInterviews=12",
            "1204条次 12期次", in: .overallSituation),
    ]
}
