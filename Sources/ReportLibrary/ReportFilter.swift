internal import GRDB
public import ReportModel

/// Which reports of a library are meant: those that match everything given.
public struct ReportFilter: Sendable {
    /// The years reported on.
    public var years: ClosedRange<Int>?
    /// The first digits of the division's code (`2113`), or a part of its name or its province's.
    public var division: String?
    /// A part of the issuer's name, official or as printed.
    public var issuer: String?
    /// The edition of one of the statutory tables; that of 2014 is the statistics table's.
    public var edition: Edition?
    /// The rule of a finding: `issuer.divisionUnknown`.
    public var finding: String?
    /// Words that a section's heading or text contains, as written there.
    public var text: String?
    /// The first characters of the digest, with or without `sha256:`.
    public var digest: String?

    public init() {}

    /// The condition on `report`, excluding superseded ones, with its arguments.
    var condition: (sql: String, arguments: StatementArguments) {
        var terms = ["superseded_at IS NULL"]
        var arguments = StatementArguments()
        func add(_ term: String, _ values: StatementArguments) {
            terms.append(term)
            arguments += values
        }
        if let years { add("year BETWEEN ? AND ?", [years.lowerBound, years.upperBound]) }
        if let division {
            if division.allSatisfy({ $0.isASCII && $0.isNumber }) {
                add("substr(division, 1, ?) = ?", [division.count, division])
            } else {
                add("(instr(division_name, ?) > 0 OR instr(province, ?) > 0)", [division, division])
            }
        }
        if let issuer { add("(instr(issuer_name, ?) > 0 OR instr(issuer_printed, ?) > 0)", [issuer, issuer]) }
        if let edition = edition?.rawValue {
            add(
                "? IN (article20_edition, requests_edition, review_edition, indicators_edition)", [edition])
        }
        if let finding {
            add("EXISTS (SELECT 1 FROM finding WHERE finding.report = report.id AND rule = ?)", [finding])
        }
        if let digest {
            let prefix = digest.hasPrefix("sha256:") ? digest : "sha256:" + digest
            add("substr(digest, 1, ?) = ?", [prefix.count, prefix])
        }
        if let text {
            let term = """
                EXISTS (SELECT 1 FROM section WHERE section.report = report.id
                    AND (instr(heading, ?) > 0 OR instr(text, ?) > 0))
                """
            if let query = WordPairs.query(text) {
                // The index says which reports may have the words, the text itself which do.
                add("id IN (SELECT rowid FROM words WHERE words MATCH ?)", [query])
            }
            add(term, [text, text])
        }
        return (terms.joined(separator: " AND "), arguments)
    }
}

/// The order of the reports of a library.
public enum ReportOrder: Sendable {
    /// By year, division, issuer and digest; unknown values come first.
    case byYear
    /// The reports of an issuer one after the other, by year.
    case byIssuer

    var sql: String {
        switch self {
        case .byYear: "year, division, issuer, digest"
        case .byIssuer:
            // As the audit identifies issuers: by their official names with the codes of their divisions.
            """
            CASE WHEN issuer_name IS NULL THEN issuer_printed WHEN division IS NULL THEN issuer_name
                ELSE issuer_name || ' (' || division || ')' END, year, digest
            """
        }
    }
}

extension ReportFilter {
    /// Whether it excludes anything but what is superseded.
    public var isGiven: Bool {
        years != nil || division != nil || issuer != nil || edition != nil || finding != nil || text != nil
            || digest != nil
    }
}
