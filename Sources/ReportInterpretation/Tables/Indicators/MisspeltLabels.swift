/// Labels with one character lost, added, mistaken for another, or swapped with the next.
///
/// A lost or added 不 is another row. So is a short label with another character in the part that sets it apart from its
/// like: 书面申请数 is not 当面申请数, but 当面伸请数 is.
extension IndicatorLabels {
    /// The row or heading that a misspelt label is: a row that the form has next, a heading, or the only row with a long
    /// label. A label that may be a misspelt row is unplaced.
    func misspelt(_ label: [UInt16], after context: Context) -> Match? {
        let next = next(after: context).filter { isMisspelt(label, $0) }
        if next.count == 1 { return .row(next[0]) }
        if label.count >= 5 {
            let blocks = Set(headings.filter { IndicatorLabels.isOneEdit(label, $0.key) }.values)
            if let block = blocks.first, blocks.count == 1 { return .heading(block) }
        }
        let long = longRows(like: label)
        if long.count == 1, let row = long.first { return .row(row) }
        let isPerhaps = label.count >= 4 && labels.indices.contains { isOfFamily(label, $0) }
        return isPerhaps ? .unplaced : nil
    }

    /// The rows that the form has next: the one after the row before, or the one after that if one is left out.
    private func next(after context: Context) -> Range<Int> {
        let first = context.nearest.map { $0 + 1 } ?? blocks.firstIndex { $0 == context.block }
        guard let first else { return 0..<0 }
        return first..<max(first, min(first + 2, labels.count))
    }

    private func isMisspelt(_ label: [UInt16], _ row: Int) -> Bool {
        names[row].contains { name in
            let isNear =
                IndicatorLabels.isOneEdit(label, name)
                || IndicatorLabels.isOneEdit(IndicatorLabels.stem(label), IndicatorLabels.stem(name))
            guard isNear, label.count >= 4 else { return false }
            return label.count >= 6 || label.count != name.count || IndicatorLabels.areSwapped(label, name)
        } || isOfFamily(label, row)
    }

    private func longRows(like label: [UInt16]) -> Set<Int> {
        let stem = IndicatorLabels.stem(label)
        guard stem.count >= 8 else { return [] }
        var found: Set<Int> = []
        for (other, candidates) in rows where other.count >= 8 && IndicatorLabels.isOneEdit(stem, other) {
            found.formUnion(candidates)
        }
        return found
    }

    /// Whether a label is that of a row except for one character that other rows' labels share: 申请数 of 当面申请数.
    private func isOfFamily(_ label: [UInt16], _ row: Int) -> Bool {
        let whole = labels[row]
        guard IndicatorLabels.isOneEdit(label, whole) else { return false }
        let start = zip(label, whole).prefix { $0 == $1 }.count
        return start < shared[row].beginning || start >= whole.count - shared[row].end
    }

    /// For each label how many characters at its beginning and at its end another one shares.
    static func sharedEnds(of labels: [[UInt16]]) -> [(beginning: Int, end: Int)] {
        labels.map { label in
            let others = labels.filter { $0 != label }
            let beginning = others.map { other in zip(label, other).prefix { $0 == $1 }.count }.max()
            let end = others.map { other in zip(label.reversed(), other.reversed()).prefix { $0 == $1 }.count }.max()
            return (beginning ?? 0, end ?? 0)
        }
    }

    private static func isOneEdit(_ one: [UInt16], _ other: [UInt16]) -> Bool {
        abs(one.count - other.count) <= 1 && (differByOne(one, other) || areSwapped(one, other))
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
        guard one.count == other.count, one.count >= 4, start + 1 < one.count else { return false }
        return one[start] == other[start + 1] && one[start + 1] == other[start]
            && one[(start + 2)...].elementsEqual(other[(start + 2)...])
    }

    private static let negations: UnitSet = "不未非无"
}
