import ReportModel

/// The words that distinguish a page's own parts from a report.
enum ChromeVocabulary {
    /// Whether everything from this passage on belongs to the page: footers, neighbours, links.
    static func startsTail(_ words: Words) -> Bool {
        guard words.count <= 90, words.last != Marks.fullStop else { return false }
        return words.startsWithAny(tailBeginnings) || words.containsAny(tailWords) || isSiteName(words)
    }

    /// What a passage outside the report is, by its words; nil if they do not show it.
    static func kind(of words: Words) -> Chrome.Kind? {
        if words.startsWithAny(breadcrumbs) { return .breadcrumb }
        if words.count <= 60, words.startsWithAny(toolbars) { return .toolbar }
        if words.startsWithAny(related) { return .related }
        return nil
    }

    /// Whether a passage below the report belongs to the foot of the page.
    static func isFooter(_ words: Words) -> Bool {
        words.startsWithAny(footers) || words.containsAny(tailWords)
    }

    /// Whether a line is the name of a site: 云川市人民政府门户网站.
    static func isSiteName(_ words: Words) -> Bool {
        words.count <= 30 && siteEndings.contains { words.ends(with: $0) }
    }

    private static let siteEndings: [Phrase] = ["网站", "门户网", "政府网"]

    private static let breadcrumbs: PhraseSet = ["当前位置", "您现在的位置", "您的位置", "您当前的位置", "所在位置", "位置:", "首页>", "首页/"]

    private static let toolbars: PhraseSet = [
        "字号", "字体", "[字体", "[字号", "打印", "[打印", "分享", "[分享", "收藏", "[大", "大中小", "听全文", "朗读", "扫一扫", "保存",
        "关闭", "[关闭", "浏览次数", "点击数", "阅读次数",
    ]

    private static let related = PhraseSet(relatedLines)

    private static let relatedLines: [Phrase] = [
        "上一篇", "下一篇", "上一条", "下一条", "相关链接", "相关文章", "相关新闻", "相关阅读", "相关信息", "相关文档", "相关词条", "热门词条", "附件下载",
    ]

    private static let footers = PhraseSet(footerLines)

    private static let footerLines: [Phrase] = [
        "主办单位", "主办:", "版权所有", "联系我们", "联络我们", "网站地图", "微信公众号", "政务微博", "技术支持", "承办单位", "网站维护", "关于我们",
        "网站声明", "Copyright", "copyright", "©", "友情链接",
    ]

    private static let tailBeginnings = PhraseSet(
        relatedLines + footerLines + [
            "打印本页", "关闭窗口", "[打印", "[关闭", "分享到", "分享:", "扫一扫", "责任编辑", "编辑:", "返回顶部", "您是第", "[字体", "字号:",
            "浏览次数", "打印", "关闭",
            "浏览量", "网站首页", "本站", "来源:", "(来源:", "[来源:", "信息来源:", "文章来源:",
        ])

    private static let tailWords: PhraseSet = ["ICP备", "网站标识码", "公网安备", "版权所有"]
}
