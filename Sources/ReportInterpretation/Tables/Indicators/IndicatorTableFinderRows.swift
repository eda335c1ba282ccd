/// Rows: a label, and the slots after it.
extension IndicatorTableFinder {
    mutating func openRow(_ token: IndicatorToken, _ match: IndicatorLabels.Match) {
        if case .row(let index) = match, joins(token, index) { return }
        closeRow()
        isInHeader = false
        strangers = 0
        switch match {
        case .row(let index):
            context = labels.context(after: index)
            row = newRow(token, .row(index))
        case .heading(let block):
            context = context.below(block)
            row = newRow(token, .heading)
        case .unplaced:
            row = newRow(token, .unplaced)
        }
    }

    private func newRow(_ token: IndicatorToken, _ label: FoundIndicatorTable.Label) -> FoundIndicatorTable.Row {
        FoundIndicatorTable.Row(
            label: label, units: token.units, passages: token.passage...token.passage, place: token.row,
            table: token.table, hasGrid: token.columns != nil,
            hasSerial: token.row != nil && number?.row == token.row)
    }

    mutating func addSlot(_ token: IndicatorToken) {
        if row == nil, let label = localLabel(before: token) {
            open?.headers.removeLast()
            isInHeader = false
            row = label
        }
        row?.add(token)
    }

    /// The row of a local label that was taken for the last header, if a unit or a number
    /// follows it.
    private func localLabel(before token: IndicatorToken) -> FoundIndicatorTable.Row? {
        guard isInHeader, token.gap == nil, let last = open?.headers.last, last.row == token.row,
            token.row != nil || PrintedUnit(words(token)) != nil,
            IndicatorHeader.role(of: reading.folded.units[last.units]) == nil
        else { return nil }
        return FoundIndicatorTable.Row(
            label: .local, units: last.units, passages: last.passage...last.passage, place: token.row,
            table: token.table, hasGrid: token.columns != nil)
    }

    /// Whether a label that was broken in two becomes whole with these words; then they are consumed.
    private mutating func joins(_ token: IndicatorToken, _ index: Int? = nil) -> Bool {
        guard let row, row.slots.allSatisfy({ $0.gap != nil }), row.label != .heading,
            !row.hasGrid || row.place == token.row, !words(token).allSatisfy(ChineseNumeral.isNumeral)
        else { return false }
        let units = row.units.lowerBound..<token.units.upperBound
        guard units.count <= 100, row.units.upperBound <= token.units.lowerBound,
            case .row(let whole)? = labels.match(reading.folded.units[units], after: before(row.label)),
            index == nil || row.label == .local || row.label == .row(whole)
        else { return false }
        context = labels.context(after: whole)
        self.row?.label = .row(whole)
        self.row?.units = units
        self.row?.place = token.row
        self.row?.passages = row.passages.lowerBound...token.passage
        return true
    }

    /// Words that are not a label of the form: the rest of one, a remark, a local row, or the end of the table.
    mutating func readOther(_ token: IndicatorToken, _ words: Words) {
        guard open != nil || row != nil else { return }
        guard words.count <= 100, !words.contains(Marks.fullStop) else { return closeForm() }
        if joins(token) { return }
        if let row, isRemark(token, words, in: row) { return addSlot(token) }
        closeRow()
        isInHeader = false
        strangers += 1
        if strangers > 4 || (token.table == nil && open?.rows.last?.hasGrid ?? false) { return closeForm() }
        context.last = nil
        row = newRow(token, .local)
    }

    /// Words in the place of a row's numbers.
    private func isRemark(_ token: IndicatorToken, _ words: Words, in row: FoundIndicatorTable.Row) -> Bool {
        let hasSlots = row.slots.contains { $0.gap == nil }
        if row.place != nil { return hasSlots || words.contains { $0.digit != nil } && words.count <= 12 }
        return words.count <= 12 && words.contains { $0.digit != nil || ChineseNumeral.isNumeral($0) }
            && Numbering.length(in: words) == 0
    }

    mutating func closeRow() {
        guard let row else { return }
        self.row = nil
        if row.slots.contains(where: { $0.gap == nil }) { strangers = 0 }
        extend(to: row.passages.lowerBound)
        extend(to: row.passages.upperBound)
        open?.rows.append(row)
    }

    mutating func extend(to passage: Int) {
        let first = open?.passages.lowerBound ?? passage
        if open == nil { open = FoundIndicatorTable(passages: passage...passage) }
        open?.passages = min(first, passage)...max(first, passage)
    }

    /// What was read before the row that has a label.
    private func before(_ label: FoundIndicatorTable.Label) -> IndicatorLabels.Context {
        guard case .row(let index) = label, index == context.last else { return context }
        return IndicatorLabels.Context(block: context.block, last: nil)
    }
}
