import ReportModel

/// What the identities of a form say about a table.
struct TableIdentities {
    let report: AuditedReport
    let table: StatutoryTable

    init?(_ kind: StatutoryForm.Kind, in report: AuditedReport) {
        guard let table = report.report.statistics[kind] else { return nil }
        self.report = report
        self.table = table
    }

    /// Whether each row sums up to its total, for the rows that the table has, or for all rows of the form.
    func rowTotals(ofAll: Bool = false) -> [Verdict] {
        table.identities.flatMap { identity -> [Verdict] in
            guard case .rowTotal(let total) = identity else { return [] }
            return table.rows.indices.filter { ofAll || table.rows[$0] != nil }.map { row in
                let cells = report.cells(of: table, row: row)
                return Equation(
                    Sum(cells.filter { $0.column != total }.map(\.cell)),
                    Sum(cells.filter { $0.column == total }.map(\.cell))
                )
                .verdict(on: table.form.rows[row].shortLabel)
            }
        }
    }

    /// Whether rows sum up to another, in each column.
    func columnTotals() -> [Verdict] {
        table.identities.flatMap { identity -> [Verdict] in
            guard case .columnTotal(let rows, let total) = identity else { return [] }
            return equations(rows, [total])
        }
    }

    /// Whether rows sum up to the same as others, in each column.
    func columnBalances() -> [Verdict] {
        table.identities.flatMap { identity -> [Verdict] in
            guard case .columnBalance(let left, let right) = identity else { return [] }
            return equations(left, right)
        }
    }

    private func equations(_ left: [RowKey], _ right: [RowKey]) -> [Verdict] {
        let (left, right) = (table.rows(summed: left), table.rows(summed: right))
        guard let first = right.first else { return [] }
        return table.form.rows[first].columns(in: table.edition).map { column in
            func cells(_ rows: [Int]) -> [Quantity] {
                rows.compactMap { report.cell(of: table, row: $0, column.key) }
            }
            return Equation(Sum(cells(left)), Sum(cells(right))).verdict(on: column.label)
        }
    }
}

/// Each row of the requests table sums up to its 总计.
struct RequestRowSums: ReportRule {
    let id = RuleID.requestsRowSum
    let part = AuditPart.requests
    let severity = Severity.error
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: the columns of the form"
    let promise = "自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计, in every row."

    func verdicts(on report: AuditedReport) -> [Verdict] {
        TableIdentities(.requests, in: report)?.rowTotals() ?? []
    }
}

/// The outcomes sum up to （七）总计 in each column.
struct OutcomeSums: ReportRule {
    let id = RuleID.requestsOutcomesSum
    let part = AuditPart.requests
    let severity = Severity.error
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: the rows of the form"
    let promise = """
        （一） + （二） + the eight of （三） + the three of （四） + the five of （五） + （六） = （七）总计, in every \
        column. （六）其他处理 is one row in the form of 2019 and three in that of 2021; either is taken in both.
        """

    func verdicts(on report: AuditedReport) -> [Verdict] {
        TableIdentities(.requests, in: report)?.columnTotals() ?? []
    }
}

/// In each column, what came in equals what went out.
struct RequestBalance: ReportRule {
    let id = RuleID.requestsBalance
    let part = AuditPart.requests
    let severity = Severity.error
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "printed 勾稽关系: 第一项加第二项之和，等于第三项加第四项之和"
    let promise = "一、本年新收 + 二、上年结转 = 三、（七）总计 + 四、结转下年度继续办理, in every column."

    func verdicts(on report: AuditedReport) -> [Verdict] {
        TableIdentities(.requests, in: report)?.columnBalances() ?? []
    }
}
