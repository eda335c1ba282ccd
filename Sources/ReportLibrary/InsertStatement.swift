internal import GRDB
internal import GRDBSQLite

/// A statement that puts rows into a table, bound field by field: the one file that calls SQLite itself.
///
/// A report has some 250 rows; GRDB's general way of binding takes longer for them than SQLite takes to store them.
struct InsertStatement {
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
                    statement, field, characters.baseAddress, UInt64(characters.count), InsertStatement.copying,
                    UInt8(SQLITE_UTF8))
            }
        }
    }

    private mutating func addNull() {
        field += 1
        sqlite3_bind_null(statement, field)
    }

    /// Puts the row that the fields make into the table, and begins the next.
    mutating func insert() throws {
        let code = sqlite3_step(statement)
        let message = code == SQLITE_DONE ? nil : String(cString: sqlite3_errmsg(db.sqliteConnection))
        sqlite3_reset(statement)
        field = 0
        guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
    }

    /// SQLITE_TRANSIENT, which C writes as a cast that Swift does not see.
    private static var copying: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
