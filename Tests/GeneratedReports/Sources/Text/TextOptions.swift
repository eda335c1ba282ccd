/// How a rendering in plain text is written.
public struct TextForm: Sendable, Hashable {
    public var charset: TextCharset
    public var lineEnd: LineEnd
    /// Whether the text was folded to half width, as stored page texts are.
    public var isHalfWidth: Bool

    public init(charset: TextCharset = .utf8, lineEnd: LineEnd = .lineFeed, isHalfWidth: Bool = false) {
        self.charset = charset
        self.lineEnd = lineEnd
        self.isHalfWidth = isHalfWidth
    }

    var remarks: String { "charset \(charset.declaredName), half width \(isHalfWidth)" }

    /// A form made by the seed; folded or not in equal shares.
    init(_ random: inout SplitMix64) {
        charset = random.pick(weighted: [(80, .utf8), (8, .utf8WithMark), (12, .gb18030(declaredAs: "gb18030"))])
        lineEnd = random.chance(25) ? .carriageReturnLineFeed : .lineFeed
        isHalfWidth = random.chance(50)
    }
}

/// A way of writing tables with pipes.
public enum PipeDialect: String, Sendable, CaseIterable {
    /// GitHub's tables with bare cells; spans filled up with empty ones.
    case gfm
    /// pandoc's pipe tables, padded to the width of their columns.
    case pandoc
    /// What trafilatura 1.10 to 1.12 writes for tables with one line per row.
    case trafilatura112 = "trafilatura-1.12-like"
    /// What trafilatura 2.2 writes.
    case trafilatura22 = "trafilatura-2.2-like"
    /// What markitdown writes: an empty head, an extra pipe for every spanned column, nothing for spanned rows.
    case markitdown = "markitdown-like"
    /// What html2text writes: pipes between the cells only, spans forgotten.
    case html2text = "html2text-like"
    /// Markdown typed by a person: merged labels repeated in every row.
    case handMade = "hand-made"

    /// The first four, which plain reports are written in.
    public static let plain: [PipeDialect] = [.gfm, .pandoc, .trafilatura112, .trafilatura22]

    /// The extension that a file in this dialect has.
    public var fileExtension: String { self == .trafilatura112 || self == .trafilatura22 ? "txt" : "md" }
}

/// The choices that make one pipe text of a report.
public struct PipeOptions: Sendable, Hashable {
    public var dialect: PipeDialect
    public var form: TextForm
    /// Whether trafilatura 1.12 found a space in the blank cells, and so kept them as line breaks.
    public var keepsBlanks: Bool

    public init(dialect: PipeDialect, form: TextForm = TextForm(), keepsBlanks: Bool = false) {
        self.dialect = dialect
        self.form = form
        self.keepsBlanks = keepsBlanks
    }

    /// Choices made by the seed.
    public init(dialect: PipeDialect, seed: UInt64) {
        var random = SplitMix64(seed: seed).branch("pipe text")
        self.init(dialect: dialect, form: TextForm(&random), keepsBlanks: random.chance(40))
    }
}

/// A way in which a text copied out of a browser keeps its tables.
public enum PastedLayout: String, Sendable, CaseIterable {
    /// A line for every row, tabs between the cells.
    case tabRows = "tab-rows"
    /// A line for every cell, an empty one for a blank.
    case cellLines = "cell-lines"
    /// A line for every cell that has text.
    case filledCellLines = "filled-cell-lines"
    /// The same, with an empty line between the cells.
    case spacedCellLines = "spaced-cell-lines"
}

/// The choices that make one pasted text of a report.
public struct PastedOptions: Sendable, Hashable {
    public var layout: PastedLayout
    public var form: TextForm
    /// Whether paragraphs begin with two wide spaces.
    public var isIndented: Bool

    public init(layout: PastedLayout, form: TextForm = TextForm(), isIndented: Bool = false) {
        self.layout = layout
        self.form = form
        self.isIndented = isIndented
    }

    /// Choices made by the seed.
    public init(layout: PastedLayout, seed: UInt64) {
        var random = SplitMix64(seed: seed).branch("pasted text")
        self.init(layout: layout, form: TextForm(&random), isIndented: random.chance(50))
    }
}
