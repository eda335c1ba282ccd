extension Reading {
    /// The words of a token of the statistics table.
    func words(_ token: IndicatorToken) -> Words { folded.units[token.units] }

    /// The value that a slot holds; `1 2` is two numbers, and thus not a value.
    func value(_ slot: IndicatorToken) -> IndicatorValue? {
        hasPartedDigits(slot.units) ? nil : IndicatorValue(words(slot))
    }

    func isNumber(_ slot: IndicatorToken) -> Bool { slot.gap == nil && value(slot)?.number != nil }

    /// Whether a slot has digits and no number that can be read.
    func isIllegible(_ slot: IndicatorToken) -> Bool {
        slot.gap == nil && value(slot) == nil && words(slot).contains { $0.digit != nil }
    }

    func unit(_ slot: IndicatorToken) -> PrintedUnit? { slot.gap == nil ? PrintedUnit(words(slot)) : nil }
}
