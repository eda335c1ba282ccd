/// How one number is put into words.
struct NumberWording: Sendable {
    /// The words, such as `1.9万余`.
    let text: String
    /// The number that they state, as a decimal string.
    let value: String
    /// Whether they say about, nearly or more than.
    let approximate: Bool
    /// Whether a careful reader may take them for an idiom (`一次`).
    let isIdiomatic: Bool

    private init(_ text: String, _ value: Int, approximate: Bool = false, isIdiomatic: Bool = false) {
        self.text = text
        self.value = String(value)
        self.approximate = approximate
        self.isIdiomatic = isIdiomatic
    }

    /// The number in plain digits.
    static func digits(_ value: Int) -> NumberWording { NumberWording(String(value), value) }

    /// The number in one of the less usual exact writings; in plain digits if none fits.
    static func unusual(_ value: Int, _ random: inout SplitMix64) -> NumberWording {
        switch random.below(4) {
        case 0 where value >= 1_000: return NumberWording(grouped(value), value)
        case 1 where value >= 10_000 && value.isMultiple(of: 100):
            return NumberWording(scaled(value, by: 10_000, places: 2) + "万", value)
        case 2: return NumberWording(fullWidth(value), value)
        default:
            guard value > 0, value < 1_000 else { return digits(value) }
            return NumberWording(chinese(value, beforeMeasure: true), value, isIdiomatic: value == 1)
        }
    }

    /// The number rounded, with a word that says so; in plain digits if it is too small for that.
    static func approximate(_ value: Int, _ random: inout SplitMix64) -> NumberWording {
        guard value > 20 else { return digits(value) }
        let step = roundingStep(value)
        let below = value / step * step
        guard below < value else { return digits(value) }
        let suffix = random.pick(["余", "余", "多"])
        switch random.below(5) {
        case 0: return NumberWording("约" + words(below), below, approximate: true)
        case 1: return NumberWording("近" + words(below + step), below + step, approximate: true)
        case 2 where below < 100:
            return NumberWording(chinese(below, beforeMeasure: false) + suffix, below, approximate: true)
        default: return NumberWording(words(below) + suffix, below, approximate: true)
        }
    }

    private static func roundingStep(_ value: Int) -> Int {
        var step = 10
        while value / step >= 100 { step *= 10 }
        return step
    }

    /// A round number in digits, with its scale if it has one.
    private static func words(_ value: Int) -> String {
        if value >= 100_000_000, value.isMultiple(of: 1_000_000) {
            return scaled(value, by: 100_000_000, places: 2) + "亿"
        }
        guard value >= 10_000, value.isMultiple(of: 100) else { return String(value) }
        return scaled(value, by: 10_000, places: 2) + "万"
    }

    /// The value in units of `scale`, without zeros at the end.
    static func scaled(_ value: Int, by scale: Int, places: Int) -> String {
        var divisor = scale
        for _ in 0..<places { divisor /= 10 }
        var fraction = String(String(value % scale / divisor + scale / divisor).dropFirst())
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return fraction.isEmpty ? String(value / scale) : "\(value / scale).\(fraction)"
    }

    private static func grouped(_ value: Int) -> String {
        let digits = String(value)
        return digits.enumerated().map { index, digit in
            index > 0 && (digits.count - index).isMultiple(of: 3) ? ",\(digit)" : String(digit)
        }.joined()
    }

    private static func fullWidth(_ value: Int) -> String {
        String(value).compactMap(\.wholeNumberValue).map { String(Array("０１２３４５６７８９")[$0]) }.joined()
    }

    /// A number below 100 in Chinese numerals as a table has them.
    static func numerals(_ value: Int) -> String? {
        (0..<100).contains(value) ? chinese(value, beforeMeasure: false) : nil
    }

    /// A number below 1,000 in Chinese numerals; 2 before a measure word is `两`.
    private static func chinese(_ value: Int, beforeMeasure: Bool) -> String {
        let digits = Array("零一二三四五六七八九").map(String.init)
        if value == 2, beforeMeasure { return "两" }
        guard value >= 10 else { return digits[value] }
        if value < 20 { return "十" + (value == 10 ? "" : digits[value - 10]) }
        let rest = value % 10 == 0 ? "" : digits[value % 10]
        guard value >= 100 else { return digits[value / 10] + "十" + rest }
        let tens = value / 10 % 10
        let middle = tens == 0 ? (rest.isEmpty ? "" : "零") : digits[tens] + "十"
        return digits[value / 100] + "百" + middle + rest
    }
}
