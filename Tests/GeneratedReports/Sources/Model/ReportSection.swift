/// The canonical kind of a top-level section.
public enum SectionKind: String, Sendable, CaseIterable {
    case overallSituation
    case proactiveDisclosure
    case interpretationAndResponse
    case requestProcessing
    case reviewAndLitigation
    case fees
    case consultation
    case organizationAndFunding
    case meetingsAndTraining
    case statisticsTable
    case problemsAndImprovements
    case otherMatters

    /// The six that the notices of 2019 and 2021 prescribe.
    static let prescribed: [SectionKind] = [
        .overallSituation, .proactiveDisclosure, .requestProcessing, .reviewAndLitigation, .problemsAndImprovements,
        .otherMatters,
    ]
}

/// A top-level section of a generated report.
public struct ReportSection: Sendable {
    /// One thing printed in a section.
    public enum Block: Sendable {
        /// A heading below the section's own, on its line, numbered as printed.
        case subheading(String)
        /// A paragraph of running text.
        case paragraph(String)
        /// A table; the report holds it.
        case table(StatutoryTable.Kind)
        /// A table, or what is left of one, at this place.
        case grid(StatutoryTable)
    }

    /// What the section is about.
    public let kind: SectionKind
    /// The heading as printed, with its number.
    public internal(set) var heading: String
    /// The text and tables in reading order.
    public internal(set) var blocks: [Block]
}
