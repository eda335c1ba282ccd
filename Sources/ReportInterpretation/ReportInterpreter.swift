public import ReportCore
public import ReportModel

/// Reads reports out of a neutral document: the one place that knows what an annual report is.
public struct ReportInterpreter: Sendable {
    /// The version that provenance names; it changes whenever the same source may give another report.
    public static let version = "0.1.0"

    public init() {}

    /// The reports of a document, in reading order; there is at least one.
    ///
    /// Throws ``IngestError/Problem/noReport(reason:)`` where the document holds none.
    public func reports(
        in document: SourceDocument, of input: SourceInput, format: String
    ) throws(IngestError) -> [Report] {
        throw IngestError(input.name, .noReport(reason: "not read yet"))
    }
}
