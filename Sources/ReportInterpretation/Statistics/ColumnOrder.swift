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

    /// nil where the header does not name every column of the form once, or its rows do not have that many numbers.
    init?(_ table: FoundTable, in reading: Reading) {
        guard table.kind == .requests else { return nil }
        let entries = table.head.map { token in
            Entry(TableVocabulary.label(reading.folded.units[token.units]), line: token.cell.map(TableLines.Line.init))
        }
        let printed = table.head.first?.cell?.rowsKnown ?? false ? Self.byLine(entries) : Self.inOneLine(entries)
        guard let printed, Set(printed.compactMap(\.column)).count == Self.ofForm.columns.count,
            printed.count(where: { $0.column != nil }) == Self.ofForm.columns.count
        else { return nil }
        let counts = table.rows.map { $0.slots.count { $0.gap == nil } }
        let widest = counts.max() ?? 0
        if widest == printed.count {
            columns = printed.map(\.column)
        } else if widest == Self.ofForm.columns.count, counts.count(where: { $0 == widest }) >= 3 {
            // Nothing is printed in the columns that the form lacks.
            columns = printed.compactMap(\.column)
        } else {
            return nil
        }
    }

    private struct Entry {
        var column: Int?
        var isContainer: Bool
        /// Neither a column of the form nor any other word of its header.
        var isStranger: Bool
        var line: TableLines.Line?

        init(_ label: [UInt16], line: TableLines.Line?) {
            column = ColumnOrder.names.firstIndex { label == $0.units || TableVocabulary.isSlip(label, $0.units) }
            isContainer = label == ColumnOrder.container.units
            isStranger =
                column == nil && !isContainer && label.count <= 20
                && TableVocabulary.requests.role(of: label[...], after: nil) == nil
            self.line = line
        }
    }

    private static let names = StatutoryForm.requests.rows[0].columns.map { Phrase($0.label) }
    private static let container: Phrase = "法人或其他组织"

    private static func byLine(_ entries: [Entry]) -> [Entry]? {
        guard let outer = entries.first(where: { $0.column == 0 })?.line,
            let inner = entries.first(where: { $0.column == 1 })?.line
        else { return nil }
        let outerLine = entries.filter { $0.line == outer }
        if outer == inner { return inOneLine(outerLine) }
        return nest(columns(of: entries.filter { $0.line == inner }), in: columns(of: outerLine))
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
        entries.drop { $0.column == nil && !$0.isContainer }.filter { $0.column != nil || $0.isContainer || $0.isStranger }
    }
}
