internal import ReportCore

/// How a module broke its word.
enum ModuleFailure: Error {
    /// The system did not start it.
    case notStarted(String)
    /// It ended, or closed its output, without an answer.
    case ended(String, remarks: Remarks)
    /// It took longer than it may.
    case tooSlow
    /// An answer of more bytes than there may be.
    case saidTooMuch(limit: Int)
    /// What it said cannot be so.
    case unsound(String)

    /// In words, as part of a sentence on the module.
    var what: String {
        switch self {
        case .notStarted(let reason): "it cannot be started: \(reason)"
        case .ended(let how, let remarks): remarks.last.map { "\(how); its last words: \($0)" } ?? how
        case .tooSlow: "no answer in time"
        case .saidTooMuch(let limit): "its answer has more than \(limit) bytes"
        case .unsound(let what): what
        }
    }

    /// The error of an input that the module `id` was given.
    func error(of name: String, module id: String, limits: Limits) -> IngestError {
        if case .tooSlow = self {
            return IngestError(name, .limit(.milliseconds, found: limits.milliseconds, allowed: limits.milliseconds))
        }
        return IngestError(name, .moduleFailed(id: id, what: what))
    }
}

/// What a module writes to its standard error, which becomes findings; only the first part of it is kept.
struct Remarks {
    private static let most = 4096
    private static let mostLines = 20

    private var bytes: [UInt8] = []
    private var left = 0

    mutating func add(_ chunk: [UInt8]?) {
        guard let chunk else { return }
        let kept = chunk.prefix(max(0, Remarks.most - bytes.count))
        bytes += kept
        left += chunk.count - kept.count
    }

    func adding(_ chunk: [UInt8]?) -> Remarks {
        var sum = self
        sum.add(chunk)
        return sum
    }

    private var lines: [String] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
            .filter { $0.contains { !$0.isWhitespace } }
    }

    /// The last line.
    var last: String? { lines.last }

    /// A finding for each line.
    var findings: [SourceFinding] {
        let lines = lines
        var findings = lines.prefix(Remarks.mostLines).map { line in
            SourceFinding(rule: "process.remark", isLossy: false, message: line)
        }
        let more = lines.dropFirst(Remarks.mostLines).reduce(left) { $0 + $1.utf8.count + 1 }
        if more > 0 {
            let message = "\(more) more bytes on standard error"
            findings.append(SourceFinding(rule: "process.remark", isLossy: false, message: message))
        }
        return findings
    }
}
