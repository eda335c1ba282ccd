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

    var isNegative: Bool { amount?.isSignMinus ?? false }

    /// Whether it counts parts of a whole: `1.2万` does not.
    var isFractional: Bool { amount.map { $0.exponent < 0 && $0.description.contains(".") } ?? false }

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
        guard let amount = CellValue.takeNumber(&rest, sign) ?? CellValue.takeNumeral(&rest, sign) else { return nil }
        guard !rest.isEmpty else {
            self.init(amount: amount, unit: nil, state: .reported)
            return
        }
        guard let unit = FormUnit(rest) else { return nil }
        let isCount = !isMoney && unit.family != .money
        self.init(amount: isCount ? amount * unit.scale : amount, unit: unit.name, state: .reported)
    }

    private static let hyphen = UInt16("-" as Unicode.Scalar)
    private static let backslash = UInt16("\\" as Unicode.Scalar)
    private static let asterisk = UInt16("*" as Unicode.Scalar)
    private static let notApplicable: [Phrase] = ["/", "\\", "N/A", "n/a", "无", "不适用"]

    private static func takeSign(_ words: inout Words) -> Int {
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
    private static func takeNumber(_ words: inout Words, _ sign: Int) -> Decimal? {
        var digits = Digits()
        var rest = words
        guard digits.take(&rest) > 0 else { return nil }
        while rest.first == UInt16("," as Unicode.Scalar) {
            rest.removeFirst()
            guard digits.take(&rest) == 3 else { return nil }
        }
        var fraction = 0
        if rest.first == UInt16("." as Unicode.Scalar) {
            rest.removeFirst()
            fraction = digits.take(&rest, isFraction: true)
            guard fraction > 0 else { return nil }
        }
        guard digits.significant <= 15 else { return nil }
        words = rest
        let significand = Decimal(sign * digits.value)
        return fraction == 0 ? significand : Decimal(sign: .plus, exponent: -fraction, significand: significand)
    }

    /// Digits as they are read from the front of words.
    private struct Digits {
        /// Their number, as long as no more than fifteen count.
        var value = 0
        /// How many there are, without zeros before the first whole one.
        var significant = 0

        /// Takes all digits from the front; says how many.
        mutating func take(_ words: inout Words, isFraction: Bool = false) -> Int {
            let start = words.startIndex
            while let digit = words.first?.digit {
                if isFraction || significant > 0 || digit > 0 { significant += 1 }
                if significant <= 15 { value = value * 10 + digit }
                words.removeFirst()
            }
            return words.startIndex - start
        }
    }

    /// Takes a number in Chinese characters from the front.
    private static func takeNumeral(_ words: inout Words, _ sign: Int) -> Decimal? {
        let numeral = words.prefix(while: ChineseNumeral.isPart)
        guard let value = ChineseNumeral.value(numeral) else { return nil }
        words = words[numeral.endIndex...]
        return Decimal(sign * value)
    }
}
