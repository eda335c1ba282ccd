internal import GRDB
internal import ReportCore
internal import ReportModel

/// The rows of sources, and which reports they gave.
struct SourceStore {
    let db: Database
    let now: String
    let reading: String

    /// Writes a source and all that it gave.
    func record(_ source: ReadSource, places: inout Places) throws {
        switch source.outcome {
        case .unchanged:
            try execute(
                "UPDATE source SET last_seen = ? WHERE name = ? AND part = ? AND copy = ?",
                [now, source.place.name, source.place.part, source.place.copy])
        case .converted(let reports):
            guard let provenance = reports.first?.report.provenance else { return }
            let id = try row(of: source.place, provenance: provenance)
            let numbers = try reports.map { try number(of: $0, from: id, places: &places) }
            try link(id, to: numbers, sha256: provenance.sha256)
        case .failed(let error, let bytes, let sha256):
            let id = try row(of: source.place, error: error, bytes: bytes, sha256: sha256)
            // What could not be read just now has not changed for all that is known.
            if sha256 != nil { try link(id, to: [], sha256: "") }
        }
    }

    // MARK: Sources

    private func row(of place: SourcePlace, provenance: Provenance) throws -> Int64 {
        try upsert(
            place,
            [
                provenance.sha256, provenance.bytes, provenance.format, provenance.charset, provenance.origin,
                provenance.capturedAt, "converted", nil, nil,
            ])
    }

    private func row(
        of place: SourcePlace, error: IngestError, bytes: Int?, sha256: String?
    ) throws -> Int64 {
        try upsert(
            place, [sha256, bytes, nil, nil, nil, nil, "failed", error.errorClass.rawValue, error.message])
    }

    private func upsert(_ place: SourcePlace, _ facts: StatementArguments) throws -> Int64 {
        let sql = """
            INSERT INTO source (name, part, copy, sha256, bytes, format, charset, origin, captured_at, outcome,
                error_class, error_message, reading, first_seen, last_seen)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (name, part, copy) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes,
                format = excluded.format, charset = excluded.charset, origin = excluded.origin,
                captured_at = excluded.captured_at, outcome = excluded.outcome, error_class = excluded.error_class,
                error_message = excluded.error_message, reading = excluded.reading, last_seen = excluded.last_seen
            RETURNING id
            """
        let arguments = [place.name, place.part, place.copy] + facts + [reading, now, now]
        guard let id = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) else {
            throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "a source got no number")
        }
        return id
    }

    // MARK: Reports

    /// The number of a report, which is written where the library lacks it or has an older reading of it.
    private func number(of rows: ReportRows, from source: Int64, places: inout Places) throws -> Int64 {
        let store = ReportStore(db: db)
        let found = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, source, interpreter, superseded_at FROM report WHERE digest = ?"),
            arguments: [rows.report.digest])
        guard let found else {
            let id = try store.insertRow(rows.report, source: source)
            try store.insert(rows, as: id, places: &places)
            return id
        }
        let id: Int64 = found["id"]
        let isOlder = found["interpreter"] != rows.report.provenance.interpreter || found["superseded_at"] != nil
        // Of several sources the first one's reading stays, so that a report does not change with the order of things.
        if isOlder || found["source"] == source {
            try store.remove(id)
            try store.updateRow(id, rows.report, source: source)
            try store.insert(rows, as: id, places: &places)
        }
        return id
    }

    /// Says which reports a source gives now; what it gave before and gives no more is superseded.
    private func link(_ source: Int64, to reports: [Int64], sha256: String) throws {
        let sql = "SELECT id, report, sha256 FROM report_source WHERE source = ? AND until IS NULL"
        let links = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [source])
        var missing: [Int64] = []
        for report in reports where !missing.contains(report) { missing.append(report) }
        for link in links {
            let report: Int64 = link["report"]
            if link["sha256"] == sha256, let index = missing.firstIndex(of: report) {
                missing.remove(at: index)
                continue
            }
            try execute("UPDATE report_source SET until = ? WHERE id = ?", [now, link["id"]])
        }
        for report in missing {
            try execute(
                "INSERT INTO report_source (report, source, sha256, since) VALUES (?, ?, ?, ?)",
                [report, source, sha256, now])
        }
        for link in links { try supersede(link["report"]) }
    }

    /// A report that no source gives any more is superseded.
    private func supersede(_ report: Int64) throws {
        try execute(
            """
            UPDATE report SET superseded_at = ? WHERE id = ? AND superseded_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM report_source WHERE report = report.id AND until IS NULL)
            """, [now, report])
    }

    private func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
