public import Nianbao
public import ReportCore
internal import ReportInterpretation

/// Reads inputs into a library, so that the library is the same however often and in however many runs.
///
/// A file that was already read is known by its name, size and time and is not opened; other sources are known by their
/// bytes and are not interpreted, apart from those that the same run has just found. A source whose bytes changed
/// gives its reports anew; the previous ones are kept, superseded. A failed input is a source like any other, with its
/// error.
public struct LibraryIngest: Sendable {
    private let library: Library
    private let batch: BatchConverter
    private let format: String?
    private let origin: String?
    private let again: Bool
    /// What is on its way at most, in 4 KB of input: while one thread writes out a transaction, the others continue.
    private static let room = 512

    /// `from` names the format module, `origin` is the address of the one input; `again` also reads what is known.
    public init(
        into library: Library, batch: BatchConverter, from format: String? = nil, origin: String? = nil,
        again: Bool = false
    ) {
        self.library = library
        self.batch = batch
        self.format = format
        self.origin = origin
        self.again = again
    }

    /// Reads the inputs that the arguments name, until they end or `isStopped` is true; `progress` is called for each.
    ///
    /// Throws if the library cannot be written. What was reported before is still in the library, apart from the
    /// last transaction and what waits for it, less than a second's work.
    public func run(
        _ arguments: [String], until isStopped: @escaping () -> Bool = { false },
        telling progress: (IngestTally, IngestError?) -> Void = { _, _ in }
    ) throws -> IngestTally {
        let writer = try LibraryWriter(library, reading: reading)
        let places = try writer.places()
        let known = try KnownSources(library, writer, reading: reading, again: again)
        var inputs = IngestInputs(arguments, batch, known, excluding: library.path, isStopped: isStopped)
        if origin != nil, !inputs.isOne() { throw IngestError("", .usage("--origin is the address of one input")) }
        let state = inputs.state
        var tally = IngestTally()
        try batch.run(
            &inputs, room: LibraryIngest.room, weight: { $0.entry.size >> 12 }, work: { read($0, places: places) },
            emit: { source in
                try writer.record(source)
                tally.add(source, known: state.known)
                progress(tally, source.error)
            })
        let superseded = try writer.finish(isComplete: state.failure == nil && !state.wasStopped)
        if let failure = state.failure { throw failure }
        tally.finish(state, superseded: superseded)
        return tally
    }

    /// What determines, besides the bytes, which reports they give.
    private var reading: String {
        let limits = batch.converter.limits
        let options = [
            format.map { "from=\($0)" }, batch.converter.charset.map { "charset=\($0.rawValue)" },
            origin.map { "origin=\($0)" }, limits.bytes == Limits().bytes ? nil : "max-bytes=\(limits.bytes)",
        ]
        return ([ReportInterpreter.version] + options.compactMap { $0 }).joined(separator: " ")
    }

    private func read(_ input: IngestInput, places: Places) -> ReadSource {
        var bytes: Int?
        var sha256: String?
        func source(_ outcome: ReadSource.Outcome) -> ReadSource {
            var place = input.place
            if let sha256, input.entry.isStandardInput { place = place.known(by: sha256) }
            return ReadSource(place: place, file: input.entry.file, outcome: outcome)
        }
        do throws(IngestError) {
            let read = try input.entry.read(limits: batch.converter.limits, origin: SourceInput.Origin(url: origin))
            bytes = read.bytes.count
            if let known = input.knownBytes {
                sha256 = Digest.sha256(read.bytes)
                if sha256 == known { return source(.unchanged) }
            }
            do throws(IngestError) {
                let reports = try batch.converter.convert(read, from: format)
                sha256 = reports.first?.provenance.sha256
                return source(.converted(reports.map { ReportRows($0, places: places) }))
            } catch {
                sha256 = sha256 ?? Digest.sha256(read.bytes)
                throw error
            }
        } catch {
            let error = IngestError(input.entry.fullName, error.problem)
            return source(.failed(error, bytes: bytes, sha256: sha256))
        }
    }
}

extension ReadSource {
    /// Why the source gave no report.
    var error: IngestError? {
        if case .failed(let error, _, _) = outcome { error } else { nil }
    }
}
