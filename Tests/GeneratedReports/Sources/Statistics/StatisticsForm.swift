/// The quantities that reports state, with the rows of the statistics table of 2014 among them.
enum StatisticsForm {
    /// A quantity: the name that sentences know it by, its key in the vocabulary, and its row.
    struct Quantity: Sendable {
        let name: String
        /// Nil for what reports count and the vocabulary does not have.
        let key: String?
        /// The vocabulary's unit.
        let unit: String
        /// The row's label with its number; nil for a quantity that the table lacks.
        let label: String?
        /// The remark in parentheses after the label.
        let remark: String
    }

    /// A row of the table.
    enum Row: Sendable {
        case heading(String)
        case quantity(Quantity)
    }

    static let quantities: [String: Quantity] = {
        let inTable = rows.compactMap { row -> Quantity? in
            guard case .quantity(let quantity) = row else { return nil }
            return quantity
        }
        let untabled = [
            Quantity(name: "over", key: "requests.carriedOver", unit: "件", label: nil, remark: ""),
            Quantity(name: "forward", key: "requests.carriedForward", unit: "件", label: nil, remark: ""),
            Quantity(name: "unable", key: nil, unit: "件", label: nil, remark: ""),
            Quantity(name: "unprocessed", key: nil, unit: "件", label: nil, remark: ""),
        ]
        return Dictionary(uniqueKeysWithValues: (inTable + untabled).map { ($0.name, $0) })
    }()

    /// The pointer of the row of a key, or of a local label.
    static func pointer(of key: String) -> String { "/indicators/\(key)" }

    private static func row(
        _ name: String, _ key: String, _ unit: String, _ label: String, remark: String = ""
    ) -> Row {
        .quantity(Quantity(name: name, key: key, unit: unit, label: label, remark: remark))
    }

    static let rows: [Row] = disclosure + response + requests + answers + disputes + organization

    private static let disclosure: [Row] = [
        .heading("一、主动公开情况"),
        row("total", "disclosure.total", "条", "（一）主动公开政府信息数", remark: "（不同渠道和方式公开相同信息计1条）"),
        row("normDisclosed", "disclosure.normativeDocumentsDisclosed", "条", "其中：主动公开规范性文件数"),
        row("normIssued", "disclosure.normativeDocumentsIssued", "件", "制发规范性文件总数"),
        .heading("（二）通过不同渠道和方式公开政府信息的情况"),
        row("gazette", "disclosure.channels.gazette", "条", "1.政府公报公开政府信息数"),
        row("website", "disclosure.channels.website", "条", "2.政府网站公开政府信息数"),
        row("microblog", "disclosure.channels.microblog", "条", "3.政务微博公开政府信息数"),
        row("wechat", "disclosure.channels.wechat", "条", "4.政务微信公开政府信息数"),
        row("otherWays", "disclosure.channels.other", "条", "5.其他方式公开政府信息数"),
    ]

    private static let response: [Row] = [
        .heading("二、回应解读情况"),
        row(
            "hotspots", "response.hotspotResponses", "次", "（一）回应公众关注热点或重大舆情数",
            remark: "（不同方式回应同一热点或舆情计1次）"),
        .heading("（二）通过不同渠道和方式回应解读的情况"),
        row("press", "response.pressConferences", "次", "1.参加或举办新闻发布会总次数"),
        row("pressChief", "response.pressConferencesByPrincipal", "次", "其中：主要负责同志参加新闻发布会次数"),
        row("interviews", "response.onlineInterviews", "次", "2.政府网站在线访谈次数"),
        row("interviewsChief", "response.onlineInterviewsByPrincipal", "次", "其中：主要负责同志参加政府网站在线访谈次数"),
        row("articles", "response.interpretationArticles", "篇", "3.政策解读稿件发布数"),
        row("social", "response.socialMediaResponses", "次", "4.微博微信回应事件数"),
        row("otherResponses", "response.otherResponses", "次", "5.其他方式回应事件数"),
    ]

