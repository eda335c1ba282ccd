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
                ? JSONWriter.bytes(of: FailureLine(audited.entry, bytes: audited.bytes, error)) + [0x0A] : []
        }
    }

    /// What was found in one report.
    func line(_ result: AuditResult) -> [UInt8] {
        switch form {
        case .text: return CheckText.report(result, all: all)
        case .json:
            var json = JSONWriter()
            result.write(to: &json, all: all)
            return json.bytes + [0x0A]
        case .csv:
            var csv = AuditCSV()
            csv.add(result, all: all)
            return csv.bytes
        }
    }

    /// What was found between two years.
    func line(_ result: YearsResult) -> [UInt8] {
        switch form {
        case .text: return CheckText.years(result, all: all)
        case .json:
            var json = JSONWriter()
            result.write(to: &json, all: all)
            return json.bytes + [0x0A]
        case .csv:
            var csv = AuditCSV()
            csv.add(result, all: all)
            return csv.bytes
        }
    }
}
