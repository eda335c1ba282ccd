import ReportModel

/// The words of one statutory table as reports print them, in normal form: made of what the editions of its form print.
final class TableVocabulary: Sendable {
    /// What a piece of text is in a statutory table.
    enum Role: Equatable {
        /// The label of a row, by its index in the form.
        case row(Int)
        /// The label of a group of rows, or a band across the table.
        case group
        /// A column header or part of one.
        case header
    }

    let form: StatutoryForm
    /// The labels of each row of the form, without numbers, notes and punctuation.
    let rows: [(index: Int, label: Phrase)]
    /// For each first unit of a label, where in ``rows`` such labels begin.
    private let rowsOfHead: [UInt16: [Int]]
    /// The labels of groups, except those that are also a row's.
    let groups: [Phrase]
    /// The labels of all groups, which may stand before a row's own in one cell.
    let groupsBeforeLabels: [Phrase]
    let headers: [Phrase]
    /// How the lines across the table begin that name its parts.
    let band: Phrase?
    /// What is specific to each edition of the form.
    let editions: [TableEdition]
    /// Labels that name a column as well as a row.
    private let namesOfBoth: [Phrase]
    /// The rows whose labels name a group in another edition.
    private let groupRows: Set<Int>
    /// For each row the one that must have been read before it.
    private let leaders: [Int?]
    /// What no narrative line consists of, so that a table may start here.
    private let openings: [Phrase]
    private let openingBeginnings: [Phrase]

    var kind: StatutoryForm.Kind { form.kind }

    init(_ form: StatutoryForm) {
        func distinct(_ labels: [String]) -> [Phrase] {
            var seen: Set<String> = []
            return labels.filter { seen.insert($0).inserted }.map { Phrase(TableVocabulary.bare($0)) }
        }
        let columns = form.rows.flatMap(\.columns)
        // A table whose rows have no labels is one line of numbers below its headers.
        let labelled = form.editions.contains { $0.labelColumns > 0 } ? Array(form.rows.enumerated()) : []
        let band = form.editions.compactMap(\.bandBeginning).first
        let groupNames = band == nil ? labelled.compactMap(\.element.group) : []
        let rowNames = Set(labelled.map(\.element.label))
        let rows: [(index: Int, label: Phrase)] = labelled.flatMap { index, row in
            distinct(row.labels).map { (index, $0) }
        }
        self.form = form
        self.rows = rows
        self.band = band.map { Phrase($0) }
        rowsOfHead = Dictionary(grouping: rows.indices) { rows[$0].label.units[0] }
        groups = distinct(groupNames.filter { !rowNames.contains($0) })
        groupsBeforeLabels = groups + distinct(groupNames.filter(rowNames.contains))
        headers = distinct(
            form.editions.flatMap { $0.headerWords + $0.header.flatMap { $0.labels(in: form) } }
                + columns.flatMap(\.labels))
        editions = form.editions.map { TableEdition($0, of: form) }
        let columnNames = Set(columns.map(\.label))
        namesOfBoth = distinct(labelled.map(\.element.label).filter(columnNames.contains))
        groupRows = Set(labelled.filter { groupNames.contains($0.element.label) }.map(\.offset))
        leaders = form.rows.map { $0.follows.flatMap(form.index) }
        openings = distinct(form.editions.flatMap(\.openings))
        openingBeginnings = distinct(form.editions.flatMap(\.openingBeginnings))
    }

    /// An edition, or the latest if the form does not have it.
    subscript(edition: Edition) -> TableEdition {
        editions.first { $0.edition == edition } ?? latest
    }

    /// The table as the latest notice prescribes it.
    var latest: TableEdition { editions[editions.count - 1] }

    /// The edition that the labels of a table show, if editions have numbers in different columns; nil if they have
    /// the same, or the labels do not show it.
    func edition(of labels: some Sequence<TableLabel>) -> Edition? {
        guard editions.contains(where: { $0.width != leastWidth }) else { return nil }
        let labels = Array(labels)
        return edition(
            ofHeaders: labels.map(\.words),
            rows: labels.compactMap { if case .row(let row)? = role(of: $0, after: lastRow) { row } else { nil } })
    }

    /// The fewest numbers that a row is due to have in any edition.
    var leastWidth: Int { editions.map(\.width).min() ?? 0 }

    /// The position after all rows.
    var lastRow: Int { form.rows.count - 1 }

    /// Whether a row's label is a group's in another edition.
    func namesGroup(_ row: Int) -> Bool { groupRows.contains(row) }

    // MARK: Recognising

