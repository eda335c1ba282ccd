import ReportModel

/// Reads the statutory tables of a report: their values, the evidence of each, and the findings about them.
struct StatisticsReader {
    private(set) var statistics = Statistics()
    private(set) var evidence: [Evidence] = []
    private(set) var findings: [Finding] = []
    /// The passages that the tables hold, with the table that each is part of.
    private(set) var kinds: PassageMap<StatutoryForm.Kind> = [:]

    init(_ reading: Reading, tables: [FoundTable], tokens: [TableToken], reportYear: Int?) {
        let editions = tables.map { $0.edition(in: reading) }
        let usual =
            editions.compactMap { $0 }.first ?? StatisticsReader.edition(of: reportYear, reading.vocabularies.forms)
        for (index, (table, edition)) in zip(tables, editions).enumerated() {
            guard StatisticsReader.isOwn(index, of: tables) else {
                noteRepeated(table, tokens, reading)
                continue
            }
            let reader = StatutoryTableReader(table, edition ?? usual, tokens: tokens, of: reading)
            statistics[table.kind] = reader.table
            for passage in reader.passages { kinds[passage] = table.kind }
            evidence += reader.notes.evidence
            findings += reader.notes.findings
        }
    }

    /// The edition of tables whose labels are the same in several: that of the report's year, or else the latest.
    private static func edition(of reportYear: Int?, _ forms: StatutoryForms) -> Edition {
        let editions = forms[.requests].editions.map(\.edition)
        let due = reportYear.flatMap { forms.notice(inForce: $0)?.edition }
        return editions.first { $0 == due } ?? editions[editions.count - 1]
    }

    /// Whether a table is the report's own: the first of its kind that is not only a fragment beside a fuller one.
    private static func isOwn(_ index: Int, of tables: [FoundTable]) -> Bool {
        func size(_ table: FoundTable) -> Int { table.rows.count { !$0.slots.isEmpty } }
        let alike = tables.indices.filter { tables[$0].kind == tables[index].kind }
        let fullest = alike.map { size(tables[$0]) }.max() ?? 0
        return alike.first { size(tables[$0]) * 2 >= fullest } == index
    }

    private mutating func noteRepeated(_ table: FoundTable, _ tokens: [TableToken], _ reading: Reading) {
        var notes = TableNotes(table.vocabulary.form, reading)
        notes.report(.repeated, at: table.tokens.first.map { tokens[$0].units.lowerBound })
        findings += notes.findings
    }
}
