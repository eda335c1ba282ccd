// The marks of Chinese writing that end sentences and number lines, whatever the text is about.

extension TextLayout {
    /// `。` as three bytes of UTF-8.
    private static let fullStop = 0xE38082
    /// `、` as three bytes of UTF-8.
    private static let enumerationComma = 0xE38081

    /// Whether words are a sentence, or a line that is numbered as sections are (`三、`).
    ///
    /// Where line breaks alone separate cells, this distinguishes the line after a table from its last cell.
    public static func looksLikeProse(_ words: Range<Int>, in utf8: [UInt8]) -> Bool {
        var index = words.lowerBound
        while isNumeral(at: index, before: words.upperBound, in: utf8) { index += 3 }
        if index > words.lowerBound {
            while index < words.upperBound, utf8[index] == 0x20 { index += 1 }
            if scalar(at: index, before: words.upperBound, in: utf8) == TextLayout.enumerationComma { return true }
        }
        return hasFullStop(words, in: utf8)
    }

    /// Whether there is a `。` in words.
    public static func hasFullStop(_ words: Range<Int>, in utf8: [UInt8]) -> Bool {
        for index in words where utf8[index] == 0xE3 {
            if scalar(at: index, before: words.upperBound, in: utf8) == TextLayout.fullStop { return true }
        }
        return false
    }

    /// One of 一二三四五六七八九十.
    package static func isNumeral(at index: Int, before end: Int, in utf8: [UInt8]) -> Bool {
        switch scalar(at: index, before: end, in: utf8) {
        case 0xE4B880, 0xE4BA8C, 0xE4B889, 0xE59B9B, 0xE4BA94, 0xE585AD, 0xE4B883, 0xE585AB, 0xE4B99D, 0xE58D81: true
        default: false
        }
    }

    /// The three bytes at `index` as one number; 0 where there are no three.
    package static func scalar(at index: Int, before end: Int, in utf8: [UInt8]) -> Int {
        guard index + 3 <= end else { return 0 }
        return Int(utf8[index]) << 16 | Int(utf8[index + 1]) << 8 | Int(utf8[index + 2])
    }
}
