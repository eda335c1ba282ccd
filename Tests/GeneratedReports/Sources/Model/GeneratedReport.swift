/// An invented annual report whose every table cell is known.
///
/// It is a pure function of its seed. Places and organs are fictional.
public struct GeneratedReport: Sendable {
    /// The seed that it was made from.
    public let seed: UInt64
    /// The title as printed, if it has one.
    public internal(set) var title: String?
    /// The organ that reports, by its full name.
    public let issuer: String
    /// The organ with all that is known about it.
    public let organ: InventedOrgan
    /// The year that it reports on.
    public let reportYear: Int
    /// The form of its tables.
    public let edition: Edition
    /// The paragraphs before the first heading.
    public internal(set) var preamble: [String]
    /// The sections in order.
    public internal(set) var sections: [ReportSection]
    /// The statutory tables that it has, in order.
    public internal(set) var tables: [StatutoryTable]
    /// The lines of the signature (issuer, date), if it is signed.
    public internal(set) var signature: [String]
    /// The date of the signature (ISO 8601), if it is dated.
    public let signedOn: String?
    /// The date of publication (ISO 8601), as a page of it says.
    public let publishedOn: String
    /// What every cell says, in the order of the tables, then the cells that the tables lack.
    public let truth: [CellTruth]
    /// Every indicator that the report states; empty and unknown for a report without ``options``.
    public var indicators: [IndicatorTruth] = []
    /// Every number with a measure word in its sentences; empty and unknown for a report without ``options``.
    public var figures: [FigureTruth] = []
    /// What makes it harder to read.
    public var traits: [String] = []
    /// The options that it was made by; nil for the plain reports of 2019 and 2021, whose prose has no truth.
    public var options: GenerationOptions?

    /// The table of that kind, if the report has it.
    public func table(_ kind: StatutoryTable.Kind) -> StatutoryTable? {
        tables.first { $0.kind == kind }
    }

    /// The table that the block prints.
    func grid(of block: ReportSection.Block) -> StatutoryTable? {
        switch block {
        case .table(let kind): table(kind)
        case .grid(let table): table
        case .subheading, .paragraph: nil
        }
    }
}
