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

    /// Whether a unit is a numeral below ten or 十: what ordinals, days and months are written with.
    static func isNumeral(_ unit: UInt16) -> Bool { unit == ten || digit(unit) != nil }

    /// Whether a unit may be a part of a number.
    static func isPart(_ unit: UInt16) -> Bool { digit(unit) != nil || power(unit) != nil }

    /// The value of 十, 百, 千, 万 or 亿.
    static func power(_ unit: UInt16) -> Int? {
        switch Unicode.Scalar(unit) {
        case "十": 10
        case "百": 100
        case "千": 1000
        case "万": 10_000
        case "亿": 100_000_000
        default: nil
        }
    }

    /// A number as it is counted: `十二`, `一百零三`, `二万三千`, `〇`; nil for what breaks the rules of writing one.
    ///
    /// Digits one after another (`一二`) may be two numbers, `百` may be a word, and `三百五` is 350 to some and 305 to
    /// others.
    static func value(_ words: Words) -> Int? {
        guard (1...16).contains(words.count) else { return nil }
        var total = 0
        /// Below 万, and below the last scale read.
        var section = 0
        var digit: Int?
        var (power, scale) = (Int.max, Int.max)
        for unit in words {
            if let next = self.digit(unit) {
                guard digit ?? 0 == 0 else { return nil }
                digit = next
            } else if let next = self.power(unit), next < 10_000 {
                let factor = digit ?? (next == 10 ? 1 : 0)
                guard next < power, factor > 0 else { return nil }
                section += factor * next
                (digit, power) = (nil, next)
            } else if let next = self.power(unit) {
                section += digit ?? 0
                guard section > 0, next < scale else { return nil }
                total += section * next
                (section, digit, power, scale) = (0, nil, Int.max, next)
            } else {
                return nil
            }
        }
        return isClear(words) ? total + section + (digit ?? 0) : nil
    }

    /// Whether the last digit counts ones: it follows 十 or 零, or stands alone.
    private static func isClear(_ words: Words) -> Bool {
        guard let last = words.last, digit(last) ?? 0 > 0, words.count > 1 else { return true }
        let before = words[words.endIndex - 2]
        return before == ten || digit(before) != nil
    }

    /// A number that may lack its first digit: `百万`, `万`.
    static func rounded(_ words: Words) -> Int? {
        guard let first = words.first, power(first) != nil else { return nil }
        return value([one] + words)
    }

    /// A number up to 99 in characters: `十二`, `二十`, `九`.
    static func small(_ words: Words) -> Int? {
        guard words.count == 1 || (words.count <= 3 && words.contains(ten)), let value = value(words) else {
            return nil
        }
        return value < 100 ? value : nil
    }

    /// Digits read one after another, as years are: `2013`, `二〇一三`, `二O一三` with a letter for the zero.
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
    private static let one: UInt16 = 0x4E00
    private static let ten: UInt16 = 0x5341
}
