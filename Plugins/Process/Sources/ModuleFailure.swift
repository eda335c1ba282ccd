internal import ReportCore

/// How a module broke its contract.
enum ModuleFailure: Error, ErrorReasonCase {
    /// The system did not start it.
    case notStarted(String)
    /// It ended, or closed its output, without an answer.
    case ended(String, remarks: Remarks)
    /// It took longer than it may.
    case tooSlow
    /// An answer of more bytes than there may be.
    case saidTooMuch(limit: Int)
    /// What it said is not valid, in words.
    case unsound(String)
    /// Its file is not named as modules are.
    case wrongName

    var reason: ErrorReason {
        switch self {
        case .notStarted(let reason):
            ErrorReason("process.notStarted", "it cannot be started: {reason}", ["reason": .text(reason)])
        case .ended(let how, let remarks):
            if let last = remarks.last {
                ErrorReason(
                    "process.endedWithWords", "{how}; its last words: {words}",
                    ["how": .text(how), "words": .text(last)])
            } else {
                ErrorReason("process.ended", "{how}", ["how": .text(how)])
            }
        case .tooSlow: ErrorReason("process.tooSlow", "no answer in time")
        case .saidTooMuch(let limit):
            ErrorReason("process.saidTooMuch", "its answer has more than {limit} bytes", ["limit": .integer(limit)])
        case .unsound(let what): ErrorReason("process.unsound", "{what}", ["what": .text(what)])
        case .wrongName: ErrorReason("process.wrongName", "its name is not nianbao-source-<id>")
        }
    }

    static var examples: [ModuleFailure] {
        let how = "it ended with exit code 1"
        return [
            .notStarted("no such file"), .ended(how, remarks: Remarks()),
            .ended(how, remarks: Remarks().adding(Array("oh".utf8))), .tooSlow, .saidTooMuch(limit: 9),
            .unsound("its answer is not UTF-8"), .wrongName,
        ]
    }

    /// The error of an input that the module `id` was given.
    func error(of name: String, module id: String, limits: Limits) -> IngestError {
        if case .tooSlow = self {
            return IngestError(name, .limit(.milliseconds, found: limits.milliseconds, allowed: limits.milliseconds))
        }
        return IngestError(name, .moduleFailed(id: id, reason))
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
        var findings = lines.prefix(Remarks.mostLines).map { SourceFinding(ProcessFinding.remark(line: $0)) }
        let more = lines.dropFirst(Remarks.mostLines).reduce(left) { $0 + $1.utf8.count + 1 }
        if more > 0 { findings.append(SourceFinding(ProcessFinding.moreRemarks(bytes: more))) }
        return findings
    }
}
