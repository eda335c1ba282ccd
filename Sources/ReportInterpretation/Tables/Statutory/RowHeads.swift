import ReportModel

/// The names in the header of a table whose rows have no labels: those of its rows, which are groups of columns, and those
/// of the columns that every group has.
struct RowHeads: Sendable {
    let groups: [Phrase]
    let results: [Phrase]
    /// The name above several groups: 行政诉讼.
    let container: Phrase?
    /// All cells, group by group.
    let cells: [FormCell]
    /// Of a name of two words, the distinctive one, by the place of the result, for cells broken in two: 结果 维持.
    private let telling: [Phrase?]
    /// The other halves: 结果, 审结.
    private let silent: [Phrase]

    init(_ edition: FormEdition, of form: StatutoryForm) {
        func name(_ label: String) -> Phrase { Phrase(TableVocabulary.bare(label)) }
        groups = edition.rows.map { name($0.label) }
        results = (edition.rows.first?.columns ?? []).map { name($0.label) }
        container =
            edition.header.lazy.compactMap { header in
                if case .over(let label, _) = header { name(label) } else { nil }
            }.first
        cells = edition.rows.compactMap { form.index(of: $0.key) }.flatMap { row in
            form.rows[row].columnIndices(in: edition.edition).map { FormCell(row: row, column: $0) }
        }
        let halves = results.map { $0.count == 4 ? [$0.units.prefix(2), $0.units.suffix(2)] : [] }
        let first = halves.compactMap(\.first)
        let shared = Set(first.filter { half in first.count { $0 == half } > 1 })
        telling = halves.map { halves in
            halves.first { !shared.contains($0) }.map { Phrase(units: Array($0)) }
        }
        silent = halves.flatMap { halves in
            halves.filter { half in half != halves.first { !shared.contains($0) } }.map { Phrase(units: Array($0)) }
        }
    }

    /// The cell of a group and a result, by their places.
    func cell(_ group: Int, _ result: Int) -> FormCell { cells[group * results.count + result] }

    /// The result that half its name identifies.
    func result(toldBy label: [UInt16]) -> Int? { telling.firstIndex { $0?.units == label } }

    /// Whether a label is the half of a name that identifies nothing.
    func isSilent(_ label: [UInt16]) -> Bool { silent.contains { $0.units == label } }

    /// Whether words are half of a result's name.
    func isHalf(_ words: Words) -> Bool {
        let label = TableVocabulary.label(words)
        return isSilent(label) || result(toldBy: label) != nil
    }
}
