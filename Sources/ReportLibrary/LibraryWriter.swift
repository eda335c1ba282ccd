internal import Foundation
internal import GRDB
internal import Nianbao
internal import ReportCore
internal import ReportModel

/// What became of one input, ready to be written.
struct ReadSource: Sendable {
    enum Outcome: Sendable {
        /// The bytes are those that were read before, and would give the same.
        case unchanged
        case converted([ReportRows])
        /// With the size and the SHA-256 of the bytes, where there are some.
        case failed(IngestError, bytes: Int?, sha256: String?)
    }

    let place: SourcePlace
    /// The file that it is or that holds it.
    let file: FileStamp?
    let outcome: Outcome
}

/// What makes a source one and the same in every ingest: its name, its part of an archive, and the how-manieth of that
/// name it is there.
struct SourcePlace: Sendable, Hashable {
    let name: String
    let part: String
    let copy: Int
}

/// Writes sources and what they gave into a library, in the order in which they are handed to it.
///
/// A transaction holds whole sources only, so that a library has at any moment all of a source or nothing. When something
/// cannot be written, nothing behind it is. The library's own queue lets one thread at a time write.
final class LibraryWriter {
    /// The sources that one transaction holds at most, and the time after which the next source is its last.
    private static let most = (sources: 1024, time: Duration.milliseconds(500))

    private let library: Library
    /// The interpreter and the options of reading: what else decides what bytes give.
    private let reading: String
    private let now: String
    /// What was changed after this may change again without its time showing it.
    private let settled: Int
    private var places = Places()
    private var pending = 0
    private var began: ContinuousClock.Instant?
    private var failure: (any Error)?
    /// The file whose sources are being written, and whether all of them could be read.
    private var file: (stamp: FileStamp, isReadable: Bool)?

    init(_ library: Library, reading: String) {
        self.library = library
        self.reading = reading
        let date = Date()
        now = date.formatted(.iso8601)
        settled = Int((date.timeIntervalSince1970 - 2) * 1e9)
    }

    /// Notes that all sources of a file were seen again.
    func see(_ name: String) throws(IngestError) {
        try add { db in
            try db.cachedStatement(sql: "UPDATE source SET last_seen = ? WHERE name = ?")
                .execute(arguments: [now, name])
        }
    }

    /// Writes one source and all that it gave.
    func record(_ source: ReadSource) throws(IngestError) {
        try add { db in
            if source.file != file?.stamp { try finishFile(db) }
            if file == nil, let stamp = source.file { file = (stamp, true) }
            if case .failed(let error, _, _) = source.outcome, error.errorClass == .unreadable {
                file?.isReadable = false
            }
            try SourceStore(db: db, now: now, reading: reading).record(source, places: &places)
        }
    }

    /// Writes out what was handed over so far.
    func commit() throws(IngestError) {
        try write(commit)
    }

    /// Ends the ingest; `isComplete` says that the last file was read to its end.
    func finish(isComplete: Bool) throws(IngestError) {
        if isComplete, file != nil { try add(finishFile) }
        try commit()
    }

    /// Notes that all of a file was read, where it is worth not reading it again.
    private func finishFile(_ db: Database) throws {
        guard let (stamp, isReadable) = file else { return }
        file = nil
        guard isReadable, stamp.modified < settled else { return }
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)")
            .execute(arguments: [stamp.name, stamp.size, stamp.modified, reading])
    }

    /// Writes in the transaction that is open, or begins one.
    private func add(_ body: (Database) throws -> Void) throws(IngestError) {
        try write { db in
            let began = try began ?? begin(db)
            try body(db)
            pending += 1
            if pending >= LibraryWriter.most.sources || .now - began > LibraryWriter.most.time { try commit(db) }
        }
    }

    private func begin(_ db: Database) throws -> ContinuousClock.Instant {
        try db.beginTransaction(.immediate)
        let now = ContinuousClock.now
        began = now
        return now
    }

    private func commit(_ db: Database) throws {
        guard began != nil else { return }
        try db.commit()
        began = nil
        pending = 0
    }

    /// Does what is to be done with the library, one thread at a time; where it fails, all of the transaction is undone.
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
