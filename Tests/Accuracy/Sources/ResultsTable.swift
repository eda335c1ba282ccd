/// The results of a run as Markdown.
public struct ResultsTable: Sendable {
    private let run: AccuracyRun

    /// The table of that run.
    public init(_ run: AccuracyRun) {
        self.run = run
    }

    /// One table for the cells, one for what sentences say and what a report is.
    public var markdown: String {
        table(Self.cells, note: "Numbers in the cells of the statutory tables.") + "\n"
            + table(Self.facts, note: "What sentences say, and what the report is; the last columns count reports.")
    }

    private static let cells: [(String, Tally.Count)] = [
        ("sources", .sources), ("no report", .failures), ("cells held", .heldCells), ("columns lost", .lostCells),
        ("dropped", .droppedCells), ("right", .right), ("**wrong**", .wrong), ("missing", .missing),
        ("marked though held", .marked), ("inferred right", .inferredRight), ("inferred wrong", .inferredWrong),
        ("wrong state", .misstated),
    ]

    private static let facts: [(String, Tally.Count)] = [
        ("indicators held", .indicators), ("columns lost", .lostIndicators), ("wrong", .wrongIndicators),
        ("missing", .missingIndicators), ("figures held", .figures), ("columns lost", .lostFigures),
        ("wrong", .wrongFigures), ("missing", .missingFigures), ("title", .title), ("year", .year),
        ("issuer", .issuer), ("signature", .signature), ("sections", .sections), ("edition", .editions),
        ("taint", .taint),
    ]

    private func table(_ columns: [(name: String, count: Tally.Count)], note: String) -> String {
        let head = "| | " + columns.map(\.name).joined(separator: " | ") + " |\n"
        let rule = "|---|" + String(repeating: "---:|", count: columns.count) + "\n"
        func row(_ name: String, _ tally: Tally) -> String {
            "| \(name) | " + columns.map { String(tally[$0.count]) }.joined(separator: " | ") + " |\n"
        }
        let groups = AccuracyRun.Group.allCases.map { group in
            (run.groups[group] ?? [:]).sorted { $0.key < $1.key }
                .map { row("\(group.rawValue) \($0.key)", $0.value) }.joined()
        }
        return note + "\n\n" + head + rule + row("**all**", run.total) + groups.joined()
    }
}
