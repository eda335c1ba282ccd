/// Lays the filled forms out as the tables that the notices prescribe.
struct TableLayout {
    private typealias Cell = StatutoryTable.Cell

    let forms: FilledForms

    /// The table of that kind.
    func table(_ kind: StatutoryTable.Kind) -> StatutoryTable {
        switch kind {
        case .article20: article20
        case .requests: requests
        case .reviewAndLitigation: review
        case .statistics: preconditionFailure("the forms of 2019 and 2021 have no such table")
        }
    }

    private func header(_ text: String, columns: Int = 1, rows: Int = 1) -> Cell {
        Cell([text], columns: columns, rows: rows, role: .header)
    }

    private func label(_ text: String, columns: Int = 1, rows: Int = 1) -> Cell {
        Cell([text], columns: columns, rows: rows, role: .label)
    }

    private func value(_ pointer: String, columns: Int = 1) -> Cell {
        let raw = forms.cell(pointer).raw
        return Cell(raw.isEmpty ? [] : [raw], columns: columns, role: .value(pointer: pointer))
    }
}

// MARK: Article 20

extension TableLayout {
    private var article20: StatutoryTable {
        let width = Article20Form.columnCount(forms.edition)
        let rows = Article20Form.items(forms.edition).flatMap { item in
            [[header(item.band, columns: width)], head(item)] + data(item)
        }
        return StatutoryTable(kind: .article20, columnCount: width, rows: rows)
    }

    private func head(_ item: Article20Form.Item) -> [Cell] {
        [header("信息内容")] + item.columns.map { Cell($0.header, columns: $0.headerSpan, role: .header) }
    }

    private func data(_ item: Article20Form.Item) -> [[Cell]] {
        item.rows.filter { $0.key != "rules" || forms.hasRulesRow }.map { row in
            [label(row.label)] + item.columns.map { value(item.pointer(row.key, $0), columns: $0.dataSpan) }
        }
    }
}

// MARK: Requests

extension TableLayout {
    private var requests: StatutoryTable {
        let outcomes = RequestsForm.outcomes(dividesOther: forms.dividesOther) + [RequestsForm.total]
        var outcomeRows = outcomes.flatMap(rows)
        outcomeRows[0].insert(label(RequestsForm.outcomesLabel, rows: outcomeRows.count), at: 0)
        let rows =
            requestsHead + [wide(RequestsForm.received), wide(RequestsForm.carriedOver)] + outcomeRows
            + [wide(RequestsForm.carriedForward)]
        return StatutoryTable(kind: .requests, columnCount: 10, rows: rows)
    }

    private var requestsHead: [[Cell]] {
        [
            [header(RequestsForm.balanceNote, columns: 3, rows: 3), header("申请人情况", columns: 7)],
            [header("自然人", rows: 2), header("法人或其他组织", columns: 5), header("总计", rows: 2)],
            [
                Cell(["商业", "企业"], role: .header), Cell(["科研", "机构"], role: .header),
                Cell(["社会公益", "组织"], role: .header), Cell(["法律服务", "机构"], role: .header), header("其他"),
            ],
        ]
    }

    private func rows(_ outcome: RequestsForm.Outcome) -> [[Cell]] {
        guard outcome.isGroup else {
            return outcome.rows.map { [label($0.label, columns: 2)] + values($0) }
        }
        var rows = outcome.rows.map { [label($0.label)] + values($0) }
        rows[0].insert(label(outcome.label, rows: rows.count), at: 0)
        return rows
    }

    private func wide(_ row: RequestsForm.Row) -> [Cell] {
        [label(row.label, columns: 3)] + values(row)
    }

    private func values(_ row: RequestsForm.Row) -> [Cell] {
        StatutoryPointers.applicants.map { value("\(row.pointer)/\($0)") }
    }
}

// MARK: Review and litigation

extension TableLayout {
    private var review: StatutoryTable {
        let names = [["结果", "维持"], ["结果", "纠正"], ["其他", "结果"], ["尚未", "审结"], ["总计"]]
        let values = StatutoryPointers.procedures.flatMap { procedure in
            StatutoryPointers.results.map { value("\(StatutoryPointers.review)/\(procedure)/\($0)") }
        }
        let rows: [[Cell]] = [
            [header("行政复议", columns: 5), header("行政诉讼", columns: 10)],
            names.map { Cell($0, rows: 2, role: .header) }
                + [header("未经复议直接起诉", columns: 5), header("复议后起诉", columns: 5)],
            (names + names).map { Cell($0, role: .header) },
            values,
        ]
        return StatutoryTable(kind: .reviewAndLitigation, columnCount: 15, rows: rows)
    }
}
