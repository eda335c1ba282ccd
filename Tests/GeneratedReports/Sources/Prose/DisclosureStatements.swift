/// Invented sentences on what was disclosed, and where; see ``StatementWriter`` for the slots.
enum DisclosureStatements {
    /// How many pieces of information were disclosed; the channels follow or do not.
    static let totals = [
        "{year}年，{we}主动公开政府信息{total}",
        "全年共主动公开政府信息{total}",
        "一年来，{we}主动公开的政府信息达{total}",
        "本年度累计公开各类政府信息{total}",
        "截至{year}年12月31日，{we}本年度主动公开政府信息总数为{total}",
        "据统计，全年主动公开政府信息共计{total}",
        "经统计，{year}年{we}通过各种渠道和方式主动公开政府信息共{total}",
        "{year}年度，{we}主动公开政府信息数量为{total}",
        "年内，{we}公开政府信息合计{total}",
        "{year}年1月至12月，{issuer}累计主动公开政府信息{total}",
        "全年公开政府信息总量{total}",
        "{we}坚持以公开为常态、不公开为例外，全年主动公开信息{total:条次}",
    ]

    /// The channels, after the total in the same sentence.
    static let channelLists = [
        "，其中政府网站公开{website}，政务微博公开{microblog}，政务微信公开{wechat}，其他方式公开{otherWays}。",
        "，其中：政府公报公开{gazette}，政府网站公开{website}，政务微博公开{microblog}，政务微信公开{wechat}，其他方式公开{otherWays}。",
        "。其中，通过政府网站公开{website}，通过政务微信公开{wechat}。",
        "（政府网站{website}、政务微博{microblog}、政务微信{wechat}、其他方式{otherWays}）。",
        "。从公开渠道看，在政府网站发布{website}，在政府公报刊登{gazette}，通过政务微博发布{microblog}，通过政务微信发布{wechat}。",
        "，其中{website}通过政府网站公开，{wechat}通过政务微信公开。",
        "，其中在门户网站公开信息{website}，利用政务微信公开信息{wechat}，以其他方式公开信息{otherWays}。",
        "；按渠道划分，政府网站公开政府信息{website}、政务微博公开政府信息{microblog}、政务微信公开政府信息{wechat}。",
        "。", "。", "。",
    ]

    /// Single channels, each a sentence.
    static let website = [
        "{we}以政府网站为第一平台，全年通过政府网站公开政府信息{website}。",
        "在{place}政府门户网站发布政府信息{website}。",
        "政府网站全年公开政府信息{website}，内容更新及时。",
        "充分发挥门户网站主渠道作用，网站主动公开信息{website}。",
        "全年在政府网站公开各类信息{website}，页面浏览量{scale}。",
        "依托政府网站公开信息{website}，较上年增加{n:条}。",
        "{year}年，通过门户网站主动公开政府信息{website}。",
        "{we}在政府网站信息公开专栏公开政府信息{website}。",
    ]
    static let wechat = [
        "通过“{place}发布”政务微信公开信息{wechat}，阅读量{big:人次}。",
        "政务微信公众号公开政府信息{wechat}。",
        "运用政务微信公开政府信息{wechat}，方便群众随时查看。",
        "政务微信全年发布信息{wechat}，粉丝数量{scale}。",
        "{we}开通的政务微信发布政府信息{wechat}。",
        "借助微信平台公开政府信息{wechat}。",
        "在政务微信上公开各类政府信息{wechat}。",
        "全年通过微信公众号发布政府信息{wechat}。",
    ]
    static let microblog = [
        "政务微博公开政府信息{microblog}。",
        "通过政务微博发布信息{microblog}。",
        "在政务微博上公开信息{microblog}，转发评论{n:次}。",
        "利用“{place}发布”政务微博公开政府信息{microblog}。",
        "全年政务微博发布政府信息{microblog}。",
        "{we}的政务微博全年公开信息{microblog}。",
        "运用微博平台公开政府信息{microblog}。",
        "以政务微博公开政府信息{microblog}。",
    ]
    static let otherWays = [
        "通过政府公报公开政府信息{gazette}，通过其他方式公开政府信息{otherWays}。",
        "在政府公报上公开政府信息{gazette}。",
        "政府公报刊登政府信息{gazette}，全部免费赠阅。",
        "通过报刊、广播、公开栏等其他方式公开政府信息{otherWays}。",
        "其他方式公开政府信息{otherWays}。",
        "此外，还以公示栏、明白纸等其他形式公开政府信息{otherWays}。",
        "以其他方式公开信息{otherWays}，方便不上网的群众了解政策。",
        "编发政府公报{few:期}，公开政府信息{?gazette}。",
    ]

