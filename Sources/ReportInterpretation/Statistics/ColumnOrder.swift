import ReportModel

/// The order in which a requests table prints its columns, as the words of its header tell where no grid does.
///
/// A header of two lines names the five kinds of organisations below 法人或其他组织: they stand in its place.
struct ColumnOrder {
    /// For each printed column the column of the form; nil for one that the form lacks.
    let columns: [Int?]

    /// The order of the form itself.
    static let ofForm = ColumnOrder(columns: Array(StatutoryForm.requests.rows[0].columns.indices))

    var hasLocal: Bool { columns.contains(nil) }
    var isOfForm: Bool { columns == ColumnOrder.ofForm.columns }

    private init(columns: [Int?]) { self.columns = columns }

    /// nil where the header does not name every column of the form once, or its rows have another number of cells.
    init?(_ table: FoundTable, in reading: Reading) {
        guard table.kind == .requests else { return nil }
        let entries = ColumnOrder.entries(table, in: reading)
        // Where cells are broken, the lines of a header are not its own.
        let isInRows = table.head.first?.cell?.rowsKnown ?? false
        let readings = [isInRows ? Self.byLine : Self.inOneLine, Self.inOneLine]
        guard let printed = readings.lazy.compactMap({ $0(entries) }).first(where: Self.isComplete) else { return nil }
        // A column beside 申请人情况 stands after all that are below it, unless their line names it again.
        let beside = printed.contains { $0.column == nil } ? [] : Self.besideTop(entries)
        let columns = printed.map(\.column) + beside.map { _ in nil }
        let counts = table.rows.map { $0.slots.count { $0.gap == nil } }
        let widest = counts.max() ?? 0
        let slots = table.rows.map { $0.slots.count { $0.gap != .padding } }.max() ?? 0
        if !columns.contains(nil) {
            self.columns = columns
        } else if widest == columns.count || (widest <= columns.count && slots >= columns.count) {
            self.columns = columns
        } else if widest == Self.ofForm.columns.count, counts.count(where: { $0 == widest }) >= 3 {
            // Nothing is printed in the columns that the form lacks.
            self.columns = columns.filter { $0 != nil }
        } else {
            return nil
        }
    }

    /// Whether the names of columns in a header stand in another order than any that the form's have.
    static func isDoubtful(_ table: FoundTable, in reading: Reading) -> Bool {
        guard table.kind == .requests else { return false }
        let entries = entries(table, in: reading)
        if !besideTop(entries).isEmpty { return true }
        let printed = entries.compactMap(\.column)
        return ![[0, 6, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5, 6]].contains { usual in
            var rest = usual[...]
            return printed.allSatisfy { column in
                guard let index = rest.firstIndex(of: column) else { return false }
                rest = rest[(index + 1)...]
                return true
            }
        }
    }

    /// Words that the form lacks between 申请人情况 and the names of columns below it.
    private static func besideTop(_ entries: [Entry]) -> [Entry] {
        guard let top = entries.firstIndex(where: \.isTop) else { return [] }
        return entries[(top + 1)...].prefix { $0.column == nil && !$0.isContainer }.filter(\.isStranger)
    }

    private static func entries(_ table: FoundTable, in reading: Reading) -> [Entry] {
        table.head.map { token in
            Entry(TableVocabulary.label(reading.folded.units[token.units]), line: token.cell.map(TableLines.Line.init))
        }
    }

    /// Whether every column of the form is there once.
    private static func isComplete(_ entries: [Entry]) -> Bool {
        entries.compactMap(\.column).sorted() == ofForm.columns.compactMap { $0 }
    }

    private struct Entry {
        var column: Int?
        var isContainer: Bool
        /// 申请人情况, above all columns.
        var isTop: Bool
        /// Neither a column of the form nor any other word of its header.
        var isStranger: Bool
        var line: TableLines.Line?

        init(_ label: [UInt16], line: TableLines.Line?) {
            column =
                ColumnOrder.names.firstIndex { label == $0.units || TableVocabulary.isSlip(label, $0.units) }
                ?? ColumnOrder.names.firstIndex { label.count >= 2 && $0.units.starts(with: label) }
            isContainer =
                label == ColumnOrder.container.units || TableVocabulary.isSlip(label, ColumnOrder.container.units)
            isTop = label == ColumnOrder.top.units
            isStranger =
                column == nil && !isContainer && label.count <= 20
                && TableVocabulary.requests.role(of: label[...], after: nil) == nil
            self.line = line
        }
    }

    private static let names = StatutoryForm.requests.rows[0].columns.map { Phrase($0.label) }
    private static let container: Phrase = "法人或其他组织"
    private static let top: Phrase = "申请人情况"

    private static func byLine(_ entries: [Entry]) -> [Entry]? {
        guard let outer = entries.first(where: { $0.column == 0 })?.line,
            let inner = entries.first(where: { $0.column == 1 })?.line
        else { return nil }
        let outerLine = entries.filter { $0.line == outer }
        if outer == inner { return inOneLine(outerLine) }
        let innerLine = columns(of: entries.filter { $0.line == inner })
        // Where spans were filled up with their words, the inner line has them all.
        if isComplete(innerLine) { return innerLine.filter { !$0.isContainer } }
        return nest(innerLine, in: columns(of: outerLine))
    }

    private static func inOneLine(_ entries: [Entry]) -> [Entry]? {
        let entries = columns(of: entries)
        guard let first = entries.firstIndex(where: { 1...5 ~= $0.column ?? 0 }),
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

    /// The entries from the first that names a column on, without the words that are no column's.
    private static func columns(of entries: [Entry]) -> [Entry] {
        entries.drop { $0.column == nil && !$0.isContainer }.filter {
            $0.column != nil || $0.isContainer || $0.isStranger
        }
    }
}
