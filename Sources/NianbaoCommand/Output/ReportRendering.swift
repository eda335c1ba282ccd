internal import Nianbao
internal import ReportCore
internal import ReportModel

/// How reports are written.
struct ReportRendering: Sendable {
    let form: OutputForm
    let canonical: Bool
    let withEvidence: Bool

    /// The output of one input.
    struct Output: Sendable {
        let entry: InputEntry
        var bytes: [UInt8]
        /// The extension of a file that holds the bytes.
        let fileExtension: String
        let error: IngestError?
        /// Findings of severity warning or worse, as lines for people.
        let remarks: [String]
    }

    /// The output of an input that stands alone.
    func whole(_ conversion: Conversion) -> Output {
        guard case .success(let reports) = conversion.result else { return output(conversion, [], "") }
        if form == .csv { return output(conversion, TidyCSV.header + table(reports), "csv") }
        guard form == .json, reports.count == 1, let report = reports.first else {
            return output(conversion, lines(reports), "jsonl")
        }
        let end: [UInt8] = canonical ? [] : [0x0A]
        return output(conversion, bytes(report, canonical ? .canonical : .pretty) + end, "json")
    }

    /// The output of an input among others in one file: lines without a header.
    func part(_ conversion: Conversion) -> Output {
        switch conversion.result {
        case .success(let reports): output(conversion, form == .csv ? table(reports) : lines(reports), "")
        case .failure(let error):
            output(
                conversion,
                form == .csv
                    ? []
                    : JSONWriter.bytes(of: FailureLine(conversion.entry, bytes: conversion.bytes, error)) + [
                        0x0A
                    ], "")
        }
    }

    private func output(_ conversion: Conversion, _ bytes: [UInt8], _ fileExtension: String) -> Output {
        var failure: IngestError?
        var remarks: [String] = []
        switch conversion.result {
        case .success(let reports): remarks = reports.flatMap { $0.remarks(in: conversion.entry.fullName) }
        case .failure(let error): failure = error
        }
        return Output(
            entry: conversion.entry, bytes: bytes, fileExtension: fileExtension, error: failure, remarks: remarks)
    }

    private func bytes(_ report: Report, _ style: JSONWriter.Style) -> [UInt8] {
        var json = JSONWriter(style: style)
        report.write(to: &json, withEvidence: withEvidence)
        return json.bytes
    }

    private func lines(_ reports: [Report]) -> [UInt8] {
        var json = JSONWriter()
        for report in reports {
            report.write(to: &json, withEvidence: withEvidence)
            json.endLine()
        }
        return json.bytes
    }

    private func table(_ reports: [Report]) -> [UInt8] {
        var csv = TidyCSV()
        for report in reports { csv.add(report, withEvidence: withEvidence) }
        return csv.bytes
    }
}

extension Report {
    /// The findings of severity warning or worse, as lines for people.
    fileprivate func remarks(in name: String) -> [String] {
        findings.filter { $0.severity >= .warning }.map { finding in
            let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
            return "\(name)\(place): \(finding.severity.rawValue): \(finding.message) (\(finding.rule))"
        }
    }
}
