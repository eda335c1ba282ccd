/// Invented sentences on requests, reviews, suits and fees; see ``StatementWriter`` for the slots.
enum RequestStatements {
    /// How many requests came in; the channels follow or do not.
    static let received = [
        "{year}年，{we}共收到政府信息公开申请{received}",
        "全年受理政府信息公开申请{received}",
        "本年度共收到依申请公开政府信息申请{received}",
        "{year}年度，{we}收到公民、法人和其他组织提出的政府信息公开申请{received}",
        "年内收到群众提交的信息公开申请{received}",
        "{issuer}共收到各类政府信息公开申请共计{received}",
        "公民、法人和其他组织向{we}提出的政府信息公开申请共{received}",
        "{year}年，{we}收到政府信息公开申请{received:件（次）}",
        "全年依申请公开政府信息受理量为{received}",
        "{we}全年收到政府信息公开申请{received:宗}",
        "{year}年{we}共受理依申请公开{received}",
        "截至{year}年底，{we}本年度收到政府信息公开申请{received}，比上年增加{few:件}",
    ]

    static let channelLists = [
        "，其中当面申请{inPerson}，传真申请{fax}，网络申请{online}，信函申请{mail}。",
        "，其中：网络申请{online}，信函申请{mail}，当面申请{inPerson}，传真申请{fax}。",
        "。从申请方式看，通过网络提交{online}，通过信函提交{mail}，当面提交{inPerson}。",
        "（网络申请{online}、信函申请{mail}、当面申请{inPerson}、传真申请{fax}）。",
        "，其中{online}为网上申请，{mail}为信函申请，{inPerson}为当面申请。",
        "。其中以网络形式申请{online}，以信函形式申请{mail}，以当面形式申请{inPerson}。",
        "，按渠道划分，网上提交{online}，信函邮寄{mail}，当面递交{inPerson}，传真{fax}。",
        "。其中，网上申请{online}，占{online/received}；信函申请{mail}。",
        "。", "。", "。",
    ]

    static let noneReceived = [
        "{year}年，{we}未收到政府信息公开申请{!received}。",
        "本年度没有公民、法人或者其他组织向{we}提出政府信息公开申请{!received}。",
        "全年未受理依申请公开政府信息事项{!received}。",
        "{year}年度，{we}没有收到要求公开政府信息的申请{!received}。",
        "{year}年{we}无政府信息公开申请{!received}。",
        "截至{year}年底，{we}尚未收到公开政府信息的申请{!received}。",
        "报告期内，未有申请人向{we}申请公开政府信息{!received}。",
        "{year}年，{we}收到政府信息公开申请{0received}。",
        "全年依申请公开政府信息收到申请数为{0received}。",
        "{we}全年未接到任何形式的信息公开申请{!received}。",
        "全年没有群众向{we}提出政府信息公开的申请{!received}。",
    ]

    static let concluded = [
        "全年办结{concluded}，其中按时办结{onTime}，延期办结{extended}。",
        "已办结{concluded}，办结率{concluded/received}。",
        "收到的申请全部按时办结{*onTime}{*concluded}。",
        "上述申请均在法定期限内予以答复{*onTime}{*answered}。",
        "全年答复申请{answered}。",
        "共办理答复{answered}，答复文书规范完整。",
        "截至年底，申请办结{concluded}。",
        "按时办结申请{onTime}，延期办结申请{extended}。",
        "全年共办结申请{concluded}，未出现超期情形。",
        "申请办结数为{concluded}，答复申请{answered}。",
        "对收到的申请，{we}按时办结{onTime}，延期办结{extended}。",
        "申请办结总数{concluded}，其中按时办结数{onTime}、延期办结数{extended}。",
        "依法依规答复政府信息公开申请{answered}。",
        "全年申请答复数{answered}，没有逾期答复。",
        "经补正、征求意见等程序，全年作出答复{answered}。",
        "本年度已办结申请{concluded}，其中延期办结{extended}。",
        "现已全部办结{*concluded}，其中按时办结{onTime}。",
    ]

