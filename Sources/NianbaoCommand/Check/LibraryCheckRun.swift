internal import Nianbao
internal import ReportAudit
internal import ReportCore
internal import ReportLibrary

/// One run of `check` over a library: issuer by issuer, its reports by year and then from each year to the next.
struct LibraryCheckRun {
    let library: Library
    let batch: BatchConverter
    let rendering: CheckRendering

    /// What was found in one report, or why the library does not give it.
    private typealias Checked = Result<(result: AuditResult, bytes: [UInt8]), IngestError>

    func run() throws -> Int32 {
        var reports = try library.reports(order: .byIssuer).makeIterator()
        let output = Descriptor.standardOutput
        var tally = CheckTally()
        var issuer = IssuerYears()
        var progress = Progress(sharesTerminal: output.isTerminal)
        try output.print(rendering.header)
        let work = { @Sendable [library, rendering] (id: Int64) -> Checked in
            Checked { () throws(IngestError) in
                let result = ReportAuditor().audit(try library.report(id).report(in: library))
                return (result, rendering.line(result))
            }
        }
        let write = { (years: [YearsResult]) throws in
            try output.print(years.flatMap(rendering.line))
            tally.add(years)
        }
        try batch.run(&reports, work: work) { checked in
            let (result, bytes) = try checked.get()
            try write(issuer.next(result.record))
            try output.print(bytes)
            tally.add([result])
            progress.update(tally)
        }
        try write(issuer.next(nil))
        progress.clear()
        guard !tally.isEmpty else {
            throw IngestError(library.path, .noReport(CommandReason.libraryEmpty.reason))
        }
        Console.standardError.line("\(tally)")
        return tally.exitCode
    }
}

/// The years of one issuer at a time, so that a library of any size is compared in little memory.
private struct IssuerYears {
    private var issuer: String?
    private var years = YearsAudit()

    /// Goes on to a report; where it is another issuer's, what there is to say of the one before.
    mutating func next(_ record: YearRecord?) -> [YearsResult] {
        var results: [YearsResult] = []
        if record?.issuer != issuer {
            results = years.results()
            years = YearsAudit()
            issuer = record?.issuer
        }
        if let record { years.add(record) }
        return results
    }
}
