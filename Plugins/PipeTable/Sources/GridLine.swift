import ReportCore

/// A line of a drawn table: what stands between its strokes, and at which borders of columns these are.
struct GridLine {
    struct Segment {
        /// What stands between two strokes.
        var range: Range<Int>
        /// Whether that is a rule.
        var isRule: Bool
        /// The columns of the grid from the one stroke to the other.
        var columns: Range<Int> = 0..<0
    }

    private(set) var segments: [Segment] = []
    /// Where the strokes stand, in characters of a fixed width of which Chinese ones take two.
    private(set) var places: [Int] = [0]
    /// Whether a rule of the line is drawn as the one below a header is.
    private(set) var isDouble = false
    /// For each segment how many signs of it may have been twice as wide when the line was drawn.
    private var punctuation: [Int] = []
    private var visible: [Int] = []

    /// Whether no words stand in the line, and rules do.
    var isRule: Bool { segments.allSatisfy(\.isRule) }
    var hasRules: Bool { segments.contains(where: \.isRule) }

    init(_ words: Range<Int>, in utf8: [UInt8]) {
        var start = words.lowerBound + 1
        for index in words.dropFirst() where GridLine.isStroke(index, of: words, in: utf8) {
            add(start..<index, in: utf8)
            start = index + 1
        }
    }

    /// Whether words are a rule from end to end: `+---+`, `+:==+`.
    static func isRule(_ words: Range<Int>, in utf8: [UInt8]) -> Bool {
        words.count > 4 && utf8[words.lowerBound] == plus && utf8[words.upperBound - 1] == plus
            && utf8[words].allSatisfy { $0 == plus || isDash($0) }
    }

    /// Whether words may be a line of a grid: there is a stroke at either end.
    static func isDrawn(_ words: Range<Int>, in utf8: [UInt8]) -> Bool {
        guard words.count > 4, utf8[words.lowerBound] == plus || utf8[words.lowerBound] == pipe else { return false }
        return isStroke(words.upperBound - 1, of: words, in: utf8)
    }

    /// The words of a segment, without the backslash by which Markdown ends a line within a cell.
    static func words(of segment: Segment, in utf8: [UInt8]) -> Range<Int> {
        let words = WhiteSpace.trimmed(segment.range, in: utf8)
        return utf8[words].last == backslash ? WhiteSpace.trimmed(words.dropLast(), in: utf8) : words
    }

    // MARK: Columns

    /// Finds the border at which each stroke stands; false where it cannot be told.
    ///
    /// Signs that were folded to half width after the line was drawn make it shorter than the rules are. Punctuation
    /// is what most texts fold; where that does not explain it, digits and letters were folded too.
    mutating func align(with borders: [Int]) -> Bool {
        guard let width = borders.last, let end = places.last else { return false }
        let lost = width - end
        guard let found = aligned(borders, lost: lost, by: punctuation) ?? aligned(borders, lost: lost, by: visible)
        else { return false }
        for index in segments.indices { segments[index].columns = found[index]..<found[index + 1] }
        return true
    }

    /// The borders nearest to where the strokes stood, the width that was lost shared out by `weights`; nil where one
    /// is too far from any.
    private func aligned(_ borders: [Int], lost: Int, by weights: [Int]) -> [Int]? {
        let total = weights.reduce(0, +)
        guard lost == 0 || total > 0 else { return nil }
        var found = [0]
        var sum = 0
        for (weight, place) in zip(weights, places.dropFirst()) {
            sum += weight
            let drawn = place + (total > 0 ? (lost * sum * 2 + total) / (2 * total) : 0)
            guard let last = found.last, let border = GridLine.nearest(to: drawn, in: borders), border > last else {
                return nil
            }
            found.append(border)
        }
        return found.last == borders.count - 1 ? found : nil
    }

    private static func nearest(to place: Int, in borders: [Int]) -> Int? {
        let next = borders.firstIndex { $0 >= place } ?? borders.count - 1
        let best = next > 0 && place - borders[next - 1] < borders[next] - place ? next - 1 : next
        return abs(borders[best] - place) <= 1 ? best : nil
    }

    /// The columns of the segment that begins with one; nil where none does.
    func columns(from column: Int) -> Range<Int>? {
        segments.first { $0.columns.lowerBound == column }?.columns
    }

    /// Whether a rule is drawn over all of these columns.
    func isRuled(_ columns: Range<Int>) -> Bool {
        segments.contains { $0.isRule && $0.columns.overlaps(columns) }
    }

    // MARK: Strokes

    private mutating func add(_ range: Range<Int>, in utf8: [UInt8]) {
        let isRule = range.count > 1 && utf8[range].allSatisfy(GridLine.isDash)
        if isRule, utf8[range].contains(0x3D) { isDouble = true }
        segments.append(Segment(range: range, isRule: isRule))
        var width = 0
        var marks = 0
        var signs = 0
        for index in range where utf8[index] & 0xC0 != 0x80 {
            let byte = utf8[index]
            width += GridLine.width(at: index, in: utf8)
            guard !isRule, byte > 0x20, byte < 0x7F else { continue }
            signs += 1
            if GridLine.folded.contains(byte) { marks += 1 }
        }
        places.append((places.last ?? 0) + width + 1)
        punctuation.append(marks)
        visible.append(signs)
    }

    /// A pipe that no backslash precedes, or the corner of a rule: `+3` in a cell is not one.
    private static func isStroke(_ index: Int, of words: Range<Int>, in utf8: [UInt8]) -> Bool {
        switch utf8[index] {
        case pipe: return utf8[index - 1] != backslash
        case plus:
            let isAfterRule = isDash(utf8[index - 1]) && (utf8[index - 2] == plus || isDash(utf8[index - 2]))
            guard !isAfterRule, index + 2 < words.upperBound else { return isAfterRule }
            return isDash(utf8[index + 1]) && isDash(utf8[index + 2])
        default: return false
        }
    }

    private static func isDash(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x3D || byte == 0x3A }

    /// How wide a character is: two for Chinese and its punctuation, none for signs without width.
    static func width(at index: Int, in utf8: [UInt8]) -> Int {
        let lead = utf8[index]
        guard lead >= 0xE2, index + 2 < utf8.count else { return lead == 0xCC || lead == 0xCD ? 0 : 1 }
        let scalar = UInt32(lead & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
        switch scalar {
        case _ where lead >= 0xF0: return 2
        case 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: return 0
        case 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6:
            return 2
        default: return 1
        }
    }

    private static let plus = UInt8(ascii: "+")
    private static let pipe = UInt8(ascii: "|")
    private static let backslash = UInt8(ascii: "\\")
    /// Marks that Chinese text has in full width, less those that Markdown writes itself.
    static let folded = Set("!%&(),/:;=?[]{|}~+".utf8)
}
