/// A format module: recognises one source format and reads it into a neutral document.
///
/// A module knows syntax. It does not know what a report is, does not choose the content among the regions of a page,
/// and calls nothing chrome: the interpreter does that for all formats alike.
///
/// Rules for implementers, which `SourceConformance` of `ReportSourceTesting` checks:
/// - `identify` is pure and quiet: it looks at the probe alone, and never fails. A file that is yours and broken is
///   still yours.
/// - `read` ends in a document or an ``IngestError``, for any bytes; the same bytes give the same document.
/// - every visible character of the source is in the document, and every place lies inside the source.
public protocol ReportSource: Sendable {
    var descriptor: SourceDescriptor { get }
    func identify(_ probe: SourceProbe) -> Match
    func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument
}

/// What a format module says of itself.
public struct SourceDescriptor: Sendable, Equatable {
    /// The stable id, in lower case with hyphens: `portal-html`.
    public var id: String
    /// The name for people: `Portal page (HTML)`.
    public var name: String
    /// One sentence on what it reads.
    public var summary: String
    /// File extensions without the dot, in lower case.
    public var extensions: [String]
    public var mediaTypes: [String]
    /// Ids of the modules whose formats this one refines; on equal matches this one reads.
    public var specializes: [String]

    public init(
        id: String, name: String, summary: String, extensions: [String], mediaTypes: [String] = [],
        specializes: [String] = []
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.extensions = extensions
        self.mediaTypes = mediaTypes
        self.specializes = specializes
    }
}

/// How sure a module is that a source is of its format, and why.
public struct Match: Sendable, Equatable {
    public enum Level: Int, Sendable, Comparable {
        case no
        case possible
        case likely
        case certain

        public static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }
    }

    public var level: Level
    /// Why, in a few words that `nianbao explain` prints.
    public var reason: String

    public init(_ level: Level, _ reason: String) {
        self.level = level
        self.reason = reason
    }

    public static func no(_ reason: String) -> Match { Match(.no, reason) }
    public static func possible(_ reason: String) -> Match { Match(.possible, reason) }
    public static func likely(_ reason: String) -> Match { Match(.likely, reason) }
    public static func certain(_ reason: String) -> Match { Match(.certain, reason) }
}

/// What a module may use while it reads: limits and the user's own word on the encoding.
public struct ReadContext: Sendable {
    public var limits: Limits
    /// The encoding that the user named; it overrules the source's own declaration.
    public var charset: Charset?

    public init(limits: Limits = Limits(), charset: Charset? = nil) {
        self.limits = limits
        self.charset = charset
    }
}

/// The bounds within which a source is read; beyond one of them reading ends in ``IngestError/Problem/limit``.
public struct Limits: Sendable, Equatable {
    /// Size of one source in bytes.
    public var bytes = 64 * 1024 * 1024
    /// Elements that are open at the same time.
    public var nesting = 250_000
    /// Slots of all table grids of one source, spans counted out.
    public var cells = 2_000_000

    public init() {}
}
