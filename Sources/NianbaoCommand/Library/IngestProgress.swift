internal import Nianbao
internal import ReportLibrary

/// How far an ingest is: a counter on a terminal, a line now and then elsewhere.
struct IngestProgress {
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private let isTerminal = Descriptor.standardError.isTerminal
    /// How many files there are; nil where counting them would take long.
    private let total: Int?
    private var last: ContinuousClock.Instant
    private var status = StatusLine()

    init(total: Int?) {
        self.total = total
        start = clock.now
        last = start
    }

    /// Shows how far it is, where it is time to.
    mutating func update(_ tally: IngestTally) {
        let now = clock.now
        guard now - last >= (isTerminal ? .milliseconds(200) : .seconds(10)) else { return }
        last = now
        let text = IngestProgress.text(tally, total: total, after: now - start)
        guard isTerminal else { return Console.standardError.say(text) }
        status.show(text)
    }

    /// Takes the counter away, so that a line can be written.
    mutating func clear() {
        status.clear()
    }

    /// `1200 done, 3 failed, 410/s, 2 min left`; the time left by files, where their number is known.
    static func text(_ tally: IngestTally, total: Int?, after time: Duration) -> String {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        var parts = ["\(tally.sources) done", "\(tally.failed) failed"]
        if tally.knownFiles > 0 { parts.append("\(tally.knownFiles) known files") }
        guard seconds > 0 else { return parts.joined(separator: ", ") }
        parts.append("\(Int((Double(tally.sources) / seconds).rounded()))/s")
        if let total, tally.files > 0, total >= tally.files + tally.knownFiles {
            let left = Double(total - tally.files - tally.knownFiles) / (Double(tally.files) / seconds)
            parts.append(words(seconds: left) + " left")
        }
        return parts.joined(separator: ", ")
    }

    private static func words(seconds: Double) -> String {
        switch seconds {
        case ..<90: "\(Int(seconds.rounded())) s"
        case ..<5400: "\(Int((seconds / 60).rounded())) min"
        default: "\(Int((seconds / 3600).rounded())) h"
        }
    }
}
