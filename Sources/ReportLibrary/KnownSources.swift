internal import GRDB
internal import Nianbao
internal import ReportCore

/// Asks a library what it has of the inputs that a walk finds, while others are being written.
final class KnownSources {
    private let library: Library
    /// A connection of its own, which sees what was committed.
    private let database: DatabaseQueue
    private let writer: LibraryWriter
    private let reading: String
    private let again: Bool
    private var recent = Recent()
    /// The last file asked about, and whether the library has nothing of it.
    private var name: String?
    private var isNew = true

    init(_ library: Library, _ writer: LibraryWriter, reading: String, again: Bool) throws(IngestError) {
        self.library = library
        self.writer = writer
        self.reading = reading
        self.again = again
        database = try library.problem.catching { try library.secondConnection() }
    }

    /// Whether the file was already read as it is now; its sources are then marked as seen again.
    func isKnown(_ stamp: FileStamp) throws(IngestError) -> Bool {
        name = nil
        if again { return false }
        let sql = "SELECT 1 FROM file WHERE name = ? AND size = ? AND modified = ? AND reading = ?"
        // A file that is found twice may still be in the open transaction.
        if recent.insert(stamp.name) { try writer.commit() }
        let isKnown = try answer(sql) { fields in
            fields.add(stamp.name)
            fields.add(stamp.size)
            fields.add(stamp.modified)
            fields.add(reading)
        }
        guard isKnown != nil else { return false }
        try writer.see(stamp.name)
        return true
    }

    /// The SHA-256 of a source that would give the same result again.
    func bytes(of place: SourcePlace) throws(IngestError) -> String? {
        if again { return nil }
        if place.name != name {
            name = place.name
            isNew = try answer("SELECT 1 FROM source WHERE name = ?") { $0.add(name) } == nil
        }
        if isNew { return nil }
        let sql = "SELECT sha256 FROM source WHERE name = ? AND part = ? AND copy = ? AND reading = ?"
        return try answer(sql) { fields in
            fields.add(place)
            fields.add(reading)
        }
    }

    private func answer(_ sql: String, _ add: (inout Fields) -> Void) throws(IngestError) -> String? {
        try library.problem.catching {
            try database.unsafeRead { db in
                var answer: String?
                try BoundStatement(sql, in: db).rows(Fields(add)) { answer = $0.text(0) }
                return answer
            }
        }
    }
}

/// The files recently asked about: more than can be on their way into the library. Only hashes are kept: a
/// collision only ends a transaction early.
private struct Recent {
    private static let most = 8192
    private var newer: Set<Int> = []
    private var older: Set<Int> = []

    /// Whether it was there before.
    mutating func insert(_ name: String) -> Bool {
        let hash = name.hashValue
        if newer.count == Recent.most { (older, newer) = (newer, []) }
        return !newer.insert(hash).inserted || older.contains(hash)
    }
}
