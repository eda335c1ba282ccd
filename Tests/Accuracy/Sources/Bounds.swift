/// How much a reader may err.
public struct Bounds: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// No wrong number in a cell; at most 1 in 1,000 missing, 1 in 500 marked although the text holds it.
    public static let cells = Bounds(rawValue: 1)
    /// No wrong indicator, at most 1 in 1,000 missing.
    public static let indicators = Bounds(rawValue: 2)
    /// No wrong figure, at most 1 in 1,000 missing.
    public static let figures = Bounds(rawValue: 4)

    /// The bounds that the reader has to keep.
    public static let held: Bounds = [.cells, .indicators, .figures]

    /// The bounds that are broken, in words.
    public func broken(by tally: Tally) -> [String] {
        var broken: [String] = []
        func hold(_ count: Tally.Count, oneIn share: Int?, of whole: Tally.Count, _ name: String) {
            let allowed = share.map { tally[whole] / $0 } ?? 0
            if tally[count] > allowed { broken.append("\(tally[count]) \(name), \(allowed) allowed") }
        }
        if contains(.cells) {
            hold(.failures, oneIn: nil, of: .sources, "sources without a report")
            hold(.wrong, oneIn: nil, of: .heldNumbers, "wrong numbers that are not marked")
            hold(.missing, oneIn: 1000, of: .heldNumbers, "numbers missing")
            hold(.marked, oneIn: 500, of: .heldCells, "cells marked that the text holds")
        }
        if contains(.indicators) {
            hold(.wrongIndicators, oneIn: nil, of: .indicators, "wrong indicators")
            hold(.missingIndicators, oneIn: 1000, of: .indicators, "indicators missing")
        }
        if contains(.figures) {
            hold(.wrongFigures, oneIn: nil, of: .figures, "wrong figures")
            hold(.missingFigures, oneIn: 1000, of: .figures, "figures missing")
        }
        return broken
    }
}
