/// What is printed in one cell, and what it means.
struct PrintedCell: Sendable, Hashable {
    /// The printed text.
    let raw: String
    /// The number as a decimal string in its shortest form, nil if there is none.
    let value: String?
    /// What kind of thing is printed.
    let state: CellTruth.State
    /// The unit of a sum of money, wherever it is printed; nil if none is, or the cell is not money.
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

    /// The same number written in that way; a cell without a number, or a sum of money, stays as it is.
    func written(_ writing: CellWriting, unit: String) -> PrintedCell {
        guard state == .reported, !isMoney, let value, let count = Int(value) else { return self }
        switch writing {
        case .digits: return self
        case .withUnit: return .reported(raw + unit, value)
        case .chinese: return NumberWording.numerals(count).map { .reported($0, value) } ?? self
        }
    }

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

/// How a clerk writes the numbers of a form.
enum CellWriting: Sendable {
    case digits
    /// With the unit in the cell: `3件`.
    case withUnit
    /// In Chinese numerals if they are short.
    case chinese

    /// The unusual ways in equal shares.
    static func unusual(_ random: inout SplitMix64) -> CellWriting { random.chance(50) ? .withUnit : .chinese }
}
