import ReportModel

/// The row labels of the statistics table of 2014 as reports print them, in normal form.
///
/// A label is matched without its number, 其中, remarks in brackets and the ending that says that it is a count
/// (数, 总数, 次数, 数量). A label that fits two rows fits none, unless the rows before it decide.
struct IndicatorLabels: Sendable {
    /// What a piece of text is in the table.
    enum Match: Equatable {
        /// A row, by its index in the vocabulary.
        case row(Int)
        /// A line that only heads rows, and the block that they belong to.
        case heading(String)
        /// A label of several rows; nothing before it says which one it is here.
        case unplaced
    }

    /// What was read before a label.
    struct Context {
        /// The first part of the keys of the rows around: `requests`.
        var block: String?
        /// The last row read, unless a heading or an unknown label came after it.
        var last: Int?
        /// The last row read in the block, whatever came after it.
        var nearest: Int?

        /// What was read before the first row below a heading.
        func below(_ block: String) -> Context {
            Context(block: block, nearest: block == self.block ? nearest : nil)
        }
    }

    static let shared = IndicatorLabels(.of2014)

    let definitions: [IndicatorDefinition]
    /// The whole labels, without remarks.
    let labels: [[UInt16]]
    let blocks: [String]
    let rows: [[UInt16]: [Int]]
    /// Labels that are a row's only in its block.
    private let short: [[UInt16]: Int]
    let headings: [[UInt16]: String]
    /// How the form's own remarks begin, for when their brackets are lost.
    private let remarks: [Phrase]
    /// The first four units of every row's labels.
    private let beginnings: Set<UInt64>
    /// For each row all its labels, including those that are unique only in its block.
    let names: [[[UInt16]]]
    /// For each row how many characters at the beginning and at the end of its label another row's shares.
    let shared: [(beginning: Int, end: Int)]

    private init(_ form: IndicatorForm) {
        let definitions = form.rows
        self.definitions = definitions
        labels = definitions.map { IndicatorLabels.bare(Phrase($0.label).units[...]) }
        blocks = definitions.map(\.key.block)
        var rows: [[UInt16]: [Int]] = [:]
        for (index, definition) in definitions.enumerated() {
            for name in [definition.label] + definition.wordings {
                let stem = IndicatorLabels.stem(IndicatorLabels.bare(Phrase(name).units[...]))
                if rows[stem]?.contains(index) != true { rows[stem, default: []].append(index) }
            }
        }
        self.rows = rows
        var short: [[UInt16]: Int] = [:]
        for (index, definition) in definitions.enumerated() {
            for name in definition.wordingsInBlock {
                short[IndicatorLabels.stem(IndicatorLabels.bare(Phrase(name).units[...]))] = index
            }
        }
        self.short = short
        headings = Dictionary(
            uniqueKeysWithValues: form.headings.flatMap { block, labels in
                labels.map { (IndicatorLabels.bare(Phrase($0).units[...]), block) }
            })
        remarks = form.remarks.map { Phrase($0) }
        names = definitions.map { definition in
            ([definition.label] + definition.wordings + definition.wordingsInBlock).map {
                IndicatorLabels.bare(Phrase($0).units[...])
            }
        }
        shared = IndicatorLabels.sharedEnds(of: labels)
        beginnings = Set(rows.keys.compactMap { IndicatorLabels.beginning($0[...]) })
    }

    // MARK: Matching

    /// The beginning of a label, where words begin as one does: for ruling out quickly that a page has such a table.
    func beginning(of words: Words) -> UInt64? {
        let beginning = IndicatorLabels.beginning(IndicatorLabels.withoutNumber(words))
        return beginning.flatMap { beginnings.contains($0) ? $0 : nil }
    }

    /// What the words of a cell or a line are; misspelt labels are accepted only inside a known table.
    func match(_ words: Words, after context: Context, inTable: Bool = true) -> Match? {
        let label = IndicatorLabels.bare(words)
        guard label.count >= 3 else { return nil }
        if let candidates = rows[IndicatorLabels.stem(label)] { return place(candidates, after: context) }
        if let row = short[IndicatorLabels.stem(label)], isNear(row, context) { return .row(row) }
        if let block = headings[label] { return .heading(block) }
        if let row = cut(label, after: context) { return .row(row) }
        return inTable && !IndicatorLabels.hasNumber(words) ? misspelt(label, after: context) : nil
    }

    private func isNear(_ row: Int, _ context: Context) -> Bool {
        blocks[row] == context.block || (context.nearest ?? context.last).map { $0 + 1 } == row
    }

    /// 被依法纠错数 and 其他情形数 occur in two blocks: the row before them says in which, and 维持具体行政行为数 is the short
    /// form of the second block's first row.
    private func place(_ candidates: [Int], after context: Context) -> Match {
        guard let last = context.last, IndicatorLabels.disputes.contains(blocks[last]) else {
            return candidates.count == 1 ? .row(candidates[0]) : .unplaced
        }
        if candidates.count == 1 {
            let isUpheld = definitions[candidates[0]].key == .reviewUpheld
            return .row(isUpheld && definitions[last].key == .litigationTotal ? last + 1 : candidates[0])
        }
        let inPlace = candidates.first { blocks[$0] == blocks[last] && $0 > last }
        return inPlace.map { .row($0) } ?? .unplaced
    }

    private static let disputes: Set<String> = ["review", "litigation"]

    /// The row whose label begins so (the end was lost): the next row of the form, else the only one; or the row whose
    /// remark follows without brackets.
    private func cut(_ label: [UInt16], after context: Context) -> Int? {
        if let row = labels.indices.first(where: { hasRemark(label, after: labels[$0]) }) { return row }
        guard label.count >= 4 else { return nil }
        let begun = labels.indices.filter { labels[$0].starts(with: label) }
        let next = context.last.map { $0 + 1 } ?? blocks.indices.first { blocks[$0] == context.block }
        if let next, begun.contains(next) { return next }
        let inBlock = begun.count > 1 ? begun.filter { blocks[$0] == context.block } : begun
        return inBlock.count == 1 && label.count >= 6 ? inBlock.first : nil
    }

    private func hasRemark(_ label: [UInt16], after whole: [UInt16]) -> Bool {
        guard label.count > whole.count, label.starts(with: whole) else { return false }
        return remarks.contains { label[whole.count...].starts(with: $0.units) }
    }

    func context(after row: Int) -> Context { Context(block: blocks[row], last: row, nearest: row) }
}
