internal import GRDB
public import ReportCore

/// A library of reports: one SQLite file with many reports, what they say, and where they came from.
public final class Library: Sendable {
    /// The name of the file as the user gave it.
    public let path: String
    let database: DatabaseQueue
    let problem: LibraryProblem
    /// Held as long as the library may be written; released after the database, since closing a file gives up all locks
    /// that the process has on it.
    private let lock: LibraryLock?

    /// Opens a library for reading. It may be read while an ingest is writing it.
    ///
    /// Throws ``IngestError/Problem/cannotRead(reason:)`` if there is none.
    public convenience init(reading path: String) throws(IngestError) {
        let problem = LibraryProblem(path: path, isWriting: false)
        switch try LibraryFile.kind(at: path) {
        case .nothing: throw IngestError(path, .cannotRead(reason: "there is no such file"))
        case .empty, .other: throw IngestError(path, .cannotRead(reason: LibraryProblem.foreign))
        case .database: break
        }
        let database = try problem.catching { try Library.readable(path) }
        try self.init(path: path, database: database, problem: problem, lock: nil)
    }

    /// Opens a library for writing, and creates it if there is no file yet.
    ///
    /// Throws ``IngestError/Problem/cannotWrite(reason:)`` if that is not allowed, if the file is something else,
    /// or if another ingest holds it for more than `patience` seconds.
    public convenience init(writing path: String, patience: Double = 5) throws(IngestError) {
        let problem = LibraryProblem(path: path, isWriting: true)
        if try LibraryFile.kind(at: path) == .other {
            throw IngestError(path, .cannotWrite(reason: LibraryProblem.foreign))
        }
        let lock = try LibraryLock(path, waiting: patience)
        let database = try problem.catching { try Library.writable(path, patience: patience) }
        try self.init(path: path, database: database, problem: problem, lock: lock)
    }

    private init(
        path: String, database: DatabaseQueue, problem: LibraryProblem, lock: LibraryLock?
    ) throws(IngestError) {
        self.path = path
        self.database = database
        self.problem = problem
        self.lock = lock
        let (application, version, isWhole) = try problem.catching {
            try database.read { db in
                (
                    try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                    try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0, try LibrarySchema.isWhole(in: db)
                )
            }
        }
        guard application == LibrarySchema.applicationID else {
            throw IngestError(path, problem.problem(LibraryProblem.foreign))
        }
        guard version == LibrarySchema.version else {
            let reason =
                version < LibrarySchema.version
                ? LibraryProblem.older(version, path: path) : LibraryProblem.newer(version)
            throw IngestError(path, problem.problem(reason))
        }
        guard isWhole else {
            throw IngestError(path, problem.problem("its tables were changed; make it again from the sources"))
        }
    }

    /// Whether the file at `path` is a library.
    public static func isLibrary(_ path: String) -> Bool {
        LibraryFile.isLibrary(path)
    }

    /// A connection that reads what was committed, beside the one that writes.
    func secondConnection() throws -> DatabaseQueue {
        try Library.readable(path)
    }

    /// A connection that copies the log of the one that writes.
    func copier() throws -> LogCopier {
        LogCopier(try DatabaseQueue(path: path, configuration: Library.writing(patience: 5)))
    }

    private static func readable(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
        {
            // In a read-only folder SQLite cannot put its shared memory beside a library; if no log of an
            // ingest is there either, nobody is changing the file.
            guard try LibraryFile.kind(at: path + "-wal") == .nothing else { throw error }
            return try DatabaseQueue(path: uri(path) + "?immutable=1", configuration: configuration)
        }
    }

    private static func uri(_ path: String) -> String {
        let special: Set<Character> = ["%", "?", "#"]
        let escaped = path.map { special.contains($0) ? "%" + String($0.asciiValue ?? 0, radix: 16) : String($0) }
        return "file:" + escaped.joined()
    }

    private static func writable(_ path: String, patience: Double) throws -> DatabaseQueue {
        let database = try DatabaseQueue(path: path, configuration: writing(patience: patience))
        try database.writeWithoutTransaction { db in
            // Neither tables nor a mark: this program was stopped while creating the file.
            if try Int32.fetchOne(db, sql: "PRAGMA application_id") == 0,
                try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
            {
                try LibrarySchema.create(in: db)
            }
            guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == LibrarySchema.applicationID else { return }
            // After the tables, so that the mark is in the file's own header.
            try db.execute(sql: "PRAGMA journal_mode = WAL")
        }
        return database
    }

    static func writing(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        // A transaction of an ingest stays open from one input to the next.
        configuration.allowsUnsafeTransactions = true
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            // The page size matters only in an empty file; reports are large, so large pages are fast, wasting little
            // space. The log is copied into the file by a connection of its own.
            try db.execute(
                sql: """
                    PRAGMA page_size = 32768; PRAGMA cache_size = -32000; PRAGMA synchronous = NORMAL;
                    PRAGMA secure_delete = OFF; PRAGMA wal_autocheckpoint = 0;
                    """)
        }
        return configuration
    }
}
