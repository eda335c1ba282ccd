/// A row of a statistics table divided by its columns: its unit, and the slots of numbers and remarks.
struct IndicatorRow {
    let found: FoundIndicatorTable.Row
    /// The unit of its column of units, or of its label.
    private(set) var unit: PrintedUnit?
    /// The slots except that of the unit.
    private(set) var slots: [IndicatorToken]
    /// Whether there is a slot for every cell of the row, in order.
    private(set) var isWhole = false

    init(_ row: FoundIndicatorTable.Row, columns: IndicatorColumns, in reading: Reading) {
        found = row
        slots = row.slots
        unit = takeUnit(columns, reading) ?? IndicatorRow.unit(inLabel: reading.folded.units[row.units])
    }

    /// The unit, removed from the slots together with an empty slot or a dash in the column of units.
    private mutating func takeUnit(_ columns: IndicatorColumns, _ reading: Reading) -> PrintedUnit? {
        if let index = slots.firstIndex(where: { reading.unit($0) != nil }) {
            return reading.unit(slots.remove(at: index))
        }
        if columns.hasUnits, let first = slots.first, !reading.isNumber(first), !reading.isIllegible(first) {
            slots.removeFirst()
        }
        return nil
    }

    /// `收到申请数（件）`
    private static func unit(inLabel words: Words) -> PrintedUnit? {
        guard words.last == UInt16(")" as Unicode.Scalar),
            let start = words.lastIndex(of: UInt16("(" as Unicode.Scalar))
        else { return nil }
        return PrintedUnit(words[(start + 1)...].dropLast())
    }

    /// The row if it has a slot for each of `width` cells, and after them nothing, or what follows the table.
    /// `isOpen`: the text ends with it, and with it the empty cells at its end may be lost.
    func whole(_ width: Int, isOpen: Bool, in reading: Reading) -> IndicatorRow? {
        let surplus = slots.dropFirst(width)
        guard slots.count >= width || isOpen,
            surplus.allSatisfy({ $0.gap != nil ? found.isLast : reading.value($0) == nil })
        else { return nil }
        var whole = self
        whole.slots = Array(slots.prefix(width))
        whole.isWhole = true
        return whole
    }
}
