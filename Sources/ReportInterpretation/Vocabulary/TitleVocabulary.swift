/// What titles, and the first sentences that repeat them, are made of.
enum TitleVocabulary {
    /// The kinds of document that an annual report calls itself.
    static let kinds: PhraseSet = ["报告", "年报"]

    /// What a title does not contain: sentences, paths, and the names of other documents.
    static let others: PhraseSet = ["。", ";", ">", "/", "→", "通知", "《", "目录", "指南"]

    /// What the report is about.
    static let subjects: PhraseSet = ["政府信息公开", "政务公开", "信息公开", "政务信息公开", "政府信息工作"]

    /// What is left over at the start of an issuer cut out of a title.
    static let prefixes: [Phrase] = ["度", "]", "关于"]

    /// What is left over at its end.
    static let suffixes: [Phrase] = ["年度", "度", "的", "(", "[", ":", "-"]

    /// What a first sentence says before the organ.
    static let preamblePrefixes: [Phrase] = [
        "现将", "现就", "现", "特", "本报告由", "由", "向社会", "公布", "发布", "公开",
    ]

    /// What it says after the organ.
    static let preambleVerbs: [Phrase] = ["编制", "编写", "公布", "发布", "向社会", "制作", "撰写", "关于", "的"]
}
