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
    /// What SQLite said of the fields; the first objection stays.
    private var code = SQLITE_OK
    /// The texts of the row one behind the other, in UTF-8; they stay where they are until the row is stored. A byte
    /// before them gives an empty text an address, without which it would be NULL.
    private var bytes: [UInt8] = [0]
    private var texts: [(field: Int32, range: Range<Int>)] = []

    /// `sql` is compiled once for the connection.
    init(_ sql: String, in db: Database) throws {
        self.db = db
        statement = try db.cachedStatement(sql: sql).sqliteStatement
    }

    mutating func add(_ number: Int64) {
        field += 1
        note(sqlite3_bind_int64(statement, field, number))
    }

    mutating func add(_ number: Int?) {
        guard let number else { return addNull() }
        add(Int64(number))
    }

    mutating func add(_ text: String?) {
        guard let text else { return addNull() }
        add(utf8: text.utf8)
    }

    /// Adds a text that is well-formed UTF-8.
    mutating func add(utf8 text: some Collection<UInt8>) {
        field += 1
        let start = bytes.count
        bytes.append(contentsOf: text)
        texts.append((field, start..<bytes.count))
    }

    private mutating func addNull() {
        field += 1
        note(sqlite3_bind_null(statement, field))
    }

    private mutating func note(_ code: Int32) {
        if self.code == SQLITE_OK { self.code = code }
    }

    /// Runs the statement with the fields that were added, and begins the next.
    mutating func run() throws {
        try rows { _ in }
    }

    /// The same for a question: `body` is given each row of the answer.
    mutating func rows(_ body: (BoundRow) throws -> Void) throws {
        defer {
            field = 0
            code = SQLITE_OK
            bytes.removeSubrange(1...)
            texts.removeAll(keepingCapacity: true)
        }
        try bytes.withUnsafeBytes { bytes in
            // SQLite reads the texts in `step` only, and has forgotten them when the bytes may move again.
            defer {
                sqlite3_reset(statement)
                sqlite3_clear_bindings(statement)
            }
            var code = code
            for (field, range) in texts where code == SQLITE_OK { code = bind(bytes[range], to: field) }
            guard code == SQLITE_OK else { throw error(code) }
            try step(body)
        }
    }

    private func bind(_ text: Slice<UnsafeRawBufferPointer>, to field: Int32) -> Int32 {
        let characters = UnsafeRawBufferPointer(rebasing: text).assumingMemoryBound(to: CChar.self)
        return sqlite3_bind_text64(
            statement, field, characters.baseAddress, UInt64(characters.count), nil, UInt8(SQLITE_UTF8))
    }

    private func step(_ body: (BoundRow) throws -> Void) throws {
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try body(BoundRow(statement: statement))
            case SQLITE_DONE: return
            case let code: throw error(code)
            }
        }
    }

    private func error(_ code: Int32) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
    }
}

/// A row of an answer, its fields counted from 0.
struct BoundRow {
    fileprivate let statement: OpaquePointer

    func number(_ field: Int32) -> Int64 { sqlite3_column_int64(statement, field) }

    func text(_ field: Int32) -> String? { sqlite3_column_text(statement, field).map { String(cString: $0) } }
}
