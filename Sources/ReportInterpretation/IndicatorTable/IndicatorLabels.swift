import ReportModel

/// The row labels of the statistics table of 2014 as reports print them, in normal form.
///
/// A label is matched without its number, 其中, remarks in brackets and the ending that says that it is a count
/// (数, 总数, 次数, 数量). What fits two rows fits none, unless the rows before it decide.
struct IndicatorLabels: Sendable {
    /// What a piece of text is in the table.
    enum Match: Equatable {
        /// A row, by its index in the vocabulary.
        case row(Int)
        /// A line that only heads rows, and the block that they belong to.
        case heading(String)
        /// A label of several rows; nothing before it tells which one it is here.
        case unplaced
    }

    /// What was read before a label.
    struct Context {
        /// The first part of the keys of the rows around: `requests`.
        var block: String?
        /// The row read last, where no unknown label stood since.
        var last: Int?
    }

    static let shared = IndicatorLabels()

    let definitions = IndicatorVocabulary.definitions
    /// The whole labels, without remarks.
    private let labels: [[UInt16]]
    private let blocks: [String]
    private let rows: [[UInt16]: [Int]]
    /// Labels that are a row's only in its block.
    private let short: [[UInt16]: Int]
    private let headings: [[UInt16]: String]
    /// The first four units of every row's labels.
    private let beginnings: Set<UInt64>

    private init() {
        let definitions = IndicatorVocabulary.definitions
        labels = definitions.map { IndicatorLabels.bare(Phrase($0.label).units[...]) }
        blocks = definitions.map { String($0.key.prefix { $0 != "." }) }
        var rows: [[UInt16]: [Int]] = [:]
        for (index, definition) in definitions.enumerated() {
            for name in [definition.label] + (IndicatorAliases.rows[definition.key] ?? []) {
                let stem = IndicatorLabels.stem(IndicatorLabels.bare(Phrase(name).units[...]))
                if rows[stem]?.contains(index) != true { rows[stem, default: []].append(index) }
            }
        }
        self.rows = rows
        var short: [[UInt16]: Int] = [:]
        for (index, definition) in definitions.enumerated() {
            for name in IndicatorAliases.short[definition.key] ?? [] {
                short[IndicatorLabels.stem(IndicatorLabels.bare(Phrase(name).units[...]))] = index
            }
        }
        self.short = short
        headings = Dictionary(
            uniqueKeysWithValues: IndicatorAliases.headings.map {
                (IndicatorLabels.bare(Phrase($0.label).units[...]), $0.block)
            })
        beginnings = Set(rows.keys.compactMap { IndicatorLabels.beginning($0[...]) })
    }

    // MARK: Matching

    /// The beginning of a label, where words begin as one does: for telling quickly that a page has no such table.
    func beginning(of words: Words) -> UInt64? {
        let beginning = IndicatorLabels.beginning(IndicatorLabels.withoutNumber(words))
        return beginning.flatMap { beginnings.contains($0) ? $0 : nil }
    }

    /// What the words of a cell or a line are; a label may be misspelt only where a table is known to be.
    func match(_ words: Words, after context: Context, inTable: Bool = true) -> Match? {
        let label = IndicatorLabels.bare(words)
        guard label.count >= 3 else { return nil }
        if let candidates = rows[IndicatorLabels.stem(label)] { return place(candidates, after: context) }
        if let row = short[IndicatorLabels.stem(label)], isNear(row, context) { return .row(row) }
        if let block = headings[label] { return .heading(block) }
        if let row = cut(label, after: context) ?? (inTable ? misspelt(label, after: context) : nil) {
            return .row(row)
        }
        return nil
    }

    private func isNear(_ row: Int, _ context: Context) -> Bool {
        blocks[row] == context.block || context.last.map { $0 + 1 } == row
    }

