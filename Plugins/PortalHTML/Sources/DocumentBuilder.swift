import ReportCore

/// Makes the document from the parser's steps.
///
/// Text comes from the source by the skeleton's runs, never from the parser: what the parser skips is written late,
/// but is not lost.
struct DocumentBuilder {
    let skeleton: Skeleton
    let limits: Limits
    private(set) var problem: IngestError.Problem?

    private var text = VisibleText()
    private var regions = [MadeRegion(parent: 0)]
    private(set) var blocks: [Block] = []
    private var tables: [Table] = []
    private var markers: [Marker] = []
    private var fileLinks: [FileLink] = []

    private var nextRun = 0
    private var nextTag = 0
    private var nextMark = 0
    private var nextLink = 0
    /// Elements that are open, innermost last.
    private var open: [Open] = []
    /// Those of them that make regions, once there is a block in them.
    private var regionStack = RegionStack()
    private var openTables: [OpenTable] = []
    /// Runs that stand inside tables but outside cells; each open table has those from its `firstStray` on.
    private var strays: [Stray] = []
    /// Runs that are hidden within a line or a cell: they are written behind it, so that they do not part its words.
    private var hiddenRuns: [Stray] = []
    private var slotsLeft: Int

    private struct Open {
        var kind: ElementKind
        var words: Block.Kind
        var isPreformatted: Bool
        var hasRegion: Bool
        /// The cell that it is, of the innermost table.
        var cell: Int?
    }

    /// A region to be, without its names: most of those in tables are taken back.
    private struct MadeRegion {
        var parent: Int
        var tag: Int?
        var isHidden = false
    }

    private struct Stray {
        var run: Skeleton.Run
        var words: Block.Kind
    }

    init(_ skeleton: Skeleton, limits: Limits) {
        self.skeleton = skeleton
        self.limits = limits
        slotsLeft = limits.cells
    }

    // MARK: The parser's steps

    /// An element starts; the parser has read up to `cursor`, the `>` of its tag.
    mutating func startElement(at cursor: Int) {
        guard problem == nil else { return }
        while nextTag < skeleton.tags.count, skeleton.tags[nextTag].offset < cursor { nextTag += 1 }
        let outer = open.last
        var element = Open(
            kind: .phrasing, words: outer?.words ?? .paragraph, isPreformatted: outer?.isPreformatted ?? false,
            hasRegion: false, cell: nil)
        // An element that no tag stands for was made up by the parser: it has no meaning.
        if nextTag < skeleton.tags.count, skeleton.tags[nextTag].offset == cursor {
            start(skeleton.tags[nextTag], as: &element)
            nextTag += 1
        }
        open.append(element)
        if open.count > limits.nesting { problem = .limit(.nesting, found: open.count, allowed: limits.nesting) }
    }

    /// The innermost element ends.
    mutating func endElement() {
        guard problem == nil, let element = open.last else { return }
        if element.kind.isStructural { endParagraph() }
        open.removeLast()
        switch element.kind {
        case .table: endTable()
        case .caption: inTable { $0.isInCaption = false }
        case .row:
            endCell()
            inTable { $0.isInRow = false }
        case .tableHead, .tableBody, .tableFoot:
            endCell()
            inTable { $0.startGroup() }
        default: if let cell = element.cell, openTables.last?.openCell == cell { endCell() }
        }
        if element.hasRegion { regionStack.pop() }
    }

    /// The parser has read text, up to `cursor`.
    mutating func text(upTo cursor: Int) {
        guard problem == nil else { return }
        while nextRun < skeleton.runs.count, skeleton.runs[nextRun].offset < cursor {
            passMarks(before: nextRun)
            write(skeleton.runs[nextRun])
            nextRun += 1
        }
    }

    /// The document, after the last step.
    mutating func finish(_ source: SourceText) -> SourceDocument {
        while !open.isEmpty, problem == nil { endElement() }
        text(upTo: .max)
        endParagraph()
        passMarks(before: skeleton.runs.count)
        var document = SourceDocument(source: source, text: text.utf8, places: text.places)
        document.regions = regions.map(region)
        document.blocks = blocks
        document.tables = tables
        document.pairs = skeleton.pairs
        document.markers = markers
        document.fileLinks = fileLinks
        document.findings += skeleton.findings
        return document
    }

