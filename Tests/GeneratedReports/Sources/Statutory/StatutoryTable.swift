/// A table as it is printed: rows of cells with their spans.
public struct StatutoryTable: Sendable {
    /// Which table it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// The table of article 20 of the regulation (section 2).
        case article20
        /// The table of requests received and processed (section 3).
        case requests
        /// The table of administrative review and litigation (section 4).
        case reviewAndLitigation
        /// The table of statistics of 2014.
        case statistics

        /// The three tables of the notices of 2019 and 2021.
        static let statutory: [Kind] = [.article20, .requests, .reviewAndLitigation]
    }

    /// What a cell is for.
    public enum Role: Sendable, Hashable {
        /// The name of a column, or a band over the whole width.
        case header
        /// The name of a row or of a group of rows.
        case label
        /// A value; the pointer is that of the cell in the canonical report.
        case value(pointer: String)
    }

    /// One cell.
    public struct Cell: Sendable, Hashable {
        /// The printed text, with the breaks that the form has inside a cell; empty for a blank cell.
        public let lines: [String]
        /// How many grid columns it covers.
        public let columnSpan: Int
        /// How many rows it covers.
        public let rowSpan: Int
        /// What it is for.
        public let role: Role

        /// A cell of the given text and spans.
        public init(_ lines: [String], columns: Int = 1, rows: Int = 1, role: Role) {
            self.lines = lines
            self.columnSpan = columns
            self.rowSpan = rows
            self.role = role
        }

        /// Whether nothing is printed in it.
        public var isBlank: Bool { lines.allSatisfy(\.isEmpty) }

        /// The pointer of the row that a value belongs to, nil for other cells.
        public var rowPointer: String? {
            guard case .value(let pointer) = role, let slash = pointer.lastIndex(of: "/") else { return nil }
            return String(pointer[..<slash])
        }
    }

    /// Which table it is.
    public let kind: Kind
    /// The width of the grid.
    public let columnCount: Int
    /// The cells of each row, covered places left out.
    public let rows: [[Cell]]
}

extension StatutoryTable {
    /// What is found at one place of the grid.
    public enum Slot: Sendable, Hashable {
        /// The upper left corner of a cell.
        case cell(Cell)
        /// A place that a cell to the left or above covers.
        case covered
    }

    /// The table with one slot for every place of its grid.
    public var grid: [[Slot]] {
        var coveredBelow = [Int](repeating: 0, count: columnCount)
        return rows.map { row in
            var slots: [Slot] = []
            var waiting = row[...]
            while slots.count < columnCount {
                if coveredBelow[slots.count] > 0 {
                    coveredBelow[slots.count] -= 1
                    slots.append(.covered)
                } else if let cell = waiting.popFirst() {
                    for offset in 0..<cell.columnSpan {
                        coveredBelow[slots.count] = cell.rowSpan - 1
                        slots.append(offset == 0 ? .cell(cell) : .covered)
                    }
                } else {
                    slots.append(.covered)
                }
            }
            return slots
        }
    }
}
