/// The styles of a document (ECMA-376, 17.7), each with what it has from those that it is based on.
struct WordStyles {
    struct Style {
        /// 0 to 8 of a heading, 9 of other text.
        var outlineLevel: Int?
        var numbering: String?
        var level: Int?
        var isHidden = false
        var isTitle = false
    }

    private var stated: [String: (style: Style, basedOn: String?)] = [:]
    private var defaultParagraph: String?
    /// Longer chains are a circle.
    private static let longestChain = 30

    init() {}

    init(_ tree: XMLTree) {
        for node in tree.nodes.indices where tree.nodes[node].tag == .style {
            let attributes = tree.nodes[node].attributes
            guard let id = attributes["styleId"] else { continue }
            let name = (tree.value(.name, of: node) ?? "").lowercased()
            let paragraph = tree.child(.pPr, of: node)
            let numbering = tree.child(.numPr, of: paragraph)
            var style = Style()
            style.outlineLevel = tree.number(.outlineLvl, of: paragraph) ?? WordStyles.headingLevel(name)
            style.numbering = tree.value(.numId, of: numbering)
            style.level = tree.number(.ilvl, of: numbering)
            style.isHidden = tree.isOn(.vanish, of: tree.child(.rPr, of: node)) ?? false
            style.isTitle = name == "title"
            if stated[id] == nil { stated[id] = (style, tree.value(.basedOn, of: node)) }
            if attributes["type"] == "paragraph", ["1", "true", "on"].contains(attributes["default"]) {
                defaultParagraph = id
            }
        }
    }

    /// What a style says; that of a paragraph that names none is the default paragraph style.
    func style(_ id: String?) -> Style {
        var result = Style()
        var next = id
        for _ in 0..<WordStyles.longestChain {
            guard let id = next, let (style, basedOn) = stated[id] else { break }
            result.outlineLevel = result.outlineLevel ?? style.outlineLevel
            result.numbering = result.numbering ?? style.numbering
            result.level = result.level ?? style.level
            result.isHidden = result.isHidden || style.isHidden
            result.isTitle = result.isTitle || style.isTitle
            next = basedOn
        }
        return result
    }

    /// The style of a paragraph.
    func paragraphStyle(_ id: String?) -> Style { style(id ?? defaultParagraph) }

    /// The built-in headings, whose names are the same in every language of Word.
    private static func headingLevel(_ name: String) -> Int? {
        guard name.hasPrefix("heading "), let number = Int(name.dropFirst(8)), 1...9 ~= number else { return nil }
        return number - 1
    }
}
