import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What is printed in a cell that should hold a number.
struct CellValue: Equatable {
    var amount: Decimal?
    /// A unit printed in the cell: `元`.
    var unit: String?
    var state: ValueState

    var isNegative: Bool { amount.map { $0 < 0 } ?? false }

    /// Whether it counts parts of a whole: `1.2万` does not.
    var isFractional: Bool { amount.map { $0.description.contains(".") } ?? false }

    /// Reads the words of a cell; nil where they are neither a number nor one of the signs for a missing one.
    ///
    /// A number may have a sign (`+2`, `增1`, `减2`), thousands separators, a fraction and one unit after it, or be
    /// written in Chinese characters. 万 and 亿 scale a count and are the unit of money. More than fifteen digits are
    /// no count of anything. Markdown's backslashes and asterisks around a number are not seen.
    init?(_ words: Words, isMoney: Bool = false) {
        if words.count > 1, words.first == CellValue.asterisk || words.contains(CellValue.backslash) {
            let bare = words.filter { $0 != CellValue.backslash && $0 != CellValue.asterisk }
            if !bare.isEmpty {
                self.init(bare[...], isMoney: isMoney)
                return
            }
        }
        if words.isEmpty {
            self.init(amount: nil, unit: nil, state: .blank)
        } else if words.count <= 4, words.allSatisfy({ $0 == CellValue.hyphen }) {
            self.init(amount: nil, unit: nil, state: .dash)
        } else if CellValue.notApplicable.contains(where: words.equals) {
            self.init(amount: nil, unit: nil, state: .notApplicable)
        } else if words.allSatisfy({ $0 == CellValue.asterisk }) {
            self.init(amount: nil, unit: nil, state: .masked)
        } else {
            self.init(number: words, isMoney: isMoney)
        }
    }

    private init(amount: Decimal?, unit: String?, state: ValueState) {
        self.amount = amount
        self.unit = unit
        self.state = state
    }

    private init?(number words: Words, isMoney: Bool) {
        var rest = words
        let sign = CellValue.takeSign(&rest)
        guard let magnitude = CellValue.takeNumber(&rest) ?? CellValue.takeNumeral(&rest) else { return nil }
        guard !rest.isEmpty else {
            self.init(amount: sign * magnitude, unit: nil, state: .reported)
            return
        }
        guard let unit = FormUnit(rest) else { return nil }
        let isCount = !isMoney && unit.family != .money
        self.init(amount: sign * magnitude * (isCount ? unit.scale : 1), unit: unit.name, state: .reported)
    }

    private static let hyphen = UInt16("-" as Unicode.Scalar)
    private static let backslash = UInt16("\\" as Unicode.Scalar)
    private static let asterisk = UInt16("*" as Unicode.Scalar)
    private static let notApplicable: [Phrase] = ["/", "\\", "N/A", "n/a", "无", "不适用"]

    private static func takeSign(_ words: inout Words) -> Decimal {
        switch words.first {
        case UInt16("+" as Unicode.Scalar), UInt16("增" as Unicode.Scalar), UInt16("↑" as Unicode.Scalar):
            words.removeFirst()
            return 1
        case hyphen, UInt16("减" as Unicode.Scalar), UInt16("↓" as Unicode.Scalar):
            words.removeFirst()
            return -1
        default:
            return 1
        }
    }

    /// Takes `12`, `12,147` or `0.5` from the front.
    private static func takeNumber(_ words: inout Words) -> Decimal? {
        let point = UInt16("." as Unicode.Scalar)
        var digits = takeDigits(&words)
        while words.first == UInt16("," as Unicode.Scalar), digits.count <= 15 {
            words.removeFirst()
            let group = takeDigits(&words)
            guard group.count == 3 else { return nil }
            digits += group
        }
        guard !digits.isEmpty else { return nil }
        var fraction: [Int] = []
        if words.first == point {
            words.removeFirst()
            fraction = takeDigits(&words)
            guard !fraction.isEmpty else { return nil }
        }
        guard digits.drop(while: { $0 == 0 }).count + fraction.count <= 15 else { return nil }
        let significand = (digits + fraction).reduce(0) { $0 * 10 + $1 }
        return Decimal(sign: .plus, exponent: -fraction.count, significand: Decimal(significand))
    }

    /// Takes a number in Chinese characters from the front.
    private static func takeNumeral(_ words: inout Words) -> Decimal? {
        let numeral = words.prefix(while: ChineseNumeral.isPart)
        guard let value = ChineseNumeral.value(numeral) else { return nil }
        words = words[numeral.endIndex...]
        return Decimal(value)
    }

    private static func takeDigits(_ words: inout Words) -> [Int] {
        let digits = words.prefix { $0.digit != nil }.compactMap(\.digit)
        words.removeFirst(digits.count)
        return digits
    }
}
