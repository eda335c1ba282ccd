internal import Synchronization

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The processes of one module: one for each input that is read at a time, each for many inputs.
final class ModulePool: Sendable {
    static let descriptorLimit = 64 * 1024
    static let secondsToDescribe = 5

    let path: String
    /// What each process has to say of itself.
    let descriptor: DescriptorMessage
    private let memory: Int
    private let idle: Mutex<[ChildProcess]>

    /// Describes the module at `path` by a process that was started for it at `start` and is the first of the pool.
    init(
        path: String, memory: Int, first: ChildProcess, startedAt start: ContinuousClock.Instant
    ) throws(ModuleFailure) {
        self.path = path
        self.memory = memory
        descriptor = try ModulePool.describe(first, startedAt: start)
        idle = Mutex([first])
    }

    /// Asks a process; `accept` makes something of what it says, or finds that it cannot be so.
    ///
    /// A process of which one answer was not sound is not asked again. One that ends where it has read other inputs
    /// before is not taken at its word: what they left in it may be the reason, and a new one decides.
    func ask<Result>(
        _ request: [UInt8], within time: Duration, limit: Int,
        _ accept: (ChildProcess.Answer) throws(ModuleFailure) -> Result
    ) throws(ModuleFailure) -> Result {
        func ask(_ process: ChildProcess) throws(ModuleFailure) -> Result {
            let answer = try process.exchange(request, until: .now + time, limit: limit)
            let result = try accept(answer)
            idle.withLock { $0.append(process) }
            return result
        }
        if let used = takeIdle() {
            do throws(ModuleFailure) {
                return try ask(used)
            } catch {
                guard case .ended = error else { throw error }
            }
        }
        return try ask(start())
    }

    private func takeIdle() -> ChildProcess? {
        while let process = idle.withLock({ $0.popLast() }) {
            if !process.isOutOfStep { return process }
        }
        return nil
    }

    private func start() throws(ModuleFailure) -> ChildProcess {
        let start = ContinuousClock.now
        let process = try ChildProcess(path: path, memory: memory)
        guard try ModulePool.describe(process, startedAt: start) == descriptor else {
            throw .unsound("it describes itself in another way than before")
        }
        return process
    }

    private static func describe(
        _ process: ChildProcess, startedAt start: ContinuousClock.Instant
    ) throws(ModuleFailure) -> DescriptorMessage {
        let answer: ChildProcess.Answer
        do throws(ModuleFailure) {
            answer = try process.exchange([], until: start + .seconds(secondsToDescribe), limit: descriptorLimit)
        } catch {
            guard case .tooSlow = error else { throw error }
            throw .unsound("it does not describe itself within \(secondsToDescribe) s")
        }
        let version = try JSONLine.decode(VersionMessage.self, from: answer.line)
        guard version.protocol == 1 else { throw .unsound("it speaks protocol \(version.protocol); this is 1") }
        return try JSONLine.decode(Closed<DescriptorMessage>.self, from: answer.line).content
    }
}

/// Messages as lines of JSON.
enum JSONLine {
    static func encode(_ request: Request) throws(ModuleFailure) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return try Array(encoder.encode(request)) + [0x0A]
        } catch {
            throw .unsound("it cannot be asked: \(error)")
        }
    }

    static func decode<Message: Decodable>(
        _: Message.Type, from line: [UInt8]
    ) throws(ModuleFailure) -> Message {
        guard String(validating: line, as: UTF8.self) != nil else { throw .unsound("its answer is not UTF-8") }
        do {
            return try JSONDecoder().decode(Message.self, from: Data(line))
        } catch let error as DecodingError {
            throw .unsound(words(of: error))
        } catch {
            throw .unsound("its answer is not JSON")
        }
    }

    private static func words(of error: DecodingError) -> String {
        func at(_ path: [any CodingKey]) -> String {
            path.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }.joined()
        }
        switch error {
        case .keyNotFound(let key, let context): return "its answer has no \(at(context.codingPath + [key]))"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "its answer has at \(at(context.codingPath)) a value of another type"
        case .dataCorrupted(let context) where context.codingPath.isEmpty: return "its answer is not JSON"
        case .dataCorrupted(let context):
            return "its answer has at \(at(context.codingPath)) what cannot be: \(context.debugDescription)"
        @unknown default: return "its answer cannot be read"
        }
    }
}
