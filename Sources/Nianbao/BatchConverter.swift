public import ReportCore
public import ReportModel

/// What became of one input.
public struct Conversion: Sendable {
    /// The input.
    public let entry: InputEntry
    /// The size of the input; nil where it could not be read.
    public let bytes: Int?
    /// Its reports, at least one, or why there are none.
    public let result: Result<[Report], IngestError>
}

/// Converts many inputs at a time and hands the results on in the order of the inputs.
///
/// However many inputs there are, no more than twice `jobs` of them are in memory.
public struct BatchConverter: Sendable {
    /// What converts each input.
    public let converter: Converter
    /// How many inputs are converted at a time; 1 to 1,024.
    public let jobs: Int

    public init(converter: Converter, jobs: Int) {
        self.converter = converter
        self.jobs = min(max(1, jobs), 1024)
    }

    /// Converts one input; its failure is part of the result.
    public func convert(
        _ entry: InputEntry, from id: String? = nil, origin: SourceInput.Origin = .init()
    ) -> Conversion {
        var size: Int?
        do throws(IngestError) {
            let input = try entry.read(limits: converter.limits, origin: origin)
            size = input.bytes.count
            return Conversion(entry: entry, bytes: size, result: .success(try converter.convert(input, from: id)))
        } catch {
            let error = IngestError(entry.fullName, error.problem)
            return Conversion(entry: entry, bytes: size, result: .failure(error))
        }
    }

    /// Converts all inputs: `prepare` makes an output of each result, beside the other conversions, and `emit` takes
    /// the outputs one by one in the order of the inputs. An error of `emit` ends the batch.
    public func run<Output: Sendable>(
        _ inputs: inout some IteratorProtocol<InputEntry>, from id: String? = nil,
        prepare: @escaping @Sendable (Conversion) -> Output, emit: (Output) throws -> Void
    ) async throws {
        try await run(&inputs, work: { prepare(convert($0, from: id)) }, emit: emit)
    }

    /// Does the same with work of another kind: `work` makes an output of each input, `jobs` of them at a time, and
    /// `emit` takes the outputs one by one in the order of the inputs. An error of `emit` ends the batch.
    public func run<Input: Sendable, Output: Sendable>(
        _ inputs: inout some IteratorProtocol<Input>, work: @escaping @Sendable (Input) -> Output,
        emit: (Output) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            var started = 0
            var emitted = 0
            var running = 0
            var waiting: [Int: Output] = [:]
            while true {
                while running < jobs, started - emitted < 2 * jobs, let input = inputs.next() {
                    let index = started
                    group.addTask { (index, work(input)) }
                    started += 1
                    running += 1
                }
                guard let (index, output) = try await group.next() else { return }
                running -= 1
                waiting[index] = output
                while let due = waiting.removeValue(forKey: emitted) {
                    try emit(due)
                    emitted += 1
                }
            }
        }
    }
}
