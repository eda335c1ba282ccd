internal import GRDB
internal import ReportCore
internal import ReportModel

/// The rows of sources, and which reports they gave.
struct SourceStore {
    let db: Database
    let now: String
    let reading: String
    private let insertion: BoundStatement
    private let link: BoundStatement
    private var reports: ReportStore
    /// Reports that were superseded; a later source may have given one of them again.
    private(set) var superseded: [Int64] = []

    init(_ db: Database, now: String, reading: String) throws {
        self.db = db
        self.now = now
        self.reading = reading
        insertion = try BoundStatement(SourceStore.insertion, in: db)
        link = try BoundStatement(
            "INSERT INTO report_source (report, source, sha256, since) VALUES (?, ?, ?, ?)", in: db)
        reports = try ReportStore(db)
    }

    /// Writes a source; what its reports hold is written by ``flush()``.
    mutating func record(_ source: ReadSource) throws {
        switch source.outcome {
        case .unchanged:
            try BoundStatement("UPDATE source SET last_seen = ? WHERE name = ? AND part = ? AND copy = ?", in: db)
                .run(
                    Fields {
                        $0.add(now)
                        $0.add(source.place)
                    })
        case .converted(let reports):
            guard let provenance = reports.first?.provenance else { return }
            let (id, isNew) = try row(of: source.place, provenance: provenance)
            let numbers = try reports.map { try number(of: $0, from: id) }
            try link(id, isNew, to: numbers, sha256: provenance.sha256)
        case .failed(let error, let bytes, let sha256):
            let (id, isNew) = try row(of: source.place, error: error, bytes: bytes, sha256: sha256)
            // What could not be read just now has not changed, as far as is known.
            if sha256 != nil { try link(id, isNew, to: [], sha256: "") }
        }
    }

    /// Writes what the reports hold.
    mutating func flush() throws {
        try reports.flush()
    }

    // MARK: Sources

    private func row(of place: SourcePlace, provenance: Provenance) throws -> Row {
        try write(place) { fields in
            fields.add(provenance.sha256)
            fields.add(provenance.bytes)
            fields.add(provenance.format)
            fields.add(provenance.charset)
            fields.add(provenance.origin)
            fields.add(provenance.capturedAt)
            fields.add("converted")
            fields.addNull(2)
        }
    }

    private func row(of place: SourcePlace, error: IngestError, bytes: Int?, sha256: String?) throws -> Row {
        try write(place) { fields in
            fields.add(sha256)
            fields.add(bytes)
            fields.addNull(4)
            fields.add("failed")
            fields.add(error.errorClass.rawValue)
            fields.add(error.message)
        }
    }

    /// The number of a source, and whether it was not there before.
    private typealias Row = (id: Int64, isNew: Bool)

    /// Sets the columns of a source that `add` adds, from its bytes to the error.
    ///
    /// Not by an upsert: that begins a savepoint, at which the index of pairs is written out for each source.
    private func write(_ place: SourcePlace, _ add: (inout Fields) -> Void) throws -> Row {
        var fields = Fields()
        add(&fields)
        fields.add(reading)
        fields.add(now)
        fields.add(now)
        fields.add(place)
        try insertion.run(fields)
        if db.changesCount > 0 { return (db.lastInsertedRowID, true) }
        guard let id = try number(of: place) else {
            throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "a source got no number")
        }
        try BoundStatement(SourceStore.renewal, in: db).run(fields)
        return (id, false)
    }

    /// The number of a source that was seen before.
    private func number(of place: SourcePlace) throws -> Int64? {
        var id: Int64?
        try BoundStatement("SELECT id FROM source WHERE name = ? AND part = ? AND copy = ?", in: db)
            .rows(Fields { $0.add(place) }) { id = $0.number(0) }
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
    /// Takes the fields of ``insertion``.
    private static let renewal = """
        UPDATE source SET \(facts.enumerated().map { "\($1) = ?\($0 + 1)" }.joined(separator: ", "))
        WHERE name = ?13 AND part = ?14 AND copy = ?15
        """

    // MARK: Reports

    /// The number of a report, which is written if the library lacks it or has an older reading of it.
    private mutating func number(of rows: ReportRows, from source: Int64) throws -> Int64 {
        if let id = try reports.add(rows, from: source) { return id }
        guard let stored = try reports.stored(rows.digest) else {
            throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "a report got no number")
        }
        let isOlder = stored.interpreter != rows.provenance.interpreter || stored.isSuperseded
        // With several sources the first one's reading stays, so that a report does not depend on the order of events.
        if isOlder || stored.source == source { try reports.replace(stored.id, by: rows, from: source) }
        return stored.id
    }

    /// Records which reports a source gives now; what it gave before and no longer gives is superseded.
    private mutating func link(_ source: Int64, _ isNew: Bool, to reports: [Int64], sha256: String) throws {
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
            let fields = Fields {
                $0.add(report)
                $0.add(source)
                $0.add(sha256)
                $0.add(now)
            }
            try link.run(fields)
        }
        for link in links { try supersede(link.report) }
    }

    /// What a source gave until now.
    private func links(of source: Int64) throws -> [(id: Int64, report: Int64, sha256: String?)] {
        var links: [(id: Int64, report: Int64, sha256: String?)] = []
        let sql = "SELECT id, report, sha256 FROM report_source WHERE source = ? AND until IS NULL"
        try BoundStatement(sql, in: db).rows(Fields { $0.add(source) }) { row in
            links.append((row.number(0), row.number(1), row.text(2)))
        }
        return links
    }

    /// A report that no source gives any more is superseded.
    private mutating func supersede(_ report: Int64) throws {
        try execute(
            """
            UPDATE report SET superseded_at = ? WHERE id = ? AND superseded_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM report_source WHERE report = report.id AND until IS NULL)
            """, [now, report])
        if db.changesCount > 0 { superseded.append(report) }
    }

    private func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}

extension Fields {
    /// Adds the three fields by which a source is known.
    mutating func add(_ place: SourcePlace) {
        add(place.name)
        add(place.part)
        add(place.copy)
    }
}
