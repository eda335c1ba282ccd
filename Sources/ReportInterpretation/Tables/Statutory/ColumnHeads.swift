import ReportModel

/// The header over the columns that all rows of a table share, as its form prints it: some columns are below a name
/// for several of them, such as 法人或其他组织.
struct ColumnHeads: Sendable {
    /// The names of the columns, in the order of the form.
    let names: [[Phrase]]
    /// The name above all columns.
    let top: Phrase?
    /// The name above several columns.
    let container: Phrase?
    /// The columns below ``container``.
    let inner: [Int]
    /// The orders in which the names may be read: line by line, or each with those below it.
    let orders: [[Int]]

    /// nil if the form has no header of this kind.
    init?(_ edition: FormEdition) {
        guard let columns = edition.rows.first?.columns, !edition.header.isEmpty else { return nil }
        func index(_ header: FormEdition.Header) -> Int? {
            guard case .column(let key) = header else { return nil }
            return columns.firstIndex { $0.key == key }
        }
        var lines: [[FormEdition.Header]] = [edition.header]
        while let below = lines.last?.flatMap(\.below), !below.isEmpty { lines.append(below) }
        let depth = lines.joined().compactMap { header -> (Phrase, [Int])? in
            guard case .over(let label, let below) = header else { return nil }
            return (Phrase(TableVocabulary.bare(label)), below.compactMap(index))
        }
        names = columns.map { column in
            ([column.label] + column.wordings).map { Phrase(TableVocabulary.bare($0)) }
        }
        let isTopped = edition.header.count == 1 && depth.count > 0
        top = isTopped ? depth[0].0 : nil
        let nested = isTopped ? depth.dropFirst().first : depth.first
        container = nested?.0
        inner = nested?.1 ?? []
        orders = [lines.joined().compactMap(index), edition.header.flatMap(\.inReadingOrder).compactMap(index)]
    }

    /// The column of the form that a label names, its whole name or the beginning of one; nil for other words.
    func column(named label: [UInt16]) -> Int? {
        names.firstIndex { $0.contains { label == $0.units || TableVocabulary.isSlip(label, $0.units) } }
            ?? names.firstIndex { $0.contains { label.count >= 2 && $0.units.starts(with: label) } }
    }
}

extension FormEdition.Header {
    fileprivate var below: [FormEdition.Header] {
        switch self {
        case .column: []
        case .over(_, let below), .row(_, let below): below
        }
    }

    /// The header and all below it, each before those that follow.
    fileprivate var inReadingOrder: [FormEdition.Header] { [self] + below.flatMap(\.inReadingOrder) }
}
