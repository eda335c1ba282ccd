/// Numbers written in Chinese characters.
enum ChineseNumeral {
    /// The value of one numeral character below ten: 〇, 零, 一 to 九, and 两.
    static func digit(_ unit: UInt16) -> Int? {
        switch unit {
        case 0x3007, 0x96F6: 0
        case 0x4E00: 1
        case 0x4E8C, 0x4E24: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }

    static func isNumeral(_ unit: UInt16) -> Bool { digit(unit) != nil || unit == ten }

    /// A number up to 99 in characters: `十二`, `二十`, `九`.
    static func small(_ words: Words) -> Int? {
        guard (1...3).contains(words.count), let position = words.firstIndex(of: ten) else {
            return words.count == 1 ? words.first.flatMap(digit) : nil
        }
        let tens = position == words.startIndex ? 1 : words.first.flatMap(digit)
        let ones = position + 1 == words.endIndex ? 0 : words.last.flatMap(digit)
        guard let tens, let ones, position - words.startIndex <= 1, words.endIndex - position <= 2 else { return nil }
        return tens * 10 + ones
    }

    /// Digits read one after another, as years are: `二〇一三`.
    static func digitByDigit(_ words: Words) -> Int? {
        guard !words.isEmpty else { return nil }
        var value = 0
        for unit in words {
            guard let digit = digit(unit) else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    private static let ten = UInt16("十" as Unicode.Scalar)
}
