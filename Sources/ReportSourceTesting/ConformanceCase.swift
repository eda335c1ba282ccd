public import ReportCore

/// A source of a module's own format, with the words that a reader of it sees.
public struct ConformanceCase: Sendable {
    /// What the case is about, in a few words; violations name it.
    public var name: String
    /// The file name, with an extension of the format.
    public var fileName: String
    /// The source.
    public var bytes: [UInt8]
    /// Every visible word in reading order; white space is not compared. Nil where it is not known: then that no word
    /// is lost is not checked.
    public var visibleText: String?
    /// How sure the module has to be of it at least; `possible` is for what looks like other formats too.
    public var recognizedAs: Match.Level
    /// What is known of the source besides its bytes.
    public var origin: SourceInput.Origin
    /// Whether the bytes are text, whose line ends may be changed and which may begin with a byte order mark; those of
    /// a packed format are not.
    public var isText = true

    public init(
        name: String, fileName: String, bytes: [UInt8], visibleText: String?,
        recognizedAs: Match.Level = .likely, origin: SourceInput.Origin = SourceInput.Origin()
    ) {
        self.name = name
        self.fileName = fileName
        self.bytes = bytes
        self.visibleText = visibleText
        self.recognizedAs = recognizedAs
        self.origin = origin
    }

    /// A case in UTF-8.
    public init(
        name: String, fileName: String, text: String, visibleText: String, recognizedAs: Match.Level = .likely
    ) {
        self.init(
            name: name, fileName: fileName, bytes: Array(text.utf8), visibleText: visibleText,
            recognizedAs: recognizedAs)
    }

    /// The case's source with other bytes in its place.
    func input(_ bytes: [UInt8]) -> SourceInput {
        SourceInput(name: fileName, bytes: bytes, origin: origin)
    }
}
