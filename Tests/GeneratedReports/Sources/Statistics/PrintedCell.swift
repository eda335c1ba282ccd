/// What is printed in one cell, and what it means.
struct PrintedCell: Sendable, Hashable {
    /// The printed text.
    let raw: String
    /// The number as a decimal string in its shortest form, nil when there is none.
    let value: String?
    /// What kind of thing is printed.
    let state: CellTruth.State
    /// The unit of a sum of money, wherever it is printed; nil when none is, or the cell is no money.
    var unit: String?
    /// Whether the cell holds a sum of money.
    var isMoney = false

    static let blank = PrintedCell(raw: "", value: nil, state: .blank)

    static func reported(_ raw: String, _ value: String) -> PrintedCell {
        PrintedCell(raw: raw, value: value, state: .reported)
    }

    static func dash(_ raw: String) -> PrintedCell {
        PrintedCell(raw: raw, value: nil, state: .dash)
    }

    static let slash = PrintedCell(raw: "/", value: nil, state: .notApplicable)

    /// The expectations for the cell at `pointer`: two for a sum of money, amount and unit.
    func truth(at pointer: String) -> [CellTruth] {
        guard isMoney else { return [CellTruth(pointer: pointer, raw: raw, value: value, state: state)] }
        return [
            CellTruth(pointer: pointer + "/amount", raw: raw, value: value, state: state),
            CellTruth(
                pointer: pointer + "/unit", raw: unit ?? "", value: unit, state: unit == nil ? .absent : .reported),
        ]
    }
}
