import ReportCore
import ReportModel

/// Finds statistics tables of 2014 in the passages of a document, anchored on their labels: it needs no lines, spans
/// or columns, only the order of reading, which every format keeps.
///
/// A token is a header, a label or a slot of the row before it (`IndicatorTableFinderRows`); what is between two ends
/// of a table is judged as a whole (`IndicatorTableRecognition`).
struct IndicatorTableFinder {
    let reading: Reading
    let labels = IndicatorLabels.shared
    var open: FoundIndicatorTable?
    var row: FoundIndicatorTable.Row?
    /// What was read before; in a table whose rows are printed in two halves side by side, in each half.
    private var contexts = [IndicatorLabels.Context(), IndicatorLabels.Context()]
    private var half = 0
    var isInHeader = false
    /// The previous token, if it is a number.
    var number: IndicatorToken?
    /// How many labels in a row were not the form's and had no number.
    var strangers = 0
    private var found: [FoundIndicatorTable] = []
    /// The rows on the previous page that are too few to be a table.
    private var piece: FoundIndicatorTable?

    /// The tables among the passages that are not `excluded`.
    static func tables(in reading: Reading, without excluded: PassageSet) -> [FoundIndicatorTable] {
        guard mayHoldForm(reading) else { return [] }
        var finder = IndicatorTableFinder(reading: reading)
        for token in IndicatorToken.tokens(of: reading, without: excluded) { finder.read(token) }
        finder.closeForm()
        return finder.found.map { $0.withEdges(in: reading).withCaption(in: reading) }
    }

    private init(reading: Reading) { self.reading = reading }

    private static let indicators: Phrase = "统计指标"

    /// Whether enough short passages begin as labels do: this rules out most pages.
    private static func mayHoldForm(_ reading: Reading) -> Bool {
        var beginnings: Set<UInt64> = []
        for passage in reading.passages.indices {
            let words = reading.words(passage)
            if words.equals(indicators) { return true }
            guard (4...100).contains(words.count), let beginning = IndicatorLabels.shared.beginning(of: words) else {
                continue
            }
            beginnings.insert(beginning)
            if beginnings.count == 4 { return true }
        }
        return false
    }

    var context: IndicatorLabels.Context {
        get { contexts[half] }
        set { contexts[half] = newValue }
    }

    func words(_ token: IndicatorToken) -> Words { reading.folded.units[token.units] }

    // MARK: One token

    private mutating func read(_ token: IndicatorToken) {
        if token.table == nil, TableToken.isPageNumber(words(token)) { return }
        endRow(before: token)
        if token.gap != nil {
            if row?.place == nil || row?.place == token.row { addSlot(token) }
            return
        }
        let words = words(token)
        if words.allSatisfy({ $0 == UInt16("|" as Unicode.Scalar) }) || TableToken.isRule(words) { return }
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

    private mutating func readWords(_ token: IndicatorToken, _ words: Words) {
        half = isInSecondHalf(token) ? 1 : 0
        if !words.contains(Marks.fullStop),
            let match = labels.match(words, after: context, inTable: open != nil || row != nil)
        {
            return openRow(token, match)
        }
        if startsHeader(token, words) { return openHeader(token) }
        if isHeader(token, words) {
            open?.headers.append(IndicatorHeader(token, in: reading))
            return
        }
        readOther(token, words)
    }

    /// Whether a label is in the same row as another, and headers occur twice or that one has its unit and number.
    private func isInSecondHalf(_ token: IndicatorToken) -> Bool {
        guard let place = token.row, let row = row ?? open?.rows.last, row.place == place else { return false }
        return half == 1 || row.slots.count >= 2 || open?.headers.count { $0.role == .label } == 2
    }

    /// The number of a row on its own: 一、 or (1).
    private func isNumbering(_ words: Words) -> Bool {
        Numbering(words).map { $0.end == words.endIndex } ?? false
    }

    private func isSlot(_ token: IndicatorToken, _ words: Words) -> Bool {
        if PrintedUnit(words) != nil { return true }
        guard IndicatorValue(words) != nil, !reading.hasPartedDigits(token.units) else { return false }
        // A character such as 三 alone is the number of a row or its value; only a known row says which.
        return token.row != nil || !words.allSatisfy(ChineseNumeral.isNumeral)
    }

    private func startsHeader(_ token: IndicatorToken, _ words: Words) -> Bool {
        guard let role = IndicatorHeader.role(of: words) else { return false }
        return role == .label || (role == .serial && !isInHeader)
    }

    /// Whether words among headers are one: in the row of the last of them, or in a second row below some of them.
    private func isHeader(_ token: IndicatorToken, _ words: Words) -> Bool {
        guard isInHeader, words.count <= 20, Numbering.length(in: words) == 0, let headers = open?.headers,
            let last = headers.last
        else { return false }
        guard let row = token.row else { return true }
        if last.row == row { return true }
        guard let columns = token.columns else { return words.count <= 10 }
        let first = headers.first { $0.role == .value }?.columns
        return first.map { $0.lowerBound <= columns.lowerBound } ?? false
    }

    /// A known row ends with its line; if rows are unknown, a row ends with the next label. A line that is a label
    /// alone continues if the next begins with a unit or with the rest of the label.
    private mutating func endRow(before token: IndicatorToken) {
        guard let row, row.place != token.row, row.place != nil || row.table != token.table else { return }
        let isAlone = !row.hasGrid && row.slots.allSatisfy { $0.gap != nil }
        guard isAlone else { return closeRow() }
        if token.gap != nil { return }
        if PrintedUnit(words(token)) != nil {
            self.row?.place = token.row
        } else if IndicatorValue(words(token)) != nil {
            closeRow()
        }
    }

    // MARK: Headers

    private mutating func openHeader(_ token: IndicatorToken) {
        row?.isLast = true
        closeRow()
        if !isInHeader {
            // Headings of the narrative may come before the table.
            if open?.rows.allSatisfy({ $0.slots.isEmpty }) ?? false { open = nil }
            let isNear = open.map { reading.isNear($0.passages.upperBound, token.passage) } ?? false
            let contexts = contexts
            closeForm(isCut: isNear)
            if isNear { self.contexts = contexts }
        }
        isInHeader = true
        extend(to: token.passage)
        open?.headers.append(IndicatorHeader(token, in: reading))
    }

    // MARK: Tables

    /// `isCut`: a header follows, as where a page begins; then rows that the form lacks may come last.
    mutating func closeForm(isCut: Bool = false) {
        row?.isLast = true
        closeRow()
        defer {
            open = nil
            contexts = [IndicatorLabels.Context(), IndicatorLabels.Context()]
            isInHeader = false
            strangers = 0
        }
        guard var form = open, form.trim(isCut: isCut) else { return }
        let judge = IndicatorTableRecognition(reading: reading)
        if var whole = piece {
            piece = nil
            if judge.continues(form, whole) {
                whole.append(form)
                form = whole
            }
        }
        if let before = found.last, judge.continues(form, before) {
            found[found.count - 1].append(form)
        } else if judge.isForm(form), !judge.isList(form) {
            found.append(form)
        } else if isCut, judge.isPiece(form) {
            piece = form
        }
    }
}
