import ReportCore

/// Blank cells in a text that does not show where rows end: empty lines, if each cell has a line, or empty slots.
///
/// They are cells if every row of the form that has a number then has a slot for each column: one that does not
/// shows that they are something else, or that cells were lost.
struct IndicatorBlanks {
    private let reading: Reading
    private let columns: IndicatorColumns
    /// How many line breaks there are between two cells.
    private let usual: Int

    /// The rows with a slot for every blank cell; nil if row ends are known, or the empty slots are not cells.
    static func rows(_ rows: [FoundIndicatorTable.Row], columns: IndicatorColumns, in reading: Reading)
        -> [IndicatorRow]?
    {
        let slots = rows.flatMap(\.slots)
        guard columns.columns.count > 1, rows.allSatisfy({ $0.place == nil || $0.label == .local }),
            slots.allSatisfy({ $0.gap == nil || $0.gap == .blank })
        else { return nil }
        let usual = slots.compactMap { reading.lineBreaks(before: $0.passage) }.min() ?? 1
        guard usual > 0 else { return nil }
        let lines = IndicatorBlanks(reading: reading, columns: columns, usual: usual)
        var found: [IndicatorRow] = []
        var hasBlanks = false
        for (index, row) in rows.enumerated() {
            let isLast = row.isLast || index == rows.count - 1
            let hasNumber = row.label != .heading && row.place == nil && row.slots.contains(where: reading.isNumber)
            if hasNumber, let whole = lines.whole(row, isLast: isLast, hasBlanks: hasBlanks) {
                found.append(whole)
                hasBlanks = hasBlanks || whole.slots.contains { $0.gap != nil }
            } else if hasNumber, row.label != .local, !isLast {
                return nil
            } else {
                found.append(IndicatorRow(row, columns: columns, in: reading))
            }
        }
        return found
    }

    private func whole(_ row: FoundIndicatorTable.Row, isLast: Bool, hasBlanks: Bool) -> IndicatorRow? {
        var filled = row
        filled.isLast = isLast
        filled.slots = []
        for slot in row.slots {
            guard let blanks = blanks(before: slot.passage) else { return nil }
            filled.slots += blanks + [slot]
        }
        guard let last = row.slots.last, let blanks = blanks(before: last.passage + 1) else { return nil }
        filled.slots += blanks
        let width = columns.columns.count + columns.remarks
        let isOpen = hasBlanks && last.passage + 1 == reading.passages.count
        return IndicatorRow(filled, columns: columns, in: reading).whole(width, isOpen: isOpen, in: reading)
    }

    /// The empty cells before a line; nil if the lines between do not make whole cells.
    private func blanks(before passage: Int) -> [IndicatorToken]? {
        guard reading.passages.indices.contains(passage), let breaks = reading.lineBreaks(before: passage) else {
            return []
        }
        guard breaks >= usual, breaks.isMultiple(of: usual) else { return nil }
        let start = reading.passages[passage].folded.lowerBound
        let blank = IndicatorToken(passage: passage - 1, units: start..<start, gap: .blank)
        return Array(repeating: blank, count: breaks / usual - 1)
    }
}

extension Reading {
    /// How many line breaks there are between a line and the line before; nil for cells.
    fileprivate func lineBreaks(before passage: Int) -> Int? {
        guard passage > 0, passages[passage].cell == nil, passages[passage - 1].cell == nil else { return nil }
        let (end, start) = (passages[passage - 1].range.upperBound, passages[passage].range.lowerBound)
        guard end <= start else { return nil }
        let between = document.text[end..<start]
        return max(between.count { $0 == 0x0A }, between.count { $0 == 0x0D })
    }
}
