import ReportModel

/// What a reader needs to know of one edition of a table: its cells, its header, and the words that identify it.
struct TableEdition: Sendable {
    let edition: Edition
    /// For each row of the form the cells that it has in a table of the edition.
    let cells: [[FormCell]]
    /// The rows that the edition prints.
    private let printed: Set<Int>
    /// How many numbers a row has at most; for a table whose rows have no labels, how many the whole has.
    let width: Int
    /// How many columns of labels precede the numbers.
    let labelColumns: Int
    /// The header over the columns that all rows share; nil if there is none.
    let columnHeads: ColumnHeads?
    /// The headers of a table whose rows have no labels.
    let rowHeads: RowHeads?
    /// Words of headers that this edition has but not every other does.
    private let headers: Set<Phrase>
    private let headerSet: PhraseSet
    /// Rows that this edition has but not every other does.
    private let rows: Set<Int>
    /// For each row how many columns of the printed grid each number covers.
    private let spans: [[Int]]

    init(_ edition: FormEdition, of form: StatutoryForm) {
        self.edition = edition.edition
        printed = Set(edition.rows.compactMap { form.index(of: $0.key) })
        let widths = edition.rows.map(\.columns.count)
        cells = form.rows.enumerated().map { index, row in
            row.columnIndices(in: edition.edition).map { FormCell(row: index, column: $0) }
        }
        width = edition.labelColumns > 0 ? widths.max() ?? 0 : widths.reduce(0, +)
        labelColumns = edition.labelColumns
        columnHeads = edition.labelColumns > 0 ? ColumnHeads(edition) : nil
        rowHeads = edition.labelColumns > 0 ? nil : RowHeads(edition, of: form)
        let headers = edition.tellingHeaders.map { Phrase($0) }
        self.headers = Set(headers)
        headerSet = PhraseSet(headers)
        rows = Set(edition.tellingRows.compactMap(form.index))
        spans = form.rows.map { row in
            edition.rows.first { $0.key == row.key }?.columns.map(\.span) ?? []
        }
    }

    /// Whether the edition prints a row.
    func prints(_ row: Int) -> Bool { printed.contains(row) }

    /// How many of some rows the edition prints.
    func count(of rows: Range<Int>) -> Int { rows.count { printed.contains($0) } }

    /// The columns of the printed grid where the numbers of a row begin, counted from the first of them, and how many
    /// there are in all; nil if each number has one, or the row has only one number.
    func grid(ofRow row: Int) -> (starts: [Int], width: Int)? {
        let spans = spans[row]
        guard spans.count > 1, spans.contains(where: { $0 > 1 }) else { return nil }
        return (spans.indices.map { spans[..<$0].reduce(0, +) }, spans.reduce(0, +))
    }
}

/// A cell of a form, by the positions of its row and column there.
struct FormCell: Hashable, Sendable {
    var row: Int
    var column: Int
}

// MARK: - Which edition a table is of

extension TableEdition {
    /// Whether a header is in this edition but not in every other.
    fileprivate func tells(_ header: Words) -> Bool { !headers.isEmpty && header.containsAny(headerSet) }

    fileprivate func tells(_ row: Int) -> Bool { rows.contains(row) }

    /// Whether it claims everything that another does, and more.
    fileprivate func claimsMore(than other: TableEdition) -> Bool {
        (headers, rows) != (other.headers, other.rows)
            && headers.isSuperset(of: other.headers) && rows.isSuperset(of: other.rows)
    }
}

extension TableVocabulary {
    /// The edition that headers and rows with numbers show: the one that has the most of them and lacks the fewest; nil
    /// if there is none.
    ///
    /// An edition that claims more than another must show it.
    func edition(ofHeaders headers: [Words], rows: [Int]) -> Edition? {
        let tellingRows = rows.filter { row in editions.contains { $0.tells(row) } }
        // A whole beside its parts is the label of their group.
        let parts = Set(tellingRows.compactMap { form.rows[$0].whole })
        let own = tellingRows.filter { !parts.contains(form.rows[$0].key) }
        let scores = editions.map { edition in
            (edition: edition, hits: headers.count { edition.tells($0) } + own.count { edition.tells($0) })
        }
        let most = scores.map(\.hits).max() ?? 0
        guard most > 0 else { return nil }
        let best = scores.filter { $0.hits == most }.map(\.edition)
        let modest = best.filter { edition in !best.contains { edition.claimsMore(than: $0) } }
        return modest.count == 1 ? modest[0].edition : nil
    }
}

extension FoundTable {
    /// The edition that the table's own labels show; nil if several print the same.
    func edition(in reading: Reading) -> Edition? {
        let filled = rows.filter { !$0.slots.isEmpty }.compactMap(\.index)
        return vocabulary.edition(ofHeaders: headers.map { reading.folded.units[$0.units] }, rows: filled)
    }
}
