import ReportCore
import ReportModel

/// Finds statistics tables of 2014 in the passages of a document, anchored on their labels: it needs no lines, spans
/// or columns, only the order of reading, which every format keeps.
struct FormFinder {
    private let reading: Reading
    private let labels = IndicatorLabels.shared
    private var open: FoundForm?
    private var row: FoundForm.Row?
    /// What was read before; in a table whose rows stand in two halves side by side, in each half.
    private var contexts = [IndicatorLabels.Context(), IndicatorLabels.Context()]
    private var half = 0
    private var isInHeader = false
    /// The token before, where it is a number.
    private var number: FormToken?
    /// How many labels in a row were none of the form's and had no number.
    private var strangers = 0
    private var found: [FoundForm] = []

    /// The tables among the passages that are not `excluded`.
    static func forms(in reading: Reading, without excluded: Set<Int>) -> [FoundForm] {
        guard mayHoldForm(reading) else { return [] }
        var finder = FormFinder(reading: reading)
        for token in FormToken.tokens(of: reading, without: excluded) { finder.read(token) }
        finder.closeForm()
        return finder.found.map { finder.withCaption(finder.withEdges($0)) }
    }

    private init(reading: Reading) { self.reading = reading }

    /// Whether enough short passages begin as labels do: most pages are told from a table so.
    private static func mayHoldForm(_ reading: Reading) -> Bool {
        var beginnings: Set<UInt64> = []
        for passage in reading.passages.indices {
            let words = reading.words(passage)
            if words.equals("统计指标") { return true }
            guard (4...100).contains(words.count), let beginning = IndicatorLabels.shared.beginning(of: words) else {
                continue
            }
            beginnings.insert(beginning)
            if beginnings.count == 4 { return true }
        }
        return false
    }

    private var context: IndicatorLabels.Context {
        get { contexts[half] }
        set { contexts[half] = newValue }
    }

    private func words(_ token: FormToken) -> Words { reading.folded.units[token.units] }

    // MARK: One token

    private mutating func read(_ token: FormToken) {
        endRow(before: token)
        if token.gap != nil {
            if row?.place == nil || row?.place == token.row { addSlot(token) }
            return
        }
        let words = words(token)
        if words.allSatisfy({ $0 == UInt16("|" as Unicode.Scalar) }) { return }
        if isNumbering(words) {
            if row?.place == nil { closeRow() }
        } else if isSlot(token, words) {
            addSlot(token)
            number = token
        } else {
            readWords(token, words)
            number = nil
        }
    }

    private mutating func readWords(_ token: FormToken, _ words: Words) {
        half = isInSecondHalf(token) ? 1 : 0
        if let match = labels.match(words, after: context, inTable: open != nil || row != nil) {
            return openRow(token, match)
        }
        if startsHeader(token, words) { return openHeader(token) }
        if isHeader(token, words) {
            open?.headers.append(FormHeader(token, in: reading))
            return
        }
        readOther(token, words)
    }

    /// Whether a label stands in one row with another, and headers stand twice or that one has its unit and number.
    private func isInSecondHalf(_ token: FormToken) -> Bool {
        guard let place = token.row, let row = row ?? open?.rows.last, row.place == place else { return false }
        return half == 1 || row.slots.count >= 2 || open?.headers.count { $0.role == .label } == 2
    }

    /// The number of a row that stands alone: 一、 or (1).
    private func isNumbering(_ words: Words) -> Bool {
        Numbering(words).map { $0.end == words.endIndex } ?? false
    }

    private func isSlot(_ token: FormToken, _ words: Words) -> Bool {
        if FormUnit(words) != nil { return true }
        guard FormValue(words) != nil, !reading.hasPartedDigits(token.units) else { return false }
        // A character such as 三 alone is the number of a row or its value; only a known row tells.
        return token.row != nil || !words.allSatisfy(ChineseNumeral.isNumeral)
    }

    private func startsHeader(_ token: FormToken, _ words: Words) -> Bool {
        guard let role = FormHeader.role(of: words) else { return false }
        return role == .label || (role == .serial && !isInHeader)
    }

    /// Whether words among headers are one: in the row of the last of them, or in a second row below some of them.
    private func isHeader(_ token: FormToken, _ words: Words) -> Bool {
        guard isInHeader, words.count <= 20, Numbering.length(in: words) == 0, let headers = open?.headers,
            let last = headers.last
        else { return false }
        guard let row = token.row else { return true }
        if last.row == row { return true }
        guard let columns = token.columns else { return words.count <= 10 }
        let first = headers.first { $0.role == .value }?.columns
        return first.map { $0.lowerBound <= columns.lowerBound } ?? false
    }

