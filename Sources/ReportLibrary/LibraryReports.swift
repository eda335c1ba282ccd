internal import Foundation
internal import GRDB
internal import Nianbao
public import ReportCore
public import ReportModel

/// A report as a library holds it, by its number there.
public struct StoredReport: Sendable {
    /// The number of the row; it means nothing outside the library.
    public let id: Int64
    /// The canonical bytes (RFC 8785), as `convert` gives them.
    public let json: [UInt8]

    /// The report itself.
    public func report(in library: Library) throws(IngestError) -> Report {
        do {
            return try Report(json: Data(json))
        } catch {
            let problem = StoredReportProblem.unreadable(id: id, error: "\(error)")
            throw IngestError(library.path, .malformed(problem.reason, place: nil))
        }
    }
}

extension Library {
    /// The numbers of the reports that fit, in order.
    public func reports(
        matching filter: ReportFilter = ReportFilter(), order: ReportOrder = .byYear
    ) throws(IngestError) -> [Int64] {
        let (condition, arguments) = filter.condition
        let sql = "SELECT id FROM report WHERE \(condition) ORDER BY \(order.sql)"
        return try read { db in try Int64.fetchAll(db, sql: sql, arguments: arguments) }
    }

    /// A report by its number.
    public func report(_ id: Int64) throws(IngestError) -> StoredReport {
        let json = try read { db in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT json FROM report_json WHERE report = ?"), arguments: [id])
        }
        return StoredReport(id: id, json: Array((json ?? "").utf8))
    }

    /// The lines of tidy CSV of a report, as `convert` gives them.
    public func tidyCSV(_ id: Int64) throws(IngestError) -> [UInt8] {
        try read { db in
            guard let report = try header(id, db) else { return [] }
            let subject = TidyCSV.Subject(
                report: report["digest"], issuer: report["issuer"], division: report["division"], year: report["year"])
            var csv = TidyCSV()
            for row in try rows(id, db) { csv.add(row, of: subject) }
            return csv.bytes
        }
    }

    /// The line of a report in the wide CSV of one statutory table; nothing if the report has no such table.
    public func wideCSV(_ id: Int64, _ table: WideTable) throws(IngestError) -> [UInt8] {
        try read { db in
            guard let report = try header(id, db), let edition: String = report[table.editionColumn] else { return [] }
            let known: [String?] = [
                report["digest"], report["title"], report["issuer"], report["division"], report["province"],
                (report["year"] as Int?).map(String.init), edition,
            ]
            return table.line(known.map { $0 ?? "" }, try rows(id, db))
        }
    }

    func read<T>(_ body: (Database) throws -> T) throws(IngestError) -> T {
        try problem.catching { try database.read(body) }
    }

    private func header(_ id: Int64, _ db: Database) throws -> Row? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM report WHERE id = ?"), arguments: [id])
    }

    private func rows(_ id: Int64, _ db: Database) throws -> [TidyRow] {
        let sql = """
            SELECT key, "column", scope, value, unit, state, raw, line FROM cell JOIN place ON place.id = cell.place
            WHERE cell.id BETWEEN ? AND ? ORDER BY cell.id
            """
        let cells = ReportStore.cells(of: id)
        return try Row.fetchAll(
            db.cachedStatement(sql: sql), arguments: [cells.lowerBound, cells.upperBound]
        ).map { row in
            let key: String = row["key"]
            let parts = key.split(separator: "/", maxSplits: 1)
            let column: String = row["column"]
            let scope: String? = row["scope"]
            let state: String? = row["state"]
            return TidyRow(
                table: String(parts.first ?? ""), row: String(parts.dropFirst().first ?? ""),
                column: column.isEmpty ? scope : column, value: row["value"], unit: row["unit"],
                state: state.flatMap(ValueState.init), raw: row["raw"], line: row["line"])
        }
    }
}
