import ReportCore

/// Empty lines that represent blank cells in text with one cell per line; if some hold U+00A0, only those do.
enum BlankLines {
    /// The rows with a slot for every empty line that is a blank cell; nil if the empty lines are not cells.
    ///
    /// They are if every row then has exactly as many slots as `width` says: one that does not shows that they
    /// are something else, or that cells are lost. Empty lines below the last row may be the page's.
    static func rows(
        of table: FoundTable, tokens: [TableToken], in reading: Reading, width: (FoundTable.Row) -> Int
    ) -> [FoundTable.Row]? {
        guard let first = table.tokens.first, let last = table.tokens.last, tokens[first].cell == nil else {
            return nil
        }
        let region = Array(tokens[first...min(last + 1, tokens.count - 1)])
        let gaps = Dictionary(
            zip(region, region.dropFirst()).map { ($0.units.lowerBound, Gap(from: $0, to: $1, in: reading)) },
            uniquingKeysWith: { first, _ in first })
        // The halves of a broken name are closer together than cells.
        let heads = table.vocabulary.latest.rowHeads
        let isHalf = region.map { $0.cell == nil && heads?.isHalf(reading.folded.units[$0.units]) ?? false }
        let usual =
            zip(region, zip(isHalf, isHalf.dropFirst())).filter { !($1.0 && $1.1) }
            .compactMap { gaps[$0.0.units.lowerBound]?.emptyLines }.min() ?? 0
        let areFilled = gaps.values.contains { $0.filledLines > 0 }
        let before = Dictionary(
            zip(region, region.dropFirst()).map { ($1.units.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })

        func blanks(after token: TableToken) -> [TableToken]? {
            let gap = gaps[token.units.lowerBound]
            let surplus = (gap?.emptyLines ?? usual) - usual
            guard areFilled || (surplus >= 0 && surplus.isMultiple(of: usual + 1)) else { return nil }
            let end = token.units.upperBound
            let blank = TableToken(passage: token.passage, units: end..<end, of: reading, gap: .blank)
            return Array(repeating: blank, count: areFilled ? gap?.filledLines ?? 0 : surplus / (usual + 1))
        }

        var rows = table.rows
        var added = 0
        for index in rows.indices {
            let row = rows[index]
            guard let start = row.label ?? row.slots.first.flatMap({ before[$0.units.lowerBound] }) else { return nil }
            var slots: [TableToken] = []
            for token in [start] + row.slots {
                guard let blanks = blanks(after: token) else { return nil }
                if token.units != start.units { slots.append(token) }
                slots += blanks
            }
            let width = width(row)
            let isLast = index == rows.count - 1
            if slots.isEmpty { continue }
            let isSurplusEmpty = slots.dropFirst(width).allSatisfy { $0.gap != nil }
            guard slots.count == width || (isLast && slots.count > width && isSurplusEmpty) else { return nil }
            rows[index].slots = Array(slots.prefix(width))
            added += width - row.slots.count
        }
        return added > 0 ? rows : nil
    }

    /// What is between two tokens.
    private struct Gap {
        var emptyLines = 0
        /// Lines of nothing but U+00A0, or a space that it was folded to.
        var filledLines = 0

        init(from token: TableToken, to next: TableToken, in reading: Reading) {
            guard token.passage != next.passage else { return }
            let end = reading.passages[token.passage].range.upperBound
            let start = reading.passages[next.passage].range.lowerBound
            guard end <= start else { return }
            var breaks = 0
            var isFilled = false
            var previous: UInt8 = 0
            for byte in reading.document.text[end..<start] {
                if byte == 0x0D || (byte == 0x0A && previous != 0x0D) {
                    if breaks > 0, isFilled { filledLines += 1 }
                    breaks += 1
                    isFilled = false
                } else if byte == 0x20 || (byte == 0xA0 && previous == 0xC2) {
                    isFilled = true
                }
                previous = byte
            }
            emptyLines = max(0, breaks - 1)
        }
    }
}
