/// A statistics table of 2014 as it was found: its rows with the slots after each label, not yet read.
struct FoundIndicatorTable {
    enum Label: Equatable {
        /// A row of the form, by its index in the vocabulary.
        case row(Int)
        /// A line that only heads rows.
        case heading
        /// A label of several rows; nothing tells which.
        case unplaced
        /// A label that the form does not have.
        case local
    }

    struct Row {
        var label: Label
        /// The units of the label's words.
        var units: Range<Int>
        var passages: ClosedRange<Int>
        /// The row of the source; nil where rows are not known.
        var place: IndicatorToken.Row?
        var table: Int?
        /// Whether the format knows the grid columns of its cells.
        var hasGrid = false
        /// Whether a number stands before the label in the same row.
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

    /// Leaves out what stands below the last row of the form, and is no part of it; false where no row is left.
    ///
    /// Local rows are part of the table inside the same table of the source, and those with numbers where it is cut;
    /// a heading that no row follows is the text that goes on.
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

    /// Takes in the rest of a table that something stands in the middle of.
    mutating func append(_ rest: FoundIndicatorTable) {
        if headers.isEmpty { headers = rest.headers }
        rows += rest.rows
        passages = passages.lowerBound...rest.passages.upperBound
    }
}
