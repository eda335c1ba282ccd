import ReportModel

/// The statistics tables of 2014 of a report, and the one that is read.
struct IndicatorTableChoice {
    /// All of them, pieces too.
    private(set) var all: [FoundIndicatorTable] = []
    /// The first that is not only a fragment beside a fuller one.
    private(set) var chosen: FoundIndicatorTable?

    /// No tables.
    init() {}

    /// The tables among those found whose rows stand in the report's own passages.
    init(_ found: [FoundIndicatorTable], in content: PassageSet) {
        all = found.filter { form in form.rows.allSatisfy { content.contains($0.passages.lowerBound) } }
        chosen = all.first(where: isFull)
    }

    private func isFull(_ form: FoundIndicatorTable) -> Bool {
        form.definitions.count * 2 >= all.map(\.definitions.count).max() ?? 0
    }

    /// What to report about the choice; `isLater`: the report is of a later edition, or has its tables.
    func findings(in reading: Reading, isLater: Bool) -> [Finding] {
        guard let chosen else { return [] }
        var findings: [Finding] = []
        if isLater {
            findings.append(
                Finding(
                    TableFinding.outdatedEdition(.notice2014),
                    position: reading.position(unit: chosen.rows[0].units.lowerBound)))
        }
        for other in all where other.passages != chosen.passages && isFull(other) {
            findings.append(
                Finding(
                    TableFinding.repeatedEdition(.notice2014),
                    position: reading.position(unit: other.rows[0].units.lowerBound)))
        }
        return findings
    }
}
