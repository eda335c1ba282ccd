import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The sums that a statutory table must keep, and what they imply about what the source does not say.
///
/// A cell without a number counts as unknown, not as zero: it may be anything from zero up. So what is found here does
/// not rest on blanks being zeros.
struct Identities {
    /// The sum of some cells is the sum of others.
    private struct Sum {
        var left: [FormCell]
        var right: [FormCell]
    }

    private var numbers: [FormCell: Decimal] = [:]
    private var sums: [Sum] = []
    private var sumsOf: [FormCell: [Int]] = [:]

    init(_ table: StatutoryTable) {
        let form = table.form
        for row in form.rows.indices {
            for (column, cell) in (table.rows[row] ?? []).enumerated() {
                numbers[FormCell(row: row, column: column)] = cell.amount
            }
        }
        for identity in table.identities { add(identity, of: table) }
    }

    private mutating func add(_ identity: FormIdentity, of table: StatutoryTable) {
        switch identity {
        case .rowTotal(let total):
            for row in table.rows.indices where table.rows[row] != nil { addTotal(total, ofRow: row, of: table) }
        case .columnTotal(let rows, let total):
            addColumns(of: table, table.rows(summed: rows), table.rows(summed: [total]))
        case .columnBalance(let left, let right):
            addColumns(of: table, table.rows(summed: left), table.rows(summed: right))
        }
    }

    private mutating func addTotal(_ total: ColumnKey, ofRow row: Int, of table: StatutoryTable) {
        let columns = table.form.rows[row].columnIndices(in: table.edition)
        let totals = columns.filter { table.form.rows[row].columns[$0].key == total }
        guard !totals.isEmpty else { return }
        func cells(_ columns: [Int]) -> [FormCell] { columns.map { FormCell(row: row, column: $0) } }
        add(cells(columns.filter { !totals.contains($0) }), cells(totals))
    }

    /// The rows of a side in each column that they share.
    private mutating func addColumns(of table: StatutoryTable, _ left: [Int], _ right: [Int]) {
        guard let row = right.first else { return }
        for column in table.form.rows[row].columnIndices(in: table.edition) {
            func cells(_ rows: [Int]) -> [FormCell] { rows.map { FormCell(row: $0, column: column) } }
            add(cells(left), cells(right))
        }
    }

    private mutating func add(_ left: [FormCell], _ right: [FormCell]) {
        for cell in left + right { sumsOf[cell, default: []].append(sums.count) }
        sums.append(Sum(left: left, right: right))
    }

    // MARK: Answers

    /// Whether every sum whose cells are all known is right, and there are at least three of them, or one if
    /// the form has no more than three: only then are sums evidence.
    var areKept: Bool {
        let complete = sums.filter { sum in (sum.left + sum.right).allSatisfy { numbers[$0] != nil } }
        return complete.allSatisfy { isPossible($0, with: [:]) } && complete.count >= min(3, max(1, sums.count / 3))
    }

    /// The only number that a cell can hold; nil if the sums that it stands in, at least one of them otherwise
    /// known, do not agree on one.
    func value(of cell: FormCell) -> Decimal? {
        var values: Set<Decimal> = []
        for sum in (sumsOf[cell] ?? []).map({ sums[$0] }) {
            let isLeft = sum.left.contains(cell)
            let own = (isLeft ? sum.left : sum.right).filter { $0 != cell }.map { numbers[$0] }
            let other = (isLeft ? sum.right : sum.left).map { numbers[$0] }
            guard (own + other).allSatisfy({ $0 != nil }) else { continue }
            values.insert(other.compactMap { $0 }.reduce(0, +) - own.compactMap { $0 }.reduce(0, +))
        }
        guard values.count == 1, let value = values.first, value >= 0 else { return nil }
        return (sumsOf[cell] ?? []).allSatisfy { isPossible(sums[$0], with: [cell: value]) } ? value : nil
    }

    /// The only way to place printed cells, nil for a blank one, in order in a row's cells; nil if there is none,
    /// or more than one.
    func placement(of printed: [Decimal?], in cells: [FormCell]) -> [FormCell]? {
        guard printed.count <= cells.count else { return nil }
        var answer: [FormCell]?
        var chosen = Array(0..<printed.count)
        let touched = Set(cells.flatMap { sumsOf[$0] ?? [] })
        while true {
            var guess: [FormCell: Decimal] = [:]
            for (position, number) in zip(chosen, printed) { guess[cells[position]] = number }
            if touched.allSatisfy({ isPossible(sums[$0], with: guess) }) {
                // Blank cells may be anywhere between the same numbers.
                if let answer, zip(answer, chosen).contains(where: { cells[$1] != $0 }) {
                    let numbers = zip(zip(answer, chosen), printed).filter { $0.1 != nil }
                    if numbers.contains(where: { $0.0.0 != cells[$0.0.1] }) { return nil }
                }
                answer = chosen.map { cells[$0] }
            }
            guard Identities.advance(&chosen, below: cells.count) else { return answer }
        }
    }

    /// The next choice of ascending positions, in order; false after the last.
    private static func advance(_ chosen: inout [Int], below count: Int) -> Bool {
        for index in chosen.indices.reversed() where chosen[index] < count - (chosen.count - index) {
            chosen[index] += 1
            for later in chosen.indices[(index + 1)...] { chosen[later] = chosen[later - 1] + 1 }
            return true
        }
        return false
    }

    private func isPossible(_ sum: Sum, with guess: [FormCell: Decimal]) -> Bool {
        func total(_ cells: [FormCell]) -> (known: Decimal, isComplete: Bool) {
            let known = cells.map { guess[$0] ?? numbers[$0] }
            return (known.compactMap { $0 }.reduce(0, +), known.allSatisfy { $0 != nil })
        }
        let (left, right) = (total(sum.left), total(sum.right))
        switch (left.isComplete, right.isComplete) {
        case (true, true): return left.known == right.known
        case (true, false): return left.known >= right.known
        case (false, true): return left.known <= right.known
        case (false, false): return true
        }
    }
}
