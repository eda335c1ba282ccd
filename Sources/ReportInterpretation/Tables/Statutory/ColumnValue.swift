import ReportModel

extension StatutoryForm.Measure {
    /// The value of a slot; nil if what is printed cannot be one of such a column.
    func value(of slot: TableToken, in reading: Reading) -> CellValue? {
        if reading.hasPartedDigits(slot.units) { return nil }
        let words = reading.folded.units[slot.units]
        switch self {
        case .change: return CellValue(words).flatMap { $0.isFractional ? nil : $0 }
        case .count: return CellValue(words).flatMap { $0.isNegative || $0.isFractional ? nil : $0 }
        case .money: return CellValue(words, isMoney: true).flatMap { $0.isNegative ? nil : $0 }
        }
    }

    /// The unit of an amount of money: the cell's own, or else the form's.
    func unit(of value: CellValue) -> String? {
        guard case .money(let printed) = self, value.amount != nil else { return nil }
        return value.unit ?? printed
    }
}
