import ReportCore

/// Whether a module recognises its own format, and keeps quiet about others.
struct IdentificationChecks {
    private let source: any ReportSource

    init(_ source: any ReportSource) {
        self.source = source
    }

    func run(_ cases: [ConformanceCase], _ log: inout ViolationLog) {
        for conformanceCase in cases {
            let input = conformanceCase.input(conformanceCase.bytes)
            let match = identify(input, case: conformanceCase.name, &log)
            if match.level < conformanceCase.recognizedAs {
                log.add(
                    .identifyOwn, "\(match.level) (\(match.reason)), not \(conformanceCase.recognizedAs)",
                    case: conformanceCase.name, bytes: input.bytes)
            }
            for name in names {
                let renamed = SourceInput(name: name, bytes: input.bytes, origin: input.origin)
                _ = identify(renamed, case: conformanceCase.name, &log)
            }
        }
        for sample in ForeignSample.all where !source.descriptor.mediaTypes.contains(sample.mediaType) {
            for name in names {
                let match = identify(SourceInput(name: name, bytes: sample.bytes), case: "", &log)
                guard match.level > .no else { continue }
                log.add(
                    .identifyForeign, "\(match.level) (\(match.reason)) of \(sample.name) named “\(name)”",
                    bytes: sample.bytes)
            }
        }
    }

    /// Asks twice, for the answer depends on the probe alone.
    private func identify(_ input: SourceInput, case name: String, _ log: inout ViolationLog) -> Match {
        let probe = SourceProbe(input)
        let match = source.identify(probe)
        let again = source.identify(probe)
        if match != again {
            log.add(.identifyPure, "\(match), then \(again)", case: name, bytes: input.bytes)
        }
        if match.reason.isEmpty {
            log.add(.identifyReason, "\(match.level) without a reason", case: name, bytes: input.bytes)
        }
        return match
    }

    /// The module's own extensions, and names that people and systems give.
    private var names: [String] {
        source.descriptor.extensions.map { "report." + $0 }
            + ["", ".", "..", "-", "report", "report.", ".report", "a/b.c/report", "年报", "report.PDF", "report.年报"]
            + [String(repeating: "long", count: 100)]
    }
}
