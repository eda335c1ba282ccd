public import ReportCore

/// One source, and what a reader of it must find.
public struct Case: Sendable {
    /// Where it comes from: seed and rendering, or the file.
    public let place: String
    /// The bytes to read.
    public let input: SourceInput
    /// What the report says.
    public let truth: Truth
    /// What the text lost.
    public let losses: Losses
    /// `page`, `pipe text` or `pasted text`.
    public let format: String
    /// The shape of the page or the dialect of the text.
    public let dialect: String
    /// What happened to the report on its way into the text.
    public let traits: [String]

    init(
        place: String, input: SourceInput, truth: Truth, losses: Losses, format: String, dialect: String,
        traits: [String] = []
    ) {
        self.place = place
        self.input = input
        self.truth = truth
        self.losses = losses
        self.format = format
        self.dialect = dialect
        self.traits = traits
    }
}
