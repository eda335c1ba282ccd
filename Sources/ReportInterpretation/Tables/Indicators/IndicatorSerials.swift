#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Serial numbers of rows: if nothing shows where rows end, the number of the next row comes last in a row.
struct IndicatorSerials {
    private let reading: Reading
    private var last: Decimal?

    /// The rows of a table that has serial numbers, each without the number of the row that follows it.
    static func rowsWithout(_ form: FoundIndicatorTable, in reading: Reading) -> [FoundIndicatorTable.Row] {
        var serials = IndicatorSerials(reading: reading)
        var rows = form.rows
        for index in rows.indices where !rows[index].hasGrid && !rows[index].isLast {
            let rest = rows[(index + 1)...]
            guard rest.contains(where: { $0.label != .local }), let next = rest.first,
                !next.hasSerial || (next.place == rows[index].place && next.place != nil)
            else { continue }
            serials.take(from: &rows[index])
        }
        return rows
    }

    private init(reading: Reading) { self.reading = reading }

    /// Whether most rows end with a second number, and those ascend, though no header names them.
    static func areUnnamed(in form: FoundIndicatorTable, of reading: Reading) -> Bool {
        let rows = form.rows.dropLast().filter { $0.place == nil && $0.label != .heading }
        let last = rows.compactMap { row -> Decimal? in
            let numbers = row.slots.filter(reading.isNumber)
            return numbers.count == 2 ? numbers.last.flatMap { reading.value($0)?.number } : nil
        }
        guard last.count * 10 >= rows.count * 6, last.count >= 4 else { return false }
        let ascending = zip(last, last.dropFirst()).count { $0 < $1 }
        return ascending * 10 >= (last.count - 1) * 8
    }

    /// Takes the next row's number from the end. A single number is that, if it continues the numbers before.
    private mutating func take(from row: inout FoundIndicatorTable.Row) {
        guard let index = row.slots.lastIndex(where: reading.isNumber),
            let next = reading.value(row.slots[index])?.number
        else { return }
        let isOnly = row.slots.count(where: reading.isNumber) == 1
        let isNext = last.map { $0 + 1 == next } ?? true
        if isOnly && !isNext && row.label != .heading {
            // It is unknown whether it is the value or a number out of order: the number twice is not a value.
            row.slots.append(row.slots[index])
            last = nil
        } else {
            row.slots.remove(at: index)
            last = next
        }
    }
}
