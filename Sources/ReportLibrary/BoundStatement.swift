internal import GRDB
internal import GRDBSQLite

/// A statement bound field by field: the one file that calls SQLite directly.
///
/// A report has some 250 rows; GRDB's general binding takes longer for them than SQLite takes to store them.
/// Whatever is not run for every source goes through GRDB.
struct BoundStatement {
    private let db: Database
    private let statement: OpaquePointer

    /// `sql` is compiled once for the connection.
    init(_ sql: String, in db: Database) throws {
        self.db = db
        statement = try db.cachedStatement(sql: sql).sqliteStatement
    }

    /// Runs the statement once; `fields` are all its parameters.
    func run(_ fields: Fields) throws {
        try rows(fields) { _ in }
    }

    /// The same for a query: `body` is given each row of the result.
    func rows(_ fields: Fields, _ body: (BoundRow) throws -> Void) throws {
        try fields.bytes.withUnsafeBytes { bytes in
            defer { forget() }
            var texts = Texts(bytes: bytes, next: Fields.firstText)
            try bind(fields.values[...], behind: 0, &texts)
            try step(body)
        }
    }

    /// Runs the statement for each row of a part of `fields`, with a number before its fields: `first`, increasing by
    /// one for each row.
    func run(_ fields: Fields, _ part: Fields.Part, from first: Int64) throws {
        if part.values.isEmpty { return }
        let width = Int(sqlite3_bind_parameter_count(statement)) - 1
        guard width > 0, part.values.count.isMultiple(of: width) else { throw error(SQLITE_MISUSE) }
        try fields.bytes.withUnsafeBytes { bytes in
            defer { forget() }
            var texts = Texts(bytes: bytes, next: part.text)
            for row in 0..<part.values.count / width {
                let start = part.values.lowerBound + row * width
                try check(sqlite3_bind_int64(statement, 1, first + Int64(row)))
                try bind(fields.values[start..<start + width], behind: 1, &texts)
                try step { _ in }
                sqlite3_reset(statement)
            }
        }
    }

    /// The texts of some fields, the next of which begins at `next`. SQLite reads them in place, in `step` only,
    /// and has released them before they may move again.
    private struct Texts {
        let bytes: UnsafeRawBufferPointer
        var next: Int
    }

    /// Binds all parameters but the first `count`, so that nothing is left of the previous row.
    private func bind(_ values: ArraySlice<Fields.Value>, behind count: Int32, _ texts: inout Texts) throws {
        guard values.count == Int(sqlite3_bind_parameter_count(statement) - count) else { throw error(SQLITE_MISUSE) }
        for (index, value) in values.enumerated() {
            let parameter = count + 1 + Int32(index)
            switch value {
            case .null: try check(sqlite3_bind_null(statement, parameter))
            case .number(let number): try check(sqlite3_bind_int64(statement, parameter, number))
            case .text(let end):
                let text = UnsafeRawBufferPointer(rebasing: texts.bytes[texts.next..<end])
                    .assumingMemoryBound(to: CChar.self)
                texts.next = end
                try check(
                    sqlite3_bind_text64(
                        statement, parameter, text.baseAddress, UInt64(text.count), nil, UInt8(SQLITE_UTF8)))
            }
        }
    }

    private func forget() {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
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

    private func check(_ code: Int32) throws {
        if code != SQLITE_OK { throw error(code) }
    }

    private func error(_ code: Int32) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
    }
}

/// A row of a result, its fields counted from 0.
struct BoundRow {
    fileprivate let statement: OpaquePointer

    func number(_ field: Int32) -> Int64 { sqlite3_column_int64(statement, field) }

    func text(_ field: Int32) -> String? { sqlite3_column_text(statement, field).map { String(cString: $0) } }
}
