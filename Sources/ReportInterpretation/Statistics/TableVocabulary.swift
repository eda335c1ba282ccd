import ReportModel

/// The words of the three statutory tables as reports print them, in normal form.
///
/// Labels come from `StatutoryForm`; what stands here is only what reports print otherwise.
final class TableVocabulary: Sendable {
    /// What a piece of text is in a statutory table.
    enum Role: Equatable {
        /// The label of a row, by its index in the form.
        case row(Int)
        /// The label of a group of rows, or a band across the table.
        case group
        /// A column header or part of one.
        case header
    }

    let kind: StatutoryForm.Kind
    /// The labels of each row of the form, without numbers, notes and punctuation.
    let rows: [(index: Int, label: Phrase)]
    /// For each first unit of a label where in ``rows`` it begins one.
    private let rowsOfHead: [UInt16: [Int]]
    let groups: [Phrase]
    let headers: [Phrase]
    /// For the editions since 2019 the cells of each row.
    private let targets: (of2019: [[ReviewHeads.Target]], of2021: [[ReviewHeads.Target]])
    /// What no narrative line consists of: a table may start here.
    private let openings: [Phrase]

    static let all = [article20, requests, reviewAndLitigation]

    static func of(_ kind: StatutoryForm.Kind) -> TableVocabulary {
        switch kind {
        case .article20: article20
        case .requests: requests
        case .reviewAndLitigation: reviewAndLitigation
        }
    }

    static let article20 = TableVocabulary(
        .article20,
        aliases: ["item1/normativeDocuments": ["规范性文件"], "item8/administrativeFees": ["行政事业性收费项目"]],
        groups: [],
        headers: [
            "信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增减", "处理决定数量",
            "本年处理决定数量", "采购项目数量", "采购总金额", "本年制发件数", "本年废止件数", "现行有效件数", "现行有效件数历史累计",
            "本年收费金额单位万元", "本年收费金额",
        ],
        openings: ["信息内容", "本年制发件数", "本年新制作数量"])

    static let requests = TableVocabulary(
        .requests,
        aliases: [
            "outcomes/otherHandling/correctionOverdue": ["申请人无正当理由逾期不补正", "逾期不补正"],
            "outcomes/otherHandling/feeOverdue": ["申请人逾期未按收费通知要求缴纳费用", "逾期不缴费", "逾期未缴费"],
            "outcomes/denied/prohibitedByLawOrRegulation": ["其他法律法规禁止公开"],
        ],
        groups: ["本年度办理结果", "不予公开", "无法提供", "不予处理"],
        headers: [
            "申请人情况", "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他",
            "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "区分处理的只计这一情形不计其他情形",
        ],
        openings: ["申请人情况", "本年新收政府信息公开申请数量"])

    static let reviewAndLitigation = TableVocabulary(
        .reviewAndLitigation, aliases: [:], groups: [],
        headers: [
            "行政复议", "行政诉讼", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉",
        ],
        openings: ["行政复议", "结果维持", "未经复议直接起诉"])

    private init(
        _ kind: StatutoryForm.Kind, aliases: [String: [String]], groups: [String], headers: [String],
        openings: [String]
    ) {
        self.kind = kind
        let form = StatutoryForm.form(of: kind)
        // The review table has no row labels: it is one line of numbers below its headers.
        let labelled = kind == .reviewAndLitigation ? [] : Array(form.rows.enumerated())
        let rows: [(index: Int, label: Phrase)] = labelled.flatMap { index, row in
            ([row.label] + (aliases[row.key] ?? [])).map { (index, Phrase(TableVocabulary.bare($0))) }
        }
        self.rows = rows
        rowsOfHead = Dictionary(grouping: rows.indices) { rows[$0].label.units[0] }
        targets = (
            TableVocabulary.targets(of: form, in: .notice2019), TableVocabulary.targets(of: form, in: .notice2021)
        )
        self.groups = groups.map { Phrase($0) }
        self.headers = headers.map { Phrase($0) }
        self.openings = openings.map { Phrase($0) }
    }

    /// The cells of a row that an edition prints.
    func targets(ofRow row: Int, in edition: Edition) -> [ReviewHeads.Target] {
        switch edition {
        case .notice2014: []
        case .notice2019: targets.of2019[row]
        case .notice2021: targets.of2021[row]
        }
    }

    private static func targets(of form: StatutoryForm, in edition: Edition) -> [[ReviewHeads.Target]] {
        form.rows.enumerated().map { index, row in
            row.columns.indices.filter { row.columns[$0].editions.contains(edition) }.map { (index, $0) }
        }
    }

