internal import GRDB
internal import GRDBSQLite

/// A statement bound field by field: the one file that calls SQLite itself.
///
/// A report has some 250 rows; GRDB's general way of binding takes longer for them than SQLite takes to store them.
/// Whatever is not asked for every source goes GRDB's way.
struct BoundStatement {
    private let db: Database
    private let statement: OpaquePointer
    private var field: Int32 = 0

    /// `sql` is compiled once for the connection.
    init(_ sql: String, in db: Database) throws {
        self.db = db
        statement = try db.cachedStatement(sql: sql).sqliteStatement
    }

    mutating func add(_ number: Int64) {
        field += 1
        sqlite3_bind_int64(statement, field, number)
    }

    mutating func add(_ number: Int?) {
        guard let number else { return addNull() }
        add(Int64(number))
    }

    mutating func add(_ text: String?) {
        guard var text else { return addNull() }
        field += 1
        // SQLite copies the bytes before the call returns.
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text64(
                    statement, field, characters.baseAddress, UInt64(characters.count), BoundStatement.copying,
                    UInt8(SQLITE_UTF8))
            }
        }
    }

    private mutating func addNull() {
        field += 1
        sqlite3_bind_null(statement, field)
    }

    /// Runs the statement with the fields that were added, and begins the next.
    mutating func run() throws {
        try rows { _ in }
    }

    /// The same for a question: `body` is given each row of the answer.
    mutating func rows(_ body: (BoundRow) throws -> Void) throws {
        field = 0
        defer { sqlite3_reset(statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try body(BoundRow(statement: statement))
            case SQLITE_DONE: return
            case let code:
                let message = String(cString: sqlite3_errmsg(db.sqliteConnection))
                throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
            }
        }
    }

    /// SQLITE_TRANSIENT, which C writes as a cast that Swift does not see.
    private static var copying: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

/// A row of an answer, its fields counted from 0.
struct BoundRow {
    fileprivate let statement: OpaquePointer

    func number(_ field: Int32) -> Int64 { sqlite3_column_int64(statement, field) }

    func text(_ field: Int32) -> String? { sqlite3_column_text(statement, field).map { String(cString: $0) } }
}
