/// A report in one format, and what is known of that rendering.
public struct Rendering: Sendable {
    /// The name of the shape or dialect, such as `trs` or `pandoc`.
    public let name: String
    /// The extension that a file of it has.
    public let fileExtension: String
    /// The choices that it was made by, for investigating a failure.
    public let remarks: String
    /// The text before it was put into a charset.
    public let text: String
    /// The bytes in the chosen charset.
    public let bytes: [UInt8]
    /// The report's own words in reading order: title, paragraphs, headings, cells with text, signature.
    ///
    /// Apart from white space they are in the rendering exactly so, between the words of the page around them.
    public let contentWords: [String]
    /// The pointers of the rows that have values but lost a blank, so that their columns cannot be known.
    public let lostBlanks: Set<String>
    /// The pointers of the rows of which no value is left, since all were blank.
    public let vanishedRows: Set<String>
    /// What happened to the report on its way into this rendering.
    public var traits: [String] = []
    /// The signs of tampering in it.
    public var taint: [TaintTruth] = []
}
