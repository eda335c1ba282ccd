/// Numbers in Chinese characters as a cell prints them: `十二`, `一百零三`, `二万三千`, `〇`.
enum CellNumeral {
    /// The number that words are; nil where they are none, or break the rules of writing one.
    ///
    /// Digits one after another (`一二`) are no number of a cell: they may be two.
    static func value(_ words: Words) -> Int? {
        guard (1...16).contains(words.count) else { return nil }
        var total = 0
        /// Below 万, and below the unit met last.
        var section = 0
        var digit: Int?
        var least = Int.max
        for unit in words {
            if let next = ChineseNumeral.digit(unit) {
                if let digit, digit != 0 { return nil }
                digit = next
            } else if let power = powers[unit] {
                let factor = digit ?? (power == 10 ? 1 : 0)
                guard power < least, factor > 0 else { return nil }
                section += factor * power
                (digit, least) = (nil, power)
            } else if let scale = scales[unit] {
                section += digit ?? 0
                guard section > 0, total == 0 || scale < 100_000_000 else { return nil }
                total += section * scale
                (section, digit, least) = (0, nil, Int.max)
            } else {
                return nil
            }
        }
        return total + section + (digit ?? 0)
    }

    /// Whether a character multiplies the digits before it.
    static func isPower(_ unit: UInt16) -> Bool { powers[unit] != nil || scales[unit] != nil }

    private static let powers: [UInt16: Int] = [
        UInt16("十" as Unicode.Scalar): 10, UInt16("百" as Unicode.Scalar): 100, UInt16("千" as Unicode.Scalar): 1000,
    ]
    private static let scales: [UInt16: Int] = [
        UInt16("万" as Unicode.Scalar): 10_000, UInt16("亿" as Unicode.Scalar): 100_000_000,
    ]
}
