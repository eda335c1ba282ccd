/// What an annual report is called when it is mentioned.
enum ReportWords {
    static let kinds: PhraseSet = ["年度报告", "年报"]
    static let subjects: PhraseSet = ["信息公开", "政务公开"]
}
