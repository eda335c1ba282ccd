import ReportCore

/// A page that stood in a cell of its layout's table: an extractor wrote it on one line, with the tables in it.
enum PageInCell {
    /// Where the lines of such a page ended; none where the line is not a page.
    static func breaks(in line: Range<Int>, of utf8: [UInt8], hasRules: Bool) -> [Markup.Sign] {
        if hasRules { return TextLayout.hasFullStop(line, in: utf8) ? spacedBreaks(in: line, of: utf8) : [] }
        guard line.count >= 1200 else { return [] }
        let sentences = line.count { utf8[$0] == 0xE3 && scalar(at: $0, in: line, of: utf8) == Mark.fullStop }
        return sentences >= 5 ? sentenceBreaks(in: line, of: utf8) : []
    }

    /// The end of the last sentence before the first pipe of a header: nothing stood between it and the table.
    static func endOfSentence(beforeHeader line: Range<Int>, of utf8: [UInt8]) -> Int? {
        guard let pipe = line.first(where: { utf8[$0] == 0x7C }), pipe > line.lowerBound else { return nil }
        let end = (line.lowerBound..<pipe).last { scalar(at: $0, in: line, of: utf8) == Mark.fullStop }.map { $0 + 3 }
        return end.flatMap { WhiteSpace.trimmed($0..<pipe, in: utf8).isEmpty ? nil : $0 }
    }

    // MARK: With the rules of tables

    /// A run of spaces was the end of a paragraph or of a row, and a pipe that of a row; the cells of a row have one
    /// space between them.
    private static func spacedBreaks(in line: Range<Int>, of utf8: [UInt8]) -> [Markup.Sign] {
        var signs: [Markup.Sign] = []
        var index = line.lowerBound
        while index < line.upperBound {
            let start = index
            var isBreak = false
            while index < line.upperBound, let length = length(ofBreakAt: index, in: line, of: utf8) {
                isBreak = isBreak || utf8[index] != 0x20 || index > start
                index += length
            }
            if isBreak { signs.append(Markup.Sign(range: start..<index, substitute: 0x0A)) }
            if index == start { index += 1 }
        }
        return signs
    }

    /// How many bytes are a space, a pipe, or a slot of a rule after one; nil where words are.
    private static func length(ofBreakAt index: Int, in line: Range<Int>, of utf8: [UInt8]) -> Int? {
        switch utf8[index] {
        case 0x20: return 1
        case 0xC2 where index + 1 < line.upperBound && utf8[index + 1] == 0xA0: return 2
        case 0x7C where index == line.lowerBound || utf8[index - 1] != 0x5C:
            let slot = utf8[index + 1..<line.upperBound].prefix { $0 == 0x20 || $0 == 0x2D }
            let isRule =
                slot.count { $0 == 0x2D } >= 3 && (slot.endIndex == line.upperBound || utf8[slot.endIndex] == 0x7C)
            return isRule ? 1 + slot.count : 1
        default: return nil
        }
    }

    // MARK: With nothing but spaces

    /// A space was a line's end where a sentence ends before it, where a heading's number follows, or where that heading
    /// ends.
    private static func sentenceBreaks(in line: Range<Int>, of utf8: [UInt8]) -> [Markup.Sign] {
        var signs: [Markup.Sign] = []
        var start = line.lowerBound
        for index in line where utf8[index] == 0x20 || utf8[index] == 0x7C {
            let isPipe = utf8[index] == 0x7C && (index == line.lowerBound || utf8[index - 1] != 0x5C)
            guard
                isPipe
                    || utf8[index] == 0x20
                        && (isEnd(behind: index, in: line, of: utf8)
                            || numberEnd(at: index + 1, in: line, of: utf8) != nil
                            || isHeading(start..<index, of: utf8) || isTitle(start..<index, of: utf8))
            else { continue }
            signs.append(Markup.Sign(range: index..<index + 1, substitute: 0x0A))
            start = index + 1
        }
        return signs
    }

