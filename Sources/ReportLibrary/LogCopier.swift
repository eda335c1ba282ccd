internal import GRDB
internal import Synchronization

/// Copies what was committed from a library's log into its file while an ingest continues, since that is slow on disk.
///
/// The transaction after it has to wait: it restarts the log if all of it was copied, and extends it if not
/// (https://www.sqlite.org/wal.html, 2.3).
final class LogCopier: Sendable {
    private enum State {
        case idle
        case copying
        case failed(any Error)
    }

    /// A connection of its own, on whose queue the copying is done.
    private let database: DatabaseQueue
    private let state = Mutex(State.idle)

    init(_ database: DatabaseQueue) {
        self.database = database
    }

    var isCopying: Bool {
        state.withLock { if case .copying = $0 { true } else { false } }
    }

    /// Begins to copy; nothing may be under way.
    func start() {
        state.withLock { $0 = .copying }
        database.asyncWriteWithoutTransaction { [self] db in
            let end: State
            do {
                _ = try db.checkpoint(.passive)
                end = .idle
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                // Another program is copying.
                end = .idle
            } catch {
                end = .failed(error)
            }
            state.withLock { $0 = end }
        }
    }

    /// Waits for the copy that is under way; throws if the file could not be written.
    func wait() throws {
        database.writeWithoutTransaction { _ in }
        try state.withLock { state in
            if case .failed(let error) = state { throw error }
        }
    }

    /// Waits, and closes the connection.
    func close() throws {
        try wait()
        try database.close()
    }
}
