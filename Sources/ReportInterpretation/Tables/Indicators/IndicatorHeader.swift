/// A header of the statistics table: what its column holds.
struct IndicatorHeader {
    enum Role: Equatable {
        /// 序号
        case serial
        /// 统计指标
        case label
        /// 单位
        case unit
        /// 统计数, 区政府统计数 ...
        case value
        /// 备注
        case remark
    }

    var role: Role
    /// The units of its words.
    var units: Range<Int>
    var passage: Int
    /// The row that it is in, if rows are known.
    var row: IndicatorToken.Row?
    /// The grid columns that it spans, if the format knows them.
    var columns: Range<Int>?

    /// A header among headers: anything but the usual ones is a header of numbers.
    init(_ token: IndicatorToken, in reading: Reading) {
        role = IndicatorHeader.role(of: reading.folded.units[token.units]) ?? .value
        units = token.units
        passage = token.passage
        row = token.row
        columns = token.columns
    }

    static func role(of words: Words) -> Role? {
        guard (2...12).contains(words.count) else { return nil }
        if labels.contains(where: words.equals) { return .label }
        if units.contains(where: words.equals) { return .unit }
        if serials.contains(where: words.equals) { return .serial }
        if remarks.contains(where: words.equals) { return .remark }
        return numbers.contains { words.ends(with: $0) } ? .value : nil
    }

    /// Whether a header says only that there are numbers below it.
    static func isGeneric(_ words: Words) -> Bool { numbers.contains { words.equals($0) } }

    private static let labels: [Phrase] = [
        "统计指标", "指标", "指标名称", "统计项目", "统计内容", "项目", "项目名称", "统计指标名称", "内容", "指标内容",
    ]
    private static let units: [Phrase] = ["单位", "计量单位", "统计单位", "数量单位"]
    private static let serials: [Phrase] = ["序号", "编号", "代码", "代号", "行次"]
    private static let remarks: [Phrase] = ["备注", "说明", "备注说明", "注", "指标解释", "填报说明"]
    private static let numbers: [Phrase] = ["统计数", "统计数据", "数量", "数值", "统计数量", "统计值", "数据", "总数", "合计", "总计"]
}
