/// Words as the label of a row, a column or a table.
struct TableLabel {
    /// The words without the characters that Markdown writes before and around them.
    let words: Words
    /// The label without the number before it, notes in brackets, quotes and punctuation. Bracketed words are not a note
    /// if there is nothing else.
    let units: [UInt16]
    /// Whether a number precedes it.
    let isNumbered: Bool
    private let printed: Words

    init(_ words: Words) {
        let isMarked = words.contains(where: TableLabel.marks.contains)
        self.init(isMarked ? TableLabel.unmarked(words) : words, printed: words)
    }

    /// The label of words as they are.
    init(printed words: Words) { self.init(words, printed: words) }

    private init(_ words: Words, printed: Words) {
        self.words = words
        self.printed = printed
        let number = Numbering.length(in: words)
        isNumbered = number > 0
        let rest = words.dropFirst(number)
        let bare = TableLabel.units(rest, withNotes: false)
        units = bare.contains(where: \.isHan) ? bare : TableLabel.units(rest, withNotes: true)
    }

    /// The label with whatever Markdown wrote around it.
    var asPrinted: TableLabel { printed.count == words.count ? self : TableLabel(printed: printed) }

    private static func unmarked(_ words: Words) -> Words { Array(words.filter { !marks.contains($0) })[...] }

    private static func units(_ words: Words, withNotes: Bool) -> [UInt16] {
        var units: [UInt16] = []
        units.reserveCapacity(words.count)
        var depth = 0
        for unit in words {
            if unit == open { depth += 1 }
            if unit == close { depth = max(0, depth - 1) }
            if withNotes || depth == 0, unit.isHan || unit.digit != nil { units.append(unit) }
        }
        return units
    }

    private static let marks: UnitSet = "*\\_"
    private static let open = UInt16("(" as Unicode.Scalar)
    private static let close = UInt16(")" as Unicode.Scalar)
}
