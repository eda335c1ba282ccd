/// The words that advertising on hijacked sites is made of, in normal form.
enum SpamVocabulary {
    /// What a word says about the words around it.
    enum Role: Sendable {
        /// Betting; with a brand before it, it is advertising: 体育投注.
        case betting
        /// Advertising with any other of these words: av.
        case adult
        /// A betting site's name in Chinese characters.
        case brand
        /// Part of many phrases, advertising only next to the others: 官网.
        case plain
        /// A run of Latin letters and digits.
        case latin
    }

    struct Word: Sendable {
        let role: Role
        let phrase: Phrase
    }

    static let words: [Word] =
        betting.map { Word(role: .betting, phrase: $0) } + adult.map { Word(role: .adult, phrase: $0) }
        + brands.map { Word(role: .brand, phrase: $0) } + plain.map { Word(role: .plain, phrase: $0) }

    private static let betting: [Phrase] = [
        "体育投注", "体育博彩", "博彩", "亚洲官网", "亚洲官方", "最新官网", "娱乐城", "百家乐", "老虎机", "滚球", "彩票平台", "电子游艺", "真人娱乐",
        "真人荷官", "足球投注", "在线投注", "线上投注", "线上娱乐", "投注平台", "投注网", "赌场", "赌博平台",
    ]

    private static let adult: [Phrase] = [
        "无码", "一区二区", "久久精品", "久久久", "午夜福利", "国产精品", "精品国产", "成人影院", "成人视频", "成人电影", "成人网站", "成人小说", "情色",
        "黄色视频", "三级片", "激情视频", "亚洲欧美", "日韩欧美",
    ]

    private static let brands: [Phrase] = [
        "澳门", "皇冠", "万博", "亚博", "必威", "乐鱼", "开云", "华体会", "爱游戏", "九游会", "新葡京", "威尼斯人", "澳门金沙", "澳门永利", "永利", "米兰",
    ]

    private static let plain: [Phrase] = [
        "官网", "官方网站", "官方", "(中国)", "最新", "亚洲", "体育", "娱乐", "在线", "下载", "手机版", "登录", "注册", "网址", "入口", "投注",
        "不断更新", "视频", "影院", "免费", "观看", "精品", "国产", "欧美", "日韩", "成人", "电影", "平台",
    ]

    /// Whether a run of Latin letters and digits is the name of a betting site.
    static func isBettingBrand(_ run: Words) -> Bool {
        let lowered = run.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }[...]
        if ["tibet", "alphabet"].contains(where: { lowered.ends(with: $0) }) { return false }
        return lowered.contains("bet") || latinBrands.contains { lowered.equals($0) }
    }

    private static let latinBrands: [Phrase] = [
        "bob", "kok", "m6", "w88", "hth", "tyc", "mg", "ag8", "vwin", "yabo", "fun88", "betway", "188sport", "ky",
    ]

    /// Whether a run of Latin letters is a word of adult advertising.
    static func isAdult(_ run: Words) -> Bool { ["av", "AV", "Av", "xxx", "XXX"].contains { run.equals($0) } }

    /// Words that no line of advertising has: a report may speak of crime, lotteries and adult schools.
    static let ofReports: PhraseSet = [
        "公开", "报告", "年报", "情况", "打击", "整治", "查处", "治理", "教育", "检查", "举报", "工作", "通知",
    ]
}
