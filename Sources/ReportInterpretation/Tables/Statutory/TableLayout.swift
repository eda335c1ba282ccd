import ReportModel

/// Where the columns of one table are, as far as its headers and its rows together show.
struct TableLayout {
    private let edition: TableEdition
    private let grid: HeaderColumns?
    /// The order of the columns that all rows share; nil if each part of the table has columns of its own.
    private let order: ColumnOrder?
    /// Whether rows have more numbers than the form has columns, and no header says which.
    private var hasSurplus = false
    /// Whether columns are in another order, which is unknown.
    private var isDoubtful = false
    private let writesSpans: Bool
    /// The column after the last of 第二十条, which the form lacks.
    private let remarks: RemarkColumn?
    /// Whether every row ends with a marker for nothing in the column that the form lacks: a row with no more is empty.
    private var hasSigns = false
    /// The rows of the table, for what they say about one another.
    private var rows: [(row: FoundTable.Row, cells: [FormCell])]

    init(
        _ table: FoundTable, _ edition: TableEdition, in reading: Reading, cells: (FoundTable.Row) -> [FormCell]
    ) {
        self.edition = edition
        grid = HeaderColumns(table, edition, in: reading)
        writesSpans = table.writesSpans
        if let heads = edition.columnHeads {
            let told = ColumnOrder(table, heads, in: reading)
            let order = told ?? ColumnOrder(ofForm: heads.names.count)
            isDoubtful = told == nil && grid == nil && ColumnOrder.isDoubtful(table, heads, in: reading)
            hasSurplus = isDoubtful || RowPlacement.hasLocalColumn(table.rows, columns: order.columns.count)
            self.order = order
        } else {
            order = nil
        }
        rows = table.rows.map { ($0, cells($0)) }
        remarks = RemarkColumn(table, rows: rows, in: reading)
        hasSigns = TableLayout.hasSigns(table.rows, in: reading) && mayHaveLocalColumn
        if let remarks { rows = rows.map { (remarks.removed(from: $0.row, $0.cells.count) ?? $0.row, $0.cells) } }
    }

    /// Whether the table has a column that the form lacks, and it is known which.
    var hasLocalColumn: Bool {
        remarks != nil || order.map { $0.hasLocal || grid?.hasLocal ?? false } ?? false
    }

    /// Whether the columns of the form are printed as the sums of its rows expect: in order, with nothing between them.
    var isInOrder: Bool { order.map { $0.isOfForm && !hasLocalColumn && !isDoubtful } ?? true }

    /// Whether a column that the form lacks is named, though its place may be unknown.
    var mayHaveLocalColumn: Bool { hasLocalColumn || isDoubtful }

    /// The slots of a row in the order of `cells`.
    func placement(of row: FoundTable.Row, _ cells: [FormCell]) -> RowPlacement {
        let placement = placementBesideRemarks(of: row, cells)
        guard case .unknown = placement, hasSigns, row.slots.count(where: { $0.gap == nil }) == 1 else {
            return placement
        }
        return .empty
    }

    private func placementBesideRemarks(of row: FoundTable.Row, _ cells: [FormCell]) -> RowPlacement {
        guard let remarks else { return placementInForm(of: row, cells) }
        return remarks.removed(from: row, cells.count).map { placementInForm(of: $0, cells) } ?? .unknown
    }

    private func placementInForm(of row: FoundTable.Row, _ cells: [FormCell]) -> RowPlacement {
        if let grid, grid.count == cells.count, let slots = grid.slots(of: row) {
            // The grid's are in the order of the form.
            let own = cells.enumerated().compactMap { grid.slot(of: $0.element, at: $0.offset) }
            return .placed(own.map { slots[$0] })
        }
        if let slots = spannedSlots(of: row, cells) { return .placed(slots) }
        guard let order else {
            let isLocal = RowPlacement.hasLocalColumn([row], columns: cells.count)
            return RowPlacement(row, columns: cells.count, spannedWidth: nil, hasLocalColumn: isLocal)
        }
        let width = order.columns.count
        let isLocal = hasSurplus || RowPlacement.hasLocalColumn([row], columns: width)
        let placement = RowPlacement(
            row, columns: width, spannedWidth: writesSpans ? edition.labelColumns + width : nil,
            hasLocalColumn: isLocal)
        guard case .placed(let slots) = placement, !order.isOfForm else { return placement }
        return .placed(cells.indices.compactMap { column in order.columns.firstIndex(of: column).map { slots[$0] } })
    }

    private static func hasSigns(_ rows: [FoundTable.Row], in reading: Reading) -> Bool {
        let printed = rows.map { $0.slots.filter { $0.gap == nil } }.filter { !$0.isEmpty }
        return printed.count { $0.count > 1 } >= 2 && printed.allSatisfy { !($0.last?.isNumber ?? true) }
    }

    // MARK: Spanned numbers

    /// The slots of a row in text that writes an empty slot for each column that a number spans.
    ///
    /// In the form of 2019, 第二十条 has five columns, of which the first number of some rows spans two, or every number
    /// does. The rows of the table that have the same columns must agree.
    private func spannedSlots(of row: FoundTable.Row, _ cells: [FormCell]) -> [TableToken]? {
        guard let grid = grid(of: cells), isSpanned(row, grid.width) else { return nil }
        let alike = rows.filter { self.grid(of: $0.cells)?.starts == grid.starts && isSpanned($0.row, grid.width) }
        let fits = alike.allSatisfy { other in
            other.row.slots.indices.allSatisfy { other.row.slots[$0].gap != nil || grid.starts.contains($0) }
        }
        return fits ? grid.starts.map { row.slots[$0] } : nil
    }

    private func isSpanned(_ row: FoundTable.Row, _ width: Int) -> Bool {
        row.lineWidth == edition.labelColumns + width && row.slots.count == width && !row.isBroken && !row.hasGrid
            && row.slots.allSatisfy { $0.gap == nil || $0.gap == .blank }
    }

    private func grid(of cells: [FormCell]) -> (starts: [Int], width: Int)? {
        cells.first.flatMap { edition.grid(ofRow: $0.row) }
    }
}
