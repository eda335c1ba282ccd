internal import Foundation
internal import GRDB
internal import Nianbao
internal import ReportCore
internal import ReportModel
internal import Synchronization

/// What became of one input, ready to be written.
final class ReadSource: Sendable {
    enum Outcome: Sendable {
        /// The bytes are those that were read before, and would give the same.
        case unchanged
        case converted([ReportRows])
        /// With the size and the SHA-256 of the bytes, if there are any.
        case failed(IngestError, bytes: Int?, sha256: String?)
    }

    let place: SourcePlace
    /// The file that it is or that holds it.
    let file: FileStamp?
    let outcome: Outcome

    init(place: SourcePlace, file: FileStamp?, outcome: Outcome) {
        self.place = place
        self.file = file
        self.outcome = outcome
    }

    /// Roughly how many bytes there are to write.
    var size: Int {
        guard case .converted(let reports) = outcome else { return 0 }
        return reports.reduce(0) { $0 + $1.size }
    }
}

/// What identifies a source in every ingest: its name, its part of an archive, and its ordinal among those of that
/// name there.
struct SourcePlace: Sendable {
    let name: String
    let part: String
    let copy: Int

    /// The place of a source that is known by its bytes only: standard input is another file each time.
    func known(by sha256: String) -> SourcePlace {
        SourcePlace(name: name, part: (part.isEmpty ? "" : part + "!") + "sha256:" + sha256, copy: 1)
    }
}

/// Writes sources and what they gave into a library, in the order in which they are passed to it.
///
/// A transaction holds whole sources only, so that a library always has all of a source or nothing. When something
/// cannot be written, nothing after it is. One thread at a time may pass sources; any may ask to have them written out.
final class LibraryWriter {
    /// The most sources that one transaction holds, and the time after which the next source is its last.
    private static let most = (sources: 4096, time: Duration.milliseconds(500))

    private let library: Library
    private let copier: LogCopier
    /// The interpreter and the options of reading, which also determine what bytes give.
    private let reading: String
    private let now: String
    /// What was changed after this may change again without its time showing it.
    private let settled: Int
    private let waiting = Mutex(Waiting())
    /// How many sources the transaction holds; this and what follows is used only on the library's own queue.
    private var pending = 0
    /// When the first of them arrived.
    private var began: ContinuousClock.Instant?
    private var failure: (any Error)?
    /// The reports that the ingest superseded, some of which may have been given again.
    private var superseded: Set<Int64> = []
    /// The file whose sources are being written, and whether all of them could be read.
    private var file: (stamp: FileStamp, isReadable: Bool)?

    init(_ library: Library, reading: String) throws(IngestError) {
        self.library = library
        copier = try library.problem.catching { try library.copier() }
        self.reading = reading
        let date = Date()
        now = date.formatted(.iso8601)
        settled = Int((date.timeIntervalSince1970 - 2) * 1e9)
    }

    /// The numbers of the places of values in the library.
    func places() throws(IngestError) -> Places {
        try library.problem.catching { try library.database.write(Places.init(in:)) }
    }

    /// Notes that all sources of a file were seen again.
    func see(_ name: String) throws(IngestError) {
        try write { db in
            try begin(db, at: .now)
            try db.cachedStatement(sql: "UPDATE source SET last_seen = ? WHERE name = ?")
                .execute(arguments: [now, name])
            try added(1, db)
        }
    }

    /// Writes one source and all that it gave, at once or with those after it.
    func record(_ source: ReadSource) throws(IngestError) {
        if waiting.withLock({ $0.add(source, canWait: copier.isCopying) }) { try write(flush) }
    }

    /// Writes out what was passed so far.
    func commit() throws(IngestError) {
        try write { db in
            try flush(db)
            try end(db)
        }
    }

    /// Ends the ingest, and returns how many reports it superseded; `isComplete` says that the last file was
    /// read to its end.
    func finish(isComplete: Bool) throws(IngestError) -> Int {
        var count = 0
        try write { db in
            try flush(db)
            if isComplete { try finishFile(db) }
            try end(db)
            try copier.close()
            let statement = try db.cachedStatement(
                sql: "SELECT count(*) FROM report WHERE id = ? AND superseded_at IS NOT NULL")
            for report in superseded { count += try Int.fetchOne(statement, arguments: [report]) ?? 0 }
        }
        return count
    }

    /// Writes the sources that wait.
    private func flush(_ db: Database) throws {
        let waiting = waiting.withLock { $0.take() }
        guard let since = waiting.since else { return }
        try begin(db, at: since)
        var store = try SourceStore(db, now: now, reading: reading)
        for source in waiting.sources {
            if source.file != file?.stamp { try finishFile(db) }
            if file == nil, let stamp = source.file { file = (stamp, true) }
            if case .failed(let error, _, _) = source.outcome, error.errorClass == .unreadable {
                file?.isReadable = false
            }
            try store.record(source)
        }
        try store.flush()
        superseded.formUnion(store.superseded)
        try added(waiting.sources.count, db)
    }

    /// Notes that all of a file was read, if it is worth not reading it again.
    private func finishFile(_ db: Database) throws {
        guard let (stamp, isReadable) = file else { return }
        file = nil
        guard isReadable, stamp.modified < settled else { return }
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)")
            .execute(arguments: [stamp.name, stamp.size, stamp.modified, reading])
    }

    /// Begins a transaction if none is open; what it is to hold has waited since `time`.
    private func begin(_ db: Database, at time: ContinuousClock.Instant) throws {
        guard began == nil else { return }
        try copier.wait()
        try db.beginTransaction(.immediate)
        began = time
    }

    /// Ends the transaction when it holds enough.
    private func added(_ count: Int, _ db: Database) throws {
        pending += count
        guard let began, pending >= LibraryWriter.most.sources || .now - began > LibraryWriter.most.time else { return }
        try end(db)
    }

    private func end(_ db: Database) throws {
        guard began != nil else { return }
        try db.commit()
        copier.start()
        began = nil
        pending = 0
    }

    /// Runs work on the library, one thread at a time; if it fails, the whole transaction is rolled back.
    private func write(_ body: (Database) throws -> Void) throws(IngestError) {
        try library.problem.catching {
            try library.database.writeWithoutTransaction { db in
                if let failure { throw failure }
                do {
                    try body(db)
                } catch {
                    failure = error
                    if db.isInsideTransaction { try? db.rollback() }
                    throw error
                }
            }
        }
    }
}

extension LibraryWriter {
    /// Sources to be written together: the code of conversions and that of SQLite then evict each other from the
    /// processor's caches less often.
    private struct Waiting {
        /// The bytes to write, and the time, from which on they do not wait even while the library is busy.
        private static let most = (size: 1 << 20, busySize: 1 << 22, time: LibraryWriter.most.time / 2)

        private(set) var sources: [ReadSource] = []
        /// When the first of them arrived.
        private(set) var since: ContinuousClock.Instant?
        private var size = 0

        /// Adds a source, and returns whether they should be written now.
        mutating func add(_ source: ReadSource, canWait: Bool) -> Bool {
            let now = ContinuousClock.now
            let since = since ?? now
            self.since = since
            sources.append(source)
            size += source.size
            if canWait { return size >= Waiting.most.busySize }
            return size >= Waiting.most.size || now - since > Waiting.most.time
        }

        mutating func take() -> Waiting {
            defer { self = Waiting() }
            return self
        }
    }
}
