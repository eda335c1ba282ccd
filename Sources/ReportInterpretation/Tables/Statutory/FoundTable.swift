import ReportModel

/// A statutory table as it was found: its rows with the slots after each label, not yet placed in columns.
struct FoundTable {
    struct Row {
        /// The index of the row in the form; nil for a line of numbers without a label.
        var index: Int?
        var label: TableToken?
        /// The cells of the form that a row without a label has.
        var cells: [FormCell] = []
        /// Values and gaps after the label, in order.
        var slots: [TableToken] = []
        /// Whether the line begins with an empty slot, as one does below a label that spans rows.
        var isIndented = false
        /// How many slots the whole line of the table has, including the label; nil if lines are unknown.
        var lineWidth: Int?
        /// Whether the slots come from several lines of a table whose rows should be lines: a cell may be lost between.
        var isBroken = false
        /// The cells of the form that the row has in an edition.
        func cells(in edition: TableEdition) -> [FormCell] { index.map { edition.cells[$0] } ?? cells }

        /// Whether the source gives the grid columns of the slots.
        var hasGrid: Bool { slots.last?.columns != nil }
        /// Whether the line has fewer slots than the first line of its table, though that one was not padded: the line
        /// broke off, or cells of it are lost.
        var isShort = false
    }

    let vocabulary: TableVocabulary
    var rows: [Row] = []
    /// The headers, which show the edition.
    var headers: [TableToken] = []
    /// All words above the first row, known or not, which show the order of columns.
    var head: [TableToken] = []
    /// Whether it has a header, or a band or group across it.
    var hasHead = false
    /// The tokens that are part of the table, by their index.
    var tokens: [Int] = []

    /// How many columns of numbers the form has at most; while the edition is not known, the fewest of any.
    let width: Int

    init(_ vocabulary: TableVocabulary, edition: Edition? = nil) {
        self.vocabulary = vocabulary
        width = edition.map { vocabulary[$0].width } ?? vocabulary.leastWidth
    }

    var kind: StatutoryForm.Kind { vocabulary.kind }

    /// Whether the text writes an empty slot for each row and column that a label spans: then lines below such labels
    /// begin with one.
    var writesSpans: Bool { rows.count(where: \.isIndented) >= 3 }

    /// The first and the last row of the form that it has.
    var firstRow: Int? { rows.first { $0.index != nil }?.index }
    var lastRow: Int? { rows.last { $0.index != nil }?.index }

    /// Whether another table is the rest of this one: its rows come after, or this one has none yet.
    func continues(in rest: FoundTable) -> Bool {
        guard kind == rest.kind, kind != .reviewAndLitigation, let first = rest.firstRow else { return false }
        return lastRow.map { first > $0 } ?? true
    }

    /// Adds the rest of a table that something interrupts.
    mutating func append(_ rest: FoundTable) {
        // A header that is printed again says nothing new.
        if rows.isEmpty { head += rest.head }
        rows += rest.rows
        headers += rest.headers
        tokens += rest.tokens
    }

    /// Whether any row has a slot.
    var hasSlots: Bool { rows.contains { !$0.slots.isEmpty } }

    /// Whether it is a table and not a heading that reads like a header: it has slots, or so many labels that only
    /// its numbers can have been left blank. 行政复议 and 无 on their own lines are not a table, nor is 行政许可 with a number
    /// without a header or band above it.
    var isTable: Bool {
        switch kind {
        case .article20: (hasSlots && hasHead) || rows.count >= 3
        case .requests: hasSlots || rows.count >= 3 || headers.count >= 8
        case .reviewAndLitigation: (hasSlots && headers.count >= 4) || headers.count >= 8
        }
    }

    /// The rows without repeated labels: of rows with one label, the one with numbers stays.
    static func withoutRepetitions(_ rows: [Row]) -> [Row] {
        var kept: [Row] = []
        var places: [Int: Int] = [:]
        for row in rows {
            if let index = row.index, let place = places[index], kept[place].slots.allSatisfy({ $0.gap != nil }),
                row.slots.contains(where: { $0.gap == nil })
            {
                kept[place] = row
            } else {
                if let index = row.index, places[index] == nil { places[index] = kept.count }
                kept.append(row)
            }
        }
        return kept
    }

    /// The rows without the empty slots between them, if every row but the last ends in one too many: the pipe that
    /// leads the next row ended it, in a line that holds several rows or in cells that are lines.
    static func withoutTrailingGaps(_ rows: [Row], columns: (Row) -> Int) -> [Row] {
        let places = rows.map(\.label?.cell)
        let led = rows.indices.dropLast().filter { index in
            places[index].map { $0 == places[index + 1] || !$0.rowsKnown } ?? false && !rows[index].slots.isEmpty
        }
        func isLed(_ row: Row) -> Bool { row.slots.count == columns(row) + 1 && row.slots.last?.gap != nil }
        let hasLast = led.contains { rows[$0].slots.dropLast().last?.gap == nil }
        guard led.count >= 3, hasLast, led.allSatisfy({ isLed(rows[$0]) }) else { return rows }
        var rows = rows
        for index in led + [rows.count - 1] where isLed(rows[index]) { rows[index].slots.removeLast() }
        return rows
    }

    /// The rows with doubtful empty slots as cells, if each cell is a line, every row has exactly as many slots as
    /// columns, and some are full of numbers: a pipe that ends no cell would follow these too.
    static func withCertainGaps(_ rows: [Row], columns: (Row) -> Int) -> [Row] {
        let filled = rows.filter { $0.slots.contains { $0.gap == nil } && columns($0) > 0 }
        let full = filled.dropLast().count { $0.slots.allSatisfy { $0.gap == nil } }
        guard full >= 2, filled.contains(where: { $0.slots.contains { $0.gap == .ambiguous } }),
            filled.allSatisfy({ row in
                row.label?.cell?.rowsKnown == false && row.slots.count { $0.gap != .padding } == columns(row)
            })
        else { return rows }
        return rows.map { row in
            var row = row
            for index in row.slots.indices where row.slots[index].gap == .ambiguous { row.slots[index].gap = .blank }
            return row
        }
    }

    /// Cuts the numbers on lines of their own below full rows of a table written in lines, of which nearly every row
    /// is exactly full: they are a page's, or narrative. Markers for nothing after more than one row are neither: they
    /// are a column of their own.
    mutating func cutSurplus(of tokens: [TableToken], in reading: Reading) {
        guard kind == .requests else { return }
        let filled = rows.filter { !$0.slots.isEmpty && $0.label?.cell == nil }
        let full = filled.count { $0.slots.count == width }
        let signs = filled.count { $0.slots.dropFirst(width).contains { !$0.isNumber } }
        guard full >= 2, full * 5 >= filled.count * 4 - 1, signs <= 1 else { return }
        for index in rows.indices where rows[index].slots.count > width && rows[index].label?.cell == nil {
            let slots = rows[index].slots
            guard slots[width].passage != slots[width - 1].passage else { continue }
            let surplus = slots[width].units.lowerBound..<(slots.last?.units.upperBound ?? 0)
            rows[index].slots.removeSubrange(width...)
            self.tokens.removeAll { surplus.contains(tokens[$0].units.lowerBound) }
        }
    }
}
