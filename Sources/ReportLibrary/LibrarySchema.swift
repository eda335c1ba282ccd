internal import GRDB

/// The tables of a library; `docs/library.md` says what they are for.
enum LibrarySchema {
    /// The `application_id` of a library's file: `nbRL`.
    static let applicationID: Int32 = 0x6E62_524C
    /// The `user_version` of a library's file: it changes with the tables, and ``LibraryMigration``
    /// gets a step.
    static let version: Int32 = 4

    /// Makes the tables in an empty file, all or nothing.
    static func create(in db: Database) throws {
        try db.inTransaction(.immediate) {
            try db.execute(sql: tables + views)
            // Each transaction adds a segment to the index of pairs. They are merged by sixty-four: a query over so
            // many takes hardly longer.
            try db.execute(sql: "INSERT INTO words (words, rank) VALUES ('automerge', 0), ('crisismerge', 64)")
            try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version);")
            return .commit
        }
    }

    /// Whether a file has these tables, not others with the same names: what is read from them has the types that it is
    /// read as.
    static func isWhole(in db: Database) throws -> Bool {
        let found = Set(try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
        let statements = (tables + views).split(separator: ";\n")
            .map { String($0.drop { $0.isNewline }) }
        return statements.allSatisfy { $0.isEmpty || found.contains($0) }
    }

    /// The tables, in SQL.
    ///
    /// The index has 96 bits of a digest: digests come in no order, so an ingest rewrites all of it again and again.
    static let tables = """
        CREATE TABLE file (
            name TEXT NOT NULL PRIMARY KEY,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            reading TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE source (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            part TEXT NOT NULL,
            copy INTEGER NOT NULL,
            sha256 TEXT,
            bytes INTEGER,
            format TEXT,
            charset TEXT,
            origin TEXT,
            captured_at TEXT,
            outcome TEXT NOT NULL CHECK (outcome IN ('converted', 'failed')),
            error_class TEXT,
            error_message TEXT,
            reading TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            last_seen TEXT NOT NULL,
            UNIQUE (name, part, copy)
        ) STRICT;

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

        CREATE TABLE report_json (
            report INTEGER PRIMARY KEY REFERENCES report (id),
            json TEXT NOT NULL
        ) STRICT;

        CREATE TABLE report_source (
            id INTEGER PRIMARY KEY,
            report INTEGER NOT NULL REFERENCES report (id),
            source INTEGER NOT NULL REFERENCES source (id),
            sha256 TEXT NOT NULL,
            since TEXT NOT NULL,
            until TEXT
        ) STRICT;
        CREATE INDEX report_source_report ON report_source (report);
        CREATE INDEX report_source_source ON report_source (source);

        CREATE TABLE place (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL,
            "column" TEXT NOT NULL,
            UNIQUE (key, "column")
        ) STRICT;

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

        CREATE TABLE section (
            report INTEGER NOT NULL REFERENCES report (id),
            position INTEGER NOT NULL,
            pointer TEXT NOT NULL,
            kind TEXT NOT NULL,
            number TEXT,
            heading TEXT,
            text TEXT NOT NULL,
            PRIMARY KEY (report, position)
        ) STRICT, WITHOUT ROWID;
        CREATE VIRTUAL TABLE words USING fts5 (
            pairs, content = '', detail = 'none', columnsize = 0, tokenize = 'ascii'
        );

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

        CREATE TABLE taint (
            report INTEGER NOT NULL REFERENCES report (id),
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            count INTEGER NOT NULL,
            line INTEGER NOT NULL,
            "column" INTEGER NOT NULL,
            PRIMARY KEY (report, position)
        ) STRICT, WITHOUT ROWID;

        """

    /// What queries are for: the values of the reports that are not superseded.
    static let views = """
        CREATE VIEW current_report AS SELECT * FROM report WHERE superseded_at IS NULL;

        CREATE VIEW value AS
        SELECT r.digest AS report, r.issuer, r.year, r.division, r.province, p.key,
               coalesce(nullif(p."column", ''), c.scope) AS "column",
               c.value, CAST(c.value AS NUMERIC) AS number, c.unit, c.state, c.raw, c.line
        FROM current_report r JOIN cell c ON c.id BETWEEN r.id << 20 AND (r.id + 1 << 20) - 1
        JOIN place p ON p.id = c.place;

        """
}
