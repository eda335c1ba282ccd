/// What distinguishes an annual report from other documents.
enum DocumentVocabulary {
    /// What an annual report is about.
    static let disclosure: PhraseSet = ["信息公开", "政务公开", "主动公开", "申请公开"]

    /// How sentences name the year reported on.
    static let periods: PhraseSet = ["全年", "本年度", "一年来", "年内", "年底"]

    /// What other documents are called.
    static let otherDocuments: [Phrase] = [
        "指南", "目录", "通知", "办法", "条例", "规定", "细则", "制度", "通报", "要点", "方案", "意见", "函", "报表", "清单",
    ]

    /// What other yearly reports are about.
    static let otherSubjects: PhraseSet = [
        "法治政府", "依法行政", "预算", "决算", "政府工作报告", "审计", "统计公报", "政府网站工作", "国民经济",
    ]
}
