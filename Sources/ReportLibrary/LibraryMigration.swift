internal import GRDB
public import ReportCore

extension Library {
    /// The version of the tables that this program reads and writes.
    public static var version: Int { Int(LibrarySchema.version) }

    /// Migrates the library at `path` to the version that this program reads, step by step, all or nothing.
    ///
    /// Returns the version that it had; a library of this version is left unchanged. Throws
    /// ``IngestError/Problem/cannotWrite(reason:)`` if the file is not a library, if a newer program made it, or
    /// if its tables are not those of its version.
    @discardableResult
    public static func migrate(_ path: String, patience: Double = 5) throws(IngestError) -> Int {
        let problem = LibraryProblem(path: path, isWriting: true)
        switch try LibraryFile.kind(at: path) {
        case .database(LibrarySchema.applicationID, let version):
            guard version <= LibrarySchema.version else {
                throw IngestError(path, problem.problem(LibraryProblem.newer(version)))
            }
        case .nothing: throw IngestError(path, .cannotRead(reason: "there is no such file"))
        default: throw IngestError(path, problem.problem(LibraryProblem.foreign))
        }
        let lock = try LibraryLock(path, waiting: patience)
        defer { withExtendedLifetime(lock) {} }
        return try problem.catching { Int(try LibraryMigration.run(at: path, patience: patience)) }
    }
}

/// The steps from each version's tables to the next one's. What a step writes is fixed: it is history.
enum LibraryMigration {
    /// The SQL that makes a library of version 1 one of version 2, and so on.
    private static let steps = [toVersion2, toVersion3, toVersion4]

    /// Runs the steps that a library lacks, in one transaction; returns the version that it had.
    static func run(at path: String, patience: Double) throws -> Int32 {
        let database = try DatabaseQueue(path: path, configuration: Library.writing(patience: patience))
        defer { try? database.close() }
        return try database.writeWithoutTransaction { db in
            // A table that is renamed stays what other tables refer to by its name.
            try db.execute(sql: "PRAGMA legacy_alter_table = ON")
            var version: Int32 = 0
            try db.inTransaction(.immediate) {
                version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                try takeUp(db, from: version)
                return .commit
            }
            return version
        }
    }

    private static func takeUp(_ db: Database, from version: Int32) throws {
        for step in steps.dropFirst(Int(max(version, 1)) - 1) { try db.execute(sql: step) }
        try db.execute(sql: "PRAGMA user_version = \(LibrarySchema.version)")
        guard try LibrarySchema.isWhole(in: db) else {
            throw DatabaseError(message: "its tables were changed; make it again from the sources")
        }
    }

    /// Cells are stored by a number of their own, which holds the report's; reports have no index for their order.
    private static let toVersion2 = """
        DROP VIEW value;
        DROP INDEX report_order;
        ALTER TABLE cell RENAME TO old_cell;
        CREATE TABLE cell (
            id INTEGER PRIMARY KEY,
            report INTEGER AS (id >> 20),
            place INTEGER NOT NULL REFERENCES place (id),
            scope TEXT,
            value TEXT,
            unit TEXT,
            state TEXT,
            raw TEXT,
            line INTEGER
        ) STRICT;
        INSERT INTO cell (id, place, scope, value, unit, state, raw, line)
        SELECT report << 20 | position, place, scope, value, unit, state, raw, line FROM old_cell
        ORDER BY report, position;
        DROP TABLE old_cell;
        CREATE VIEW value AS
        SELECT r.digest AS report, r.issuer, r.year, r.division, r.province, p.key,
               coalesce(nullif(p."column", ''), c.scope) AS "column",
               c.value, CAST(c.value AS NUMERIC) AS number, c.unit, c.state, c.raw, c.line
        FROM current_report r JOIN cell c ON c.id BETWEEN r.id << 20 AND (r.id + 1 << 20) - 1
        JOIN place p ON p.id = c.place;
        """

    /// Digests are found by 96 of their bits; the index of pairs is merged seldom.
    private static let toVersion3 = """
        ALTER TABLE report RENAME TO old_report;
        CREATE TABLE report (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL,
            title TEXT,
            year INTEGER,
            issuer TEXT,
            issuer_name TEXT,
            issuer_printed TEXT,
            organ_type TEXT,
            division TEXT,
            division_name TEXT,
            division_level TEXT,
            province TEXT,
            article20_edition TEXT,
            requests_edition TEXT,
            review_edition TEXT,
            indicators_edition TEXT,
            script TEXT NOT NULL,
            localization TEXT,
            interpreter TEXT NOT NULL,
            source INTEGER NOT NULL REFERENCES source (id),
            superseded_at TEXT
        ) STRICT;
        CREATE UNIQUE INDEX report_digest ON report (substr(digest, 8, 24));
        INSERT INTO report SELECT * FROM old_report ORDER BY id;
        DROP TABLE old_report;
        INSERT INTO words (words, rank) VALUES ('automerge', 0), ('crisismerge', 64);
        """

    /// Findings have arguments; those that were stored before have none, and say so with null.
    private static let toVersion4 = """
        ALTER TABLE finding RENAME TO old_finding;
        CREATE TABLE finding (
            report INTEGER NOT NULL REFERENCES report (id),
            position INTEGER NOT NULL,
            rule TEXT NOT NULL,
            severity TEXT NOT NULL,
            message TEXT NOT NULL,
            arguments TEXT,
            pointer TEXT,
            line INTEGER,
            "column" INTEGER,
            PRIMARY KEY (report, position)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO finding
        SELECT report, position, rule, severity, message, NULL, pointer, line, "column" FROM old_finding;
        DROP TABLE old_finding;
        """
}
