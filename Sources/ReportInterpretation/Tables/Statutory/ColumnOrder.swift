import ReportModel

/// The order in which a requests table prints its columns, as the words of its header show if no grid does.
///
/// A header of two lines names the five kinds of organisations below 法人或其他组织: they take its place.
struct ColumnOrder {
    /// For each printed column the column of the edition, by its place there; nil for one that the form lacks.
    let columns: [Int?]

    var hasLocal: Bool { columns.contains(nil) }
    var isOfForm: Bool { columns.indices.allSatisfy { columns[$0] == $0 } }

    /// The order of the form itself.
    init(ofForm count: Int) { columns = Array(0..<count) }

    /// nil if the header does not name every column of the form once, or its rows have another number of cells.
    init?(_ table: FoundTable, _ heads: ColumnHeads, in reading: Reading) {
        let header = PrintedHeads(table, heads, in: reading)
        // If cells are broken, the lines of a header are not its own.
        let isInRows = table.head.first?.cell?.rowsKnown ?? false
        let readings = [isInRows ? header.byLine : header.inOneLine, header.inOneLine]
        guard let printed = readings.lazy.compactMap({ $0() }).first(where: header.isComplete) else { return nil }
        // A column beside 申请人情况 comes after all that are below it, unless their line names it again.
        let beside = printed.contains { $0.column == nil } ? [] : header.besideTop
        let columns = printed.map(\.column) + beside.map { _ in nil }
        let counts = table.rows.map { $0.slots.count { $0.gap == nil } }
        let widest = counts.max() ?? 0
        let slots = table.rows.map { $0.slots.count { $0.gap != .padding } }.max() ?? 0
        if !columns.contains(nil) {
            self.columns = columns
        } else if widest == columns.count || (widest <= columns.count && slots >= columns.count) {
            self.columns = columns
        } else if widest == heads.names.count, counts.count(where: { $0 == widest }) >= 3 {
            // Nothing is printed in the columns that the form lacks.
            self.columns = columns.filter { $0 != nil }
        } else {
            return nil
        }
    }

    /// Whether the names of columns in a header are in an order that no form has.
    static func isDoubtful(_ table: FoundTable, _ heads: ColumnHeads, in reading: Reading) -> Bool {
        let header = PrintedHeads(table, heads, in: reading)
        if !header.besideTop.isEmpty { return true }
        let printed = header.entries.compactMap(\.column)
        return !heads.orders.contains { usual in
            var rest = usual[...]
            return printed.allSatisfy { column in
                guard let index = rest.firstIndex(of: column) else { return false }
                rest = rest[(index + 1)...]
                return true
            }
        }
    }
}

/// The words above the rows of one table, compared with the header of its form.
private struct PrintedHeads {
    struct Entry {
        var column: Int?
        var isContainer: Bool
        /// 申请人情况, above all columns.
        var isTop: Bool
        /// Neither a column of the form nor any other word of its header.
        var isStranger: Bool
        var line: TableLines.Line?

        init(_ label: [UInt16], _ heads: ColumnHeads, _ vocabulary: TableVocabulary, line: TableLines.Line?) {
            column = heads.column(named: label)
            isContainer =
                heads.container.map { label == $0.units || TableVocabulary.isSlip(label, $0.units) } ?? false
            isTop = label == heads.top?.units
            isStranger =
                column == nil && !isContainer && label.count <= 20
                && vocabulary.role(of: label[...], after: nil) == nil
            self.line = line
        }
    }

    let entries: [Entry]
    private let heads: ColumnHeads

    init(_ table: FoundTable, _ heads: ColumnHeads, in reading: Reading) {
        self.heads = heads
        entries = table.head.map { token in
            Entry(
                TableVocabulary.label(reading.folded.units[token.units]), heads, table.vocabulary,
                line: token.cell.map(TableLines.Line.init))
        }
    }

    /// Words that the form lacks between 申请人情况 and the names of columns below it.
    var besideTop: [Entry] {
        guard let top = entries.firstIndex(where: \.isTop) else { return [] }
        return entries[(top + 1)...].prefix { $0.column == nil && !$0.isContainer }.filter(\.isStranger)
    }

    /// Whether every column of the form is there once.
    func isComplete(_ entries: [Entry]) -> Bool {
        entries.compactMap(\.column).sorted() == Array(heads.names.indices)
    }

    /// The columns, if those below a name for several have a line of their own.
    func byLine() -> [Entry]? {
        let firstOuter = heads.names.indices.first { !heads.inner.contains($0) }
        guard let outer = entries.first(where: { $0.column == firstOuter })?.line,
            let inner = entries.first(where: { $0.column == heads.inner.first })?.line
        else { return nil }
        let outerLine = entries.filter { $0.line == outer }
        if outer == inner { return Self.inOneLine(outerLine, heads) }
        let innerLine = Self.columns(of: entries.filter { $0.line == inner })
        // If spans were filled with their words, the inner line has them all.
        if isComplete(innerLine) { return innerLine.filter { !$0.isContainer } }
        return Self.nest(innerLine, in: Self.columns(of: outerLine))
    }

    /// The columns, if all names come one after another.
    func inOneLine() -> [Entry]? { Self.inOneLine(entries, heads) }

    private static func inOneLine(_ entries: [Entry], _ heads: ColumnHeads) -> [Entry]? {
        let entries = columns(of: entries)
        guard let first = entries.firstIndex(where: { $0.column.map(heads.inner.contains) ?? false }),
            let last = entries.lastIndex(where: { $0.column != nil })
        else { return nil }
        guard let container = entries.firstIndex(where: \.isContainer), container < first else {
            return entries[...last].filter { !$0.isContainer }
        }
        return nest(Array(entries[first...last]), in: Array(entries[..<first]))
    }

    private static func nest(_ inner: [Entry], in outer: [Entry]) -> [Entry] {
        outer.flatMap { $0.isContainer ? inner : [$0] }
    }

    /// The entries from the first that names a column on, without words that belong to no column.
    private static func columns(of entries: [Entry]) -> [Entry] {
        entries.drop { $0.column == nil && !$0.isContainer }.filter {
            $0.column != nil || $0.isContainer || $0.isStranger
        }
    }
}
