/// What clerks and page breaks do to tables.
extension StatutoryTable {
    /// The table with every text printed differently.
    func rewritten(_ change: (String, Passage.Place) -> String) -> StatutoryTable {
        with(
            rows: rows.map { row in
                row.map { cell in
                    let place: Passage.Place = cell.rowPointer == nil ? .label : .value
                    guard cell.lines.count > 1 else { return cell.with(lines: cell.lines.map { change($0, place) }) }
                    // A label that the form breaks is one label.
                    let whole = cell.lines.joined()
                    let changed = change(whole, place)
                    return changed == whole ? cell : cell.with(lines: [changed])
                }
            })
    }

    /// The table changed in that way; nil if the change does not apply to it.
    func changed(by trait: RenderingTrait, _ random: inout SplitMix64) -> StatutoryTable? {
        switch trait {
        case .extraColumn: withRemarks(&random)
        case .extraRow: withLocalRow(&random)
        case .columnsOutOfOrder: withColumnsReordered(&random)
        default: nil
        }
    }

    private func with(rows: [[Cell]], columnCount: Int? = nil) -> StatutoryTable {
        StatutoryTable(kind: kind, columnCount: columnCount ?? self.columnCount, rows: rows)
    }

    /// The number of rows at the top that name the columns.
    private var headCount: Int {
        switch kind {
        case .article20: 0
        case .requests, .reviewAndLitigation: 3
        case .statistics: 1
        }
    }

    // MARK: Local additions

    /// A column for remarks at the right.
    private func withRemarks(_ random: inout SplitMix64) -> StatutoryTable? {
        guard kind != .reviewAndLitigation else { return nil }
        let remark = random.pick([[], [], ["无"]])
        let changed = rows.enumerated().map { index, row -> [Cell] in
            if row.count == 1, row[0].columnSpan == columnCount {
                return [Cell(row[0].lines, columns: columnCount + 1, role: row[0].role)]
            }
            if headCount > 1, index < headCount {
                return index == 0 ? row + [Cell(["备注"], rows: headCount, role: .header)] : row
            }
            let isHead = row.allSatisfy { $0.role == .header }
            return row + [Cell(isHead ? ["备注"] : remark, role: isHead ? .header : .label)]
        }
        return with(rows: changed, columnCount: columnCount + 1)
    }

    /// A row of the province below 行政强制.
    private func withLocalRow(_ random: inout SplitMix64) -> StatutoryTable? {
        guard kind == .article20, let place = rows.firstIndex(where: { $0.first?.lines == ["行政强制"] }) else {
            return nil
        }
        let values = rows[place].dropFirst().map { cell in
            Cell([String(random.below(300))], columns: cell.columnSpan, role: .label)
        }
        var changed = rows
        changed.insert([Cell([random.pick(["行政检查", "行政确认", "行政奖励"])], role: .label)] + values, at: place + 1)
        return with(rows: changed)
    }

    // MARK: Order

    private func withColumnsReordered(_ random: inout SplitMix64) -> StatutoryTable? {
        switch kind {
        case .article20: return nil
        case .statistics:
            let place = rows[0].count - 2
            guard rows[0].count < 5 else { return nil }
            return with(
                rows: rows.map { row in
                    var row = row
                    if row.count > place + 1 { row.swapAt(place, place + 1) }
                    return row
                })
        case .requests: return withApplicantsReordered(&random)
        case .reviewAndLitigation:
            let order = random.shuffle([0, 1, 2, 3]) + [4]
            return reordered(
                Array(0..<3).flatMap { group in order.map { group * 5 + $0 } }, heads: [1: 0..<5, 2: 0..<10])
        }
    }

    /// The total before the applicants, or the five kinds of organisations in another order.
    private func withApplicantsReordered(_ random: inout SplitMix64) -> StatutoryTable? {
        guard random.chance(50) else {
            let order = random.shuffle([0, 1, 2, 3, 4])
            return reordered([0] + order.map { $0 + 1 } + [6], heads: [2: 0..<5], headOrder: order)
        }
        var changed = reordered([6, 0, 1, 2, 3, 4, 5], heads: [:])
        let head = changed.rows[1]
        changed = changed.with(rows: [changed.rows[0], [head[2], head[0], head[1]]] + changed.rows.dropFirst(2))
        return changed
    }

    /// The values of every row in that order, and the cells of some head rows likewise.
    private func reordered(_ order: [Int], heads: [Int: Range<Int>], headOrder: [Int]? = nil) -> StatutoryTable {
        with(
            rows: rows.enumerated().map { index, row in
                if let places = heads[index] {
                    let own = headOrder ?? Array(order.prefix(places.count))
                    return own.map { row[places.lowerBound + $0] } + row.dropFirst(places.count)
                }
                let places = row.indices.filter { row[$0].rowPointer != nil }
                guard places.count == order.count else { return row }
                var result = row
                for (place, source) in zip(places, order) { result[place] = row[places[source]] }
                return result
            })
    }

    // MARK: Page breaks

    /// The table on two pages: the head is repeated, a label that spans the break is on both.
    func cutInTwo(_ random: inout SplitMix64) -> (StatutoryTable, StatutoryTable) {
        let cut = random.number(in: (headCount + 2)...(rows.count - 2))
        let isRepeated = random.chance(60)
        var upper = Array(rows[..<cut])
        var spanning: [Cell] = []
        for (index, row) in upper.enumerated() {
            upper[index] = row.map { cell in
                let over = index + cell.rowSpan - cut
                guard over > 0 else { return cell }
                let lines = isRepeated ? cell.lines : []
                spanning.append(Cell(lines, columns: cell.columnSpan, rows: over, role: cell.role))
                return Cell(cell.lines, columns: cell.columnSpan, rows: cell.rowSpan - over, role: cell.role)
            }
        }
        var lower = Array(rows[cut...])
        lower[0] = spanning + lower[0]
        return (with(rows: upper), with(rows: rows.prefix(headCount) + lower))
    }

    /// Both tables as one; rows keep their own widths.
    func followed(by other: StatutoryTable) -> StatutoryTable {
        with(rows: rows + other.rows, columnCount: max(columnCount, other.columnCount))
    }
}

extension StatutoryTable.Cell {
    fileprivate func with(lines: [String]) -> StatutoryTable.Cell {
        StatutoryTable.Cell(lines, columns: columnSpan, rows: rowSpan, role: role)
    }
}
