internal import GRDB
internal import Nianbao

/// The tables of reports: each report is written whole, and removed whole.
struct ReportStore {
    /// The numbers that the cells of a report may have: its own, shifted, and their positions.
    ///
    /// Reports have hundreds of cells, and rows with increasing numbers are stored faster than rows with a key.
    static func cells(of id: Int64) -> ClosedRange<Int64> { id << 20...(id + 1) << 20 - 1 }

    let db: Database
    private let insertion: BoundStatement
    /// Reports that have a number, and nothing of theirs in the other tables yet.
    private var waiting: [(id: Int64, rows: ReportRows)] = []

    init(_ db: Database) throws {
        self.db = db
        insertion = try BoundStatement(ReportStore.insertion, in: db)
    }

    /// What the library has of a report.
    struct Stored {
        let id: Int64
        let source: Int64
        let interpreter: String?
        let isSuperseded: Bool
    }

    /// Adds a report that the library lacks, and returns its number; nil if the library has it.
    mutating func add(_ rows: ReportRows, from source: Int64) throws -> Int64? {
        try insertion.run(rows.fields, rows.header, from: source)
        guard db.changesCount > 0 else { return nil }
        waiting.append((db.lastInsertedRowID, rows))
        return db.lastInsertedRowID
    }

    /// Replaces what the library has of a report with another reading, which is not superseded any more.
    mutating func replace(_ id: Int64, by rows: ReportRows, from source: Int64) throws {
        try flush()
        try remove(id)
        try BoundStatement(ReportStore.renewal, in: db).run(rows.fields, rows.header, from: source)
        waiting.append((id, rows))
    }

    func stored(_ digest: String) throws -> Stored? {
        var found: Stored?
        let sql = "SELECT id, source, interpreter, superseded_at FROM report WHERE \(ReportStore.hasDigest("?1"))"
        try BoundStatement(sql, in: db).rows(Fields { $0.add(digest) }) { row in
            found = Stored(
                id: row.number(0), source: row.number(1), interpreter: row.text(2), isSuperseded: row.text(3) != nil)
        }
        return found
    }

    /// Writes what the waiting reports hold, table by table, which is faster than report by report.
    mutating func flush() throws {
        try insertRows("cell VALUES (?, ?, ?, ?, ?, ?, ?, ?)", of: \.cells)
        // In these the report's number is on its own.
        try insertRows("report_json VALUES (?1 >> 20, ?)", of: \.json)
        try insertRows("words (rowid, pairs) VALUES (?1 >> 20, ?)", of: \.pairs)
        try insertRows("section VALUES (?1 >> 20, ?1 & 0xFFFFF, ?, ?, ?, ?, ?)", of: \.sections)
        try insertRows("finding VALUES (?1 >> 20, ?1 & 0xFFFFF, ?, ?, ?, ?, ?, ?, ?)", of: \.findings)
        try insertRows("taint VALUES (?1 >> 20, ?1 & 0xFFFFF, ?, ?, ?, ?, ?)", of: \.taint)
        waiting = []
    }

    private func insertRows(_ row: String, of part: (ReportRows) -> Fields.Part) throws {
        let statement = try BoundStatement("INSERT INTO " + row, in: db)
        for (id, rows) in waiting {
            try statement.run(rows.fields, part(rows), from: ReportStore.cells(of: id).lowerBound)
        }
    }

    /// Removes what a report holds, but not its own row.
    private func remove(_ id: Int64) throws {
        // An index that keeps no text has to be told what to remove.
        let title = try String.fetchOne(db, sql: "SELECT title FROM report WHERE id = ?", arguments: [id])
        let sections = try Row.fetchAll(
            db, sql: "SELECT heading, text FROM section WHERE report = ? ORDER BY position", arguments: [id])
        var pairs = WordPairs()
        pairs.add(title)
        for section in sections {
            pairs.add(section["heading"])
            pairs.add(section["text"])
        }
        try BoundStatement("INSERT INTO words (words, rowid, pairs) VALUES ('delete', ?, ?)", in: db)
            .run(
                Fields {
                    $0.add(id)
                    $0.addText { $0 += pairs.text }
                })
        let cells = ReportStore.cells(of: id)
        try execute("DELETE FROM cell WHERE id BETWEEN ? AND ?", [cells.lowerBound, cells.upperBound])
        for table in ["report_json", "section", "finding", "taint"] {
            try execute("DELETE FROM \(table) WHERE report = ?", [id])
        }
    }

    private static let insertion = """
        INSERT OR IGNORE INTO report (source, \(ReportRows.columns.joined(separator: ", ")))
        VALUES (?, \(ReportRows.columns.map { _ in "?" }.joined(separator: ", ")))
        """
    /// Takes the fields of ``insertion``, the digest among them.
    private static let renewal = """
        UPDATE report SET source = ?1, superseded_at = NULL,
            \(ReportRows.columns.enumerated().map { "\($1) = ?\($0 + 2)" }.joined(separator: ", "))
        WHERE \(hasDigest("?2"))
        """

    /// The condition that a report has the digest of a parameter, as the index knows it.
    private static func hasDigest(_ parameter: String) -> String {
        "substr(digest, 8, 24) = substr(\(parameter), 8, 24) AND digest = \(parameter)"
    }

    private func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
