/// A row of a statutory table as printed among the words of a rendering.
public struct PrintedRow: Sendable, Hashable, Codable {
    /// The pointers of the rows of the canonical report whose values it prints; three in the review table.
    public let pointers: [String]
    /// Its words, label first; blank cells have none.
    public let words: [String]
    /// Whether some of its values are blank and some are not, so that it matters where the blanks are.
    public let hasMovableBlanks: Bool

    public init(pointers: [String], words: [String], hasMovableBlanks: Bool) {
        self.pointers = pointers
        self.words = words
        self.hasMovableBlanks = hasMovableBlanks
    }
}

extension Renderings {
    /// The rows with values of the report's tables, in the words of one of its renderings.
    public func printedRows(of rendering: Rendering) -> [PrintedRow] {
        let contentWords = rendering.contentWords
        let hidden = ContentWords.of(report).words.count - contentWords.count
        guard hidden == 0 || (hidden == 1 && report.title != nil) else { return [] }
        var next = (report.title == nil ? 0 : 1) - hidden + report.preamble.count
        var rows: [PrintedRow] = []
        for section in report.sections {
            next += 1
            for block in section.blocks {
                guard let table = report.grid(of: block) else {
                    next += 1
                    continue
                }
                for row in table.rows {
                    let count = row.filter { !$0.isBlank }.count
                    rows.append(contentsOf: printedRow(row, words: contentWords[next..<next + count]))
                    next += count
                }
            }
        }
        return rows
    }

    private func printedRow(_ row: [StatutoryTable.Cell], words: ArraySlice<String>) -> [PrintedRow] {
        let values = row.filter { $0.rowPointer != nil }
        guard !values.isEmpty else { return [] }
        var pointers: [String] = []
        for pointer in values.compactMap(\.rowPointer) where pointers.last != pointer { pointers.append(pointer) }
        let blanks = values.filter(\.isBlank).count
        return [
            PrintedRow(
                pointers: pointers, words: Array(words), hasMovableBlanks: blanks > 0 && blanks < values.count)
        ]
    }
}
