import ReportCore

/// Makes the document from the trees of a Word document's parts.
struct WordReader {
    let styles: WordStyles
    var numbering: WordNumbering
    let limits: Limits
    var problem: IngestError.Problem?

    /// The part that is read, and the texts of all parts up to it.
    var tree = XMLTree()
    private var source: [UInt8] = []

    var text = WordText()
    private var regions = [Region(parent: 0)]
    /// The region of the blocks to come.
    private var region = 0
    /// The region of the document's own words, without headers and footers.
    private var body = 0
    var blocks: [Block] = []
    var tables: [Table] = []
    var openTables: [OpenWordTable] = []
    var slotsLeft: Int
    /// What the lines of the present paragraph are.
    private var kind = Block.Kind.paragraph
    /// Text boxes of the present paragraph, which are read behind it.
    private var boxes: [Int] = []
    /// What is hidden and is read behind the paragraph, or behind the outermost table.
    var hidden: [Hidden] = []
    var deletions = 0
    private var comments = 0
    private var chunks = 0
    private var objects = 0

    /// Something hidden by its node.
    enum Hidden {
        case run(Int, paragraph: Int)
        /// A cell that is merged into another one, and whose words Word does not show.
        case cell(Int)
    }

    private struct Inline {
        var isLinked = false
        var isHidden = false
        var paragraph = 0
        /// Whether hidden words are what is read.
        var readsHidden = false
    }

    init(styles: WordStyles, numbering: WordNumbering, limits: Limits) {
        self.styles = styles
        self.numbering = numbering
        self.limits = limits
        slotsLeft = limits.cells
    }

    // MARK: Parts

    mutating func readBody(_ tree: XMLTree, _ source: [UInt8]) {
        (self.tree, self.source) = (tree, source)
        body = regions.count
        inRegion(Region(parent: 0, landmark: .main)) { reader in
            for node in tree.nodes.indices where tree.nodes[node].tag == .body { reader.readBlocks(node) }
        }
        if blocks.isEmpty { body = 0 }
    }

    /// Reads footnotes or endnotes, but for the lines that set them apart.
    mutating func readNotes(_ tree: XMLTree, _ source: [UInt8], named name: String) {
        (self.tree, self.source) = (tree, source)
        inRegion(Region(parent: body, names: [name])) { reader in
            for node in tree.nodes.indices where [.footnote, .endnote].contains(tree.nodes[node].tag) {
                let type = tree.nodes[node].attributes["type"] ?? "normal"
                if type == "normal" { reader.readBlocks(node) }
            }
        }
    }

    /// Reads a header or footer.
    mutating func readMargin(_ tree: XMLTree, _ source: [UInt8], as landmark: Region.Landmark) {
        (self.tree, self.source) = (tree, source)
        inRegion(Region(parent: 0, landmark: landmark)) { reader in
            for node in tree.nodes.indices where [.hdr, .ftr].contains(tree.nodes[node].tag) {
                reader.readBlocks(node)
            }
        }
    }

    mutating func countComments(_ tree: XMLTree) {
        comments += tree.nodes.count { $0.tag == .comment }
    }

    func finish(_ source: SourceText) -> SourceDocument {
        var document = SourceDocument(source: source, text: text.utf8, places: text.places)
        document.regions = regions
        document.blocks = blocks
        document.tables = tables
        let found: [WordFinding] = [
            .deletions(deletions), .comments(comments), .embeddedFiles(chunks), .embeddedObjects(objects),
        ]
        document.findings += found.filter { $0.count > 0 }.map { SourceFinding($0) }
        return document
    }

    /// Reads something into a region of its own, which is taken back if there is no block in it.
    private mutating func inRegion(_ new: Region, _ read: (inout WordReader) -> Void) {
        let outer = (region, blocks.count, regions.count)
        region = regions.count
        regions.append(new)
        read(&self)
        endParagraph()
        region = outer.0
        if blocks.count == outer.1 { regions.removeLast(regions.count - outer.2) }
    }

    // MARK: Blocks

    /// Reads what a node holds: paragraphs and tables, or what stands around them.
    mutating func readBlocks(_ node: Int) {
        for child in tree.children(of: node) where problem == nil {
            switch tree.nodes[child].tag {
            case .p: readParagraph(child)
            case .tbl: readTable(child)
            case .r, .hyperlink, .t:
                readInline(child, Inline(paragraph: child), itself: true)
                endParagraph()
            case .del, .moveFrom: deletions += 1
            case .altChunk: chunks += 1
            case .alternateContent: if let chosen = chosen(child) { readBlocks(chosen) }
            case .pPr, .tcPr, .sectPr: break
            default: readBlocks(child)
            }
        }
    }

