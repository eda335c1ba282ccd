public import ReportCore
internal import ReportModel

/// One line of canonical JSON for each report, and one for each failed input.
public struct JSONLinesWriter: ReportWriter {
    public static let descriptor = WriterDescriptor(
        id: "jsonl", name: "JSON Lines", fileExtension: "jsonl", options: [.canonical])

    /// JSON Lines have no options: every line is canonical.
    public init(_ options: WriterOptions = WriterOptions()) {}

    public func render(_ report: some WritableReport) throws(IngestError) -> [UInt8]? {
        try report.json(.canonical) + [0x0A]
    }

    public func render(_ failure: FailedInput) -> [UInt8]? {
        JSONWriter.bytes(of: failure) + [0x0A]
    }
}
