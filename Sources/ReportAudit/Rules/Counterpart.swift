import ReportModel

/// A sum of cells of a statutory table that a sentence may mean.
struct Counterpart {
    /// A cell of one row, or of each row of a group.
    struct Term {
        enum Rows {
            case row(RowKey)
            /// Every row below a group's label.
            case group(String)
        }

        let rows: Rows
        let column: ColumnKey
        var isSubtracted = false

        init(_ row: RowKey, _ column: ColumnKey) { (rows, self.column) = (.row(row), column) }

        init(group: String, _ column: ColumnKey) { (rows, self.column) = (.group(group), column) }

        static prefix func - (term: Term) -> Term {
            var term = term
            term.isSubtracted.toggle()
            return term
        }
    }

    /// What it is called: `新收 自然人`.
    let name: String
    let kind: StatutoryForm.Kind
    let terms: [Term]

    init(_ name: String, _ kind: StatutoryForm.Kind, _ terms: [Term]) {
        self.name = name
        self.kind = kind
        self.terms = terms
    }

    /// The sum in a report; nil if its form has no such cells.
    func sum(in report: AuditedReport) -> Sum? {
        guard let table = report.report.statistics[kind] else { return nil }
        var sum = Sum([])
        for term in terms {
            for row in rows(of: term, in: table) {
                guard let quantity = report.cell(of: table, row: row, term.column) else { return nil }
                sum.terms.append(Sum.Term(quantity: quantity, isSubtracted: term.isSubtracted))
            }
        }
        return sum.terms.isEmpty ? nil : sum
    }

    private func rows(of term: Term, in table: StatutoryTable) -> [Int] {
        switch term.rows {
        case .row(let key): table.rows(summed: [key])
        case .group(let label):
            table.form.rows.indices.filter { row in
                table.form.rows[row].group == label && table.form.rows[row].editions.contains(table.edition)
            }
        }
    }
}