    /// Whether a sentence ends before an offset: with 。 ； ： or their like in half width.
    private static func isEnd(behind index: Int, in line: Range<Int>, of utf8: [UInt8]) -> Bool {
        guard index - 3 >= line.lowerBound else { return false }
        if utf8[index - 1] == 0x3A || utf8[index - 1] == 0x3B { return true }
        let sign = scalar(at: index - 3, in: line, of: utf8)
        return sign == Mark.fullStop || sign == Mark.colon || sign == Mark.semicolon
    }

    /// Whether words are a number and a few words after it, without a comma.
    private static func isHeading(_ words: Range<Int>, of utf8: [UInt8]) -> Bool {
        guard words.count <= 100, let end = numberEnd(at: words.lowerBound, in: words, of: utf8),
            end + 6 <= words.upperBound
        else { return false }
        return !words.contains { utf8[$0] == 0x2C || scalar(at: $0, in: words, of: utf8) == Mark.comma }
    }

    /// Whether words after a line's end are a few Chinese ones without any mark or digit: a heading without a number.
    private static func isTitle(_ words: Range<Int>, of utf8: [UInt8]) -> Bool {
        guard (12...90).contains(words.count) else { return false }
        return !words.contains { utf8[$0] < 0x80 || utf8[$0] == 0xEF || utf8[$0] == 0xE3 || utf8[$0] == 0xE2 }
    }

    /// The end of a heading's number: `第一部分`, `一、`, `（一）`, `1.`; nil where there is none.
    private static func numberEnd(at start: Int, in line: Range<Int>, of utf8: [UInt8]) -> Int? {
        var index = start
        let opening = scalar(at: start, in: line, of: utf8)
        let isBracketed = opening == Mark.opening || (line.contains(start) && utf8[start] == 0x28)
        let isPart = opening == Mark.ordinal
        if isBracketed { index += opening == Mark.opening ? 3 : 1 } else if isPart { index += 3 }
        let number = index
        while line.contains(index), isNumeral(at: index, in: line, of: utf8) { index += utf8[index] < 0x80 ? 1 : 3 }
        guard (1...6).contains(index - number), line.contains(index) else { return nil }
        let mark = scalar(at: index, in: line, of: utf8)
        if isPart { return mark == Mark.part || mark == Mark.chapter ? index + 6 : nil }
        if isBracketed { return mark == Mark.closing ? index + 3 : utf8[index] == 0x29 ? index + 1 : nil }
        if mark == Mark.enumerationComma { return index + 3 }
        let isPoint = utf8[index] == 0x2E && line.contains(index + 1) && !isDigit(utf8[index + 1])
        return isPoint ? index + 1 : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isNumeral(at index: Int, in line: Range<Int>, of utf8: [UInt8]) -> Bool {
        isDigit(utf8[index]) || TextLayout.isNumeral(at: index, before: line.upperBound, in: utf8)
    }

    /// The three bytes at an offset of a line as one number; 0 where there are no three.
    private static func scalar(at index: Int, in line: Range<Int>, of utf8: [UInt8]) -> Int {
        index < line.lowerBound ? 0 : TextLayout.scalar(at: index, before: line.upperBound, in: utf8)
    }

    /// Marks and numbering of Chinese writing, as the three bytes of UTF-8.
    private enum Mark {
        /// `。`
        static let fullStop = 0xE38082
        /// `：`
        static let colon = 0xEFBC9A
        /// `；`
        static let semicolon = 0xEFBC9B
        /// `，`
        static let comma = 0xEFBC8C
        /// `、`
        static let enumerationComma = 0xE38081
        /// `（`
        static let opening = 0xEFBC88
        /// `）`
        static let closing = 0xEFBC89
        /// `第`, before an ordinal number.
        static let ordinal = 0xE7ACAC
        /// `部`, of `部分`.
        static let part = 0xE983A8
        /// `章`
        static let chapter = 0xE7ABA0
    }
}
