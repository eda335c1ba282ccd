internal import Nianbao
internal import ReportCore
internal import ReportModel

/// How the reports of an input are written.
struct ReportRendering: Sendable {
    let format: any ReportWriter.Type
    let options: WriterOptions
    let withEvidence: Bool

    /// What became of one input.
    struct Output<Content: Sendable>: Sendable {
        let entry: InputEntry
        /// The size of the input; nil where it could not be read.
        let bytes: Int?
        /// Its reports as they are written, or why there are none.
        let result: Result<Content, IngestError>
        /// Findings of severity warning or worse, as lines for people.
        let remarks: [String]
    }

    /// An output that stands alone.
    struct File: Sendable {
        let bytes: [UInt8]
        let fileExtension: String
    }

    /// The writer of an output with several inputs.
    var forSeveral: any ReportWriter { format.forSeveral.init(options) }

    /// The output of an input that stands alone.
    func file(_ conversion: Conversion) -> Output<File> {
        output(conversion) { reports throws(IngestError) in
            let format = reports.count == 1 ? format : format.forSeveral
            return File(
                bytes: try format.init(options).bytes(of: reports), fileExtension: format.descriptor.fileExtension)
        }
    }

    /// The parts of an input among others in one output.
    func parts<Writer: ReportWriter>(_ conversion: Conversion, by writer: Writer) -> Output<[Writer.Part]> {
        output(conversion) { reports throws(IngestError) in
            var parts: [Writer.Part] = []
            for report in reports {
                if let part = try writer.render(report) { parts.append(part) }
            }
            return parts
        }
    }

    private func output<Content: Sendable>(
        _ conversion: Conversion, _ render: ([ConvertedReport]) throws(IngestError) -> Content
    ) -> Output<Content> {
        let (entry, bytes) = (conversion.entry, conversion.bytes)
        do throws(IngestError) {
            let reports = try conversion.result.get()
            let content = try render(reports.map { ConvertedReport($0, withEvidence: withEvidence) })
            let remarks = reports.flatMap { $0.remarks(in: entry.fullName) }
            return Output(entry: entry, bytes: bytes, result: .success(content), remarks: remarks)
        } catch {
            let error = IngestError(entry.fullName, error.problem)
            return Output(entry: entry, bytes: bytes, result: .failure(error), remarks: [])
        }
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
