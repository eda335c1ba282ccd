/// How a table cell is written in HTML.
public struct CellMarkup: Sendable, Hashable {
    /// What surrounds the text of a cell.
    public enum Wrap: String, Sendable, CaseIterable {
        case bare
        case paragraph
        case span
        case paragraphSpan
    }

    /// How an empty cell is written.
    public enum Blank: String, Sendable, CaseIterable {
        case nothing
        case space
        case spaceParagraph
        case spaceSpanParagraph
        case emptyParagraph
        case breakParagraph
    }

    /// Where the lines of a table break.
    public enum Layout: String, Sendable, CaseIterable {
        case compact
        case cellPerLine
        case indentedContent
    }

    public var wrap: Wrap
    public var blank: Blank
    public var layout: Layout
    /// Whether the names of columns are broken as the form breaks them.
    public var breaksHeaders: Bool

    public init(wrap: Wrap, blank: Blank, layout: Layout, breaksHeaders: Bool) {
        self.wrap = wrap
        self.blank = blank
        self.layout = layout
        self.breaksHeaders = breaksHeaders
    }
}

/// Where a page prints the title of the report.
public enum TitlePlace: String, Sendable, CaseIterable {
    /// Above the text, before the line with date and source.
    case aboveText
    /// As the first line of the text.
    case inText
    /// In both places.
    case both
}

/// The choices that make one page of a report.
public struct PageOptions: Sendable, Hashable {
    public var shape: PageShape
    public var charset: TextCharset
    public var lineEnd: LineEnd
    public var cells: CellMarkup
    /// How the blanks of the review table are written; real pages mix.
    public var reviewBlank: CellMarkup.Blank
    public var titlePlace: TitlePlace
    /// Seeds what surrounds the report: links, numbers, empty values.
    public var seed: UInt64

    public init(
        shape: PageShape, charset: TextCharset = .utf8, lineEnd: LineEnd = .lineFeed, cells: CellMarkup,
        reviewBlank: CellMarkup.Blank, titlePlace: TitlePlace = .aboveText, seed: UInt64 = 0
    ) {
        self.shape = shape
        self.charset = charset
        self.lineEnd = lineEnd
        self.cells = cells
        self.reviewBlank = reviewBlank
        self.titlePlace = titlePlace
        self.seed = seed
    }

    /// Choices that are likely for that shape, made by the seed.
    public init(shape: PageShape, seed: UInt64) {
        var random = SplitMix64(seed: seed).branch("page")
        let blank = random.pick(CellMarkup.Blank.allCases)
        self.shape = shape
        self.charset = Self.charset(of: shape, &random)
        self.lineEnd = random.pick(weighted: [(65, .lineFeed), (35, .carriageReturnLineFeed)])
        self.cells = CellMarkup(
            wrap: random.pick(weighted: [(30, .bare), (40, .paragraph), (10, .span), (20, .paragraphSpan)]),
            blank: blank, layout: random.pick(weighted: [(50, .compact), (25, .cellPerLine), (25, .indentedContent)]),
            breaksHeaders: random.chance(55))
        self.reviewBlank = random.chance(70) ? blank : random.pick(CellMarkup.Blank.allCases)
        self.titlePlace = random.pick(weighted: [(60, .aboveText), (25, .inText), (15, .both)])
        self.seed = seed
    }

    var remarks: String {
        "charset \(charset.declaredName), wrap \(cells.wrap), blank \(cells.blank), review blank \(reviewBlank), "
            + "layout \(cells.layout), broken headers \(cells.breaksHeaders), title \(titlePlace)"
    }

    private static func charset(of shape: PageShape, _ random: inout SplitMix64) -> TextCharset {
        let isOld = shape == .fontEra || shape == .wordPasted
        guard random.chance(isOld ? 75 : 12) else {
            return random.chance(15) ? .utf8WithMark : .utf8
        }
        return .gb18030(declaredAs: random.pick(["gb2312", "gb2312", "gbk", "gb18030"]))
    }
}
