public import ReportCore

/// Reads sheets of indicators that a spreadsheet program saved as CSV (RFC 4180).
///
/// A row of one field is a paragraph, and so is a title, whose row has nothing behind it; all other rows are one table.
public struct CSVSheetSource: ReportSource {
    public let descriptor = SourceDescriptor(
        id: "csv-sheet", name: "Sheet of indicators (CSV)",
        summary: "A sheet that a spreadsheet program saved as CSV; merged cells have lost their spans.",
        extensions: ["csv"], mediaTypes: ["text/csv"], specializes: ["plain-text"], findings: [.unclosedQuote])

    public init() {}

    public func identify(_ probe: SourceProbe) -> Match {
        guard probe.isText, probe.size > 0, probe.signature == nil else { return .no("it is no text") }
        let isNamed = probe.fileExtension == "csv" || probe.origin.mediaType == "text/csv"
        // The last row may be cut off.
        let rows = CSVRows(probe.text).rows.dropLast(probe.size > probe.head.count ? 1 : 0)
        let filled = rows.count { row in row.count { !$0.range.isEmpty } > 1 }
        guard filled >= 2, rows.count < 2 * filled + 4 else { return .no("it has no rows of fields") }
        return isNamed ? .certain("\(filled) rows of fields, and the name") : .no("it is not called CSV")
    }

    public func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        let source = try SourceText(decoding: input, in: context)
        let sheet = CSVRows(source.utf8)
        var writer = SheetWriter(source)
        for row in sheet.rows {
            writer.add(row)
            if writer.cells > context.limits.cells {
                throw IngestError(input.name, .limit(.cells, found: writer.cells, allowed: context.limits.cells))
            }
        }
        var document = writer.document()
        if let quote = sheet.unclosedQuote {
            document.findings.append(
                SourceFinding(CSVFinding.unclosedQuote, place: quote..<source.utf8.count))
        }
        return document
    }
}