    /// Outcomes under the regulation of 2007.
    static let answers2007 = [
        "在答复的申请中，属于已主动公开范围的{already}，同意公开的{granted}，同意部分公开的{partial}，"
            + "不同意公开的{denied}，不属于本行政机关公开的{notOurs}，申请信息不存在的{notExist}。",
        "从答复情况看，同意公开答复{granted}，同意部分公开答复{partial}，不同意公开答复{denied}，申请信息不存在{notExist}，"
            + "告知作出更改补充{correction}，告知通过其他途径办理{otherWay}。",
        "其中，同意公开{granted}，同意部分公开{partial}，不同意公开{denied}。",
        "答复结果为“同意公开”的{granted}，“同意部分公开”的{partial}，“不同意公开”的{denied}，“信息不存在”的{notExist}。",
        "同意公开的有{granted}，占{granted/answered}；信息不存在的有{notExist}。",
        "予以公开的{granted}，部分公开的{partial}，不予公开的{denied}。",
        "同意公开答复数{granted}，属于已主动公开范围数{already}，不属于本行政机关公开数{notOurs}，申请信息不存在数{notExist}。",
        "申请内容属于已主动公开范围的{already}，已告知申请人查阅途径；信息不存在的{notExist}。",
        "不属于本行政机关公开的{notOurs}，告知作出更改补充的{correction}，告知通过其他途径办理的{otherWay}。",
        "告知申请人作出更改补充{correction}，告知通过其他途径办理{otherWay}，申请信息不存在{notExist}。",
        "对属于已主动公开范围的{already}申请，及时提供了网址；对申请信息不存在的{notExist}申请，说明了理由。",
        "不同意公开答复{denied}，其中涉及国家秘密{secret}，涉及商业秘密{trade}，涉及个人隐私{privacy}。",
        "作出不同意公开答复{denied}，其中涉及个人隐私{privacy}，不是《条例》所指政府信息{notInfo}，法律法规规定的其他情形{otherLaw}。",
        "不同意公开答复数{denied}，其中危及国家安全、公共安全、经济安全和社会稳定{stability}，涉及商业秘密{trade}，涉及国家秘密{secret}。",
        "不同意公开的{denied}，其中涉及商业秘密的{trade}，涉及个人隐私的{privacy}，不是《条例》所指政府信息的{notInfo}。",
    ]

    /// Outcomes under the regulation of 2019.
    static let answers2019 = [
        "在已办结的申请中，予以公开{granted}，部分公开{partial}，不予公开{denied}，无法提供{unable}，不予处理{unprocessed}。",
        "从办理结果看，予以公开{granted}，占{granted/answered}；不予公开{denied}；无法提供{unable}。",
        "办理结果为予以公开{granted}、部分公开{partial}、不予公开{denied}、无法提供{unable}。",
        "其中予以公开的{granted}，部分公开的{partial}，不予公开的{denied}。",
        "予以公开{granted}，部分公开{partial}，其余均已依法说明理由。",
        "作出不予公开决定{denied}，均已告知法律依据和救济途径。",
        "全年作出予以公开答复{granted}、不予公开答复{denied}。",
        "{granted}予以公开，{partial}部分公开，{denied}不予公开。",
    ]

    static let carried = [
        "上年结转政府信息公开申请{over}，结转下年度继续办理{forward}。",
        "另有上年结转申请{over}。",
        "结转下年度继续办理{forward}。",
        "尚在办理、结转下一年度的申请{forward}。",
        "上一年度结转至本年度办理{over}。",
        "加上上年结转的{over}，均已纳入台账管理。",
        "上年结转的政府信息公开申请为{over}。",
        "本年度结转下年度继续办理的申请{forward}。",
        "期初上年结转{over}，期末结转下年度{forward}。",
        "无上年结转的政府信息公开申请{!over}。",
        "没有结转下年度继续办理的申请{!forward}。",
        "上年结转{0over}，结转下年度{0forward}。",
    ]

    static let disputes = [
        "{year}年，因政府信息公开引起的行政复议{review}，行政诉讼{suits}。",
        "全年发生因政府信息公开引起的行政复议案件{review}、行政诉讼案件{suits}。",
        "因政府信息公开被申请行政复议{review:起}，被提起行政诉讼{suits:起}。",
        "申请人对{we}政府信息公开答复不服，申请行政复议{review}，提起行政诉讼{suits}。",
        "涉及政府信息公开的行政复议、行政诉讼分别为{review}和{suits}。",
        "{year}年度，政府信息公开行政复议{review:宗}，行政诉讼{suits:宗}。",
        "全年共有行政复议{review}，行政诉讼{suits}，均由政府信息公开引起。",
        "{we}发生政府信息公开类行政复议{review}，未发生政府信息公开类行政诉讼{!suits}。",
        "全年未发生政府信息公开行政复议案件{!review}，发生政府信息公开行政诉讼案件{suits}。",
    ]
    static let noDisputes = [
        "{year}年，{we}未发生因政府信息公开引起的行政复议、行政诉讼案件{!review}{!suits}。",
        "全年没有因政府信息公开申请行政复议、提起行政诉讼的情况{!review}{!suits}。",
        "{we}无因政府信息公开被申请行政复议、被提起行政诉讼的情况{!review}{!suits}。",
        "{year}年度，未发生政府信息公开行政复议和行政诉讼{!review}{!suits}。",
        "本年度，公民、法人和其他组织未因政府信息公开向{we}提起行政复议和行政诉讼{!review}{!suits}。",
        "全年无针对{we}政府信息公开工作的行政复议、行政诉讼和申诉案件{!review}{!suits}。",
        "全年因政府信息公开引起的行政复议{0review}，行政诉讼{0suits}。",
        "未接到涉及政府信息公开的行政复议申请{!review}，未发生涉及政府信息公开的行政诉讼{!suits}。",
        "没有发生因政府信息公开而引发的行政复议或行政诉讼事项{!review}{!suits}。",
        "{year}年，{we}政府信息公开工作零复议、零诉讼，未发生行政复议和行政诉讼案件{!review}{!suits}。",
    ]

