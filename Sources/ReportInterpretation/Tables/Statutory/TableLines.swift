import ReportCore

/// What is known about the lines of tables whose rows are lines.
struct TableLines {
    /// A line of a table whose rows are lines.
    struct Line: Hashable {
        /// The table and the row as one number, which is hashed faster than two.
        private let place: Int

        init(_ cell: TableToken.Place) { place = cell.table << 32 | cell.row }
    }

    struct Content {
        /// How many slots the line has.
        var width = 0
        var isPadded = false
        /// Whether the first of them is empty.
        var isIndented = false
        /// Whether the first of them with words holds no value; nil if none has words.
        var startsWithLabel: Bool?
        /// Whether any of them is a label, and whether any is a value.
        var hasLabel = false
        var hasValue = false
        /// Whether the second with words is the first label, after a number.
        var hasSerial = false
        fileprivate var hasTwoValues = false
    }

    private var contents: [Line: Content] = [:]
    /// The first line with words of each table whose spans are not known: Markdown may write an empty header above.
    private var firstLines: [Int: Line] = [:]
    /// Tables whose rows begin with a serial number.
    private var numbered: Set<Int> = []

    init(_ tokens: [TableToken]) {
        var serials: [Int: Int] = [:]
        var (current, content): (Line?, Content) = (nil, Content())
        for token in tokens {
            guard let cell = token.cell, cell.rowsKnown else { continue }
            let line = Line(cell)
            if !cell.spansKnown, token.gap == nil, firstLines[cell.table] == nil { firstLines[cell.table] = line }
            if line != current {
                if let current { contents[current] = content }
                (current, content) = (line, contents[line] ?? Content(isIndented: token.gap != nil))
            }
            let isValue = token.gap == nil ? token.isValue : nil
            content.add(isValue, isPadding: token.gap == .padding)
            if isValue == false, content.hasSerial { serials[cell.table, default: 0] += 1 }
        }
        if let current { contents[current] = content }
        numbered = Set(serials.filter { $0.value >= 3 }.keys)
    }

    subscript(token: TableToken) -> Content? { token.cell.flatMap { contents[Line($0)] } }

    /// Whether a number precedes the label of its row, as serial numbers do.
    func isSerial(_ token: TableToken, after before: TableToken?) -> Bool {
        guard let cell = token.cell, cell.rowsKnown, numbered.contains(cell.table) else { return false }
        return self[token]?.startsWithLabel == false && before?.cell != cell
    }

    /// Whether a line has fewer slots than the first of its table, though that one was not padded.
    func isShort(_ token: TableToken) -> Bool {
        guard let width = self[token]?.width, let first = token.cell.flatMap({ firstLines[$0.table] }),
            let content = contents[first]
        else { return false }
        // A first line with numbers is a row, which may have one label more.
        return !content.isPadded && width < content.width - (content.hasValue ? 1 : 0)
    }
}

extension TableLines.Content {
    /// Adds a slot: whether it is a value, nil if it is empty.
    fileprivate mutating func add(_ isValue: Bool?, isPadding: Bool) {
        width += 1
        if isPadding { isPadded = true }
        guard let isValue else { return }
        hasSerial = !isValue && startsWithLabel == false && !hasLabel && !hasTwoValues
        hasTwoValues = isValue && hasValue
        if startsWithLabel == nil { startsWithLabel = !isValue }
        if isValue { hasValue = true } else { hasLabel = true }
    }
}
