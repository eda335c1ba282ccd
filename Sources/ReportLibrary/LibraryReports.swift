internal import Foundation
internal import GRDB
public import Nianbao
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
        guard let json else { throw missing(id) }
        return StoredReport(id: id, json: Array(json.utf8))
    }

    /// A report as rows, as `convert` gives them.
    func tidy(_ id: Int64) throws(IngestError) -> TidyReport {
        try read { db in TidyReport(header: ReportHeader(try header(id, db)), rows: try rows(id, db)) }
    }

    func read<T>(_ body: (Database) throws -> T) throws(IngestError) -> T {
        try problem.catching { try database.read(body) }
    }

    private func header(_ id: Int64, _ db: Database) throws -> Row {
        let statement = try db.cachedStatement(sql: "SELECT * FROM report WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { throw missing(id) }
        return row
    }

    private func missing(_ id: Int64) -> IngestError {
        IngestError(path, problem.problem("another program took report \(id) out of it"))
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

/// A report of a library as a ``ReportWriter`` takes it.
public struct LibraryReport: WritableReport {
    private let id: Int64
    private let library: Library

    /// The report with a number that ``Library/reports(matching:order:)`` gave.
    public init(_ id: Int64, in library: Library) {
        self.id = id
        self.library = library
    }

    public var report: Report {
        get throws(IngestError) { try library.report(id).report(in: library) }
    }

    public func json(_ style: JSONWriter.Style) throws(IngestError) -> [UInt8] {
        guard style == .pretty else { return try library.report(id).json }
        return JSONWriter.bytes(of: try report, style: style)
    }

    public func tidy() throws(IngestError) -> TidyReport { try library.tidy(id) }
}

extension ReportHeader {
    fileprivate init(_ row: Row) {
        self.init(
            digest: row["digest"], title: row["title"], issuer: row["issuer"], division: row["division"],
            province: row["province"], year: row["year"])
        editions[.article20] = row["article20_edition"]
        editions[.requests] = row["requests_edition"]
        editions[.reviewAndLitigation] = row["review_edition"]
    }
}
