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
            var statement = try BoundStatement(
                "UPDATE source SET last_seen = ? WHERE name = ? AND part = ? AND copy = ?", in: db)
            statement.add(now)
            statement.add(source.place)
            try statement.run()
        case .converted(let reports):
            guard let provenance = reports.first?.report.provenance else { return }
            let (id, isNew) = try row(of: source.place, provenance: provenance)
            let numbers = try reports.map { try number(of: $0, from: id, places: &places) }
            try link(id, isNew, to: numbers, sha256: provenance.sha256)
        case .failed(let error, let bytes, let sha256):
            let (id, isNew) = try row(of: source.place, error: error, bytes: bytes, sha256: sha256)
            // What could not be read just now has not changed for all that is known.
            if sha256 != nil { try link(id, isNew, to: [], sha256: "") }
        }
    }

    // MARK: Sources

    private func row(of place: SourcePlace, provenance: Provenance) throws -> Row {
        try write(place) { statement in
            statement.add(provenance.sha256)
            statement.add(provenance.bytes)
            let texts = [provenance.format, provenance.charset, provenance.origin, provenance.capturedAt]
            for text in texts { statement.add(text) }
            for text in ["converted", nil, nil] { statement.add(text) }
        }
    }

    private func row(of place: SourcePlace, error: IngestError, bytes: Int?, sha256: String?) throws -> Row {
        try write(place) { statement in
            statement.add(sha256)
            statement.add(bytes)
            for text in [nil, nil, nil, nil, "failed", error.errorClass.rawValue, error.message] { statement.add(text) }
        }
    }

    /// The number of a source, and whether it was not there before.
    private typealias Row = (id: Int64, isNew: Bool)

    /// Gives the row of a source the facts that `add` adds: from its bytes to the error.
    ///
    /// Not by an upsert: that begins a savepoint, at which the index of pairs is written out, source for source.
    private func write(_ place: SourcePlace, _ add: (inout BoundStatement) -> Void) throws -> Row {
        var insertion = try BoundStatement(SourceStore.insertion, in: db)
        add(&insertion)
        for text in [reading, now, now] { insertion.add(text) }
        insertion.add(place)
        try insertion.run()
        if db.changesCount > 0 { return (db.lastInsertedRowID, true) }
        guard let id = try number(of: place) else {
            throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "a source got no number")
        }
        var renewal = try BoundStatement(SourceStore.renewal, in: db)
        add(&renewal)
        for text in [reading, now] { renewal.add(text) }
        renewal.add(id)
        try renewal.run()
        return (id, false)
    }

    /// The number of a source that was seen before.
    private func number(of place: SourcePlace) throws -> Int64? {
        var statement = try BoundStatement(
            "SELECT id FROM source WHERE name = ? AND part = ? AND copy = ?", in: db)
        statement.add(place)
        var id: Int64?
        try statement.rows { id = $0.number(0) }
        return id
    }

    private static let facts = [
        "sha256", "bytes", "format", "charset", "origin", "captured_at", "outcome", "error_class", "error_message",
        "reading", "last_seen",
    ]

    private static let insertion = """
        INSERT OR IGNORE INTO source (\(facts.joined(separator: ", ")), first_seen, name, part, copy)
        VALUES (\(facts.map { _ in "?" }.joined(separator: ", ")), ?, ?, ?, ?)
        """
    private static let renewal = "UPDATE source SET \(facts.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?"

    // MARK: Reports

    /// The number of a report, which is written where the library lacks it or has an older reading of it.
    private func number(of rows: ReportRows, from source: Int64, places: inout Places) throws -> Int64 {
        let store = ReportStore(db: db)
        guard let found = try stored(rows.report.digest) else {
            let id = try store.insertRow(rows.report, source: source)
            try store.insert(rows, as: id, places: &places)
            return id
        }
        let isOlder = found.interpreter != rows.report.provenance.interpreter || found.isSuperseded
        // Of several sources the first one's reading stays, so that a report does not change with the order of things.
        if isOlder || found.source == source {
            try store.remove(found.id)
            try store.updateRow(found.id, rows.report, source: source)
            try store.insert(rows, as: found.id, places: &places)
        }
        return found.id
    }

    /// What the library has of a report.
    private func stored(
        _ digest: String
    ) throws -> (id: Int64, source: Int64, interpreter: String?, isSuperseded: Bool)? {
        var statement = try BoundStatement(
            "SELECT id, source, interpreter, superseded_at FROM report WHERE digest = ?", in: db)
        statement.add(digest)
        var found: (id: Int64, source: Int64, interpreter: String?, isSuperseded: Bool)?
        try statement.rows { found = ($0.number(0), $0.number(1), $0.text(2), $0.text(3) != nil) }
        return found
    }

    /// Says which reports a source gives now; what it gave before and gives no more is superseded.
    private func link(_ source: Int64, _ isNew: Bool, to reports: [Int64], sha256: String) throws {
        let links = isNew ? [] : try links(of: source)
        var missing: [Int64] = []
        for report in reports where !missing.contains(report) { missing.append(report) }
        for link in links {
            if link.sha256 == sha256, let index = missing.firstIndex(of: link.report) {
                missing.remove(at: index)
                continue
            }
            try execute("UPDATE report_source SET until = ? WHERE id = ?", [now, link.id])
        }
        for report in missing {
            var statement = try BoundStatement(
                "INSERT INTO report_source (report, source, sha256, since) VALUES (?, ?, ?, ?)", in: db)
            statement.add(report)
            statement.add(source)
            statement.add(sha256)
            statement.add(now)
            try statement.run()
        }
        for link in links { try supersede(link.report) }
    }

    /// What a source gave until now.
    private func links(of source: Int64) throws -> [(id: Int64, report: Int64, sha256: String?)] {
        var statement = try BoundStatement(
            "SELECT id, report, sha256 FROM report_source WHERE source = ? AND until IS NULL", in: db)
        statement.add(source)
        var links: [(id: Int64, report: Int64, sha256: String?)] = []
        try statement.rows { links.append(($0.number(0), $0.number(1), $0.text(2))) }
        return links
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

extension BoundStatement {
    /// Adds the three fields by which a source is known.
    mutating func add(_ place: SourcePlace) {
        add(place.name)
        add(place.part)
        add(place.copy)
    }
}
