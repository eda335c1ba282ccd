internal import Dispatch
internal import ReportCore
internal import Synchronization

/// Writes beside the conversions: what is to be written stands in a line, and is written in that order.
///
/// The line is short, so that a writer that is slow, or waits for the disk, holds up the reading and does not fill the
/// memory. When something cannot be written, nothing behind it is.
final class IngestQueue: @unchecked Sendable {
    typealias Work = @Sendable (LibraryWriter) throws(IngestError) -> Void

    /// What waits at most.
    private static let most = 32

    private let line = DispatchQueue(label: "ingest")
    private let room = DispatchSemaphore(value: IngestQueue.most)
    /// Used in the line only; that is why the class is Sendable.
    private let writer: LibraryWriter
    private let failure = Mutex<IngestError?>(nil)

    init(_ writer: LibraryWriter) {
        self.writer = writer
    }

    /// Puts work at the end of the line, and waits while that is full; throws what failed before.
    func add(_ work: @escaping Work) throws(IngestError) {
        room.wait()
        if let failure = failure.withLock({ $0 }) {
            room.signal()
            throw failure
        }
        line.async { [self] in
            perform(work)
            room.signal()
        }
    }

    /// Does work behind all that is in the line; throws what failed there.
    func finish(_ work: @escaping Work) throws(IngestError) {
        line.sync { perform(work) }
        if let failure = failure.withLock({ $0 }) { throw failure }
    }

    /// Waits until the line is empty.
    func wait() {
        line.sync {}
    }

    private func perform(_ work: Work) {
        guard failure.withLock({ $0 == nil }) else { return }
        do throws(IngestError) {
            try work(writer)
        } catch {
            failure.withLock { $0 = error }
        }
    }
}