    /// What `words` are in this table, `last` being the row read before.
    func role(of words: Words, after last: Int?) -> Role? { role(of: TableLabel(words), after: last) }

    /// What a label is in this table, `last` being the row read before.
    func role(of label: TableLabel, after last: Int?) -> Role? {
        guard !label.units.isEmpty else { return nil }
        if isBand(label.words) { return .group }
        if groups.contains(where: { $0.units == label.units }) { return .group }
        if let row = row(label.units, isNumbered: label.isNumbered, after: last) { return .row(row) }
        return isHeader(label.units) ? .header : nil
    }

    /// Whether a table of this kind may start with a label.
    func opens(with label: TableLabel) -> Bool {
        let label = label.asPrinted
        return isBand(label.words) || openings.contains { $0.units == label.units }
            || openingBeginnings.contains { label.units.starts(with: $0.units) }
    }

    /// The row whose label this is: the exact label, or a shortened form of it that fits no other row.
    private func row(_ label: [UInt16], isNumbered: Bool, after last: Int?) -> Int? {
        let alike = rowsOfHead[label[0]] ?? []
        let exact = alike.first { rows[$0].label.units == label }.map { rows[$0].index }
        if let exact, isInPlace(exact, isNumbered: isNumbered, after: last) { return exact }
        guard label.count >= 4 else { return nil }
        var cut: Int?
        for entry in alike where isCut(label, of: rows[entry].label.units) {
            if let cut, cut != rows[entry].index { return nil }
            cut = rows[entry].index
        }
        return cut
    }

    /// A label that lost its end, or one that carries a note after it.
    private func isCut(_ label: [UInt16], of whole: [UInt16]) -> Bool {
        if whole.starts(with: label) { return true }
        guard whole.count >= 4, label.starts(with: whole) else { return false }
        return TableVocabulary.notes.contains { label.dropFirst(whole.count).starts(with: $0.units) }
    }

    /// A label that also names a column or a group is a row's only after the rows that precede it; （七）总计 is
    /// recognised by its number.
    private func isInPlace(_ row: Int, isNumbered: Bool, after last: Int?) -> Bool {
        if let leader = leaders[row] {
            return isNumbered && form.rows[row].isNumbered ? last != nil : (last ?? -1) >= leader
        }
        return last != nil || !groupRows.contains(row)
    }

    private func isHeader(_ label: [UInt16]) -> Bool {
        guard label.count >= 2 else { return false }
        return headers.contains { header in
            header.units == label || header.units.starts(with: label)
                || (label.count <= 4 && header.units[...].first(Phrase(units: label)) != nil)
        }
    }

    private func isBand(_ words: Words) -> Bool {
        guard let band, words.starts(with: band), words.count <= 12 else { return false }
        guard let end = words.lastIndex(of: UInt16("项" as Unicode.Scalar)) else { return true }
        return !words[(end + 1)...].contains { $0.isHan }
    }

    /// Whether the words name a column as well as a row.
    func isAmbiguous(_ words: Words) -> Bool {
        guard !namesOfBoth.isEmpty, Numbering.length(in: words) == 0 else { return false }
        let label = TableVocabulary.label(words)
        return namesOfBoth.contains { label == $0.units }
    }

    private static let notes: [Phrase] = ["区分处理", "行政机关不再处理"]

    // MARK: Labels

    /// A label without its number, notes and punctuation.
    static func label(_ words: Words) -> [UInt16] { TableLabel(printed: words).units }

    static func bare(_ label: String) -> String {
        String(decoding: TableVocabulary.label(Phrase(label).units[...]), as: UTF16.self)
    }
}

extension FormEdition.Header {
    /// The labels of the header and of those below it.
    fileprivate func labels(in form: StatutoryForm) -> [String] {
        switch self {
        case .column: []
        case .over(let label, let below): [label] + below.flatMap { $0.labels(in: form) }
        case .row(let row, let below):
            (form.index(of: row).map { form.rows[$0].labels } ?? []) + below.flatMap { $0.labels(in: form) }
        }
    }
}

/// The words of all statutory tables that a reader knows.
struct TableVocabularies: Sendable {
    let all: [TableVocabulary]

    static let standard = TableVocabularies(.standard)

    init(_ forms: StatutoryForms) {
        all = StatutoryForm.Kind.allCases.map { TableVocabulary(forms[$0]) }
        self.forms = forms
    }

    let forms: StatutoryForms

    subscript(kind: StatutoryForm.Kind) -> TableVocabulary {
        switch kind {
        case .article20: all[0]
        case .requests: all[1]
        case .reviewAndLitigation: all[2]
        }
    }
}