    // MARK: Elements

    private mutating func start(_ tag: Skeleton.Tag, as element: inout Open) {
        endParagraph()
        element.kind = tag.kind
        switch tag.kind {
        case .table, .dataCell, .headerCell, .caption: element.words = .paragraph
        case .listItem: element.words = .listItem
        case .preformatted: element.isPreformatted = true
        default: if let level = tag.kind.headingLevel { element.words = .heading(level) }
        }
        if tag.kind.isRegion || tag.isHidden || tag.landmark != nil {
            // A cell around it that ends here has no region of its own to end: the parser ends elements.
            regionStack.push(nextTag, isHidden: tag.isHidden)
            element.hasRegion = true
        }
        startTablePart(tag, as: &element)
    }

    private mutating func startTablePart(_ tag: Skeleton.Tag, as element: inout Open) {
        if tag.kind == .table {
            openTables.append(
                OpenTable(
                    firstBlock: blocks.count, firstRegion: regions.count, regionStack: regionStack,
                    firstStray: strays.count, isPresentation: tag.isPresentation))
            return
        }
        guard !openTables.isEmpty else { return }
        let table = openTables.count - 1
        switch tag.kind {
        case .caption:
            openTables[table].isInCaption = openTables[table].cells.isEmpty
        case .tableHead, .tableBody, .tableFoot:
            endCell()
            openTables[table].startGroup()
        case .row:
            endCell()
            openTables[table].startRow()
        case .dataCell, .headerCell:
            endCell()
            // A hidden cell takes no place in the grid; its words are written behind the table.
            guard !isHiddenInTable else { return }
            element.cell = openTables[table].startCell(tag, firstBlock: blocks.count, at: text.utf8.count)
        case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6, .listItem:
            openTables[table].holdsDocument = openTables[table].holdsDocument || openTables[table].openCell != nil
        default: break
        }
    }

    /// Whether something inside the innermost table hides the words to come.
    private var isHiddenInTable: Bool {
        guard let table = openTables.last else { return false }
        return regionStack.isHidden && !table.isHidden
    }

    private mutating func endCell() {
        guard let table = openTables.indices.last, openTables[table].openCell != nil else { return }
        endParagraph()
        openTables[table].endCell(endBlock: blocks.count)
    }

    // MARK: Words

    private mutating func passMarks(before run: Int) {
        while nextMark < skeleton.marks.count, skeleton.marks[nextMark].run <= run {
            markers.append(Marker(name: skeleton.marks[nextMark].name, offset: text.utf8.count))
            nextMark += 1
        }
        passLinks(before: run)
    }

    private mutating func passLinks(before run: Int) {
        if nextLink > 0, skeleton.fileLinks[nextLink - 1].runs.upperBound >= run {
            fileLinks[nextLink - 1].words = fileLinks[nextLink - 1].words.lowerBound..<text.utf8.count
        }
        while nextLink < skeleton.fileLinks.count, skeleton.fileLinks[nextLink].runs.lowerBound <= run {
            let start = text.utf8.count
            fileLinks.append(FileLink(address: skeleton.fileLinks[nextLink].address, words: start..<start))
            nextLink += 1
        }
    }

    private mutating func write(_ run: Skeleton.Run) {
        let words = open.last?.words ?? .paragraph
        if run.traits.contains(.hidden) || isHiddenInTable {
            hiddenRuns.append(Stray(run: run, words: words))
            return
        }
        if run.traits.contains(.startsParagraph) { endParagraph() }
        if let table = openTables.last, !table.takesWords {
            strays.append(Stray(run: run, words: words))
        } else if open.last?.isPreformatted == true {
            writeLines(run)
        } else {
            text.append(skeleton.source, run.start..<run.end, traits: run.traits)
        }
    }

    /// Writes a run of preformatted text: each of its lines is a paragraph.
    private mutating func writeLines(_ run: Skeleton.Run) {
        var start = run.start
        for index in run.start..<run.end where skeleton.source[index] == 0x0A || skeleton.source[index] == 0x0D {
            text.append(skeleton.source, start..<index, traits: run.traits, isPreformatted: true)
            endParagraph()
            start = index + 1
        }
        text.append(skeleton.source, start..<run.end, traits: run.traits, isPreformatted: true)
    }

