import ReportModel

/// What headings say, in normal form: from the words of a heading to the kind of its section.
enum SectionVocabulary {
    /// The kind of the section that a heading opens; nil if its words name none.
    ///
    /// The first rule that fits decides, so the narrower ones come first: 依申请公开和不予公开情况 is about requests,
    /// 申请行政复议情况 about review.
    static func kind(of heading: Words) -> SectionKind? {
        words.leastPlace(in: heading).map { kinds[$0] }
    }

    /// Whether a line without a number is a heading by its words alone: all of it is one of the usual headings.
    static func isUsualHeading(_ line: Words) -> Bool {
        guard (2...36).contains(line.count) else { return false }
        let isUsual = usual.contains { line.equals($0) } || usualEndings.contains { line.ends(with: $0) }
        return isUsual && kind(of: line) != nil
    }

    private static let words = PhraseSet(rules.flatMap(\.words))
    /// The kind that each of the words shows.
    private static let kinds = rules.flatMap { rule in rule.words.map { _ in rule.kind } }

    private struct Rule {
        let kind: SectionKind
        let words: [Phrase]
    }

    private static let rules: [Rule] = [
        Rule(kind: .attachments, words: ["附件"]),
        Rule(kind: .statisticsTable, words: ["统计表", "附表", "情况表"]),
        Rule(kind: .reviewAndLitigation, words: ["复议", "诉讼"]),
        Rule(
            kind: .problemsAndImprovements,
            words: [
                "问题", "改进", "下一步", "下步", "工作重点", "工作打算", "工作计划", "工作安排", "努力方向", "薄弱环节",
            ]),
        Rule(kind: .fees, words: ["收费", "费用", "收支", "减免"]),
        Rule(
            kind: .requestProcessing,
            words: [
                "依申请", "收到和处理", "申请公开", "信息公开申请", "申请处理", "申请办理", "不予公开",
            ]),
        Rule(kind: .proactiveDisclosure, words: ["主动公开", "公开政府信息情况", "公文类政府信息"]),
        Rule(kind: .interpretationAndResponse, words: ["解读", "回应"]),
        Rule(kind: .complaints, words: ["投诉", "举报", "申诉"]),
        Rule(kind: .consultation, words: ["咨询", "谘询"]),
        Rule(kind: .organizationAndFunding, words: ["机构建设", "经费", "队伍建设", "组织机构", "人员情况"]),
        Rule(kind: .meetingsAndTraining, words: ["会议", "培训"]),
        Rule(
            kind: .otherMatters,
            words: [
                "其他需要报告", "其他事项", "其他情况", "其他相关", "需要说明", "重点领域", "政务公开日",
            ]),
        Rule(
            kind: .overallSituation,
            words: ["概述", "总体情况", "基本情况", "概况", "总体工作", "工作概述", "引言", "任务落实情况", "要点落实情况"]),
    ]

    private static let usual: [Phrase] = [
        "概述", "总体情况", "基本情况", "概况", "引言", "收费情况", "其他事项", "改进措施", "存在问题", "存在的问题", "主要问题",
    ]

    private static let usualEndings: [Phrase] = [
        "情况", "概述", "改进措施", "主要问题", "事项", "工作打算", "工作安排", "统计表", "工作计划", "工作重点",
    ]
}
