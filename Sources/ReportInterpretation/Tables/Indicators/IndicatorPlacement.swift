/// Which number of a row is in which column; nothing if the source does not say.
struct IndicatorPlacement {
    /// A number of a row, with the column that it is in.
    struct Entry {
        var token: IndicatorToken
        var value: IndicatorValue
        var column: IndicatorColumns.Column
    }

    private let reading: Reading
    private let columns: IndicatorColumns
    /// Whether every empty slot of the table is a cell: if some are padding, cells were lost before it.
    private let tellsGaps: Bool
    /// Whether rows have several numbers although no header names several columns: then a number on its own may
    /// belong to any of them.
    private let hasUnknownColumns: Bool

    /// Whether the column of remarks is filled in some row: then words at the end of a row may be a remark.
    private let hasRemarks: Bool

    init(_ rows: [IndicatorRow], columns: IndicatorColumns, hasSerials: Bool, in reading: Reading) {
        self.reading = reading
        self.columns = columns
        tellsGaps = rows.allSatisfy { $0.found.slots.allSatisfy { $0.gap == nil || $0.gap == .blank } }
        hasRemarks =
            columns.remarks > 0
            && rows.contains { row in
                row.found.label != .heading && row.slots.count { $0.gap == nil } > columns.columns.count
            }
        let counts = rows.map { $0.found.slots.count(where: reading.isNumber) }
        let several = counts.count { $0 > 1 }
        hasUnknownColumns =
            columns.columns.count <= 1 && !hasSerials && several >= 3 && several * 10 >= counts.count { $0 > 0 }
    }

    /// The numbers of a row with their columns; nil if the columns are unknown.
    func entries(of row: IndicatorRow) -> [Entry]? {
        let slots = row.slots.filter { slot in
            guard let place = slot.columns else { return true }
            return !columns.ignored.contains { $0.overlaps(place) }
        }
        if let placed = entriesByGrid(slots) { return placed }
        let known = columns.columns
        guard known.count > 1 else {
            let numbers = slots.filter(reading.isNumber)
            guard numbers.count <= (hasUnknownColumns ? 0 : 1) else { return nil }
            return entries(numbers, in: [known.first ?? IndicatorColumns.Column()])
        }
        return row.isWhole ? entries(slots, in: known) : entriesByCount(slots, of: row.found)
    }

    private func entries(_ slots: [IndicatorToken], in columns: [IndicatorColumns.Column]) -> [Entry] {
        zip(slots, columns).compactMap { slot, column in
            reading.value(slot).map { Entry(token: slot, value: $0, column: column) }
        }
    }

    /// The numbers in the order of the columns, if there is a number, or a slot, for each of them.
    private func entriesByCount(_ slots: [IndicatorToken], of row: FoundIndicatorTable.Row) -> [Entry]? {
        let known = columns.columns
        let width = known.count + columns.remarks
        let words = slots.filter { $0.gap == nil }
        if hasRemarks, words.count == width { return entries(words, in: known) }
        let printed = slots.filter { $0.gap != .padding && ($0.gap != nil || reading.value($0) != nil) }
        let filled = printed.filter { $0.gap == nil }
        if columns.remarks > 0, tellsGaps, row.place != nil, printed.count == width {
            return entries(printed, in: known)
        }
        if filled.count == known.count, !hasRemarks || filled.last.map(reading.isNumber) ?? true {
            return entries(filled, in: known)
        }
        let isWhole = tellsGaps && (row.place != nil || filled.count < printed.count)
        if isWhole, printed.count == known.count { return entries(printed, in: known) }
        return filled.contains(where: reading.isNumber) ? nil : []
    }

    /// The numbers by the grid columns of their headers; nil if the format does not know them, or if one header
    /// has several.
    private func entriesByGrid(_ slots: [IndicatorToken]) -> [Entry]? {
        let known = columns.columns
        guard !known.isEmpty, known.allSatisfy({ $0.columns != nil }), slots.allSatisfy({ $0.columns != nil }) else {
            return nil
        }
        let entries: [Entry] = slots.compactMap { slot in
            guard let place = slot.columns, let value = reading.value(slot),
                let column = known.first(where: { $0.columns?.overlaps(place) ?? false })
            else { return nil }
            return Entry(token: slot, value: value, column: column)
        }
        let numbers = entries.filter { $0.value.number != nil }
        let isOneEach = known.allSatisfy { column in numbers.count { $0.column == column } <= 1 }
        return isOneEach && (!numbers.isEmpty || !slots.contains(where: reading.isNumber)) ? entries : nil
    }
}