    /// 被依法纠错数 and 其他情形数 stand in two blocks: the row before them says in which, and 维持具体行政行为数 is the short
    /// form of the second block's first row.
    private func place(_ candidates: [Int], after context: Context) -> Match {
        guard let last = context.last, IndicatorLabels.disputes.contains(blocks[last]) else {
            return candidates.count == 1 ? .row(candidates[0]) : .unplaced
        }
        if candidates.count == 1 {
            let isUpheld = definitions[candidates[0]].key == "review.upheld"
            return .row(isUpheld && definitions[last].key == "litigation.total" ? last + 1 : candidates[0])
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
        return IndicatorAliases.remarks.contains { label[whole.count...].starts(with: $0.units) }
    }

    /// The next row of the form, or the only one with a long label, whose label differs in one character. A lost or
    /// added 不 is another row.
    private func misspelt(_ label: [UInt16], after context: Context) -> Int? {
        let stem = IndicatorLabels.stem(label)
        if let next = context.last.map({ $0 + 1 }), labels.indices.contains(next), isNext(label, next) { return next }
        guard stem.count >= 8 else { return nil }
        var found: Int?
        for (other, candidates) in rows where abs(other.count - stem.count) <= 1 && other.count >= 8 {
            guard IndicatorLabels.differByOne(stem, other) else { continue }
            guard candidates.count == 1, found == nil || found == candidates[0] else { return nil }
            found = candidates[0]
        }
        return found
    }

    /// Another character in a short label makes another one: 书面申请数 is not 当面申请数.
    private func isNext(_ label: [UInt16], _ next: Int) -> Bool {
        if label.count >= 5, IndicatorLabels.areSwapped(label, labels[next]) { return true }
        let (stem, other) = (IndicatorLabels.stem(label), IndicatorLabels.stem(labels[next]))
        guard stem.count >= 5 || (stem.count >= 3 && stem.count != other.count) else { return false }
        return IndicatorLabels.differByOne(stem, other)
    }

    private static func differByOne(_ one: [UInt16], _ other: [UInt16]) -> Bool {
        let start = zip(one, other).prefix { $0 == $1 }.count
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        let isSameLength = short.count == long.count
        let rest = short[(isSameLength ? min(start + 1, short.count) : start)...]
        guard start < long.count, rest.elementsEqual(long[(start + 1)...]) else { return false }
        return !negations.contains(long[start]) && !(isSameLength && negations.contains(short[start]))
    }

    /// Whether two neighbours changed places.
    private static func areSwapped(_ one: [UInt16], _ other: [UInt16]) -> Bool {
        let start = zip(one, other).prefix { $0 == $1 }.count
        guard one.count == other.count, start + 1 < one.count else { return false }
        return one[start] == other[start + 1] && one[start + 1] == other[start]
            && one[(start + 2)...].elementsEqual(other[(start + 2)...])
    }

    private static let negations = Set("不未非无".unicodeScalars.map { UInt16($0) })

    // MARK: Normal form

    /// A label without number, 其中, remarks in brackets and marks: what is left of it are Chinese characters.
    static func bare(_ words: Words) -> [UInt16] {
        var label: [UInt16] = []
        var depth = 0
        for unit in withoutNumber(words) {
            if unit == UInt16("(" as Unicode.Scalar) || unit == UInt16("[" as Unicode.Scalar) {
                depth += 1
            } else if unit == UInt16(")" as Unicode.Scalar) || unit == UInt16("]" as Unicode.Scalar) {
                depth = max(0, depth - 1)
            } else if depth == 0, unit.isHan {
                let isOther = unit == UInt16("它" as Unicode.Scalar) && label.last == UInt16("其" as Unicode.Scalar)
                label.append(isOther ? UInt16("他" as Unicode.Scalar) : unit)
            }
        }
        return label
    }

    /// The words after numbers and 其中 before them, in any order: `（一）1.`, `其中：（1）`, `1当面`.
    private static func withoutNumber(_ words: Words) -> Words {
        var rest = words
        while !rest.isEmpty {
            let length = Numbering.length(in: rest)
            if length > 0 {
                rest = rest.dropFirst(length)
            } else if rest.starts(with: IndicatorAliases.ofWhich) {
                rest = rest.dropFirst(IndicatorAliases.ofWhich.count)
            } else if let first = rest.first,
                first.digit != nil || ChineseNumeral.isNumeral(first) || marks.contains(first)
            {
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        return rest
    }

    private static let marks = Set(":、,.．·-*".unicodeScalars.map { UInt16($0) })

    /// A label without the ending that says that it is a count.
    private static func stem(_ label: [UInt16]) -> [UInt16] {
        let ending = IndicatorAliases.endings.first { label.count > $0.count + 2 && label[...].ends(with: $0) }
        return Array(label.dropLast(ending?.count ?? 0))
    }

    /// The first four units, as one number.
    private static func beginning(_ words: Words) -> UInt64? {
        words.count >= 4 ? words.prefix(4).reduce(0) { $0 << 16 | UInt64($1) } : nil
    }

    // MARK: Rows

    func block(of row: Int) -> String { blocks[row] }
}
