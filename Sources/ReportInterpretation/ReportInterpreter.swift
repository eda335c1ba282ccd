public import ReportCore
public import ReportModel

/// Reads reports out of a neutral document: the one place that knows what an annual report is.
public struct ReportInterpreter: Sendable {
    /// The version that provenance names; it changes whenever the same source may give a different report.
    public static let version = "0.5.0"

    private let vocabularies: TableVocabularies

    /// Knows the forms of all notices so far.
    public init() { vocabularies = .standard }

    /// Knows other forms.
    package init(forms: StatutoryForms) { vocabularies = TableVocabularies(forms) }

    /// The reports of a document, in reading order; there is at least one.
    ///
    /// Throws ``IngestError/Problem/noReport(_:)`` if the document holds none: an empty report that looks like
    /// one is never made.
    public func reports(
        in document: SourceDocument, of input: SourceInput, format: String
    ) throws(IngestError) -> [Report] {
        let reading = Reading(document, vocabularies: vocabularies)
        let tokens = TableToken.tokens(of: reading, in: reading.passages.indices)
        let tables = TableFinder.tables(in: tokens, of: reading)
        let statutory = PassageSet(tables.flatMap { $0.tokens.map { tokens[$0].passage } })
        let indicatorTables = IndicatorTableFinder.tables(in: reading, without: statutory)
        let tablePassages = statutory.union(indicatorTables.flatMap(\.passages))
        let taint = TaintReader(reading)
        let content = ContentReader(reading, tablePassages: tablePassages, injected: taint.injected)
        guard Recognition(content).isReport else {
            throw IngestError(input.name, .noReport(Self.whyNone(reading, content).reason))
        }
        var draft = ReportDraft(reading, content: content, taint: taint)
        draft.readStatistics(tables, tokens)
        draft.readIndicatorTables(indicatorTables)
        return [draft.report(of: input, format: format)]
    }

    private static func whyNone(_ reading: Reading, _ content: ContentReader) -> NoReportReason {
        if reading.folded.units.isEmpty { return .noText }
        guard let title = content.title?.map(reading.text).joined() else { return .nothingOfAReport }
        let link = AttachedReport(reading).links.first?.link
        return link.map { .attached(title: title, address: $0.address) } ?? .titleAlone(title)
    }
}
