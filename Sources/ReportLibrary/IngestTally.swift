internal import Nianbao
public import ReportCore
internal import ReportModel

/// What has become of the inputs of an ingest so far.
public struct IngestTally: Sendable {
    /// Sources that gave reports.
    public private(set) var converted = 0
    /// Sources whose bytes were known and not interpreted again.
    public private(set) var unchanged = 0
    /// Files that were known by their name, size and time and not opened; one may hold many sources.
    public private(set) var knownFiles = 0
    /// Sources that gave no report.
    public private(set) var failed = 0
    /// Files that the inputs were in.
    public private(set) var files = 0
    /// Sources that gave reports, by the id of their format.
    public private(set) var formats: [String: Int] = [:]
    /// Reports that were read, by the year that they report on; nil if it is unknown.
    public private(set) var years: [Int?: Int] = [:]
    /// Sources that gave no report, by the class of their errors.
    public private(set) var failures: [IngestError.Class: Int] = [:]
    /// What was skipped in folders and archives, by what it is.
    public private(set) var passedOver: [String: Int] = [:]
    /// Reports that no source gives any more; known once the ingest has ended.
    public private(set) var superseded = 0
    /// Whether the ingest was stopped before its end.
    public private(set) var wasStopped = false

    private var last: FileStamp?

    init() {}

    /// All sources that were examined.
    public var sources: Int { converted + unchanged + failed }

    mutating func add(_ source: ReadSource, known: Int) {
        knownFiles = known
        if source.file == nil || source.file != last { files += 1 }
        last = source.file
        switch source.outcome {
        case .unchanged: unchanged += 1
        case .converted(let reports):
            converted += 1
            if let format = reports.first?.provenance.format { formats[format, default: 0] += 1 }
            for report in reports { years[report.year, default: 0] += 1 }
        case .failed(let error, _, _):
            failed += 1
            failures[error.errorClass, default: 0] += 1
        }
    }

    mutating func finish(_ state: IngestInputs.State, superseded: Int) {
        self.superseded = superseded
        knownFiles = state.known
        passedOver = state.skipped
        wasStopped = state.wasStopped
    }
}
