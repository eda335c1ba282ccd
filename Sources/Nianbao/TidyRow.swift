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
    /// Which of ``places`` the cell of a table stands at; nil for an indicator, and where it was not read from a report.
    package private(set) var place: Int?

    /// Every place that a row may stand at, in the order of the rows: those of the forms, then the vocabulary's indicators.
    /// An indicator's scope is not part of its place.
    package static let places: [TidyRow] =
        TidyForm.places + IndicatorVocabulary.definitions.map { TidyRow(table: indicators, row: $0.key.rawValue) }

    /// Which of ``places`` an indicator stands at.
    package static func place(ofIndicator key: IndicatorKey) -> Int? { indicatorPlaces[key] }

    private static let indicatorPlaces = Dictionary(
        uniqueKeysWithValues: zip(IndicatorVocabulary.definitions.map(\.key), TidyForm.places.count...))

    /// What rows of indicators have in the place of a table.
    package static let indicators = "indicators"

    /// The rows of a report, in the order of the forms, its indicators last.
    public static func rows(of report: Report, withEvidence: Bool = true) -> [TidyRow] {
        var rows = tableRows(of: report, withEvidence: withEvidence)
        for indicator in report.indicators { rows.append(TidyRow(indicator, withEvidence: withEvidence)) }
        return rows
    }

    /// The rows of its statutory tables alone.
    package static func tableRows(of report: Report, withEvidence: Bool = true) -> [TidyRow] {
        var rows: [TidyRow] = []
        let known = withEvidence ? report.evidence.filter { $0.pointer.hasPrefix(TidyForm.pointer) } : []
        var evidence = TableEvidence(inOrder: known)
        TidyForm.add(report.statistics, &evidence, to: &rows)
        if !evidence.isUsed {
            rows = []
            evidence = TableEvidence(known)
            TidyForm.add(report.statistics, &evidence, to: &rows)
        }
        return rows
    }

    fileprivate init(table: String, row: String, column: String? = nil, unit: String? = nil, place: Int? = nil) {
        self.table = table
        self.row = row
        self.column = column
        self.unit = unit
        self.place = place
    }

    private init(_ indicator: Indicator, withEvidence: Bool) {
        self.init(table: TidyRow.indicators, row: indicator.key.rawValue)
        column = indicator.scope
        value = indicator.value.canonicalDigits
        unit = indicator.unit
        guard withEvidence else { return }
        state = .reported
        raw = indicator.raw
        line = indicator.position.line
    }

    fileprivate mutating func add(_ evidence: Evidence) {
        state = evidence.state
        line = evidence.position?.line
        switch evidence.raw {
        case .text(let text): raw = text
        case .texts(let texts): raw = texts.joined(separator: " | ")
        case nil: break
        }
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

/// What the rows of a form have before a report fills them: made once, for a report has hundreds of them.
private struct TidyForm: Sendable {
    struct Cell: Sendable {
        let row: TidyRow
        let pointer: String
        /// The pointer of an amount with its unit, where the cell is money.
        let whole: String?
    }

    static let pointer = "/statistics/"
    static let all: [TidyForm] = StatutoryForm.Kind.allCases.reduce(into: []) { forms, kind in
        forms.append(TidyForm(.form(of: kind), behind: forms.last?.end ?? 0))
    }
    /// The rows and the cells of all forms, as they stand there.
    static let places = all.flatMap { $0.rows.flatMap { [$0.row] + $0.cells.map(\.row) } }

    let kind: StatutoryForm.Kind
    private let form: StatutoryForm
    private let rows: [(row: TidyRow, pointer: String, cells: [Cell])]

    /// How many places there are in the forms up to this one and in it.
    private let end: Int

    /// `start` is how many places the forms before it have.
    private init(_ form: StatutoryForm, behind start: Int) {
        let kind = form.kind
        var place = start
        func named(_ row: String, column: String? = nil, unit: String? = nil) -> TidyRow {
            defer { place += 1 }
            return TidyRow(table: kind.rawValue, row: row, column: column, unit: unit, place: place)
        }
        self.kind = kind
        self.form = form
        rows = form.rows.enumerated().map { index, row in
            let whole = named(row.key.path)
            let pointer = form.pointer(row: index)
            let cells = row.columns.enumerated().map { position, column in
                Cell(
                    row: named(row.key.path, column: column.key.name, unit: column.measure.unit),
                    pointer: form.pointer(row: index, column: position),
                    whole: column.measure.isMoney ? "\(pointer)/\(column.key)" : nil)
            }
            return (whole, pointer, cells)
        }
        end = place
    }

    static func add(_ tables: Statistics, _ evidence: inout TableEvidence, to filled: inout [TidyRow]) {
        for form in all {
            let table = tables[form.kind]
            // A report without tables, as short ones are, has nothing to look for.
            guard table != nil || !evidence.isUsed else { continue }
            // A table of other forms than the standard ones has other rows, which have no places.
            let own = table.map { $0.form == form.form } ?? true
            let rows = own ? form : table.map { TidyForm($0.form, behind: form.end) } ?? form
            rows.add(table, &evidence, to: &filled)
        }
    }

    private func add(_ table: StatutoryTable?, _ evidence: inout TableEvidence, to filled: inout [TidyRow]) {
        for (index, (named, pointer, cells)) in rows.enumerated() {
            if let found = evidence.take(pointer) {
                filled.append(named)
                filled[filled.count - 1].add(found)
            }
            let contents = table?.rows[index]
            for (position, cell) in cells.enumerated() {
                let content = contents?[position] ?? .init()
                let found = cell.whole.flatMap { evidence.take($0) } ?? evidence.take(cell.pointer)
                guard found != nil || content.amount != nil else { continue }
                var row = cell.row
                row.value = content.amount?.canonicalDigits
                row.unit = content.amount == nil ? nil : content.unit ?? row.unit
                if let found { row.add(found) }
                filled.append(row)
            }
        }
    }
}

/// The evidence of a report's tables.
///
/// It mostly stands in the order of the forms, in which it is asked for: then it need not be looked up.
private struct TableEvidence {
    private let evidence: [Evidence]
    private var next = 0
    private let found: [String: Evidence]?

    /// Evidence that is taken in its order; where that is not the forms', some is left.
    init(inOrder evidence: [Evidence]) {
        self.evidence = evidence
        found = nil
    }

    /// Evidence in any order; of a pointer the first.
    init(_ evidence: [Evidence]) {
        self.evidence = evidence
        found = evidence.byPointer
    }

    /// Whether nothing is left that might be asked for.
    var isUsed: Bool { found == nil && next == evidence.count }

    mutating func take(_ pointer: String) -> Evidence? {
        if let found { return found[pointer] }
        guard next < evidence.count, evidence[next].pointer == pointer else { return nil }
        next += 1
        return evidence[next - 1]
    }
}
