public import ReportCore
public import ReportModel

/// A report that gives itself in the shape that a writer needs; only the shape that is asked for is made.
public protocol WritableReport {
    /// The report as a value.
    var report: Report { get throws(IngestError) }
    /// The report as JSON, without an end of line.
    func json(_ style: JSONWriter.Style) throws(IngestError) -> [UInt8]
    /// The report as rows.
    func tidy() throws(IngestError) -> TidyReport
}

/// A report that was just converted.
public struct ConvertedReport: WritableReport, Sendable {
    public let report: Report
    /// Whether it is written with the places that values were read from.
    public let withEvidence: Bool

    /// - Parameters:
    ///   - report: The report.
    ///   - withEvidence: Whether it is written with the places that values were read from.
    public init(_ report: Report, withEvidence: Bool = true) {
        self.report = report
        self.withEvidence = withEvidence
    }

    public func json(_ style: JSONWriter.Style) -> [UInt8] {
        var json = JSONWriter(style: style)
        report.write(to: &json, withEvidence: withEvidence)
        return json.bytes
    }

    public func tidy() -> TidyReport {
        TidyReport(header: ReportHeader(report), rows: TidyRow.rows(of: report, withEvidence: withEvidence))
    }
}

/// A report as tidy data has it.
public struct TidyReport: Sendable, Equatable {
    /// What applies to all its rows.
    public var header: ReportHeader
    /// Its values, in the order of the forms, its indicators last.
    public var rows: [TidyRow]

    public init(header: ReportHeader, rows: [TidyRow]) {
        self.header = header
        self.rows = rows
    }
}

/// Which report it is, by whom and about what year.
public struct ReportHeader: Sendable, Equatable {
    /// The digest of the report.
    public var digest: String
    public var title: String?
    /// The issuer's official name, or its name as printed.
    public var issuer: String?
    /// The code of the administrative division.
    public var division: String?
    /// The name of the province.
    public var province: String?
    public var year: Int?
    /// The editions of the statutory tables that the report has.
    public var editions: [StatutoryForm.Kind: String]

    /// The header of a report.
    public init(_ report: Report) {
        self.init(
            digest: report.digest, title: report.title, issuer: report.issuer.bestName,
            division: report.issuer.division?.code, province: report.issuer.division?.province,
            year: report.reportYear)
        for kind in StatutoryForm.Kind.allCases { editions[kind] = report.statistics[kind]?.edition.rawValue }
    }

    /// A header without editions.
    public init(
        digest: String, title: String?, issuer: String?, division: String?, province: String?, year: Int?
    ) {
        self.digest = digest
        self.title = title
        self.issuer = issuer
        self.division = division
        self.province = province
        self.year = year
        editions = [:]
    }
}
