/// An element of a part, by what of it is read.
struct XMLElement {
    private(set) var tag: Tag
    private(set) var attributes: [String: String] = [:]

    init(name: String, namespace: String) {
        tag = Tag(name, namespace)
    }

    mutating func setAttribute(_ name: String, _ value: String) {
        guard XMLElement.read.contains(name) else { return }
        // The parser leaves an ampersand as a reference, lest it be expanded twice.
        attributes[name] = value.replacing("&#38;", with: "&")
    }

    /// The attributes that are read; revision ids and measures are most of the others.
    private static let read: Set<String> = [
        "val", "id", "type", "styleId", "default", "numId", "ilvl", "abstractNumId", "char", "Id", "Type", "Target",
        "TargetMode",
    ]
}

/// What an element is. Elements that are not listed have no meaning, and their contents are read as if they were not
/// there.
enum Tag: String {
    case other
    // Blocks
    case body, p, tbl, tr, tc, txbxContent, footnote, endnote, hdr, ftr, sectPr
    // Runs
    case r, t, tab, ptab, br, cr, noBreakHyphen, sym, hyperlink, del, moveFrom, altChunk, object
    case headerReference, footerReference
    // Properties
    case pPr, rPr, tcPr, trPr, pStyle, rStyle, outlineLvl, numPr, ilvl, numId, vanish, gridSpan, gridBefore
    case vMerge, hMerge, tblHeader
    // Styles and numbering
    case style, name, basedOn, abstractNum, num, lvl, start, numFmt, lvlText, lvlRestart, suff, isLgl
    case abstractNumId, lvlOverride, startOverride, numStyleLink, styleLink, comment
    // Others' namespaces
    case alternateContent = "AlternateContent"
    case choice = "Choice"
    case fallback = "Fallback"
    case relationship = "Relationship"

    init(_ name: String, _ namespace: String) {
        let tag = Tag(rawValue: name) ?? .other
        let isKnown =
            switch tag {
            case .alternateContent, .choice, .fallback:
                namespace == "http://schemas.openxmlformats.org/markup-compatibility/2006"
            case .relationship: namespace == "http://schemas.openxmlformats.org/package/2006/relationships"
            // Formulas have texts of their own.
            case .t: Tag.word.contains(namespace) || Tag.math.contains(namespace)
            default: Tag.word.contains(namespace)
            }
        self = isKnown ? tag : .other
    }

    /// ECMA-376, transitional and strict.
    private static let word: Set<String> = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]
    private static let math: Set<String> = [
        "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math",
    ]
}
