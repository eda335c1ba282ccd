/// How reports name the period of their numbers.
enum PeriodVocabulary {
    /// What names a period.
    static let cues: [Phrase] = ["统计期限", "统计时限", "报告期", "所列数据", "数据统计", "数据期限"]

    /// What stands between its two dates.
    static let links: [Phrase] = [
        "起至", "至", "到", "起到", "-", "--", "~", "起,至", "开始至", "开始到", "开始,至", "开始,到", "起,到",
    ]
}