    // MARK: Recognising

    /// What `words` are in this table, `last` being the row read before.
    func role(of words: Words, after last: Int?) -> Role? { role(of: TableLabel(words), after: last) }

    /// What a label is in this table, `last` being the row read before.
    func role(of label: TableLabel, after last: Int?) -> Role? {
        guard !label.units.isEmpty else { return nil }
        if isBand(label.words) { return .group }
        if groups.contains(where: { $0.units == label.units }) { return .group }
        if let row = row(label.units, isNumbered: label.isNumbered, after: last) { return .row(row) }
        return isHeader(label.units) ? .header : nil
    }

    /// Whether a table of this kind may start with a label.
    func opens(with label: TableLabel) -> Bool {
        let label = label.asPrinted
        return isBand(label.words) || openings.contains { $0.units == label.units }
            || (kind == .requests && label.units.starts(with: TableVocabulary.identity.units))
    }

    /// The row whose label this is: the exact label, or a cut of it that fits no other row.
    private func row(_ label: [UInt16], isNumbered: Bool, after last: Int?) -> Int? {
        let alike = rowsOfHead[label[0]] ?? []
        let exact = alike.first { rows[$0].label.units == label }.map { rows[$0].index }
        if let exact, isInPlace(exact, isNumbered: isNumbered, after: last) { return exact }
        guard label.count >= 4 else { return nil }
        var cut: Int?
        for entry in alike where isCut(label, of: rows[entry].label.units) {
            if let cut, cut != rows[entry].index { return nil }
            cut = rows[entry].index
        }
        return cut
    }

    /// A label that lost its end, or one that carries a note after it.
    private func isCut(_ label: [UInt16], of whole: [UInt16]) -> Bool {
        if whole.starts(with: label) { return true }
        guard whole.count >= 4, label.starts(with: whole) else { return false }
        return TableVocabulary.notes.contains { label.dropFirst(whole.count).starts(with: $0.units) }
    }

    /// 其他 and 总计 name columns as well as rows: as rows they stand after the rows before them, and （七）总计 is none.
    private func isInPlace(_ row: Int, isNumbered: Bool, after last: Int?) -> Bool {
        guard kind == .requests else { return true }
        switch row {
        case TableVocabulary.total where isNumbered: return last != nil
        case TableVocabulary.other, TableVocabulary.total: return (last ?? -1) >= TableVocabulary.lastNotProcessed
        case TableVocabulary.undivided: return last != nil
        default: return true
        }
    }

    private static let total = StatutoryForm.requests.rowIndex("outcomes/total")
    private static let other = StatutoryForm.requests.rowIndex("outcomes/otherHandling/other")
    static let undivided = StatutoryForm.requests.rowIndex("outcomes/otherHandling/undivided")
    private static let lastNotProcessed =
        StatutoryForm.requests.rowIndex("outcomes/notProcessed/petitionOrComplaint") ?? 0

    private func isHeader(_ label: [UInt16]) -> Bool {
        guard label.count >= 2 else { return false }
        return headers.contains { header in
            header.units == label || header.units.starts(with: label)
                || (label.count <= 4 && header.units[...].first(Phrase(units: label)) != nil)
        }
    }

    private func isBand(_ words: Words) -> Bool {
        guard kind == .article20, words.starts(with: TableVocabulary.band), words.count <= 12 else { return false }
        guard let end = words.lastIndex(of: UInt16("项" as Unicode.Scalar)) else { return true }
        return !words[(end + 1)...].contains { $0.isHan }
    }

    /// Whether the words name a column as well as a row.
    func isAmbiguous(_ words: Words) -> Bool {
        guard kind == .requests, Numbering.length(in: words) == 0 else { return false }
        let label = TableVocabulary.label(words)
        return TableVocabulary.namesOfBoth.contains { label == $0.units }
    }

    private static let namesOfBoth: [Phrase] = ["其他", "总计"]
    static let band: Phrase = "第二十条第"
    private static let notes: [Phrase] = ["区分处理", "行政机关不再处理"]

    // MARK: Labels

    private static let identity: Phrase = "本列数据的勾稽关系"

    /// A label without its number, notes and punctuation.
    static func label(_ words: Words) -> [UInt16] { TableLabel(printed: words).units }

    private static func bare(_ label: String) -> String {
        String(decoding: TableVocabulary.label(Phrase(label).units[...]), as: UTF16.self)
    }
}
