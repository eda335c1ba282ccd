import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What is printed where the table has its numbers.
struct IndicatorValue: Equatable {
    /// The number as printed, without its unit; nil if the slot says that there is none.
    var number: Decimal?
    /// The unit printed with the number.
    var unit: PrintedUnit?

    /// Reads a slot; nil if it holds neither a number nor a marker for a missing one.
    init?(_ words: Words) {
        if words.isEmpty || words.allSatisfy({ $0 == UInt16("-" as Unicode.Scalar) }) { return }
        let digits = words.prefix { !$0.isHan }
        if let value = CellValue(digits), value.state == .reported, let amount = value.amount {
            let rest = words[digits.endIndex...]
            guard rest.isEmpty || PrintedUnit(rest) != nil else { return nil }
            number = amount
            unit = rest.isEmpty ? nil : PrintedUnit(rest)
        } else if words.allSatisfy(ChineseNumeral.isNumeral), let value = ChineseNumeral.small(words) {
            number = Decimal(value)
        } else {
            guard let value = CellValue(words), value.state != .reported else { return nil }
        }
    }
}
