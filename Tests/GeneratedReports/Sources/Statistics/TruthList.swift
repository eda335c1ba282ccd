/// Lists what every statutory cell of a report says.
struct TruthList {
    let forms: FilledForms
    let tables: [StatutoryTable]

    /// The cells in reading order, then those that a whole report has and this one lacks.
    var cells: [CellTruth] {
        let printed = tables.flatMap { table in
            table.rows.joined().flatMap(truth)
        }
        let known = Set(printed.map(\.pointer))
        let lacking = allPointers.filter { !known.contains($0) }
        return printed + lacking.map { CellTruth(pointer: $0, raw: "", value: nil, state: .absent) }
    }

    private func truth(_ cell: StatutoryTable.Cell) -> [CellTruth] {
        guard case .value(let pointer) = cell.role else { return [] }
        return forms.cell(pointer).truth(at: pointer)
    }

    /// Every pointer of the report's edition, with both shapes of 其他处理.
    private var allPointers: [String] {
        article20Pointers + requestPointers
            + StatutoryPointers.procedures.flatMap { procedure in
                StatutoryPointers.results.map { "\(StatutoryPointers.review)/\(procedure)/\($0)" }
            }
    }

    private var article20Pointers: [String] {
        Article20Form.items(forms.edition).flatMap { item in
            item.rows.flatMap { row in
                item.columns.flatMap { column in
                    let pointer = item.pointer(row.key, column)
                    return column.content == .money ? [pointer + "/amount", pointer + "/unit"] : [pointer]
                }
            }
        }
    }

    private var requestPointers: [String] {
        let form = RequestsForm.self
        let outcomes = form.outcomes(dividesOther: false) + [form.dividedOther, form.total]
        let rows = [form.received, form.carriedOver] + outcomes.flatMap(\.rows) + [form.carriedForward]
        return rows.flatMap { row in StatutoryPointers.applicants.map { "\(row.pointer)/\($0)" } }
    }
}
