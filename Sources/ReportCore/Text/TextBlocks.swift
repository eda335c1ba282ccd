/// Builds a document over the bytes of a text, block by block in reading order.
///
/// Modules hand over what their syntax sets apart; all other lines go through ``add(_:of:)``, which knows what every
/// text has: paragraphs, list items and tables of tabs.
public struct TextBlocks {
    /// The document as far as it was built.
    public private(set) var document: SourceDocument
    private let name: String
    private let limits: Limits
    private var slots = 0

    /// Builds over the source's own text; `name` is the source's, for errors.
    public init(source: SourceText, name: String, limits: Limits) {
        self.init(SourceDocument(source: source), name: name, limits: limits)
    }

    /// Builds on a document that has a text and no blocks yet.
    public init(_ document: SourceDocument, name: String, limits: Limits) {
        self.document = document
        self.name = name
        self.limits = limits
    }

    /// Adds lines of a text: each is a paragraph or a list item, and rows of tabs are tables.
    public mutating func add(_ lines: Range<Int>, of layout: TextLayout) throws(IngestError) {
        guard lines.contains(where: { layout.lines[$0].tabs > 0 }) else {
            for line in lines { add(layout.lines[line]) }
            return
        }
        for part in TabTables(layout, lines: lines).parts() {
            switch part {
            case .line(let index): add(layout.lines[index])
            case .table(let table): try add(table)
            }
        }
    }

    /// Adds a line as a paragraph or a list item; a blank one is nothing.
    public mutating func add(_ line: TextLine) {
        guard !line.isBlank else { return }
        add(hasBullet(line.words) ? .listItem : .paragraph, line.words)
    }

    /// Adds a block; `range` is without white space at its ends.
    public mutating func add(_ kind: Block.Kind, _ range: Range<Int>) {
        document.blocks.append(Block(kind: kind, range: range))
    }

    /// Adds a table that lies in `range`, or where that is nil from its first to its last word; one without words is
    /// nothing.
    ///
    /// Fails when there are more slots in all tables than the limit allows.
    public mutating func add(_ table: Table, in range: Range<Int>? = nil) throws(IngestError) {
        slots += table.cells.count
        guard slots <= limits.cells else {
            throw IngestError(name, .limit(.cells, found: slots, allowed: limits.cells))
        }
        let words = table.cells.lazy.filter { !$0.range.isEmpty }.map(\.range)
        guard let first = words.first?.lowerBound, let last = words.last?.upperBound else { return }
        add(.table(document.tables.count), range ?? first..<last)
        document.tables.append(table)
    }

    /// Says which stretches of the text are the words of links, in the order of the text.
    public mutating func markLinks(_ links: [Range<Int>]) {
        var rest = links[...]
        for index in document.blocks.indices {
            let range = document.blocks[index].range
            while let link = rest.first, link.lowerBound < range.upperBound {
                document.blocks[index].linkedBytes += range.clamped(to: link).count
                rest.removeFirst()
            }
        }
    }

    /// Whether words begin with `•`, `·`, `●`, or with a hyphen or asterisk and a space.
    private func hasBullet(_ words: Range<Int>) -> Bool {
        func byte(_ offset: Int) -> UInt8 {
            offset < words.count ? document.text[words.lowerBound + offset] : 0
        }
        switch byte(0) {
        case 0x2D, 0x2A: return byte(1) == 0x20
        case 0xC2: return byte(1) == 0xB7
        case 0xE2: return byte(1) == 0x80 && byte(2) == 0xA2 || byte(1) == 0x97 && byte(2) == 0x8F
        default: return false
        }
    }
}