    private mutating func readParagraph(_ node: Int) {
        let properties = tree.child(.pPr, of: node)
        let style = styles.paragraphStyle(tree.value(.pStyle, of: properties))
        let label = label(of: properties, style)
        let outline = tree.number(.outlineLvl, of: properties) ?? style.outlineLevel
        switch (outline, label) {
        case (.some(let level), _) where 0...8 ~= level: kind = .heading(min(level + 1, 6))
        case (_, .bullet): kind = .listItem
        default: kind = style.isTitle ? .heading(1) : .paragraph
        }
        if case .number(let number) = label, !style.isHidden {
            for scalar in number.unicodeScalars { text.append(scalar, at: tree.nodes[node].place.lowerBound) }
        }
        readInline(node, Inline(isHidden: style.isHidden, paragraph: node))
        endParagraph()
    }

    /// What numbers a paragraph: its own properties, else its style's.
    private mutating func label(of properties: Int?, _ style: WordStyles.Style) -> WordNumbering.Label? {
        let own = tree.child(.numPr, of: properties)
        guard let list = tree.value(.numId, of: own) ?? style.numbering, list != "0" else { return nil }
        return numbering.next(list, level: tree.number(.ilvl, of: own) ?? style.level ?? 0)
    }

    /// The alternative that is read: a newer program's before what older ones fall back on (ECMA-376, part 3).
    private func chosen(_ node: Int) -> Int? {
        tree.child(.choice, of: node) ?? tree.child(.fallback, of: node)
    }

    mutating func endLine() {
        guard let (range, linkedBytes) = text.endLine() else { return }
        blocks.append(Block(kind: kind, range: range, region: region, linkedBytes: linkedBytes))
    }

    /// Ends a paragraph, with what was put off until then.
    private mutating func endParagraph() {
        endLine()
        let nodes = boxes
        boxes.removeAll()
        for node in nodes { readBlocks(node) }
        readHidden()
    }

    mutating func readHidden() {
        guard openTables.isEmpty, !hidden.isEmpty else { return }
        let parts = hidden
        hidden.removeAll()
        inRegion(Region(parent: region, isHidden: true)) { reader in
            reader.kind = .paragraph
            var last = -1
            for part in parts {
                switch part {
                case .cell(let node): reader.readBlocks(node)
                case .run(let node, let paragraph):
                    if paragraph != last { reader.endLine() }
                    last = paragraph
                    reader.readInline(node, Inline(paragraph: paragraph, readsHidden: true))
                }
            }
        }
    }

    // MARK: Lines

    private mutating func readInline(_ node: Int, _ inline: Inline, itself: Bool = false) {
        for child in itself ? [node] : Array(tree.children(of: node)) {
            let place = tree.nodes[child].place
            switch tree.nodes[child].tag {
            case .pPr, .rPr: break
            case .r: readRun(child, inline)
            case .t:
                for words in tree.children(of: child) {
                    let words = tree.nodes[words]
                    text.append(source, words.place, isRaw: words.isRaw, isLinked: inline.isLinked)
                }
            case .tab, .ptab: text.append("\t", at: place.lowerBound)
            case .br, .cr: endLine()
            case .noBreakHyphen: text.append("\u{2011}", at: place.lowerBound)
            case .sym:
                if let symbol = Symbol.scalar(tree.nodes[child].attributes["char"]) {
                    text.append(symbol, at: place.lowerBound)
                }
            case .hyperlink:
                var linked = inline
                linked.isLinked = true
                readInline(child, linked)
            case .del, .moveFrom: deletions += 1
            case .altChunk: chunks += 1
            case .txbxContent: boxes.append(child)
            case .alternateContent: if let chosen = chosen(child) { readInline(chosen, inline) }
            default:
                if tree.nodes[child].tag == .object { objects += 1 }
                readInline(child, inline)
            }
        }
    }

    private mutating func readRun(_ node: Int, _ inline: Inline) {
        var inline = inline
        if let properties = tree.child(.rPr, of: node), !inline.readsHidden {
            let style = tree.value(.rStyle, of: properties)
            inline.isHidden =
                tree.isOn(.vanish, of: properties)
                ?? (inline.isHidden || (style.map { styles.style($0).isHidden } ?? false))
        }
        if inline.isHidden, !inline.readsHidden {
            hidden.append(.run(node, paragraph: inline.paragraph))
        } else {
            readInline(node, inline)
        }
    }
}