    /// The results of reviews and suits, after their number.
    static let disputeResults = [
        "行政复议中，维持具体行政行为{reviewUpheld}，被依法纠错{reviewCorrected}，其他情形{reviewOther}。",
        "已审结的行政诉讼中，维持具体行政行为或者驳回原告诉讼请求{suitsUpheld}，被依法纠错{suitsCorrected}，其他情形{suitsOther}。",
        "行政复议维持{reviewUpheld}、纠错{reviewCorrected}；行政诉讼驳回原告诉讼请求{suitsUpheld}、纠错{suitsCorrected}。",
        "行政复议案件中维持具体行政行为数{reviewUpheld}，被依法纠错数{reviewCorrected}。",
        "行政复议结果为维持具体行政行为{reviewUpheld}、被依法纠错{reviewCorrected}、其他情形{reviewOther}。",
        "上述行政诉讼案件中，维持具体行政行为或者驳回原告诉讼请求{suitsUpheld}，其他情形{suitsOther}。",
        "从行政诉讼结果看，维持具体行政行为或者驳回原告诉讼请求的{suitsUpheld}，被依法纠错的{suitsCorrected}。",
    ]

    static let complaints = [
        "收到政府信息公开举报投诉{complaints}，均已调查处理。",
        "全年受理有关政府信息公开的举报投诉{complaints:起}。",
        "{year}年，{we}收到举报投诉{complaints}。",
        "举报投诉数量{complaints}。",
        "群众就政府信息公开工作举报投诉{complaints}，均已反馈。",
        "涉及政府信息公开的举报投诉{complaints}，办结率{=100:%}。",
        "{we}全年受理政府信息公开方面的举报投诉{complaints}，主要反映更新不及时。",
        "因政府信息公开工作被举报投诉{complaints}。",
        "未收到有关政府信息公开的举报投诉{!complaints}。",
        "{year}年，{we}没有收到政府信息公开方面的举报和投诉{!complaints}。",
        "全年未发生涉及政府信息公开的举报投诉{!complaints}。",
        "全年举报投诉{0complaints}。",
    ]

    static let fees = [
        "依申请公开信息收取的费用共{fees}。",
        "全年依申请提供政府信息收取检索、复制、邮寄等费用{fees}。",
        "{year}年，{we}依申请公开政府信息收取费用{fees}。",
        "按照规定标准收取依申请公开信息费用{fees}，减免费用{n:元}。",
        "依申请提供政府信息共收费{fees}。",
        "本年度依申请公开信息收取费用{fees}，全部上缴财政。",
        "对依申请提供的政府信息，共收取邮寄、复制成本费{fees}。",
        "依申请公开政府信息收费总额为{fees}。",
        "{year}年，{we}依申请提供政府信息未收取任何费用{!fees}。",
        "全年未收取检索、复制、邮寄等费用{!fees}。",
        "本年度未发生政府信息公开收费{!fees}。",
        "{we}没有就依申请公开信息向申请人收取费用{!fees}。",
        "全年无政府信息公开收费及减免情况{!fees}。",
        "{year}年，{we}依申请公开信息收取的费用为{0fees}。",
        "对依申请公开政府信息，{we}均免费提供，未收取费用{!fees}。",
    ]

    /// The fees that reports since 2021 must state.
    static let processingFees = [
        "{year}年，{we}收取信息处理费{?0fees}。",
        "本年度依申请公开政府信息未收取信息处理费{!fees}。",
        "{year}年，{we}未收取政府信息公开信息处理费{!fees}。",
        "全年收取信息处理费总金额为{?0fees}。",
        "按照《政府信息公开信息处理费管理办法》，{we}全年没有收取信息处理费{!fees}。",
    ]

    /// Consultations: figures, not indicators.
    static let consultations = [
        "全年接待现场咨询{n:人次}，接听咨询电话{n:个}，网上答复咨询{n:条}。",
        "受理网民留言{n:条}，答复率{=100:%}。",
        "12345政务服务便民热线转办诉求{n:件}，按期办结{n:件}。",
        "{we}办理领导信箱来信{n:封}，电话咨询{n:人次}。",
    ]

    /// Received, by channel, and concluded, as a list of names and values.
    static let list = [
        "收到申请数：{received}", "当面申请数：{inPerson}", "传真申请数：{fax}", "网络申请数：{online}", "信函申请数：{mail}",
        "申请办结数：{concluded}",
    ]
}
