import ReportModel

/// What the audit keeps of a report to compare it with the same issuer's next year.
public struct YearRecord: Sendable {
    /// The issuer: the official name with the code of its division, or else the name as printed.
    public let issuer: String
    /// The year reported on.
    public let year: Int
    /// The digest of the report's words: the same report in two formats counts as one.
    public let digest: String
    /// The name of the source.
    public let name: String
    /// The values that rules compare, by table, row and column; those that the table's edition lacks are left out.
    private let cells: [Quantity?]

    /// Nil if the issuer or the year is unknown: such a report has no next year.
    public init?(_ audited: AuditedReport) {
        let report = audited.report
        guard let year = report.reportYear, let issuer = YearRecord.issuer(of: report) else { return nil }
        self.issuer = issuer
        self.year = year
        digest = report.digest
        name = report.provenance.name
        cells = YearRecord.keys.map { audited.cell($0.kind, $0.row, $0.column) }
    }

    private static func issuer(of report: Report) -> String? {
        guard let name = report.issuer.name else { return report.issuer.nameAsPrinted }
        return report.issuer.division.map { "\(name) (\($0.code))" } ?? name
    }

    /// A value, named by its row and the year; nil if the form lacks it.
    func cell(_ kind: StatutoryForm.Kind, _ row: RowKey, _ column: ColumnKey) -> Quantity? {
        guard let index = YearRecord.keys.firstIndex(where: { $0.kind == kind && $0.row == row && $0.column == column })
        else { return nil }
        return cells[index]
    }

    static let article20 = StatutoryForm.form(of: .article20)
    /// The columns of the rows that one year carries over to the next.
    static let carriedColumns = StatutoryForm.form(of: .requests).rows[0].columns

    private static let keys: [(kind: StatutoryForm.Kind, row: RowKey, column: ColumnKey)] = {
        let flows = [Requests.Row.carriedOverFromPreviousYear, Requests.Row.carriedForwardToNextYear]
        let requests = flows.flatMap { row in
            carriedColumns.map { (StatutoryForm.Kind.requests, row, $0.key) }
        }
        let stocks = article20.rows.flatMap { row in
            row.columns.filter { stockColumns.contains($0.key) }.map { (StatutoryForm.Kind.article20, row.key, $0.key) }
        }
        return requests + stocks
    }()

    /// The columns that count what there is, rather than what was done in a year.
    private static let stockColumns: Set<ColumnKey> = [
        Article20.Column.newlyMade, Article20.Column.newlyDisclosed, Article20.Column.totalDisclosed,
        Article20.Column.issuedThisYear, Article20.Column.repealedThisYear, Article20.Column.inForce,
        Article20.Column.itemsPreviousYear, Article20.Column.itemsChange,
    ]
}