    /// A known row ends with its line; where rows are not known, a row ends with the next label. A line that is a label
    /// alone goes on where the next begins with a unit or with the rest of the label.
    private mutating func endRow(before token: FormToken) {
        guard let row, row.place != token.row, row.place != nil || row.table != token.table else { return }
        let isAlone = !row.hasGrid && row.slots.allSatisfy { $0.gap != nil }
        guard isAlone else { return closeRow() }
        if token.gap != nil { return }
        if FormUnit(words(token)) != nil {
            self.row?.place = token.row
        } else if FormValue(words(token)) != nil {
            closeRow()
        }
    }

    // MARK: Headers

    private mutating func openHeader(_ token: FormToken) {
        row?.isLast = true
        closeRow()
        if !isInHeader {
            // Headings of the narrative may stand before the table.
            if open?.rows.allSatisfy({ $0.slots.isEmpty }) ?? false { open = nil }
            closeForm()
        }
        isInHeader = true
        extend(to: token.passage)
        open?.headers.append(FormHeader(token, in: reading))
    }

    // MARK: Rows

    private mutating func openRow(_ token: FormToken, _ match: IndicatorLabels.Match) {
        if case .row(let index) = match, joins(token, index) { return }
        closeRow()
        isInHeader = false
        strangers = 0
        switch match {
        case .row(let index):
            context = IndicatorLabels.Context(block: labels.block(of: index), last: index)
            row = newRow(token, .row(index))
        case .heading(let block):
            context = IndicatorLabels.Context(block: block)
            row = newRow(token, .heading)
        case .unplaced:
            row = newRow(token, .unplaced)
        }
    }

    private func newRow(_ token: FormToken, _ label: FoundForm.Label) -> FoundForm.Row {
        FoundForm.Row(
            label: label, units: token.units, passages: token.passage...token.passage, place: token.row,
            table: token.table, hasGrid: token.columns != nil,
            hasSerial: token.row != nil && number?.row == token.row)
    }

    private mutating func addSlot(_ token: FormToken) {
        if row == nil, let label = localLabel(before: token) {
            open?.headers.removeLast()
            isInHeader = false
            row = label
        }
        row?.add(token)
    }

    /// The row of a local label that was taken for the last header, where a unit or a number
    /// stands after it.
    private func localLabel(before token: FormToken) -> FoundForm.Row? {
        guard isInHeader, token.gap == nil, let last = open?.headers.last, last.row == token.row,
            token.row != nil || FormUnit(words(token)) != nil,
            FormHeader.role(of: reading.folded.units[last.units]) == nil
        else { return nil }
        return FoundForm.Row(
            label: .local, units: last.units, passages: last.passage...last.passage, place: token.row,
            table: token.table, hasGrid: token.columns != nil)
    }

    /// Whether a label that was broken in two becomes whole with these words; then they are taken.
    private mutating func joins(_ token: FormToken, _ index: Int? = nil) -> Bool {
        guard let row, row.slots.allSatisfy({ $0.gap != nil }), row.label != .heading,
            !row.hasGrid || row.place == token.row
        else { return false }
        let units = row.units.lowerBound..<token.units.upperBound
        guard units.count <= 100, row.units.upperBound <= token.units.lowerBound,
            case .row(let whole)? = labels.match(reading.folded.units[units], after: context.before(row.label)),
            index == nil || row.label == .local || row.label == .row(whole)
        else { return false }
        context = IndicatorLabels.Context(block: labels.block(of: whole), last: whole)
        self.row?.label = .row(whole)
        self.row?.units = units
        self.row?.place = token.row
        self.row?.passages = row.passages.lowerBound...token.passage
        return true
    }

    /// Words that are no label of the form: the rest of one, a remark, a local row, or the end of the table.
    private mutating func readOther(_ token: FormToken, _ words: Words) {
        guard open != nil || row != nil else { return }
        guard words.count <= 100, !words.contains(UInt16("。" as Unicode.Scalar)) else { return closeForm() }
        if joins(token) { return }
        if let row, isRemark(token, words, in: row) { return addSlot(token) }
        closeRow()
        isInHeader = false
        strangers += 1
        if strangers > 4 || (token.table == nil && open?.rows.last?.hasGrid ?? false) { return closeForm() }
        context.last = nil
        row = newRow(token, .local)
    }

    /// Words that stand where the numbers of a row do.
    private func isRemark(_ token: FormToken, _ words: Words, in row: FoundForm.Row) -> Bool {
        let hasSlots = row.slots.contains { $0.gap == nil }
        if row.place != nil { return hasSlots || words.contains { $0.digit != nil } && words.count <= 12 }
        return words.count <= 12 && words.contains { $0.digit != nil || ChineseNumeral.isNumeral($0) }
            && Numbering.length(in: words) == 0
    }

    private mutating func closeRow() {
        guard let row else { return }
        self.row = nil
        if row.slots.contains(where: { $0.gap == nil }) { strangers = 0 }
        extend(to: row.passages.lowerBound)
        extend(to: row.passages.upperBound)
        open?.rows.append(row)
    }

