public import ReportCore

/// One report as indented or canonical JSON.
public struct JSONReportWriter: ReportWriter {
    public static let descriptor = WriterDescriptor(
        id: "json", name: "JSON", fileExtension: "json", options: [.canonical])
    public static var forSeveral: any ReportWriter.Type { JSONLinesWriter.self }

    private let isCanonical: Bool

    public init(_ options: WriterOptions = WriterOptions()) {
        isCanonical = options.isCanonical
    }

    public func render(_ report: some WritableReport) throws(IngestError) -> [UInt8]? {
        if isCanonical { return try report.json(.canonical) }
        return try report.json(.pretty) + [0x0A]
    }
}
