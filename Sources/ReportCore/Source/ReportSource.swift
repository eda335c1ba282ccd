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
    /// What the module says of itself; always the same.
    var descriptor: SourceDescriptor { get }
    /// How sure the module is that a source is of its format, from the probe alone.
    func identify(_ probe: SourceProbe) -> Match
    /// Reads a source; fails where it is broken beyond reading, or over one of the limits of `context`.
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
    /// Media types in lower case: `text/html`.
    public var mediaTypes: [String]
    /// Ids of the modules whose formats this one refines; on equal matches this one reads.
    public var specializes: [String]
    /// The rules of what it finds in the syntax, besides those of decoding.
    public var findings: [FindingRule]

    public init(
        id: String, name: String, summary: String, extensions: [String], mediaTypes: [String] = [],
        specializes: [String] = [], findings: [FindingRule] = []
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.extensions = extensions
        self.mediaTypes = mediaTypes
        self.specializes = specializes
        self.findings = findings
    }
}

/// How sure a module is that a source is of its format, and why.
public struct Match: Sendable, Equatable {
    /// The levels, in ascending order.
    public enum Level: Int, Sendable, Comparable {
        /// It is not of the format, or does not show it.
        case no
        /// It can be read as the format, as most sources can.
        case possible
        /// It has features of the format.
        case likely
        /// It announces the format.
        case certain

        public static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }
    }

    /// How sure the module is.
    public var level: Level
    /// Why, in a few words that `nianbao explain` prints.
    public var reason: String

    public init(_ level: Level, _ reason: String) {
        self.level = level
        self.reason = reason
    }

    /// A match of level `no`.
    public static func no(_ reason: String) -> Match { Match(.no, reason) }
    /// A match of level `possible`.
    public static func possible(_ reason: String) -> Match { Match(.possible, reason) }
    /// A match of level `likely`.
    public static func likely(_ reason: String) -> Match { Match(.likely, reason) }
    /// A match of level `certain`.
    public static func certain(_ reason: String) -> Match { Match(.certain, reason) }
}

/// What a module may use while it reads: limits and the user's own word on the encoding.
public struct ReadContext: Sendable {
    /// The bounds within which to read.
    public var limits: Limits
    /// The encoding that the user named; it overrules the source's own declaration.
    public var charset: Charset?

    public init(limits: Limits = Limits(), charset: Charset? = nil) {
        self.limits = limits
        self.charset = charset
    }
}

/// The bounds within which sources and archives are read; beyond one of them reading ends in ``IngestError/Problem/limit(_:found:allowed:)``.
public struct Limits: Sendable, Equatable {
    /// Size of one source in bytes.
    public var bytes = 64 * 1024 * 1024
    /// Elements that are open at the same time.
    public var nesting = 250_000
    /// Slots of all table grids of one source, spans counted out.
    public var cells = 2_000_000
    /// How many times their own size packed bytes may unpack to, where that is more than ``bytes``.
    public var expansion = 500
    /// How many archives may lie one in the other: `pages.tar.gz` is two.
    public var depth = 5
    /// Members of one archive.
    public var members = 10_000_000
    /// How long a module that runs as a process may take over one answer.
    public var milliseconds = 60_000

    public init() {}
}
