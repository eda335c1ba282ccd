import ReportModel

/// Where the columns of one table stand, as far as its headers and its rows together tell.
struct TableLayout {
    private var kind = StatutoryForm.Kind.requests
    private var grid: HeaderColumns?
    private var order = ColumnOrder.ofForm
    /// Whether rows have more numbers than the form has columns, and no header tells which.
    private var hasSurplus = false
    /// Whether columns stand in another order, and it is not known in which.
    private var isDoubtful = false
    private var writesSpans = false
    /// The column after the last of 第二十条, which the form lacks.
    private var remarks: RemarkColumn?
    /// Whether every row ends with a sign for nothing in the column that the form lacks: a row with no more is empty.
    private var hasSigns = false
    /// The rows of the table, for what they tell of one another.
    private var rows: [(row: FoundTable.Row, targets: [ReviewHeads.Target])] = []

    init() {}

    init(_ table: FoundTable, in reading: Reading, targets: (FoundTable.Row) -> [ReviewHeads.Target]) {
        kind = table.kind
        grid = HeaderColumns(table, in: reading)
        writesSpans = table.writesSpans
        let order = ColumnOrder(table, in: reading)
        if let order { self.order = order }
        if kind == .requests {
            isDoubtful = order == nil && grid == nil && ColumnOrder.isDoubtful(table, in: reading)
            hasSurplus = isDoubtful || RowPlacement.hasLocalColumn(table.rows, columns: self.order.columns.count)
        }
        rows = table.rows.map { ($0, targets($0)) }
        hasSigns = TableLayout.hasSigns(table.rows, in: reading)
        remarks = RemarkColumn(table, rows: rows, in: reading)
        hasSigns = hasSigns && mayHaveLocalColumn
        if let remarks { rows = rows.map { (remarks.removed(from: $0.row, $0.targets.count) ?? $0.row, $0.targets) } }
    }

    /// Whether the table has a column that the form lacks, and it is known which.
    var hasLocalColumn: Bool {
        remarks != nil || (kind == .requests && (order.hasLocal || grid?.hasLocal ?? false))
    }

    /// Whether the columns of the form are printed as the sums of its rows expect: in order, and nothing between.
    var isInOrder: Bool { kind != .requests || (order.isOfForm && !hasLocalColumn && !isDoubtful) }

    /// Whether a column that the form lacks is named, though it may not be known where it stands.
    var mayHaveLocalColumn: Bool { hasLocalColumn || isDoubtful }

    /// The slots of a row in the order of `targets`.
    func placement(of row: FoundTable.Row, _ targets: [ReviewHeads.Target]) -> RowPlacement {
        let placement = placementBesideRemarks(of: row, targets)
        guard case .unknown = placement, hasSigns, row.slots.count(where: { $0.gap == nil }) == 1 else {
            return placement
        }
        return .empty
    }

    private func placementBesideRemarks(of row: FoundTable.Row, _ targets: [ReviewHeads.Target]) -> RowPlacement {
        guard let remarks else { return placementInForm(of: row, targets) }
        return remarks.removed(from: row, targets.count).map { placementInForm(of: $0, targets) } ?? .unknown
    }

    private func placementInForm(of row: FoundTable.Row, _ targets: [ReviewHeads.Target]) -> RowPlacement {
        if let grid, grid.count == targets.count, let slots = grid.slots(of: row) {
            // The grid's are in the order of the form.
            let isWhole = kind == .reviewAndLitigation
            let width = StatutoryForm.reviewAndLitigation.rows[0].columns.count
            return .placed(targets.map { slots[(isWhole ? $0.row * width : 0) + $0.column] })
        }
        if let slots = spannedSlots(of: row, targets) { return .placed(slots) }
        guard kind == .requests else {
            let isLocal = RowPlacement.hasLocalColumn([row], columns: targets.count)
            return RowPlacement(row, columns: targets.count, spannedWidth: nil, hasLocalColumn: isLocal)
        }
        // Three columns of labels before the numbers.
        let width = order.columns.count
        let isLocal = hasSurplus || RowPlacement.hasLocalColumn([row], columns: width)
        let placement = RowPlacement(
            row, columns: width, spannedWidth: writesSpans ? 3 + width : nil, hasLocalColumn: isLocal)
        guard case .placed(let slots) = placement, !order.isOfForm else { return placement }
        return .placed(targets.indices.compactMap { column in order.columns.firstIndex(of: column).map { slots[$0] } })
    }

    private static func hasSigns(_ rows: [FoundTable.Row], in reading: Reading) -> Bool {
        let printed = rows.map { $0.slots.filter { $0.gap == nil } }.filter { !$0.isEmpty }
        return printed.count { $0.count > 1 } >= 2 && printed.allSatisfy { !($0.last?.isNumber ?? true) }
    }

    // MARK: 第二十条

    /// The slots of a row of 第二十条 in text that writes an empty slot for each column that a cell spans.
    ///
    /// The form of 2019 has five columns, of which the first number of some rows spans two, or every number does. The
    /// rows of the table that have the same columns must agree.
    private func spannedSlots(of row: FoundTable.Row, _ targets: [ReviewHeads.Target]) -> [TableToken]? {
        guard kind == .article20, let starts = TableLayout.starts(of: targets), isSpanned(row) else { return nil }
        let alike = rows.filter { TableLayout.starts(of: $0.targets) == starts && isSpanned($0.row) }
        let fits = alike.allSatisfy { other in
            other.row.slots.indices.allSatisfy { other.row.slots[$0].gap != nil || starts.contains($0) }
        }
        return fits ? starts.map { row.slots[$0] } : nil
    }

    private func isSpanned(_ row: FoundTable.Row) -> Bool {
        row.lineWidth == 5 && row.slots.count == 4 && !row.isBroken && !row.hasGrid
            && row.slots.allSatisfy { $0.gap == nil || $0.gap == .blank }
    }

    /// The slots where the cells of a row begin in the form of 2019; nil for rows of another form.
    private static func starts(of targets: [ReviewHeads.Target]) -> [Int]? {
        switch targets.first.map({ StatutoryForm.article20.rows[$0.row].columns[$0.column].key }) {
        case "newlyMade"?: [0, 1, 3]
        case "itemsPreviousYear"? where targets.count == 3: [0, 2, 3]
        case "itemsPreviousYear"?, "projectCount"?: [0, 2]
        default: nil
        }
    }
}
