internal import Dispatch
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

/// Converts many inputs at a time and passes the results on in the order of the inputs.
///
/// However many inputs there are, no more than twice `jobs` of them are in progress, unless more room is given.
public struct BatchConverter: Sendable {
    /// What converts each input.
    public let converter: Converter
    /// How many inputs are converted at a time, 1 to 1,024; in effect no more than there are processors.
    public let jobs: Int

    /// A batch that converts `jobs` inputs at a time.
    ///
    /// - Parameters:
    ///   - converter: What converts each input.
    ///   - jobs: How many inputs are converted at a time; less than 1 is 1, more than 1,024 is 1,024.
    public init(converter: Converter, jobs: Int) {
        self.converter = converter
        self.jobs = min(max(1, jobs), 1024)
    }

    /// Converts one input; its failure is part of the result.
    ///
    /// - Parameters:
    ///   - entry: The input, which is read within the converter's limits.
    ///   - id: The format module that reads it; nil to choose by content.
    ///   - origin: What is known of the input besides its bytes; what an archive states of a member is known already.
    /// - Returns: The reports, or an error with the full name of the input.
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

    /// Converts all inputs and passes on what was made of them in the order of the inputs.
    ///
    /// - Parameters:
    ///   - inputs: The inputs; they are taken by one thread at a time, while others convert.
    ///   - id: The format module that reads them; nil to choose by content.
    ///   - prepare: Makes an output of a result, on several threads at a time.
    ///   - emit: Takes the outputs one by one, in order.
    /// - Throws: The error of `emit`, which ends the batch. Inputs that cannot be converted do not end it.
    public func run<Output: Sendable>(
        _ inputs: inout some IteratorProtocol<InputEntry>, from id: String? = nil,
        prepare: @Sendable (Conversion) -> Output, emit: (Output) throws -> Void
    ) throws {
        try run(&inputs, work: { prepare(convert($0, from: id)) }, emit: emit)
    }

    /// Does the same with work of another kind, and returns when all is done.
    ///
    /// Inputs are taken and outputs emitted on several threads, by one of them at a time. The two may be at work
    /// together, and must not share what is not made for that.
    ///
    /// - Parameters:
    ///   - inputs: The inputs, in order.
    ///   - room: What the inputs on their way may weigh together; twice `jobs` where it is nil. More of it keeps all at
    ///     work while `emit` takes long now and then.
    ///   - weight: What an input weighs; each 1 unless given.
    ///   - work: Makes an output of an input, `jobs` of them at a time.
    ///   - emit: Takes the outputs one by one, in the order of the inputs.
    /// - Throws: The error of `emit`, which ends the batch.
    public func run<Input: Sendable, Output: Sendable>(
        _ inputs: inout some IteratorProtocol<Input>, room: Int? = nil, weight: @Sendable (Input) -> Int = { _ in 1 },
        work: @Sendable (Input) -> Output, emit: (Output) throws -> Void
    ) throws {
        let queue = TicketQueue(room: max(room ?? 2 * jobs, jobs))
        // The queue lets one thread at a time take an input, and one emit.
        nonisolated(unsafe) var source = inputs
        defer { inputs = source }
        withoutActuallyEscaping(emit) { emit in
            nonisolated(unsafe) let emit = emit
            DispatchQueue.concurrentPerform(iterations: jobs) { _ in
                var input: Input?
                let next = {
                    input = source.next()
                    return input.map(weight)
                }
                while let ticket = queue.take(next), let input {
                    let output = work(input)
                    queue.emit(ticket) { try emit(output) }
                }
            }
        }
        if let failure = queue.failure { throw failure }
    }
}
