/// Counts, by what was counted.
public struct Tally: Sendable, Equatable {
    /// Something that a comparison counts.
    public enum Count: Int, Sendable, CaseIterable {
        /// Sources read.
        case sources
        /// Sources that gave no report.
        case failures
        /// Cells of the statutory tables of which the text holds the columns.
        case heldCells
        /// Numbers among them.
        case heldNumbers
        /// Cells of which the text lost the columns.
        case lostCells
        /// Cells that are not in the text.
        case droppedCells
        /// Numbers that are right.
        case right
        /// Numbers that are wrong and not marked.
        case wrong
        /// Numbers that are neither given nor marked, though they are in the text.
        case missing
        /// Cells that are marked ambiguous or inferred though the text holds their columns.
        case marked
        /// Inferred numbers that are right.
        case inferredRight
        /// Inferred numbers that are wrong.
        case inferredWrong
        /// Empty cells whose state differs from the truth's.
        case misstated
        /// Indicators that the report states, and of which the text holds row and column.
        case indicators
        /// Indicators of rows of the table of 2014 of which the text lost the columns, or the row.
        case lostIndicators
        /// Indicators that the report does not state, or with another value.
        case wrongIndicators
        /// Indicators that are not found.
        case missingIndicators
        /// Numbers with a measure word, and local rows of the table of 2014 of which the text holds the columns.
        case figures
        /// Local rows of which the text lost the columns, or the row.
        case lostFigures
        /// Figures that do not exist, or have another value.
        case wrongFigures
        /// Figures that are not found.
        case missingFigures
        /// Reports whose title, year, issuer, date of signature, sections or editions differ.
        case title, year, issuer, signature, sections, editions, taint
    }

    private var counts = [Int](repeating: 0, count: Count.allCases.count)

    /// Nothing counted yet.
    public init() {}

    /// How many of them.
    public subscript(_ count: Count) -> Int {
        get { counts[count.rawValue] }
        set { counts[count.rawValue] = newValue }
    }

    /// Adds the counts of another tally.
    public mutating func add(_ other: Tally) {
        for index in counts.indices { counts[index] += other.counts[index] }
    }
}
