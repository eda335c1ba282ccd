/// An invented annual report whose every table cell is known.
///
/// It is a pure function of its seed. Places and organs are fictional.
public struct GeneratedReport: Sendable {
    /// The seed that it was made from.
    public let seed: UInt64
    /// The title as printed, if it has one.
    public let title: String?
    /// The organ that reports, by its full name.
    public let issuer: String
    /// The organ with all that is known of it.
    public let organ: InventedOrgan
    /// The year that it reports on.
    public let reportYear: Int
    /// The form of its tables.
    public let edition: Edition
    /// The paragraphs before the first heading.
    public let preamble: [String]
    /// The sections in order.
    public let sections: [ReportSection]
    /// The statutory tables that it has, in order.
    public let tables: [StatutoryTable]
    /// The lines of the signature (issuer, date), if it is signed.
    public let signature: [String]
    /// The date of the signature (ISO 8601), if it is dated.
    public let signedOn: String?
    /// The date of publication (ISO 8601), as a page of it says.
    public let publishedOn: String
    /// What every cell says, in the order of the tables, then the cells that the tables lack.
    public let truth: [CellTruth]

    /// The table of that kind, if the report has it.
    public func table(_ kind: StatutoryTable.Kind) -> StatutoryTable? {
        tables.first { $0.kind == kind }
    }
}