    static let documents = [
        "全年制发规范性文件{normIssued}，主动公开规范性文件{normDisclosed}。",
        "{year}年，{we}制发规范性文件{normIssued}，均已在政府网站公布。",
        "{we}全年共制定出台规范性文件{normIssued}。",
        "主动公开规范性文件{normDisclosed:件}。",
        "严格执行文件公开属性源头认定，公开规范性文件{normDisclosed:件}。",
        "本年度印发规范性文件{normIssued}，主动公开{?normDisclosed:件}。",
        "制发规范性文件总数{normIssued}，其中主动公开{?normDisclosed:件}。",
        "规范性文件制发{normIssued}，同步做好备案和解读。",
        "印发规范性文件{normIssued:份}，并按规定报送备案。",
        "{year}年度制发规范性文件总数为{normIssued}。",
        "全年未制发规范性文件{!normIssued}。",
        "{year}年，{we}没有出台规范性文件{!normIssued}。",
        "全年制发规范性文件{0normIssued}。",
    ]

    /// What was disclosed on single subjects: figures, not indicators.
    static let subjects = [
        "围绕{field}等重点领域，公开工作动态{n:条}、办事指南{n:项}、财政预决算信息{few:条}。",
        "从内容看，机构职能类信息{few:条}，{field}类信息{n:条}，人事任免类信息{few:条}。",
        "公布{field}信息{n:条}，“三公”经费和预决算信息{few:条}，制作图解和短视频{few:个}。",
        "更新领导分工、内设机构等信息{few:条}，发布{field}领域信息{n:条}。",
        "推进“五公开”向基层延伸，梳理{field}公开事项{n:项}，编制标准目录{few:份}。",
        "编发工作简报{few:期}，向上级机关报送信息{n:篇}。",
    ]

    static let responses = [
        "回应公众关注热点或重大舆情{hotspots}。",
        "全年回应公众关注热点{hotspots}，通过微博微信回应事件{social}，以其他方式回应事件{otherResponses}。",
        "妥善回应重大舆情和公众关注热点{hotspots:件}。",
        "通过微博微信回应事件{social}，及时解疑释惑。",
        "针对群众普遍关心的{field}问题，回应热点和舆情{hotspots}。",
        "利用政务微博微信回应群众关切{social}。",
        "建立舆情监测、研判、回应机制，全年回应公众关注热点或重大舆情{hotspots}。",
        "及时回应公众关注的热点问题和重大舆情{hotspots}。",
        "全年公众关注热点或重大舆情回应数为{hotspots}。",
        "以其他方式回应事件{otherResponses}，以微博微信方式回应事件{social}。",
        "通过热线、信箱等其他方式回应事件{otherResponses}。",
        "{year}年，{we}回应热点舆情{hotspots:件次}，微博微信回应{social:件次}。",
    ]
    static let conferences = [
        "参加或举办新闻发布会{press}。",
        "全年召开新闻发布会{press:场}。",
        "举办新闻发布会{press:场}，其中主要负责同志参加{pressChief}。",
        "参加或举办新闻发布会总次数{press}，其中主要负责同志参加新闻发布会{pressChief}。",
        "就{field}工作举行新闻发布会{press}，通报进展情况。",
        "组织召开新闻发布会{press:场次}，主要负责同志出席{?pressChief:场次}。",
        "先后{press}召开新闻发布会，介绍{field}情况。",
        "共举办新闻发布会{press}，回答记者提问{n:个}。",
        "{we}主要负责同志参加新闻发布会{pressChief}。",
        "全年未召开新闻发布会{!press}。",
    ]
    static let interviews = [
        "开展政府网站在线访谈{interviews}。",
        "组织政府网站在线访谈{interviews:期}，其中主要负责同志参加{interviewsChief}。",
        "做客政府网站在线访谈{interviews}，主要负责同志参加政府网站在线访谈{interviewsChief}。",
        "参加政府网站在线访谈{interviews:期}，网友提问{n:个}。",
        "政府网站在线访谈{interviews}。",
        "就{field}等话题举办在线访谈{interviews:期}。",
        "在门户网站举办在线访谈{interviews:场}，与网民交流互动。",
        "{we}班子成员走进直播间，开展在线访谈{interviews}。",
    ]
    static let articles = [
        "发布政策解读稿件{articles}。",
        "全年发布政策解读{articles}。",
        "撰写并发布政策解读稿{articles}。",
        "政策解读稿件发布{articles}。",
        "坚持文件与解读同步起草、同步发布，发布解读稿件{articles}。",
        "围绕{field}政策，发布政策解读材料{articles}。",
        "{year}年，{we}共发布政策解读文章{articles}。",
        "在门户网站发布政策解读{articles}，群众反响良好。",
        "通过图表、问答等形式发布政策解读稿件{articles:件}。",
        "邀请专家撰写政策解读稿件，全年发布{?articles}。",
    ]

    /// The channels as a list of names and values.
    static let list = [
        "政府公报公开政府信息数：{gazette}", "政府网站公开政府信息数：{website}", "政务微博公开政府信息数：{microblog}",
        "政务微信公开政府信息数：{wechat}", "其他方式公开政府信息数：{otherWays}",
    ]
}