    private static let requests: [Row] = [
        .heading("三、依申请公开情况"),
        row("received", "requests.received", "件", "（一）收到申请数"),
        row("inPerson", "requests.receivedInPerson", "件", "1.当面申请数"),
        row("fax", "requests.receivedByFax", "件", "2.传真申请数"),
        row("online", "requests.receivedOnline", "件", "3.网络申请数"),
        row("mail", "requests.receivedByMail", "件", "4.信函申请数"),
        row("otherForm", "requests.receivedOther", "件", "5.其他形式申请数"),
        row("concluded", "requests.concluded", "件", "（二）申请办结数"),
        row("onTime", "requests.concludedOnTime", "件", "1.按时办结数"),
        row("extended", "requests.concludedExtended", "件", "2.延期办结数"),
    ]

    private static let answers: [Row] = [
        row("answered", "requests.answered", "件", "（三）申请答复数"),
        row("already", "requests.answers.alreadyDisclosed", "件", "1.属于已主动公开范围数"),
        row("granted", "requests.answers.granted", "件", "2.同意公开答复数"),
        row("partial", "requests.answers.partiallyGranted", "件", "3.同意部分公开答复数"),
        row("denied", "requests.answers.denied", "件", "4.不同意公开答复数"),
        row("secret", "requests.answers.deniedReasons.stateSecret", "件", "其中：涉及国家秘密"),
        row("trade", "requests.answers.deniedReasons.tradeSecret", "件", "涉及商业秘密"),
        row("privacy", "requests.answers.deniedReasons.personalPrivacy", "件", "涉及个人隐私"),
        row(
            "stability", "requests.answers.deniedReasons.endangersSecurityOrStability", "件",
            "危及国家安全、公共安全、经济安全和社会稳定"),
        row("notInfo", "requests.answers.deniedReasons.notGovernmentInformation", "件", "不是《条例》所指政府信息"),
        row("otherLaw", "requests.answers.deniedReasons.otherStatutory", "件", "法律法规规定的其他情形"),
        row("notOurs", "requests.answers.notThisOrgan", "件", "5.不属于本行政机关公开数"),
        row("notExist", "requests.answers.doesNotExist", "件", "6.申请信息不存在数"),
        row("correction", "requests.answers.correctionRequested", "件", "7.告知作出更改补充数"),
        row("otherWay", "requests.answers.otherProcedure", "件", "8.告知通过其他途径办理数"),
    ]

    private static let disputes: [Row] = [
        row("review", "review.total", "件", "四、行政复议数量"),
        row("reviewUpheld", "review.upheld", "件", "（一）维持具体行政行为数"),
        row("reviewCorrected", "review.corrected", "件", "（二）被依法纠错数"),
        row("reviewOther", "review.other", "件", "（三）其他情形数"),
        row("suits", "litigation.total", "件", "五、行政诉讼数量"),
        row("suitsUpheld", "litigation.upheldOrDismissed", "件", "（一）维持具体行政行为或者驳回原告诉讼请求数"),
        row("suitsCorrected", "litigation.corrected", "件", "（二）被依法纠错数"),
        row("suitsOther", "litigation.other", "件", "（三）其他情形数"),
        row("complaints", "complaints", "件", "六、举报投诉数量"),
        row("fees", "feesCharged", "元", "七、依申请公开信息收取的费用"),
    ]

    private static let organization: [Row] = [
        .heading("八、机构建设和保障经费情况"),
        row("bodies", "organization.specializedBodies", "个", "（一）政府信息公开工作专门机构数"),
        row("points", "organization.readingPoints", "个", "（二）设置政府信息公开查阅点数"),
        row("staff", "organization.staff", "人", "（三）从事政府信息公开工作人员数"),
        row("fullTime", "organization.fullTimeStaff", "人", "1.专职人员数", remark: "（不包括政府公报及政府网站工作人员数）"),
        row("partTime", "organization.partTimeStaff", "人", "2.兼职人员数"),
        row(
            "funds", "organization.dedicatedFunds", "元", "（四）政府信息公开专项经费",
            remark: "（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）"),
        .heading("九、政府信息公开会议和培训情况"),
        row("meetings", "training.meetings", "次", "（一）召开政府信息公开工作会议或专题会议数"),
        row("sessions", "training.trainingSessions", "次", "（二）举办各类培训班数"),
        row("trainees", "training.traineeAttendances", "人次", "（三）接受培训人员数"),
    ]
}
