/// A government information disclosure report of one year by one organ: the canonical model.
///
/// The same report gives the same `Report` from any format, apart from ``provenance``, ``evidence``, the labels of the
/// page around it, and what the format truly lost.
public struct Report: Sendable, Equatable {
    /// The version of this model and of the JSON Schema that describes it.
    public static let schemaVersion = "1.1"

    /// The version of the schema that its JSON keeps to; that of an older version where it was read from such JSON.
    public internal(set) var schemaVersion = Report.schemaVersion
    /// SHA-256 over the report's own words: the title, then the content in reading order, NFKC and without white space.
    public var digest: String
    /// The title as printed; nil if there is none.
    public var title: String?
    /// The year reported on, which is not the year of publication.
    public var reportYear: Int?
    /// The period that the text says it covers, if it says so.
    public var coverage: Coverage?
    /// The organ that reports.
    public var issuer: Issuer
    /// What the page says about itself.
    public var publication: Publication
    /// Which written Chinese it uses.
    public var language: Language
    /// The text in the order of the report, as a tree of sections.
    public var sections: [Section]
    /// The statutory tables.
    public var statistics: Statistics
    /// Named quantities of the controlled vocabulary.
    public var indicators: [Indicator]
    /// Every number with a measure word in the narrative.
    public var figures: [Figure]
    /// The labels of the page around the report with their values, in reading order.
    public var labels: [Label]
    /// The text of the page around the report, in reading order.
    public var chrome: [Chrome]
    /// Indications that a mirror altered the text.
    public var taint: [Taint]
    /// Remarks of reading and interpreting; an audit's findings are not part of the report.
    public var findings: [Finding]
    /// Where each value was read; values without a place of their own have none.
    public var evidence: [Evidence]
    /// The source, and what read it.
    public var provenance: Provenance

    /// Makes a report of its parts without checking them against each other; the interpreter and decoders use it.
    ///
    /// - Parameters:
    ///   - digest: SHA-256 over its own words: `sha256:` and 64 hexadecimal digits.
    ///   - title: The title as printed.
    ///   - reportYear: The year reported on.
    ///   - coverage: The period that the text says it covers.
    ///   - issuer: The organ that reports.
    ///   - publication: What the page says about itself.
    ///   - language: Which written Chinese it uses.
    ///   - sections: The text, as a tree of sections.
    ///   - statistics: The statutory tables.
    ///   - indicators: Named quantities of the controlled vocabulary.
    ///   - figures: Every number with a measure word in the narrative.
    ///   - labels: The labels of the page around the report with their values.
    ///   - chrome: The text of the page around the report.
    ///   - taint: Indications that a mirror altered the text.
    ///   - findings: Remarks of reading and interpreting.
    ///   - evidence: Where each value was read, by JSON Pointer.
    ///   - provenance: The source, and what read it.
    public init(
        digest: String, title: String?, reportYear: Int?, coverage: Coverage?, issuer: Issuer,
        publication: Publication, language: Language, sections: [Section], statistics: Statistics,
        indicators: [Indicator], figures: [Figure], labels: [Label], chrome: [Chrome], taint: [Taint],
        findings: [Finding], evidence: [Evidence], provenance: Provenance
    ) {
        self.digest = digest
        self.title = title
        self.reportYear = reportYear
        self.coverage = coverage
        self.issuer = issuer
        self.publication = publication
        self.language = language
        self.sections = sections
        self.statistics = statistics
        self.indicators = indicators
        self.figures = figures
        self.labels = labels
        self.chrome = chrome
        self.taint = taint
        self.findings = findings
        self.evidence = evidence
        self.provenance = provenance
    }
}

extension Report: JSONWritable {
    public func write(to json: inout JSONWriter) {
        write(to: &json, withEvidence: true)
    }

    /// Writes the report, with or without the list of evidence.
    ///
    /// - Parameters:
    ///   - json: What writes it.
    ///   - withEvidence: Whether the member `evidence` is written.
    public func write(to json: inout JSONWriter, withEvidence: Bool) {
        json.object { json in
            json.member("chrome", chrome)
            json.member("coverage", coverage)
            json.member("digest", digest)
            if withEvidence { json.member("evidence", evidence) }
            json.member("figures", figures)
            json.member("findings", findings)
            json.member("indicators", indicators)
            json.member("issuer", issuer)
            json.member("labels", labels)
            json.member("language", language)
            json.member("provenance", provenance)
            json.member("publication", publication)
            json.member("reportYear", reportYear)
            json.member("schemaVersion", schemaVersion)
            json.member("sections", sections)
            json.member("statistics", statistics)
            json.member("taint", taint)
            json.member("title", title)
        }
    }
}
