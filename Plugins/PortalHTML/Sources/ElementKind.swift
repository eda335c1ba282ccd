/// What an element means to the document: names that are read alike share a kind.
enum ElementKind: UInt8, Sendable {
    /// Part of a line: `span`, `font`, `o:p` and every name that HTML does not know.
    case phrasing
    /// `a`.
    case link
    /// Without content, and nothing to read in it: `img`, `input`.
    case void
    /// The page's own frame, which says nothing: `html`, `head`, `body`.
    case frame
    /// `br` and `hr`.
    case lineBreak
    /// Its tags end a paragraph and have no other meaning: `option`, `blockquote`.
    case boundary
    /// `p`; a boundary that may be hidden.
    case paragraph

    // Elements that the parser sees.
    case division
    case main
    case article
    case navigation
    case header
    case footer
    case aside
    case form
    case heading1
    case heading2
    case heading3
    case heading4
    case heading5
    case heading6
    case unorderedList
    case orderedList
    case listItem
    case preformatted
    case table
    case caption
    case tableHead
    case tableBody
    case tableFoot
    case row
    case dataCell
    case headerCell

    // Elements whose content is not markup, or not content.
    case meta
    case title
    /// Text that no reader sees: `script`, `style`, `iframe`.
    case invisibleText
    case textArea
    /// Text shown as it stands: `xmp`.
    case example
    case plaintext
    case template
    /// Shown only where scripts or media fail: `noscript`, `video`.
    case fallback
}

extension ElementKind {
    /// Whether the element becomes part of the tree that the parser builds.
    var isStructural: Bool { ElementKind.division.rawValue...ElementKind.headerCell.rawValue ~= rawValue }

    /// Whether the element ends the paragraph before it and the one in it.
    var isBlock: Bool { ElementKind.lineBreak.rawValue...ElementKind.headerCell.rawValue ~= rawValue }

    /// Whether other blocks may be counted against it: a paragraph, or part of the tree.
    var holdsBlocks: Bool { self == .paragraph || isStructural }

    var isCell: Bool { self == .dataCell || self == .headerCell }

    /// The level of a heading.
    var headingLevel: Int? {
        guard ElementKind.heading1.rawValue...ElementKind.heading6.rawValue ~= rawValue else { return nil }
        return Int(rawValue - ElementKind.heading1.rawValue) + 1
    }

    /// Whether the element makes a region of the document: cells do as well, where their table is not data.
    var isRegion: Bool { ElementKind.division.rawValue...ElementKind.form.rawValue ~= rawValue || isCell }

    /// The name that the parser gets for a structural element; HTML 5's sections are divisions to it.
    var parserName: StaticString {
        switch self {
        case .form: "form"
        case .heading1: "h1"
        case .heading2: "h2"
        case .heading3: "h3"
        case .heading4: "h4"
        case .heading5: "h5"
        case .heading6: "h6"
        case .unorderedList: "ul"
        case .orderedList: "ol"
        case .listItem: "li"
        case .preformatted: "pre"
        case .table: "table"
        case .caption: "caption"
        case .tableHead: "thead"
        case .tableBody: "tbody"
        case .tableFoot: "tfoot"
        case .row: "tr"
        case .dataCell: "td"
        case .headerCell: "th"
        default: "div"
        }
    }
}

/// An element's name as a number, for comparing: exact up to eight bytes, and beyond for the names that HTML has.
struct ElementName: Hashable, Sendable {
    /// The first eight bytes in lower case.
    private(set) var head: UInt64 = 0
    private(set) var count = 0

    init() {}

    init(_ name: some Sequence<UInt8>) {
        for byte in name { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
        let isUpper = 0x41...0x5A ~= byte
        if count < 8 { head = head << 8 | UInt64(isUpper ? byte | 0x20 : byte) }
        count += 1
    }

    /// What HTML says of the name; an unknown one is part of a line.
    var kind: ElementKind { ElementTable.shared[self] }
}

/// The names that are read otherwise than as part of a line.
private struct ElementTable: Sendable {
    static let shared = ElementTable()

    private static let names: [(ElementKind, String)] = [
        (.link, "a"),
        (.void, "area base basefont bgsound col embed frame img input keygen link param source track wbr"),
        (.frame, "html head body"),
        (.lineBreak, "br hr"),
        (
            .boundary,
            """
            address blockquote center colgroup dd details dialog dir dl dt fieldset figcaption figure frameset \
            hgroup legend marquee menu optgroup option search summary
            """
        ),
        (.paragraph, "p"),
        (.division, "div section"),
        (.main, "main"), (.article, "article"), (.navigation, "nav"), (.header, "header"), (.footer, "footer"),
        (.aside, "aside"), (.form, "form"),
        (.heading1, "h1"), (.heading2, "h2"), (.heading3, "h3"), (.heading4, "h4"), (.heading5, "h5"),
        (.heading6, "h6"),
        (.unorderedList, "ul"), (.orderedList, "ol"), (.listItem, "li"), (.preformatted, "pre listing"),
        (.table, "table"), (.caption, "caption"), (.tableHead, "thead"), (.tableBody, "tbody"),
        (.tableFoot, "tfoot"), (.row, "tr"), (.dataCell, "td"), (.headerCell, "th"),
        (.meta, "meta"), (.title, "title"), (.invisibleText, "script style iframe noembed noframes"),
        (.textArea, "textarea"), (.example, "xmp"), (.plaintext, "plaintext"), (.template, "template"),
        (.fallback, "noscript audio video canvas datalist"),
    ]

    /// Open addressing: 256 slots for about a hundred names, so that a look-up meets one or two of them.
    private var slots: [(name: ElementName, kind: ElementKind)]

    private init() {
        slots = Array(repeating: (ElementName(), .phrasing), count: 256)
        for (kind, list) in ElementTable.names {
            for word in list.split(separator: " ") {
                let name = ElementName(word.utf8)
                var slot = ElementTable.slot(of: name)
                while slots[slot].name.count > 0 { slot = (slot + 1) & 0xFF }
                slots[slot] = (name, kind)
            }
        }
    }

    private static func slot(of name: ElementName) -> Int {
        Int((name.head &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }

    subscript(name: ElementName) -> ElementKind {
        var slot = ElementTable.slot(of: name)
        while slots[slot].name.count > 0 {
            if slots[slot].name == name { return slots[slot].kind }
            slot = (slot + 1) & 0xFF
        }
        return .phrasing
    }
}
