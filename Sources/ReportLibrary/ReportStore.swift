internal import GRDB
internal import Nianbao
internal import ReportModel

/// The tables of one report: written whole, taken out whole.
struct ReportStore {
    /// The numbers that the cells of a report may have: its own, shifted, and their positions.
    ///
    /// Reports have hundreds of cells, and rows of a growing number are stored more quickly than those of a key.
    static func cells(of id: Int64) -> ClosedRange<Int64> { id << 20...(id + 1) << 20 - 1 }

    let db: Database

    /// Writes what a report holds under a number that has nothing yet.
    func insert(_ rows: ReportRows, as id: Int64, places: inout Places) throws {
        try insert(rows.json, into: "INSERT INTO report_json VALUES (?, ?)", as: id)
        try insert(rows.pairs, into: "INSERT INTO words (rowid, pairs) VALUES (?, ?)", as: id)
        try insert(rows.cells, as: id, places: &places)
        try insert(rows.sections, as: id)
        try insert(rows.report.findings, as: id)
        try insert(rows.report.taint, as: id)
    }

    private func insert(_ text: [UInt8], into sql: String, as id: Int64) throws {
        var statement = try BoundStatement(sql, in: db)
        statement.add(id)
        statement.add(utf8: text)
        try statement.run()
    }

    private func insert(_ cells: [TidyRow], as id: Int64, places: inout Places) throws {
        var statement = try BoundStatement("INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?, ?, ?)", in: db)
        let first = ReportStore.cells(of: id).lowerBound
        for (position, row) in cells.enumerated() {
            let isIndicator = row.table == Places.indicators
            let place = try places.id(row.table, row.row, isIndicator ? nil : row.column, in: db)
            statement.add(first + Int64(position))
            statement.add(place)
            statement.add(isIndicator ? row.column : nil)
            statement.add(row.value)
            statement.add(row.unit)
            statement.add(row.state?.rawValue)
            statement.add(row.raw)
            statement.add(row.line)
            try statement.run()
        }
    }

    private func insert(_ sections: [ReportRows.SectionRow], as id: Int64) throws {
        var statement = try BoundStatement("INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?)", in: db)
        for (position, row) in sections.enumerated() {
            statement.add(id)
            statement.add(position)
            for text in [row.pointer, row.section.kind.rawValue, row.section.number, row.section.heading, row.text] {
                statement.add(text)
            }
            try statement.run()
        }
    }

    private func insert(_ findings: [Finding], as id: Int64) throws {
        var statement = try BoundStatement("INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?)", in: db)
        for (position, finding) in findings.enumerated() {
            statement.add(id)
            statement.add(position)
            for text in [finding.rule, finding.severity.rawValue, finding.message, finding.pointer] {
                statement.add(text)
            }
            statement.add(finding.position?.line)
            statement.add(finding.position?.column)
            try statement.run()
        }
    }

    private func insert(_ taint: [Taint], as id: Int64) throws {
        var statement = try BoundStatement("INSERT INTO taint VALUES (?, ?, ?, ?, ?, ?, ?)", in: db)
        for (position, sign) in taint.enumerated() {
            statement.add(id)
            statement.add(position)
            statement.add(sign.kind.rawValue)
            statement.add(sign.text)
            statement.add(sign.count)
            statement.add(sign.position.line)
            statement.add(sign.position.column)
            try statement.run()
        }
    }

    /// Takes out what a report holds, but not its own row.
    func remove(_ id: Int64) throws {
        // An index that keeps no text has to be told what it is to forget.
        let title = try String.fetchOne(db, sql: "SELECT title FROM report WHERE id = ?", arguments: [id])
        let sections = try Row.fetchAll(
            db, sql: "SELECT heading, text FROM section WHERE report = ? ORDER BY position", arguments: [id])
        let pairs = ReportRows.pairs(title: title, sections: sections.map { ($0["heading"], $0["text"]) })
        try insert(pairs, into: "INSERT INTO words (words, rowid, pairs) VALUES ('delete', ?, ?)", as: id)
        let cells = ReportStore.cells(of: id)
        try execute("DELETE FROM cell WHERE id BETWEEN ? AND ?", [cells.lowerBound, cells.upperBound])
        for table in ["report_json", "section", "finding", "taint"] {
            try execute("DELETE FROM \(table) WHERE report = ?", [id])
        }
    }

    /// Adds the row of a report and gives its number.
    func insertRow(_ report: Report, source: Int64) throws -> Int64 {
        var statement = try BoundStatement(ReportStore.insertion, in: db)
        statement.add(report.digest)
        ReportStore.add(report, source, to: &statement)
        try statement.run()
        return db.lastInsertedRowID
    }

    /// Renews the row of a report, which is not superseded any more.
    func updateRow(_ id: Int64, _ report: Report, source: Int64) throws {
        var statement = try BoundStatement(ReportStore.renewal, in: db)
        ReportStore.add(report, source, to: &statement)
        statement.add(id)
        try statement.run()
    }

    private static let columns = [
        "title", "year", "issuer", "issuer_name", "issuer_printed", "organ_type", "division", "division_name",
        "division_level", "province", "article20_edition", "requests_edition", "review_edition", "indicators_edition",
        "script", "localization", "interpreter", "source",
    ]

    private static let insertion = """
        INSERT INTO report (digest, \(columns.joined(separator: ", ")))
        VALUES (?, \(columns.map { _ in "?" }.joined(separator: ", ")))
        """
    private static let renewal = """
        UPDATE report SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")), superseded_at = NULL WHERE id = ?
        """

    /// Adds the fields of `columns`.
    private static func add(_ report: Report, _ source: Int64, to statement: inout BoundStatement) {
        let (issuer, division, tables) = (report.issuer, report.issuer.division, report.statistics)
        statement.add(report.title)
        statement.add(report.reportYear)
        statement.add(issuer.bestName)
        statement.add(issuer.name)
        statement.add(issuer.nameAsPrinted)
        statement.add(issuer.organType?.rawValue)
        statement.add(division?.code)
        statement.add(division?.name)
        statement.add(division?.level.rawValue)
        statement.add(division?.province)
        statement.add(tables.article20?.edition.rawValue)
        statement.add(tables.requests?.edition.rawValue)
        statement.add(tables.reviewAndLitigation?.edition.rawValue)
        statement.add(report.indicators.contains { $0.origin == .table } ? Edition.notice2014.rawValue : nil)
        statement.add(report.language.script.rawValue)
        statement.add(report.language.localization)
        statement.add(report.provenance.interpreter)
        statement.add(source)
    }

    private func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}

/// The numbers of the places that values have in the forms and in the vocabulary of indicators.
struct Places {
    /// What rows of indicators are called instead of a form.
    static let indicators = "indicators"

    private struct Place: Hashable {
        let table: String
        let row: String
        let column: String?
    }

    private var known: [Place: Int64] = [:]

    /// The number of a place, which is added where it has none.
    mutating func id(_ table: String, _ row: String, _ column: String?, in db: Database) throws -> Int64 {
        let place = Place(table: table, row: row, column: column)
        if let id = known[place] { return id }
        let arguments: StatementArguments = ["\(table)/\(row)", column ?? ""]
        let find = "SELECT id FROM place WHERE key = ? AND \"column\" = ?"
        if let id = try Int64.fetchOne(db, sql: find, arguments: arguments) {
            known[place] = id
            return id
        }
        try db.execute(sql: "INSERT INTO place (key, \"column\") VALUES (?, ?)", arguments: arguments)
        known[place] = db.lastInsertedRowID
        return db.lastInsertedRowID
    }
}
