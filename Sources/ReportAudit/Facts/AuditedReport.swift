public import ReportModel

/// A report with its evidence at hand, for rules to look things up in.
public struct AuditedReport: Sendable {
    /// The report.
    public let report: Report
    private let evidence: [String: Evidence]

    public init(_ report: Report) {
        self.report = report
        evidence = report.evidence.byPointer
    }

    /// Where a value was read.
    func evidence(of pointer: String) -> Evidence? { evidence[pointer] }

    // MARK: Cells

    /// The cells of a row that its table's edition prints, named by their columns.
    func cells(of table: StatutoryTable, row: Int) -> [(column: ColumnKey, cell: Quantity)] {
        let columns = table.form.rows[row].columns
        return table.form.rows[row].columnIndices(in: table.edition).map { index in
            (columns[index].key, cell(table, row: row, column: index, name: columns[index].label))
        }
    }

    /// A cell by its names, named after its row; nil if the form's edition has no such cell.
    func cell(_ kind: StatutoryForm.Kind, _ row: RowKey, _ column: ColumnKey) -> Quantity? {
        guard let table = report.statistics[kind], let index = table.form.index(of: row) else { return nil }
        return cell(of: table, row: index, column)
    }

    /// A cell by its row's position and its column's name.
    func cell(of table: StatutoryTable, row: Int, _ key: ColumnKey) -> Quantity? {
        guard let column = table.form.index(of: key, inRow: row),
            table.form.rows[row].columns[column].editions.contains(table.edition)
        else { return nil }
        return cell(table, row: row, column: column, name: table.form.rows[row].shortLabel)
    }

    private func cell(_ table: StatutoryTable, row: Int, column: Int, name: String) -> Quantity {
        let pointer = table.form.pointer(row: row, column: column)
        let value = table.rows[row]?[column].amount
        // The columns of a row, or of the review table's one line, can be unknown together.
        let proof = evidence[pointer] ?? evidence[table.form.pointer(row: row)] ?? reviewLine(table.kind)
        let state = proof?.state ?? (value == nil ? .absent : .reported)
        return Quantity(name: name, pointer: pointer, value: value, state: state, position: proof?.position)
    }

    private func reviewLine(_ kind: StatutoryForm.Kind) -> Evidence? {
        kind == .reviewAndLitigation ? evidence[kind.pointer] : nil
    }

    // MARK: Indicators

    /// An indicator as a value, named by its key's name.
    func quantity(ofIndicator index: Int) -> Quantity {
        let indicator = report.indicators[index]
        return Quantity(
            name: IndicatorNames.name(of: indicator.key), pointer: "/indicators/\(index)/value",
            value: indicator.value, state: .reported, position: indicator.position)
    }

    /// What exact statements in words say about the issuer as a whole, by their places in the list.
    var statements: [Int] {
        report.indicators.indices.filter { index in
            let indicator = report.indicators[index]
            return indicator.origin != .table && !indicator.approximate && indicator.scope == nil
        }
    }

    // MARK: Sections

    /// Every section with its JSON Pointer, in reading order.
    var sections: [(section: Section, pointer: String)] {
        var found: [(Section, String)] = []
        var open = report.sections.enumerated().map { ($0.element, "/sections/\($0.offset)") }.reversed() as Array
        while let (section, pointer) = open.popLast() {
            found.append((section, pointer))
            for (index, below) in section.sections.enumerated().reversed() {
                open.append((below, "\(pointer)/sections/\(index)"))
            }
        }
        return found
    }

    /// The sections of a kind, outermost first.
    func sections(of kind: SectionKind) -> [(section: Section, pointer: String)] {
        sections.filter { $0.section.kind == kind }
    }

    /// Whether the report must have the six sections and three tables of the notices of 2019 and 2021; nil if
    /// that is unknown.
    var followsForms: Bool? {
        if let year = report.reportYear { return year >= 2019 }
        return StatutoryForm.Kind.allCases.contains { report.statistics[$0] != nil } ? true : nil
    }
}
