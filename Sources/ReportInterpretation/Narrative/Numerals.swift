import Foundation

/// Numbers in digits and in Chinese characters.
extension NumberReader {
    func numeral(at start: Int) -> (value: Decimal, end: Int, isHan: Bool)? {
        if words[start].digit != nil { return digits(at: start).map { ($0.value, $0.end, false) } }
        var end = start
        while end < words.endIndex, ChineseNumeral.isPart(words[end]) { end += 1 }
        let numeral = words[start..<end]
        guard let value = ChineseNumeral.value(numeral) ?? ChineseNumeral.rounded(numeral) else { return nil }
        return (Decimal(value), end, true)
    }

    /// Digits with a thousands separator or a decimal point; nil for more than that (`1.2.3`, `9:30`), and for more of
    /// them than any count has.
    private func digits(at start: Int) -> (value: Decimal, end: Int)? {
        var end = start
        var significand: Int64 = 0
        var count = 0
        // Sixteen digits fit in the significand whatever they are; those after them make the number too long.
        func take() {
            while end < words.endIndex, let digit = words[end].digit, count <= 16 {
                if count < 16 { significand = significand * 10 + Int64(digit) }
                end += 1
                count += 1
            }
        }
        take()
        let canBeGrouped = count <= 3
        while canBeGrouped, end < words.endIndex, NumberReader.separators.contains(words[end]), isGroup(at: end + 1) {
            end += 1
            take()
            if count > 12 { return nil }
        }
        guard count <= 12 else { return nil }
        let whole = count
        if end + 1 < words.endIndex, words[end] == NumberReader.point, words[end + 1].digit != nil {
            end += 1
            take()
            guard end - start <= 16 else { return nil }
        }
        return (Decimal(sign: .plus, exponent: whole - count, significand: Decimal(significand)), end)
    }

    /// Whether exactly three digits stand at `index`.
    private func isGroup(at index: Int) -> Bool {
        guard index + 3 <= words.endIndex, words[index..<index + 3].allSatisfy({ $0.digit != nil }) else {
            return false
        }
        return index + 3 == words.endIndex || words[index + 3].digit == nil
    }

    private static let point = UInt16("." as Unicode.Scalar)
    private static let separators = Phrase(",").units
}
