internal import Nianbao
internal import ReportAudit
internal import ReportCore

/// One run of `check`: from the inputs that were named to what was found in their reports.
struct CheckRun {
    let batch: BatchConverter
    let auditor: Auditor
    let inputs: [String]
    let from: String?
    let origin: String?
    let rendering: CheckRendering

    /// Checks the inputs.
    func run() throws -> Int32 {
        var walker = InputWalker(inputs, registry: batch.converter.registry, limits: batch.converter.limits)
        if let only = walker.onlyInput() {
            Tally.passedOver(walker.skipped).map(Console.standardError.say)
            return try single(only)
        }
        if origin != nil { throw IngestError("", .usage("--origin is the address of one input")) }
        return try several(&walker)
    }

    /// Checks the only input; its failure is the run's.
    private func single(_ entry: InputEntry) throws -> Int32 {
        let audited = auditor.audit(batch.convert(entry, from: from, origin: SourceInput.Origin(url: origin)))
        let results = try audited.result.get()
        let years = comparing(results)
        try Descriptor.standardOutput.print(rendering.header + rendering.whole(results, years))
        return CheckTally(results, years).exitCode
    }

    /// Checks all inputs; the failure of one harms no other.
    private func several(_ walker: inout InputWalker) throws -> Int32 {
        let output = Descriptor.standardOutput
        var tally = CheckTally()
        var years = YearsAudit()
        var progress = Progress(sharesTerminal: output.isTerminal)
        try output.print(rendering.header)
        let prepare = { @Sendable [auditor, rendering] (conversion: Conversion) in
            let audited = auditor.audit(conversion)
            return (audited: audited, bytes: rendering.part(audited))
        }
        try batch.run(&walker, from: from, prepare: prepare) { part in
            try output.print(part.bytes)
            switch part.audited.result {
            case .success(let results):
                for record in results.compactMap(\.record) { years.add(record) }
                tally.add(results)
            case .failure(let error):
                progress.clear()
                Console.standardError.say(error)
                tally.addFailed(error)
            }
            progress.update(tally)
        }
        progress.clear()
        let compared = years.results()
        try output.print(compared.flatMap(rendering.line))
        tally.add(compared)
        return try finish(tally, skipped: walker.skipped)
    }

    private func comparing(_ results: [AuditResult]) -> [YearsResult] {
        var years = YearsAudit()
        for record in results.compactMap(\.record) { years.add(record) }
        return years.results()
    }

    private func finish(_ tally: CheckTally, skipped: [String: Int]) throws(IngestError) -> Int32 {
        if let passedOver = Tally.passedOver(skipped) { Console.standardError.say(passedOver) }
        guard !tally.isEmpty else { throw Tally.nothingFound(inputs) }
        Console.standardError.line("\(tally)")
        return tally.exitCode
    }
}

/// What was found so far, and the exit code that follows.
struct CheckTally: CustomStringConvertible {
    private var inputs = Tally()
    private var checks = AuditTally()
    private var hasErrors = false

    init() {}

    init(_ results: [AuditResult], _ years: [YearsResult]) {
        add(results)
        add(years)
    }

    /// Adds what was found in the reports of one input.
    mutating func add(_ results: [AuditResult]) {
        inputs.addConverted(remarks: 0)
        for result in results {
            checks += AuditTally(result.checks)
            hasErrors = hasErrors || result.hasErrors
        }
    }

    mutating func add(_ years: [YearsResult]) {
        for result in years {
            checks += AuditTally(result.checks)
            hasErrors = hasErrors || result.hasErrors
        }
    }

    mutating func addFailed(_ error: IngestError) {
        inputs.addFailed(error)
    }

    var isEmpty: Bool { inputs.converted + inputs.failed == 0 }

    /// That of the inputs which could not be read, as in `convert`; else 1 where something is wrong.
    var exitCode: Int32 {
        let code = inputs.exitCode(strict: false)
        return code == 0 && hasErrors ? 1 : code
    }

    var description: String {
        "\(inputs.converted) checked, \(inputs.failed) not read; rules: \(checks.words)"
    }
}
