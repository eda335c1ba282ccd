/// The neutral form of any source: one buffer of visible text, and flat lists of what stands in it.
///
/// Everything refers to ``text`` by byte ranges; ``places`` says where in the decoded source a byte of it came from.
/// Lists are in reading order. Regions form a tree by their `parent` index, without nesting of values, so that no
/// depth of a source is a danger to the stack.
///
/// Conservation: every visible character of the source is in ``text`` and there inside a block. *Visible* is what a
/// browser's `innerText` gives with styles ignored; text that markup hides is kept, and its block says so.
public struct SourceDocument: Sendable, Equatable {
    /// The decoded source.
    public var source: SourceText
    /// The visible text as UTF-8.
    public var text: [UInt8]
    /// From offsets in `text` to offsets in `source.utf8`.
    public var places: PlaceMap
    /// Regions in order of their starts; the first is the whole source, its own parent.
    public var regions: [Region]
    /// Blocks in reading order; their ranges do not overlap.
    public var blocks: [Block]
    /// The tables that blocks refer to by index.
    public var tables: [Table]
    /// What the syntax itself says is a name with a value, such as HTML's `meta`.
    public var pairs: [Pair]
    /// Named points in the text, such as the begin and end comments of a CMS.
    public var markers: [Marker]
    /// The address that the source says it was saved from.
    public var savedFrom: String?
    /// When it says it was saved: ISO 8601.
    public var savedAt: String?
    /// Links to files that are no pages, in order; links to pages are not kept.
    public var fileLinks: [FileLink]
    /// Remarks on the syntax.
    public var findings: [SourceFinding]

    /// A document over the source's own text: places are the ranges themselves.
    public init(source: SourceText) {
        self.init(source: source, text: source.utf8, places: .identity)
    }

    public init(source: SourceText, text: [UInt8], places: PlaceMap) {
        self.source = source
        self.text = text
        self.places = places
        regions = [Region(parent: 0)]
        blocks = []
        tables = []
        pairs = []
        markers = []
        fileLinks = []
        findings = source.findings
    }

    /// The words of a range of ``text``.
    public func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }
}

/// A part of a source that its syntax sets apart, with the hints that the syntax gives of its role.
public struct Region: Sendable, Equatable {
    /// HTML's words for parts of a page, by element or by `role`.
    public enum Landmark: String, Sendable {
        case main
        case article
        case navigation
        case header
        case footer
        case aside
        case form
    }

    /// Index of the region around this one.
    public var parent: Int
    /// The part of the page that the syntax says it is.
    public var landmark: Landmark?
    /// Class and id words, as printed.
    public var names: [String]
    /// Whether the markup hides it (`hidden`, `display:none`).
    public var isHidden: Bool

    public init(parent: Int, landmark: Landmark? = nil, names: [String] = [], isHidden: Bool = false) {
        self.parent = parent
        self.landmark = landmark
        self.names = names
        self.isHidden = isHidden
    }
}

/// A run of visible text that the syntax sets apart: a paragraph, or a whole table.
public struct Block: Sendable, Equatable {
    /// What the syntax makes of the run.
    public enum Kind: Sendable, Equatable {
        /// A heading by markup, of level 1 to 6.
        case heading(Int)
        case paragraph
        case listItem
        /// A table, by its index.
        case table(Int)
    }

    /// What it is.
    public var kind: Kind
    /// The words, without white space around them.
    public var range: Range<Int>
    /// Index of the innermost region around it.
    public var region: Int
    /// How many bytes of the range are the text of links.
    public var linkedBytes: Int

    public init(kind: Kind, range: Range<Int>, region: Int = 0, linkedBytes: Int = 0) {
        self.kind = kind
        self.range = range
        self.region = region
        self.linkedBytes = linkedBytes
    }
}

/// A name with its value as the syntax gives them; both as strings, for they need not be visible text.
public struct Pair: Sendable, Equatable {
    /// The name as written.
    public var name: String
    /// The value, its character references resolved.
    public var value: String
    /// The place in the decoded source.
    public var place: Range<Int>

    public init(name: String, value: String, place: Range<Int>) {
        self.name = name
        self.value = value
        self.place = place
    }
}

/// A named point in the text: `<!--ZJEG_RSS.content.begin-->`.
public struct Marker: Sendable, Equatable {
    /// The words of the marker as printed.
    public var name: String
    /// The offset in the document's text.
    public var offset: Int

    public init(name: String, offset: Int) {
        self.name = name
        self.offset = offset
    }
}

/// A link to a file: `<a href="./P020230120.docx">`.
public struct FileLink: Sendable, Equatable {
    /// The address as printed, its character references resolved.
    public var address: String
    /// The words of the link, in the document's text.
    public var words: Range<Int>

    public init(address: String, words: Range<Int>) {
        self.address = address
        self.words = words
    }

    /// Whether an address is that of a text document or an archive, by the extension of its path.
    public static func isFile(_ address: String) -> Bool {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        guard let dot = path.lastIndex(of: "."), path.distance(from: dot, to: path.endIndex) <= 6 else { return false }
        return extensions.contains(path[path.index(after: dot)...].lowercased())
    }

    private static let extensions: Set<String> = [
        "doc", "docx", "docm", "wps", "wpt", "rtf", "odt", "pdf", "ofd", "ceb", "xls", "xlsx", "et", "ods", "zip",
        "rar", "7z", "tar", "gz",
    ]
}
