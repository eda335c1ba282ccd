/// What kind of thing a measure word counts; a rule of the indicators says which kinds it takes.
struct MeasureKind: OptionSet, Sendable {
    let rawValue: Int

    /// 条
    static let pieces = MeasureKind(rawValue: 1)
    /// 件, 宗, 起, 例
    static let cases = MeasureKind(rawValue: 2)
    /// 份
    static let copies = MeasureKind(rawValue: 4)
    /// 篇
    static let articles = MeasureKind(rawValue: 8)
    /// 次, 场
    static let times = MeasureKind(rawValue: 16)
    /// 期
    static let issues = MeasureKind(rawValue: 32)
    /// 个, 项
    static let general = MeasureKind(rawValue: 64)
    /// 处
    static let places = MeasureKind(rawValue: 128)
    /// 人, 名
    static let persons = MeasureKind(rawValue: 256)
    /// 人次
    static let attendances = MeasureKind(rawValue: 512)
    /// 元
    static let money = MeasureKind(rawValue: 1024)
    /// Counts what no indicator counts.
    static let other = MeasureKind(rawValue: 2048)
    /// No measure word at all, as in a list of names with values.
    static let none = MeasureKind(rawValue: 4096)
}

/// A measure word: what it counts, and what makes it another word.
struct Measure: Sendable {
    var kind: MeasureKind
    /// Units that make a longer word of it when they follow: 项目, 条例.
    var notBefore: [UInt16]
    /// Whether it also counts after one Chinese numeral: 三次, but not 三级, 四类.
    var takesNumeral: Bool
    /// Whether it also counts after 一 alone: 一次, but not 一个.
    var takesOne: Bool
    /// Whether it is not a count at all, such as a length of time.
    var isNoCount = false
}

/// The measure words of report text.
enum MeasureWords {
    static let table = PhraseTable(rows.flatMap(\.phrases))

    /// The words of what an indicator may count.
    static let counted = rows.filter { $0.kind != .other }.flatMap { row in
        row.words.split(separator: " ").map { (word: String($0), kind: row.kind) }
    }

    private struct Row {
        var words: String
        var kind: MeasureKind
        var notBefore = ""
        var takesNumeral = true
        var takesOne = false
        var isNoCount = false

        var phrases: [(phrase: String, meaning: Measure)] {
            let measure = Measure(
                kind: kind, notBefore: Phrase(notBefore).units, takesNumeral: takesNumeral, takesOne: takesOne,
                isNoCount: isNoCount)
            return words.split(separator: " ").map { (String($0), measure) }
        }
    }

    private static let rows = [
        Row(words: "条次 条(次) 条/次 条(件) 条/件 条(件次) 则", kind: .pieces),
        Row(words: "条", kind: .pieces, notBefore: "例款文约理幅件块线"),
        Row(words: "件次 件(次) 件/次 起(件) 件(起)", kind: .cases, takesOne: true),
        Row(words: "件", kind: .cases, notBefore: "数", takesOne: true),
        Row(words: "宗 例", kind: .cases, notBefore: "如会子外行", takesOne: true),
        Row(words: "起", kind: .cases, notBefore: "草诉步来点施到源初至止着", takesOne: true),
        Row(words: "份 份(件)", kind: .copies, notBefore: "额"),
        Row(words: "篇 篇次 篇(条)", kind: .articles, notBefore: "章幅", takesOne: true),
        Row(words: "场次 场(次) 次(场) 次/场 期次 批次 班次 期(次) 次(期)", kind: .times, takesOne: true),
        Row(words: "次", kind: .times, notBefore: "数序年日性要生第", takesOne: true),
        Row(words: "场", kind: .times, notBefore: "所地景合馆", takesOne: true),
        Row(words: "期 期(班)", kind: .issues, notBefore: "间限末刊望内待货满", takesOne: true),
        Row(words: "个", kind: .general, notBefore: "人体性别"),
        Row(words: "个(处) 处(个)", kind: [.general, .places]),
        Row(words: "项", kind: .general, notBefore: "目"),
        Row(words: "项次", kind: .general),
        Row(words: "处", kind: .places, notBefore: "理室罚置长级于"),
        Row(words: "人次 人/次 人(次) 人次数", kind: .attendances, takesOne: true),
        Row(words: "名", kind: .persons, notBefore: "单称录义列次", takesOne: true),
        Row(words: "人", kind: .persons, notBefore: "民员大事口社才均力物群为工行", takesOne: true),
        Row(words: "位", kind: .persons, notBefore: "于置列居次", takesOne: true),
        Row(words: "元 元人民币", kind: .money, notBefore: "旦素"),
        Row(words: "% ‰ 个百分点 百分点", kind: .other),
        Row(words: "部", kind: .other, notBefore: "门分委长署队级位件"),
        Row(words: "家", kind: .other, notBefore: "庭长族"),
        Row(words: "户", kind: .other, notBefore: "籍外"),
        Row(words: "本", kind: .other, notBefore: "级年机单局委市县区州省部月次地报系科条行办"),
        Row(words: "册 张 幅 套 页 封 卷 遍 辆 栋 首 枚 台次 户次 家次 版次 字次 点次 车次 课时 学时", kind: .other),
        Row(
            words: "块 类 种 版 级 层 所 间 座 组 支 队 员 集 笔 单 班 批 轮 段 栏 点 款 章 节", kind: .other,
            notBefore: "账目面本别织成长构根计示复准评子期书以于伍独位内", takesNumeral: false),
        Row(words: "台", kind: .other, notBefore: "账湾风词阶本北"),
        Row(words: "字", kind: .other, takesNumeral: false),
        Row(words: "分", kind: .other, notBefore: "别公管类局析布为钟之步工发级配享散支行", takesNumeral: false),
        Row(words: "大类 小类 大项 小项 大板块 平方米 公里 千米 米 亩 吨 千克 公斤", kind: .other),
        Row(
            words: "个工作日 个自然日 个月 个小时 个半月 个季度 个年度 个星期 个周 个多月 天 小时 分钟 秒 年 月 日 号 时 周 "
                + "季度 年度 届 岁 世纪 周年 工作日 年来 多年",
            kind: .other, takesNumeral: false, isNoCount: true),
    ]
}
