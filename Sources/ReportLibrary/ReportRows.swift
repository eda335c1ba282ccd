internal import Nianbao
internal import ReportModel

/// What the tables of a library hold of one report, made alongside other conversions.
///
/// The report's own number comes before the fields of every row; the writer supplies it.
final class ReportRows: Sendable {
    let digest: String
    let provenance: Provenance
    let year: Int?
    let fields: Fields
    /// The row of the report itself, without its source.
    let header: Fields.Part
    /// The canonical bytes.
    let json: Fields.Part
    let cells: Fields.Part
    let sections: Fields.Part
    let findings: Fields.Part
    let taint: Fields.Part
    /// What full-text search finds the report by.
    let pairs: Fields.Part

    init(_ report: Report, places: Places) {
        digest = report.digest
        provenance = report.provenance
        year = report.reportYear
        // Many reports wait for the library at a time: they keep what they need, not what their JSON writer reserves.
        let json = JSONWriter.bytes(of: report)
        var fields = Fields(values: 128, bytes: json.count + 4096)
        header = fields.part { ReportRows.add(report, to: &$0) }
        self.json = fields.part { $0.addText { $0 += json } }
        cells = fields.part { fields in
            for row in TidyRow.tableRows(of: report) { ReportRows.add(row, places, to: &fields) }
            for indicator in report.indicators { ReportRows.add(indicator, places, to: &fields) }
        }
        findings = fields.part { fields in
            for finding in report.findings { ReportRows.add(finding, to: &fields) }
        }
        taint = fields.part { fields in
            for sign in report.taint { ReportRows.add(sign, to: &fields) }
        }
        var pairs = WordPairs()
        pairs.add(report.title)
        var pointer: [UInt8] = []
        sections = fields.part { ReportRows.add(report.sections, in: &pointer, to: &$0, &pairs) }
        self.pairs = fields.part { $0.addText { $0 += pairs.text } }
        self.fields = fields
    }

    /// Roughly how many bytes there are to write.
    var size: Int { fields.bytes.count }

    /// The columns of `report` that are in ``header``, in its order.
    static let columns = [
        "digest", "title", "year", "issuer", "issuer_name", "issuer_printed", "organ_type", "division",
        "division_name", "division_level", "province", "article20_edition", "requests_edition", "review_edition",
        "indicators_edition", "script", "localization", "interpreter",
    ]

    private static func add(_ report: Report, to fields: inout Fields) {
        let (issuer, division, tables) = (report.issuer, report.issuer.division, report.statistics)
        fields.add(report.digest)
        fields.add(report.title)
        fields.add(report.reportYear)
        fields.add(issuer.bestName)
        fields.add(issuer.name)
        fields.add(issuer.nameAsPrinted)
        fields.add(issuer.organType?.rawValue)
        fields.add(division?.code)
        fields.add(division?.name)
        fields.add(division?.level.rawValue)
        fields.add(division?.province)
        fields.add(tables.article20?.edition.rawValue)
        fields.add(tables.requests?.edition.rawValue)
        fields.add(tables.reviewAndLitigation?.edition.rawValue)
        fields.add(report.indicators.contains { $0.origin == .table } ? Edition.notice2014.rawValue : nil)
        fields.add(report.language.script.rawValue)
        fields.add(report.language.localization)
        fields.add(report.provenance.interpreter)
    }

    private static func add(_ row: TidyRow, _ places: Places, to fields: inout Fields) {
        fields.add(places.id(of: row.place))
        fields.addNull()
        fields.add(row.value)
        fields.add(row.unit)
        fields.add(row.state?.rawValue)
        fields.add(row.raw)
        fields.add(row.line)
    }

    private static func add(_ indicator: Indicator, _ places: Places, to fields: inout Fields) {
        fields.add(places.id(of: TidyRow.place(ofIndicator: indicator.key)))
        fields.add(indicator.scope)
        fields.add(indicator.value.canonicalDigits)
        fields.add(indicator.unit)
        fields.add(ValueState.reported.rawValue)
        fields.add(indicator.raw)
        fields.add(indicator.position.line)
    }

    private static func add(_ finding: Finding, to fields: inout Fields) {
        fields.add(finding.rule.id)
        fields.add(finding.severity.rawValue)
        fields.add(finding.message)
        if let arguments = finding.arguments {
            fields.addText { $0 += JSONWriter.bytes(of: arguments) }
        } else {
            fields.addNull()
        }
        fields.add(finding.pointer)
        fields.add(finding.position?.line)
        fields.add(finding.position?.column)
    }

    private static func add(_ sign: Taint, to fields: inout Fields) {
        fields.add(sign.kind.rawValue)
        fields.add(sign.text)
        fields.add(sign.count)
        fields.add(sign.position.line)
        fields.add(sign.position.column)
    }

    /// Adds sections and those in them, in reading order; `pointer` is the JSON Pointer of what they are in.
    private static func add(
        _ sections: [Section], in pointer: inout [UInt8], to fields: inout Fields, _ pairs: inout WordPairs
    ) {
        let length = pointer.count
        for (index, section) in sections.enumerated() {
            pointer += "/sections/".utf8
            pointer += String(index).utf8
            add(section, at: pointer, to: &fields, &pairs)
            add(section.sections, in: &pointer, to: &fields, &pairs)
            pointer.removeLast(pointer.count - length)
        }
    }

    private static func add(
        _ section: Section, at pointer: [UInt8], to fields: inout Fields, _ pairs: inout WordPairs
    ) {
        fields.addText { $0 += pointer }
        fields.add(section.kind.rawValue)
        fields.add(section.number)
        fields.add(section.heading)
        fields.addText { bytes in
            let start = bytes.count
            add(section.blocks, to: &bytes)
            pairs.add(section.heading)
            pairs.add(bytes[start...])
        }
    }

    /// Appends paragraphs, one per line, and the rows of grids with ` | ` between cells; statutory tables are in the
    /// cells.
    private static func add(_ blocks: [Section.Block], to bytes: inout [UInt8]) {
        var isFirst = true
        func line(_ write: (inout [UInt8]) -> Void) {
            if !isFirst { bytes.append(UInt8(ascii: "\n")) }
            isFirst = false
            write(&bytes)
        }
        for block in blocks {
            switch block {
            case .text(let text): line { $0 += text.utf8 }
            case .table: break
            case .grid(let grid):
                for row in grid.rows { line { $0 += row.map(\.text).joined(separator: " | ").utf8 } }
            }
        }
    }
}