    private mutating func extend(to passage: Int) {
        let first = open?.passages.lowerBound ?? passage
        if open == nil { open = FoundForm(passages: passage...passage) }
        open?.passages = min(first, passage)...max(first, passage)
    }

    // MARK: Tables

    private mutating func closeForm() {
        row?.isLast = true
        closeRow()
        defer {
            open = nil
            contexts = [IndicatorLabels.Context(), IndicatorLabels.Context()]
            isInHeader = false
            strangers = 0
        }
        guard var form = open, let last = form.rows.lastIndex(where: { $0.label != .local }) else { return }
        // What follows the last row of the form is part of the table only inside the same table of the source.
        let table = form.rows[last].table
        while let row = form.rows.last, row.label == .local, row.table != table || table == nil {
            form.rows.removeLast()
        }
        // Nor is a heading that no row follows: the text goes on with it.
        while form.rows.count > 1, form.rows.last?.label == .heading { form.rows.removeLast() }
        let end = form.rows.last?.passages.upperBound ?? form.passages.lowerBound
        form.passages = form.passages.lowerBound...max(end, form.passages.lowerBound)
        if let before = found.last, continues(form, before) {
            found[found.count - 1].append(form)
        } else if isForm(form), !isList(form) {
            found.append(form)
        }
    }

    /// Four rows of the form, or two below its headers; of them some have something after their labels.
    private func isForm(_ form: FoundForm) -> Bool {
        let count = form.definitions.count
        let isHeaded = form.headers.contains { $0.role == .label } && form.headers.contains { $0.role == .value }
        return (count >= 4 || (count >= 2 && isHeaded)) && form.rows.contains { !$0.slots.isEmpty }
    }

    /// Whether it is but a list in the narrative: a few lines such as 收到申请数：5件, without headers.
    private func isList(_ form: FoundForm) -> Bool {
        guard form.headers.isEmpty, form.definitions.count < 12 else { return false }
        return form.rows.allSatisfy { row in
            guard let slot = row.slots.first(where: { $0.gap == nil }) else { return true }
            guard case .line? = row.place else { return false }
            let words = words(slot)
            return (words.contains(where: \.isHan) && FormUnit(words) == nil) || isListItem(row)
        }
    }

    /// `收到申请数：5 件`
    private func isListItem(_ row: FoundForm.Row) -> Bool {
        let line = reading.words(row.passages.lowerBound)
        guard row.passages.count == 1, let mark = line.lastIndex(of: Marks.colon) else { return false }
        let value = line[(mark + 1)...]
        return value.contains { $0.digit != nil } && value.last?.isHan ?? false
    }

    /// Whether rows close after a table are more rows of it: a page number or the like stood between.
    private func continues(_ form: FoundForm, _ before: FoundForm) -> Bool {
        guard form.definitions.isDisjoint(with: before.definitions), !form.definitions.isEmpty else { return false }
        return form.passages.lowerBound - before.passages.upperBound <= 8
    }

    // MARK: Caption

    /// A form with the few cells before and after its rows in the same table of the source: its name, who filled it in.
    private func withEdges(_ form: FoundForm) -> FoundForm {
        func isEdge(_ passage: Int, of inside: Int) -> Bool {
            guard reading.passages.indices.contains(passage), let table = reading.passages[inside].cell?.table else {
                return false
            }
            return reading.passages[passage].cell?.table == table && reading.words(passage).count <= 60
        }
        var form = form
        var (first, last) = (form.passages.lowerBound, form.passages.upperBound)
        while isEdge(first - 1, of: first), form.passages.lowerBound - first < 12 { first -= 1 }
        while isEdge(last + 1, of: last), last - form.passages.upperBound < 12 { last += 1 }
        form.passages = first...last
        return form
    }

    /// The line before a table that names it, past lines such as 填报单位 and the year.
    private func withCaption(_ form: FoundForm) -> FoundForm {
        var form = form
        var passage = form.passages.lowerBound - 1
        let table = reading.passages[form.passages.lowerBound].cell?.table
        var annex: Int?
        while passage >= 0, passage >= form.passages.lowerBound - 5 {
            let words = reading.words(passage)
            let cell = reading.passages[passage].cell
            guard cell == nil || cell?.table == table, words.count <= 50, !words.contains("。") else { break }
            if words.contains("统计表") || words.contains("情况表") {
                form.caption = cell == nil ? passage : nil
                return form
            }
            if cell == nil, words.starts(with: "附表") || words.starts(with: "附件"), words.count <= 5 { annex = passage }
            passage -= 1
        }
        form.caption = annex
        return form
    }
}

extension IndicatorLabels.Context {
    /// What was read before the row that has a label.
    func before(_ label: FoundForm.Label) -> IndicatorLabels.Context {
        guard case .row(let index) = label, index == last else { return self }
        return IndicatorLabels.Context(block: block, last: nil)
    }
}
