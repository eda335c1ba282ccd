/// A statistics table of 2014 as it was found: its rows with the slots after each label, not yet interpreted.
struct FoundIndicatorTable {
    enum Label: Equatable {
        /// A row of the form, by its index in the vocabulary.
        case row(Int)
        /// A line that only heads rows.
        case heading
        /// A label of several rows; nothing says which.
        case unplaced
        /// A label that the form does not have.
        case local
    }

    struct Row {
        var label: Label
        /// The units of the label's words.
        var units: Range<Int>
        var passages: ClosedRange<Int>
        /// The row of the source; nil if rows are unknown.
        var place: IndicatorToken.Row?
        var table: Int?
        /// Whether the format knows the grid columns of its cells.
        var hasGrid = false
        /// Whether a number precedes the label in the same row.
        var hasSerial = false
        /// Whether headers or other words follow it, and no row.
        var isLast = false
        /// Numbers, units, gaps and other words after the label, in order.
        var slots: [IndicatorToken] = []

        mutating func add(_ slot: IndicatorToken) {
            slots.append(slot)
            passages = passages.lowerBound...slot.passage
        }
    }

    var headers: [IndicatorHeader] = []
    var rows: [Row] = []
    /// From the first header or label to the last slot.
    var passages: ClosedRange<Int>
    /// The line before it that names it.
    var caption: Int?

    /// The rows of the form that it has, by their indices in the vocabulary.
    var definitions: Set<Int> {
        Set(rows.compactMap { if case .row(let index) = $0.label { index } else { nil } })
    }

    /// Removes what is below the last row of the form and not part of it; false if no row is left.
    ///
    /// Local rows are part of the table inside the same table of the source, so are those with numbers if it is cut;
    /// a heading that no row follows belongs to the text that follows.
    mutating func trim(isCut: Bool) -> Bool {
        guard let last = rows.lastIndex(where: { $0.label != .local }) else { return false }
        let table = rows[last].table
        while let row = rows.last, row.label == .local, row.table != table || table == nil {
            if isCut, row.slots.contains(where: { $0.gap == nil }) { break }
            rows.removeLast()
        }
        while rows.count > 1, rows.last?.label == .heading { rows.removeLast() }
        let end = rows.last?.passages.upperBound ?? passages.lowerBound
        passages = passages.lowerBound...max(end, passages.lowerBound)
        return true
    }

    /// Adds the rest of a table that something interrupts.
    mutating func append(_ rest: FoundIndicatorTable) {
        if headers.isEmpty { headers = rest.headers }
        rows += rest.rows
        passages = passages.lowerBound...rest.passages.upperBound
    }
}
