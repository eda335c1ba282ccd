internal import Nianbao
internal import ReportAudit
internal import ReportCore
internal import ReportModel

/// How what was found is written.
struct CheckRendering: Sendable {
    let form: CheckForm
    /// Whether the checks that held and those that could not be decided are written too.
    let all: Bool

    /// What stands before everything.
    var header: [UInt8] { form == .csv ? AuditCSV.header : [] }

    /// The output of an input that stands alone: pretty JSON where it holds one report.
    func whole(_ results: [AuditResult], _ years: [YearsResult]) -> [UInt8] {
        guard form == .json, years.isEmpty, results.count == 1, let result = results.first else {
            return results.flatMap(line) + years.flatMap(line)
        }
        var json = JSONWriter(style: .pretty)
        result.write(to: &json, all: all)
        return json.bytes + [0x0A]
    }

    /// The output of an input among others.
    func part(_ audited: AuditedConversion) -> [UInt8] {
        switch audited.result {
        case .success(let results): results.flatMap(line)
        case .failure(let error):
            form == .json
                ? line(FailedInput(audited.entry, bytes: audited.bytes, error, message: error.commandMessage)) : []
        }
    }

    private func line(_ failure: FailedInput) -> [UInt8] { JSONLinesWriter().render(failure) ?? [] }

    /// What was found in one report.
    func line(_ result: AuditResult) -> [UInt8] {
        line(text: CheckText.report(result, all: all)) {
            result.write(to: &$0, all: all)
        } csv: {
            $0.add(result, all: all)
        }
    }

    /// What was found between two years.
    func line(_ result: YearsResult) -> [UInt8] {
        line(text: CheckText.years(result, all: all)) {
            result.write(to: &$0, all: all)
        } csv: {
            $0.add(result, all: all)
        }
    }

    private func line(
        text: @autoclosure () -> [UInt8], json write: (inout JSONWriter) -> Void, csv add: (inout AuditCSV) -> Void
    ) -> [UInt8] {
        switch form {
        case .text: return text()
        case .json:
            var json = JSONWriter()
            write(&json)
            return json.bytes + [0x0A]
        case .csv:
            var csv = AuditCSV()
            add(&csv)
            return csv.bytes
        }
    }
}
