internal import GRDB
public import ReportCore

/// What a library holds, counted.
public struct LibrarySummary: Sendable {
    /// Reports, except those that are superseded.
    public let reports: Int
    /// Reports that no source gives any more.
    public let superseded: Int
    /// How many sources gave reports, and how many gave none.
    public let sources: (converted: Int, failed: Int)
    /// Sources that gave reports, by the id of their format, the most first.
    public let formats: [(name: String, count: Int)]
    /// Reports by province and year; both nil if unknown.
    public let coverage: [(province: String?, year: Int?, count: Int)]
    /// Sources without a report by the class of their errors, with one example each.
    public let failures: [(name: String, count: Int, source: String, message: String)]
    /// Findings of reading, the worst and most frequent first, with the number of reports and the digest of one.
    public let findings: [(rule: String, severity: String, reports: Int, example: String)]
    /// Signs of tampering by mirrors, by kind, with the number of reports.
    public let taint: [(kind: String, reports: Int)]
}

extension Library {
    /// What the library holds.
    public func summary() throws(IngestError) -> LibrarySummary {
        try read { db in
            func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
            return LibrarySummary(
                reports: try count("SELECT count(*) FROM current_report"),
                superseded: try count("SELECT count(*) FROM report WHERE superseded_at IS NOT NULL"),
                sources: (
                    try count("SELECT count(*) FROM source WHERE outcome = 'converted'"),
                    try count("SELECT count(*) FROM source WHERE outcome = 'failed'")
                ),
                formats: try Row.fetchAll(db, sql: Self.formats).map { ($0[0], $0[1]) },
                coverage: try Row.fetchAll(db, sql: Self.coverage).map { ($0[0], $0[1], $0[2]) },
                failures: try Row.fetchAll(db, sql: Self.failures).map { ($0[0], $0[1], $0[2], $0[3]) },
                findings: try Row.fetchAll(db, sql: Self.findings).map { ($0[0], $0[1], $0[2], $0[3]) },
                taint: try Row.fetchAll(db, sql: Self.taint).map { ($0[0], $0[1]) })
        }
    }

    private static let formats = """
        SELECT format, count(*) FROM source WHERE outcome = 'converted' GROUP BY format ORDER BY 2 DESC, 1
        """
    private static let coverage = """
        SELECT province, year, count(*) FROM current_report GROUP BY province, year ORDER BY province IS NULL, province, year
        """
    // SQLite takes the other columns from the row with the least number.
    private static let failures = """
        SELECT error_class, count(*), name || iif(part = '', '', '!' || part), error_message, min(id)
        FROM source WHERE outcome = 'failed' GROUP BY error_class ORDER BY 2 DESC, 1
        """
    private static let findings = """
        SELECT rule, severity, count(DISTINCT finding.report), min(digest) FROM finding JOIN current_report r
            ON r.id = finding.report
        WHERE severity <> 'info' GROUP BY rule, severity
        ORDER BY severity = 'error' DESC, 3 DESC, rule
        """
    private static let taint = """
        SELECT kind, count(DISTINCT taint.report) FROM taint JOIN current_report r ON r.id = taint.report
        GROUP BY kind ORDER BY 2 DESC, 1
        """
}
