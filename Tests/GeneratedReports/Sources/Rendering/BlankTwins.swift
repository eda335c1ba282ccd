/// Twins of a report: the same words in the same order, with the blank cells of each row elsewhere in the row.
///
/// If a text of the report and a text of a twin say the same about a row, no reader can know the row's columns.
extension GeneratedReport {
    /// Whether there is a row in which a blank could be elsewhere.
    public var hasTwins: Bool {
        tables.contains { $0.rows.contains { RowTwins($0).hasTwins } }
    }

    /// The twin of that number: blanks all right (0), all left (1), turned by a cell (2), then otherwise.
    public func twin(_ number: Int) -> GeneratedReport {
        var twin = self
        twin.tables = tables.map { table in
            let isUnsteady = table.kind == .article20 && edition == .of2019
            let rows = table.rows.enumerated().map { index, row in
                RowTwins(row, movesSpans: isUnsteady).twin(number, seed: seed &+ UInt64(index))
            }
            return StatutoryTable(kind: table.kind, columnCount: table.columnCount, rows: rows)
        }
        return twin
    }
}

/// The other placements of the blanks of one row.
private struct RowTwins {
    private let row: [StatutoryTable.Cell]
    private let places: [Int]
    private let movesSpans: Bool

    /// `movesSpans`: clerks do not agree which of the columns is the wide one, so that a twin has it elsewhere too.
    init(_ row: [StatutoryTable.Cell], movesSpans: Bool = false) {
        self.row = row
        self.movesSpans = movesSpans
        places = row.indices.filter { row[$0].rowPointer != nil }
    }

    var hasTwins: Bool {
        let blanks = places.filter { row[$0].isBlank }.count
        return blanks > 0 && blanks < places.count
    }

    func twin(_ number: Int, seed: UInt64) -> [StatutoryTable.Cell] {
        guard hasTwins else { return row }
        var placement = placement(number, seed: seed)
        // A twin identical to the row itself shows nothing.
        for _ in 0..<places.count where isOriginal(placement) { placement = Self.turned(placement) }
        let spans = places.map { row[$0].columnSpan }
        let turns = movesSpans ? number % max(1, spans.count) : 0
        let filled = places.compactMap { row[$0].isBlank ? nil : row[$0].lines }
        var waiting = filled[...]
        var result = row
        for (index, place) in places.enumerated() {
            let lines = placement[index] ? waiting.popFirst() ?? [] : []
            let span = spans[(index + turns) % spans.count]
            result[place] = StatutoryTable.Cell(
                lines, columns: span, rows: row[place].rowSpan, role: row[place].role)
        }
        return result
    }

    /// For each value of the row whether it is filled.
    private func placement(_ number: Int, seed: UInt64) -> [Bool] {
        let original = places.map { !row[$0].isBlank }
        switch number {
        case 0: return original.filter { $0 } + original.filter { !$0 }
        case 1: return original.filter { !$0 } + original.filter { $0 }
        case 2: return Self.turned(original)
        default:
            var random = SplitMix64(seed: seed).branch("twin \(number)")
            let chosen = Set(random.sample(original.filter { $0 }.count, of: Array(original.indices)))
            return original.indices.map(chosen.contains)
        }
    }

    private func isOriginal(_ placement: [Bool]) -> Bool {
        zip(places, placement).allSatisfy { row[$0].isBlank != $1 }
    }

    private static func turned(_ placement: [Bool]) -> [Bool] {
        Array(placement.suffix(1) + placement.dropLast())
    }
}
