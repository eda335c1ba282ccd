public import ReportModel

/// One value of a report as tidy data has it: a cell of a statutory table, or an indicator.
///
/// A cell has a row when it has a value or evidence. Tables, rows and columns are named by their keys in the JSON, so that
/// a cell's pointer is `/statistics/` and the three. A row whose columns are unknown is one row without column and
/// value, its texts in `raw`. Without evidence `state`, `raw` and `line` are nil.
public struct TidyRow: Sendable, Equatable {
    /// The statutory table, or `indicators`.
    public var table: String
    /// The row's key, or the indicator's.
    public var row: String
    /// The column's key, or the indicator's scope.
    public var column: String?
    /// The digits of the number, exact.
    public var value: String?
    /// The measure word, or the unit of money.
    public var unit: String?
    /// Whether the value was printed, and if not, why it is missing.
    public var state: ValueState?
    /// The words it was read from; those of several cells with ` | ` between.
    public var raw: String?
    /// The line of the source.
    public var line: Int?

    /// The rows of a report, in the order of the forms, its indicators last.
    public static func rows(of report: Report, withEvidence: Bool = true) -> [TidyRow] {
        let known = withEvidence ? report.evidence : []
        let evidence = Dictionary(known.map { ($0.pointer, $0) }) { first, _ in first }
        var rows: [TidyRow] = []
        for kind in StatutoryForm.Kind.allCases { add(kind, report.statistics[kind], evidence, to: &rows) }
        return rows + report.indicators.map { TidyRow($0, withEvidence: withEvidence) }
    }

    private static func add(
        _ kind: StatutoryForm.Kind, _ table: StatutoryTable?, _ evidence: [String: Evidence], to rows: inout [TidyRow]
    ) {
        let form = StatutoryForm.form(of: kind)
        for (index, row) in form.rows.enumerated() {
            let named = TidyRow(table: kind.rawValue, row: row.key)
            let pointer = form.pointer(row: index)
            if let found = evidence[pointer] { rows.append(named.with(found)) }
            let cells = table?.rows[index]
            for (position, column) in row.columns.enumerated() {
                let cell = cells?[position] ?? .init()
                let found =
                    (column.measure.isMoney ? evidence["\(pointer)/\(column.key)"] : nil)
                    ?? evidence[form.pointer(row: index, column: position)]
                guard found != nil || cell.amount != nil else { continue }
                var filled = named
                filled.column = column.key
                if let amount = cell.amount {
                    filled.value = amount.canonicalDigits
                    filled.unit = cell.unit ?? column.measure.unit
                }
                rows.append(filled.with(found))
            }
        }
    }

    private init(table: String, row: String) {
        self.table = table
        self.row = row
    }

    private init(_ indicator: Indicator, withEvidence: Bool) {
        self.init(table: "indicators", row: indicator.key)
        column = indicator.scope
        value = indicator.value.canonicalDigits
        unit = indicator.unit
        guard withEvidence else { return }
        self = with(Evidence(pointer: "", raw: .text(indicator.raw), position: indicator.position))
    }

    private func with(_ evidence: Evidence?) -> TidyRow {
        guard let evidence else { return self }
        var row = self
        row.state = evidence.state
        row.line = evidence.position?.line
        switch evidence.raw {
        case .text(let text): row.raw = text
        case .texts(let texts): row.raw = texts.joined(separator: " | ")
        case nil: break
        }
        return row
    }

    package init(
        table: String, row: String, column: String?, value: String?, unit: String?, state: ValueState?, raw: String?,
        line: Int?
    ) {
        self.table = table
        self.row = row
        self.column = column
        self.value = value
        self.unit = unit
        self.state = state
        self.raw = raw
        self.line = line
    }
}

extension StatutoryForm.Measure {
    /// The unit that the form prints; nil where each cell prints its own.
    fileprivate var unit: String? {
        switch self {
        case .count(let unit), .change(let unit): unit
        case .money(let unit): unit
        }
    }
}
