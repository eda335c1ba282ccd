import ReportCore

/// What is left of a page for the parser: the tags that make its tree, and one letter for each run of text.
///
/// Text, attributes and everything that is not structure stay in the source; `runs` and `tags` say where they are, and
/// to which bytes of the markup they belong.
struct Skeleton {
    /// The page, decoded.
    let source: [UInt8]
    /// `<div>x<table><tr><td>x</td></tr></table></div>`.
    var markup: [UInt8] = []
    /// In the order of the source.
    var runs: [Run] = []
    var tags: [Tag] = []
    var pairs: [Pair] = []
    var marks: [Mark] = []
    var fileLinks: [Link] = []
    var findings: [SourceFinding] = []
    /// What the program that saved the page says of it.
    var saved: SavedPageComment?

    /// Text without markup in it.
    struct Run {
        struct Traits: OptionSet {
            let rawValue: UInt8

            /// A tag that ends a paragraph is between it and the text before it.
            static let startsParagraph = Traits(rawValue: 1)
            /// It is in a link.
            static let linked = Traits(rawValue: 2)
            /// Markup within the line hides it.
            static let hidden = Traits(rawValue: 4)
            /// `&` stands for itself in it.
            static let raw = Traits(rawValue: 8)
        }

        /// Where its letter is in the markup; white space has none, and the offset of what comes next.
        var offset: Int
        var start: Int
        var end: Int
        var traits: Traits
    }

    /// The start tag of a structural element.
    struct Tag {
        let kind: ElementKind
        /// Where its `<` is in the source.
        let place: Int
        /// Where its `>` is in the markup.
        var offset = 0
        var landmark: Region.Landmark?
        var classes: Range<Int>?
        var id: Range<Int>?
        var isHidden = false
        /// `role=presentation`: not a table.
        var isPresentation = false
        var columnSpan = 1
        /// 0 means up to the end of the row group.
        var rowSpan = 1

        init(_ kind: ElementKind, at place: Int) {
            self.kind = kind
            self.place = place
            landmark =
                switch kind {
                case .main: .main
                case .article: .article
                case .navigation: .navigation
                case .header: .header
                case .footer: .footer
                case .aside: .aside
                case .form: .form
                default: nil
                }
        }
    }

    /// A link to a file, whose words are those runs.
    struct Link {
        var address: String
        var runs: Range<Int>
    }

    /// A comment that names a point of the text: before the run of that index.
    struct Mark {
        var name: String
        var run: Int
    }
}
