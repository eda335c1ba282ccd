#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a number of the table is in the vocabulary's unit.
enum IndicatorAmount {
    case amount(Decimal)
    /// The unit is not one of those the row counts in.
    case contradiction
    /// No unit says how much money it is.
    case unknown

    /// A unit printed with the number takes precedence over that of its row.
    init(_ value: IndicatorValue, row: PrintedUnit?, isMoney: Bool) {
        guard let number = value.number else {
            self = .unknown
            return
        }
        var scale: Decimal = 1
        var unit = value.unit ?? row
        if value.unit?.family == .scale {
            guard row?.scale ?? 1 == 1 else {
                self = .contradiction
                return
            }
            scale = value.unit?.scale ?? 1
            unit = row
        }
        if let unit {
            self = (unit.family == .money) == isMoney ? .amount(number * scale * unit.scale) : .contradiction
        } else {
            self = isMoney && number != 0 ? .unknown : .amount(number * scale)
        }
    }
}
