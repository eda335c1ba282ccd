/// Numbers written in Chinese characters.
enum ChineseNumeral {
    /// The value of one numeral character below ten: 〇, 零, 一 to 九, and 两.
    static func digit(_ unit: UInt16) -> Int? {
        switch Unicode.Scalar(unit) {
        case "〇", "零": 0
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    static func isNumeral(_ unit: UInt16) -> Bool { unit == ten || digit(unit) != nil }

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

    /// Digits read one after another, as years are: `2013`, `二〇一三`, `二O一三` with a letter for the nought.
    static func digitByDigit(_ words: Words) -> Int? {
        guard !words.isEmpty else { return nil }
        var value = 0
        for unit in words {
            guard let digit = unit.digit ?? digit(unit) ?? (letterNoughts.contains(unit) ? 0 : nil) else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    private static let letterNoughts: [UInt16] = [0x4F, 0x6F]
    private static let ten: UInt16 = 0x5341
}
