/// Numbers as Word's formats of numbers write them (ECMA-376, 17.18.59, ST_NumberFormat).
enum NumberFormat {
    /// A number in a format; in one that is not listed, as digits.
    static func text(of number: Int, _ format: String) -> String {
        switch format {
        case "none", "bullet": return ""
        case "decimalZero": return number < 10 ? "0\(number)" : "\(number)"
        case "upperRoman": return roman(number) ?? "\(number)"
        case "lowerRoman": return roman(number)?.lowercased() ?? "\(number)"
        case "upperLetter": return letters(number) ?? "\(number)"
        case "lowerLetter": return letters(number)?.lowercased() ?? "\(number)"
        case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
            "taiwaneseCountingThousand", "koreanCounting":
            return counting(number, digits: simple, units: simpleUnits, ten: "十") ?? "\(number)"
        case "chineseLegalSimplified":
            return counting(number, digits: legal, units: legalUnits, ten: "壹拾") ?? "\(number)"
        case "ideographLegalTraditional", "japaneseLegal":
            return counting(number, digits: legalTraditional, units: legalTraditionalUnits, ten: "壹拾") ?? "\(number)"
        case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital", "koreanDigital2":
            return String("\(number)".compactMap { $0.wholeNumberValue.map { positional[$0] } })
        case "ideographTraditional": return item(number, of: stems)
        case "ideographZodiac": return item(number, of: branches)
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
            return enclosed(number, from: 0x2460, most: 20)
        case "decimalEnclosedParen": return enclosed(number, from: 0x2474, most: 20)
        case "decimalEnclosedFullstop": return enclosed(number, from: 0x2488, most: 20)
        case "ideographEnclosedCircle": return enclosed(number, from: 0x3280, most: 10)
        case "decimalFullWidth", "decimalFullWidth2":
            return String(
                String.UnicodeScalarView("\(number)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
        default: return "\(number)"
        }
    }

    private static let simple = Array("〇一二三四五六七八九")
    private static let simpleUnits = ["", "十", "百", "千"]
    private static let positional = Array("〇一二三四五六七八九")
    private static let legal = Array("零壹贰叁肆伍陆柒捌玖")
    private static let legalUnits = ["", "拾", "佰", "仟"]
    private static let legalTraditional = Array("零壹貳參肆伍陸柒捌玖")
    private static let legalTraditionalUnits = ["", "拾", "佰", "仟"]
    private static let stems = Array("甲乙丙丁戊己庚辛壬癸")
    private static let branches = Array("子丑寅卯辰巳午未申酉戌亥")

    /// Counting up to 9999: 十二, 二十, 一百零五.
    private static func counting(_ number: Int, digits: [Character], units: [String], ten: String) -> String? {
        guard 1...9999 ~= number else { return number == 0 ? "\(digits[0])" : nil }
        var text = ""
        var owesZero = false
        for power in [3, 2, 1, 0] {
            let digit = number / [1, 10, 100, 1000][power] % 10
            if digit == 0 {
                owesZero = !text.isEmpty
            } else {
                if owesZero { text += "零" }
                owesZero = false
                text += power == 1 && digit == 1 && text.isEmpty ? ten : "\(digits[digit])\(units[power])"
            }
        }
        return text
    }

    private static func roman(_ number: Int) -> String? {
        guard 1...3999 ~= number else { return nil }
        let values = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        return values.reduce(into: "") { text, entry in
            while rest >= entry.0 {
                text += entry.1
                rest -= entry.0
            }
        }
    }

    /// A to Z, then AA, BB and so on.
    private static func letters(_ number: Int) -> String? {
        guard 1...780 ~= number, let scalar = Unicode.Scalar(UInt32(0x41 + (number - 1) % 26)) else { return nil }
        return String(repeating: String(scalar), count: (number - 1) / 26 + 1)
    }

    private static func item(_ number: Int, of items: [Character]) -> String {
        1...items.count ~= number ? String(items[number - 1]) : "\(number)"
    }

    private static func enclosed(_ number: Int, from first: UInt32, most: Int) -> String {
        guard 1...most ~= number, let scalar = Unicode.Scalar(first + UInt32(number - 1)) else { return "\(number)" }
        return String(scalar)
    }
}
