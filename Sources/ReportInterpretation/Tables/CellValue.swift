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

    /// Reads the words of a cell; nil if they are neither a number nor a marker for a missing one.
    ///
    /// A number may have a sign (`+2`, `增1`, `减2`), thousands separators, a fraction and one unit after it, or be
    /// written in Chinese characters. 万 and 亿 scale a count and are the unit of money. More than fifteen digits are
    /// not a count. Markdown's backslashes and asterisks around a number are ignored.
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
        var index = words.startIndex
        let sign = CellValue.takeSign(words, &index)
        guard let amount = CellValue.takeNumber(words, &index, sign) ?? CellValue.takeNumeral(words, &index, sign)
        else {
            return nil
        }
        guard index < words.endIndex else {
            self.init(amount: amount, unit: nil, state: .reported)
            return
        }
        guard let unit = PrintedUnit(words[index...]) else { return nil }
        let isCount = !isMoney && unit.family != .money
        self.init(amount: isCount ? amount * unit.scale : amount, unit: unit.name, state: .reported)
    }

    private static let hyphen = UInt16("-" as Unicode.Scalar)
    private static let backslash = UInt16("\\" as Unicode.Scalar)
    private static let asterisk = UInt16("*" as Unicode.Scalar)
    private static let notApplicable: [Phrase] = ["/", "\\", "N/A", "n/a", "无", "不适用"]

    private static func takeSign(_ words: Words, _ index: inout Int) -> Int {
        switch words.first {
        case UInt16("+" as Unicode.Scalar), UInt16("增" as Unicode.Scalar), UInt16("↑" as Unicode.Scalar):
            index += 1
            return 1
        case hyphen, UInt16("减" as Unicode.Scalar), UInt16("↓" as Unicode.Scalar):
            index += 1
            return -1
        default:
            return 1
        }
    }

    /// Consumes `12`, `12,147` or `0.5` from an index on.
    private static func takeNumber(_ words: Words, _ index: inout Int, _ sign: Int) -> Decimal? {
        var digits = Digits()
        var end = index
        guard digits.take(words, &end) > 0 else { return nil }
        while end < words.endIndex, words[end] == UInt16("," as Unicode.Scalar) {
            end += 1
            guard digits.take(words, &end) == 3 else { return nil }
        }
        var fraction = 0
        if end < words.endIndex, words[end] == UInt16("." as Unicode.Scalar) {
            end += 1
            fraction = digits.take(words, &end, isFraction: true)
            guard fraction > 0 else { return nil }
        }
        guard digits.significant <= 15 else { return nil }
        index = end
        let significand = Decimal(sign * digits.value)
        return fraction == 0 ? significand : Decimal(sign: .plus, exponent: -fraction, significand: significand)
    }

    /// Digits as they are read from words.
    private struct Digits {
        /// Their number, as long as no more than fifteen count.
        var value = 0
        /// How many there are, without zeros before the first whole one.
        var significant = 0

        /// Consumes all digits from an index on; returns how many.
        mutating func take(_ words: Words, _ index: inout Int, isFraction: Bool = false) -> Int {
            let start = index
            while index < words.endIndex, let digit = words[index].digit {
                if isFraction || significant > 0 || digit > 0 { significant += 1 }
                if significant <= 15 { value = value * 10 + digit }
                index += 1
            }
            return index - start
        }
    }

    /// Consumes a number in Chinese characters from an index on.
    private static func takeNumeral(_ words: Words, _ index: inout Int, _ sign: Int) -> Decimal? {
        let numeral = words[index...].prefix(while: ChineseNumeral.isPart)
        guard let value = ChineseNumeral.value(numeral) else { return nil }
        index = numeral.endIndex
        return Decimal(sign * value)
    }
}
