/// The canonical kind of a top-level section.
public enum SectionKind: String, Sendable, CaseIterable {
    case overallSituation
    case proactiveDisclosure
    case requestProcessing
    case reviewAndLitigation
    case problemsAndImprovements
    case otherMatters
}

/// A top-level section of a generated report.
public struct ReportSection: Sendable {
    /// One thing printed in a section.
    public enum Block: Sendable {
        /// A heading below the section's own, on its line, numbered as printed.
        case subheading(String)
        /// A paragraph of running text.
        case paragraph(String)
        /// A statutory table; the report holds it.
        case table(StatutoryTable.Kind)
    }

    /// What the section is about.
    public let kind: SectionKind
    /// The heading as printed, with its number.
    public let heading: String
    /// The text and tables in reading order.
    public let blocks: [Block]
}