    private mutating func endParagraph() {
        endBlock(as: open.last?.words ?? .paragraph)
        guard openTables.isEmpty, !hiddenRuns.isEmpty else { return }
        let runs = hiddenRuns
        hiddenRuns.removeAll()
        regions.append(MadeRegion(parent: currentRegion(), isHidden: true))
        write(runs, in: regions.count - 1)
    }

    private mutating func endBlock(as kind: Block.Kind, in region: Int? = nil) {
        guard let (range, linkedBytes) = text.endParagraph() else { return }
        let region = region ?? currentRegion()
        blocks.append(Block(kind: kind, range: range, region: region, linkedBytes: linkedBytes))
    }

    /// Writes runs that were put aside.
    private mutating func write(_ runs: [Stray], in region: Int? = nil) {
        var words = Block.Kind.paragraph
        for stray in runs {
            if stray.run.traits.contains(.startsParagraph) { endBlock(as: words, in: region) }
            words = stray.words
            text.append(skeleton.source, stray.run.start..<stray.run.end, traits: stray.run.traits)
        }
        endBlock(as: words, in: region)
    }

    /// The innermost region, made now if no block was in it yet.
    private mutating func currentRegion() -> Int {
        regionStack.materialize { entry, parent in
            regions.append(MadeRegion(parent: parent, tag: entry.tag, isHidden: entry.isHidden))
            return regions.count - 1
        }
    }

    private func region(_ made: MadeRegion) -> Region {
        guard let tag = made.tag.map({ skeleton.tags[$0] }) else {
            return Region(parent: made.parent, isHidden: made.isHidden)
        }
        return Region(parent: made.parent, landmark: tag.landmark, names: names(of: tag), isHidden: made.isHidden)
    }

    /// Class and id words.
    private func names(of tag: Skeleton.Tag) -> [String] {
        [tag.classes, tag.id].compactMap { $0 }.flatMap { range in
            CharacterReference.decodeAll(skeleton.source, in: range, inAttribute: true)
                .split(whereSeparator: isWhiteSpace).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    // MARK: Tables

    /// Decides what the innermost table is: data become a table, a layout leaves its blocks as they are.
    private mutating func endTable() {
        endCell()
        guard let table = openTables.popLast() else { return }
        let isBlank = blocks.count == table.firstBlock
        if !table.cells.isEmpty, blocks.count > table.firstBlockInCells {
            if !table.isLayout(blocks) { makeData(table) }
            inTable { $0.holdsTable = true }
        } else if !isBlank {
            // Nothing but a caption.
            inTable { $0.holdsDocument = true }
        }
        settleStrays(of: table)
    }

    /// Changes the innermost table, if one is open.
    private mutating func inTable(_ change: (inout OpenTable) -> Void) {
        guard let innermost = openTables.indices.last else { return }
        change(&openTables[innermost])
    }

    private mutating func settleStrays(of table: OpenTable) {
        guard strays.count > table.firstStray, openTables.last?.takesWords ?? true else { return }
        let runs = Array(strays[table.firstStray...])
        strays.removeLast(runs.count)
        write(runs)
    }

    private mutating func makeData(_ table: OpenTable) {
        let data: Table
        do throws(TableGrid.TooLarge) {
            data = try table.data(blocks, slots: &slotsLeft)
        } catch {
            problem = .limit(.cells, found: limits.cells - slotsLeft, allowed: limits.cells)
            return
        }
        let region = dropRegions(of: table)
        let block = table.block(of: blocks, as: .table(tables.count), in: region)
        blocks.removeLast(blocks.count - table.firstBlockInCells)
        for index in table.firstBlock..<blocks.count { blocks[index].region = region }
        blocks.append(block)
        tables.append(data)
    }

    /// Takes back the regions of a table's cells; gives the region around the table.
    private mutating func dropRegions(of table: OpenTable) -> Int {
        let outer = regionStack.madeCount - table.madeRegions
        regions.removeLast(regions.count - table.firstRegion - outer)
        return regionStack.innermost
    }
}
