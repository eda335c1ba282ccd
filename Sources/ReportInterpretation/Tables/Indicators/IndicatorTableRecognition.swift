/// Distinguishes a statistics table of 2014 from what only looks like one.
struct IndicatorTableRecognition {
    let reading: Reading

    /// Four rows of the form, or two below its headers; of them some have something after their labels.
    func isForm(_ form: FoundIndicatorTable) -> Bool {
        let count = form.definitions.count
        return (count >= 4 || (count >= 2 && isHeaded(form))) && form.rows.contains { !$0.slots.isEmpty }
    }

    /// Whether it may be the part of a table before a page break.
    func isPiece(_ form: FoundIndicatorTable) -> Bool { !form.definitions.isEmpty && isHeaded(form) }

    private func isHeaded(_ form: FoundIndicatorTable) -> Bool {
        form.headers.contains { $0.role == .label } && form.headers.contains { $0.role == .value }
    }

    /// Whether it is only a list in the narrative: a few lines such as 收到申请数：5件, without headers.
    func isList(_ form: FoundIndicatorTable) -> Bool {
        guard form.headers.isEmpty, form.definitions.count < 12 else { return false }
        return form.rows.allSatisfy { row in
            guard let slot = row.slots.first(where: { $0.gap == nil }) else { return true }
            guard case .line? = row.place else { return false }
            let words = reading.words(slot)
            return (words.contains(where: \.isHan) && PrintedUnit(words) == nil) || isListItem(row)
        }
    }

    /// `收到申请数：5 件`
    private func isListItem(_ row: FoundIndicatorTable.Row) -> Bool {
        let line = reading.words(row.passages.lowerBound)
        guard row.passages.count == 1, let mark = line.lastIndex(of: Marks.colon) else { return false }
        let value = line[(mark + 1)...]
        return value.contains { $0.digit != nil } && value.last?.isHan ?? false
    }

    /// Whether rows close after a table are more rows of it: a page number or the like came between.
    func continues(_ form: FoundIndicatorTable, _ before: FoundIndicatorTable) -> Bool {
        guard form.definitions.isDisjoint(with: before.definitions), !form.definitions.isEmpty else { return false }
        return reading.isNear(before.passages.upperBound, form.passages.lowerBound)
    }
}

extension Reading {
    /// Whether there are at most a few words between two passages.
    func isNear(_ passage: Int, _ later: Int) -> Bool {
        guard passage < later, later - passage <= 40 else { return passage == later }
        return (passage + 1..<later).count { !words($0).isEmpty } < 8
    }
}
