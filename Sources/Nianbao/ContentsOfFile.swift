public import Foundation
public import ReportAudit
public import ReportCore
public import ReportModel

extension Converter {
    /// The reports of a file; of an archive or a saved page, those of all its pages in their order.
    ///
    /// A folder is an error, and so is the first page of an archive without a report. To convert many inputs of which
    /// some may fail, give the entries of an ``InputWalker`` to a ``BatchConverter``.
    ///
    /// - Parameters:
    ///   - url: The address of a file: `file:`.
    ///   - id: The format module that reads it, or each page of an archive; nil to choose by content.
    /// - Returns: At least one report.
    /// - Throws: The error of the first input that gives no report.
    public func convert(contentsOf url: URL, from id: String? = nil) throws(IngestError) -> [Report] {
        var walker = InputWalker([try path(of: url)], registry: registry, limits: limits)
        let batch = BatchConverter(converter: self, jobs: 1)
        var reports: [Report] = []
        while let entry = walker.next() { reports += try batch.convert(entry, from: id).result.get() }
        guard !reports.isEmpty else {
            throw IngestError(url.path, .noReport(InputReason.noKnownFile.reason))
        }
        return reports
    }

    private func path(of url: URL) throws(IngestError) -> String {
        guard url.isFileURL else {
            throw IngestError(url.absoluteString, .cannotRead(reason: "it is not the address of a file"))
        }
        guard !InputWalker.isFolder(url.path) else {
            throw IngestError(url.path, .cannotRead(reason: "it is a folder; go through its files with InputWalker"))
        }
        return url.path
    }
}

extension Auditor {
    /// What was found in each report of a file; of an archive or a saved page, in those of all its pages.
    ///
    /// - Parameters:
    ///   - url: The address of a file: `file:`.
    ///   - id: The format module that reads it, or each page of an archive; nil to choose by content.
    /// - Returns: At least one result, in the order of the reports.
    /// - Throws: The error of the first input that gives no report, as ``Converter/convert(contentsOf:from:)`` does.
    public func audit(contentsOf url: URL, from id: String? = nil) throws(IngestError) -> [AuditResult] {
        audit(try converter.convert(contentsOf: url, from: id))
    }
}
