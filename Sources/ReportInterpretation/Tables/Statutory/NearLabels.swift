import ReportModel

// Labels that are nearly the form's: with the label of their group before them, shortened, or with a typing error.
// Words are read this freely only inside a table.

extension TableVocabulary {
    /// What words are in this table if they are not exactly a label of the form; nil if more than one label,
    /// or none, is near.
    func nearRole(of words: Words, after last: Int?) -> Role? {
        nearRole(of: TableLabel(words), after: last)
    }

    func nearRole(of whole: TableLabel, after last: Int?) -> Role? {
        if let rest = withoutGroup(whole.words) {
            let label = TableLabel(rest)
            return role(of: label, after: last) ?? nearRole(of: label, after: last)
        }
        let label = whole.units
        guard label.count >= 3, label.count <= 50 else { return nil }
        if let row = only(rows.filter { isEnlarged(label, $0.label.units) }) { return .row(row) }
        // A short label with an error only if its row is due.
        if whole.isNumbered,
            let row = only(
                rows.filter { isDue($0.index, after: last) && TableVocabulary.isSlip(label, $0.label.units) })
        {
            return .row(row)
        }
        guard label.count >= 5 else { return nil }
        if let row = only(rows.filter { TableVocabulary.isShortened(label, $0.label.units) }) { return .row(row) }
        guard label.count >= 6 else { return nil }
        if let row = only(rows.filter { $0.label.count >= 6 && TableVocabulary.isSlip(label, $0.label.units) }) {
            return .row(row)
        }
        if groups.contains(where: { $0.count >= 6 && TableVocabulary.isSlip(label, $0.units) }) { return .group }
        return headers.contains { $0.count >= 6 && TableVocabulary.isSlip(label, $0.units) } ? .header : nil
    }

    /// Whether a row is one of the next two of an edition, or the first.
    private func isDue(_ row: Int, after last: Int?) -> Bool {
        guard let last else { return row == 0 }
        return row > last && editions.contains { $0.count(of: last + 1..<row) < 2 && $0.prints(row) }
    }

    private func only(_ rows: [(index: Int, label: Phrase)]) -> Int? {
        guard let row = rows.first?.index else { return nil }
        return rows.allSatisfy { $0.index == row } ? row : nil
    }

    /// 予以公开件数, 行政许可事项.
    private func isEnlarged(_ label: [UInt16], _ whole: [UInt16]) -> Bool {
        guard whole.count >= 4, label.starts(with: whole) else { return false }
        return TableVocabulary.endings.contains { label[whole.count...].elementsEqual($0.units) }
    }

    private static let endings: [Phrase] = ["数", "件数", "数量", "情况", "事项", "类"]

    /// The label after that of its group, if one cell or line has both; a group's label may have lost its start.
    private func withoutGroup(_ words: Words) -> Words? {
        let start = words.startIndex + Numbering.length(in: words)
        let body = words[start...]
        if let band, body.starts(with: band),
            let end = body.prefix(12).lastIndex(of: UInt16("项" as Unicode.Scalar)), end + 1 < words.endIndex
        {
            return words[(end + 1)...]
        }
        for group in groupsBeforeLabels {
            for length in (2...max(2, group.count)).reversed() where body.count > length + 2 {
                if body.prefix(length).elementsEqual(group.units.suffix(length)) { return body.dropFirst(length) }
            }
        }
        return nil
    }

    /// Whether a label leaves words of the whole out, and adds none.
    private static func isShortened(_ label: [UInt16], _ whole: [UInt16]) -> Bool {
        var rest = whole[...]
        for unit in label {
            guard let index = rest.firstIndex(of: unit) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }

    /// Whether one character was inserted, omitted or replaced in a label of four or more, or two were swapped.
    static func isSlip(_ label: [UInt16], _ whole: [UInt16]) -> Bool {
        guard whole.count >= 4, abs(label.count - whole.count) <= 1, label != whole else { return false }
        let start = zip(label, whole).prefix { $0 == $1 }.count
        let end = zip(label.reversed(), whole.reversed()).prefix { $0 == $1 }.count
        if start + end >= max(label.count, whole.count) - 1 { return true }
        return label.count == whole.count && start + end == label.count - 2 && label[start] == whole[start + 1]
            && label[start + 1] == whole[start]
    }

    /// Whether a piece continues a label that broke off.
    func completes(row: Int, label: Words, piece: Words) -> Bool {
        let begun = TableVocabulary.label(label)
        let next = piece.filter { $0.isHan || $0.digit != nil }
        guard !next.isEmpty else { return false }
        return rows.contains { $0.index == row && $0.label.units.starts(with: begun + next) }
    }
}
