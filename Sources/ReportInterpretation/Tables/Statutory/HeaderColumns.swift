import ReportCore
import ReportModel

/// Where the columns of a form are in the grid of a table whose spans are known, as its headers show.
///
/// 第二十条 has no such columns: its 2019 form prints headers and numbers with different spans.
struct HeaderColumns {
    /// The table of the document that the headers are in.
    private let table: Int
    private let cells: [Table.Cell]
    private let firstPassage: Int
    /// For each cell that a row of the form has, in order, its grid column.
    private let columns: [Int]
    /// The cells of a table that is one row; empty where each row has the same columns.
    private let places: [FormCell]
    /// Grid columns under headers that the form lacks.
    private let localColumns: Set<Int>

    /// Whether the table has columns that the form lacks.
    var hasLocal: Bool { !localColumns.isEmpty }

    init?(_ found: FoundTable, _ edition: TableEdition, in reading: Reading) {
        let first = found.rows.lazy.compactMap { $0.label ?? $0.slots.first }.first
        guard let first, let place = first.cell, place.rowsKnown || place.spansKnown,
            let reference = reading.passages[first.passage].cell
        else { return nil }
        table = place.table
        cells = reading.document.tables[place.table].cells
        firstPassage = first.passage - reference.index
        guard place.spansKnown || HeaderColumns.isEven(found, cells) else { return nil }
        // Headers are above the first row, whether or not the reader of rows knew them.
        let headers = cells.prefix { $0.row < place.row }.map { cell in
            Header(
                label: TableVocabulary.label(reading.folded.units[reading.folded.range(of: cell.range)]),
                columns: cell.column..<cell.column + max(1, cell.columnSpan))
        }
        let columns = HeaderColumns.columns(of: edition, headers)
        places = edition.rowHeads?.cells ?? []
        self.columns = columns.compactMap { $0 }
        guard !columns.isEmpty, Set(self.columns).count == columns.count else { return nil }
        let start = self.columns.min() ?? 0
        let local = headers.filter { header in
            header.label.count >= 2 && header.columns.lowerBound >= start
                && found.vocabulary.role(of: header.label[...], after: nil) == nil
        }
        localColumns = Set(local.flatMap { Array($0.columns) }).subtracting(self.columns)
    }

    /// Whether text writes a slot for every place of the grid: all its lines down to the last row are as wide as the
    /// first.
    private static func isEven(_ found: FoundTable, _ cells: [Table.Cell]) -> Bool {
        var widths: [Int] = []
        for cell in cells {
            if cell.gap == .padding { return false }
            while widths.count <= cell.row { widths.append(0) }
            widths[cell.row] += 1
        }
        let own = widths.filter { $0 > 1 }
        return own.allSatisfy { $0 == own.first } && (own.first ?? 0) > found.width
    }

    /// The grid column of a slot.
    private func column(_ slot: TableToken) -> Range<Int>? {
        if let columns = slot.columns { return columns }
        let index = slot.passage - firstPassage
        return cells.indices.contains(index) ? cells[index].column..<cells[index].column + 1 : nil
    }

    private struct Header {
        var label: [UInt16]
        var columns: Range<Int>
    }

    /// How many columns of the form it knows.
    var count: Int { columns.count }

    private static func columns(of edition: TableEdition, _ headers: [Header]) -> [Int?] {
        func column(_ labels: [Phrase], in range: Range<Int>) -> Int? {
            headers.first { header in
                labels.contains { $0.units == header.label } && range.contains(header.columns.lowerBound)
            }?.columns.lowerBound
        }
        if let heads = edition.columnHeads { return heads.names.map { column($0, in: 0..<Int.max) } }
        guard let heads = edition.rowHeads else { return [] }
        return heads.groups.flatMap { group in
            let range = headers.first { $0.label == group.units }?.columns ?? 0..<0
            return heads.results.map { column([$0], in: range) }
        }
    }

    /// Which of the slots below the headers is a cell's, `index` being the cell's among those of its row.
    func slot(of cell: FormCell, at index: Int) -> Int? { places.isEmpty ? index : places.firstIndex(of: cell) }

    /// The slots of a row below the headers, in the order of the form; nil if the row is not in the grid
    /// of the headers: a column has no slot, or a number is in none of the columns that have a header.
    func slots(of row: FoundTable.Row) -> [TableToken]? {
        let covered = row.slots.map { column($0) }
        var slots: [TableToken] = []
        slots.reserveCapacity(columns.count)
        for column in columns {
            let index = row.slots.indices.first { index in
                row.slots[index].cell?.table == table && covered[index]?.contains(column) ?? false
            }
            // So few that comparing all of them is faster than hashing.
            guard let index, !slots.contains(where: { $0.passage == row.slots[index].passage }) else { return nil }
            slots.append(row.slots[index])
        }
        let isKnown = row.slots.indices.allSatisfy { index in
            let slot = row.slots[index]
            return slot.gap != nil || slots.contains { $0.passage == slot.passage }
                || localColumns.contains(covered[index]?.lowerBound ?? -1)
        }
        return isKnown ? slots : nil
    }
}
