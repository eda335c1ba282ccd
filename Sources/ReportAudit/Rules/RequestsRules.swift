import ReportModel

/// The table's rows and columns as the rules of the requests table need them.
enum RequestsTable {
    static let columns = StatutoryForm.requests.rows[0].columns

    /// The outcomes that (七) sums up: 其他处理 is one row or three, in either edition.
    static func outcomes(of table: StatutoryTable) -> [String] {
        let isDivided = table.form.rows.indices.contains { row in
            table.form.rows[row].group == "其他处理" && table.rows[row] != nil
        }
        let hasWhole = table.form.rowIndex("outcomes/otherHandling/undivided").map { table.rows[$0] != nil } ?? false
        let divided = isDivided || (!hasWhole && table.edition == .notice2021)
        return table.form.rows.filter { row in
            guard row.path.first == "outcomes", row.key != "outcomes/total" else { return false }
            guard row.path.contains("otherHandling") else { return true }
            return (row.path.last == "undivided") != divided
        }.map(\.key)
    }
}

/// Each row of the requests table sums up to its 总计.
struct RequestRowSums: ReportRule {
    let id = "requests.rowSum"
    let part = AuditPart.requests
    let severity = Severity.error
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: the columns of the form"
    let promise = "自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计, in every row."

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let table = report.report.statistics.requests else { return [] }
        return table.rows.indices.filter { table.rows[$0] != nil }.map { row in
            let cells = report.cells(.requests, row: row)
            return Equation(Sum(cells.dropLast()), Sum(cells.suffix(1))).verdict(
                on: FormPlaces.of(table.kind).names[row])
        }
    }
}

/// The outcomes sum up to （七）总计 in each column.
struct OutcomeSums: ReportRule {
    let id = "requests.outcomesSum"
    let part = AuditPart.requests
    let severity = Severity.error
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: the rows of the form"
    let promise = """
        （一） + （二） + the eight of （三） + the three of （四） + the five of （五） + （六） = （七）总计, in every \
        column. （六）其他处理 is one row in the form of 2019 and three in that of 2021; either is taken in both.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let table = report.report.statistics.requests else { return [] }
        let outcomes = RequestsTable.outcomes(of: table)
        return RequestsTable.columns.compactMap { column in
            guard let total = report.cell(.requests, "outcomes/total", column.key) else { return nil }
            let cells = outcomes.compactMap { report.cell(.requests, $0, column.key) }
            return Equation(Sum(cells), Sum([total])).verdict(on: column.label)
        }
    }
}

/// What came in is what went out, in each column.
struct RequestBalance: ReportRule {
    let id = "requests.balance"
    let part = AuditPart.requests
    let severity = Severity.error
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "printed 勾稽关系: 第一项加第二项之和，等于第三项加第四项之和"
    let promise = "一、本年新收 + 二、上年结转 = 三、（七）总计 + 四、结转下年度继续办理, in every column."

    func verdicts(on report: AuditedReport) -> [Verdict] {
        RequestsTable.columns.compactMap { column in
            let cells = [
                "receivedThisYear", "carriedOverFromPreviousYear", "outcomes/total", "carriedForwardToNextYear",
            ].compactMap { report.cell(.requests, $0, column.key) }
            guard cells.count == 4 else { return nil }
            return Equation(Sum(Array(cells[..<2])), Sum(Array(cells[2...]))).verdict(on: column.label)
        }
    }
}
