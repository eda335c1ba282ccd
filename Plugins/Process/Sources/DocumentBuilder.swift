internal import ReportCore

/// Makes a document of what a module says, and finds what cannot be so.
///
/// The words of blocks and cells become one text, a line feed between blocks and rows, a tab between cells.
struct DocumentBuilder {
    enum Problem: Error {
        case unsound(String)
        case tooManyCells(Int)
    }

    private let given: SourceText?
    private let limits: Limits
    private var text: [UInt8] = []
    private var places = PlaceMap()
    /// Whether words have places in the source that was given.
    private var isPlaced = false
    /// Where the place of the last words ends: places are in reading order.
    private var placed = 0
    private var blocks: [Block] = []
    private var tables: [Table] = []
    private var regions = [Region(parent: 0)]
    private var slots = 0

    /// `given` is the text that the module was given; nil where it was bytes.
    init(given: SourceText?, limits: Limits) {
        self.given = given
        self.limits = limits
    }

    mutating func document(_ message: DocumentMessage) throws(Problem) -> SourceDocument {
        isPlaced = message.source == .input
        if isPlaced, given == nil { throw .unsound("its places are in the input, which is no text to it") }
        for (index, region) in (message.regions ?? []).enumerated() { try add(region.content, index + 1) }
        for (index, block) in message.blocks.enumerated() { try add(block.content, "block \(index)") }
        let findings = given?.findings ?? []
        let words = SourceText(utf8: text, charset: given?.charset ?? .utf8, findings: findings)
        var document = SourceDocument(source: isPlaced ? given ?? words : words, text: text, places: places)
        document.regions = regions
        document.blocks = blocks
        document.tables = tables
        for pair in message.pairs ?? [] {
            let place = try pair.place.map { place throws(Problem) in try range(place, "the pair “\(pair.name)”") }
            let own = isPlaced ? 0..<0 : document.source.addLine("\(pair.name): \(pair.value)")
            document.pairs.append(Pair(name: pair.name, value: pair.value, place: place ?? own))
        }
        for marker in message.markers ?? [] {
            let offset = try start(ofBlock: marker.block, "the marker “\(marker.name)”")
            document.markers.append(Marker(name: marker.name, offset: offset))
        }
        document.markers.sort { $0.offset < $1.offset }
        for link in message.fileLinks ?? [] {
            guard blocks.indices.contains(link.block) else { throw .unsound("a link is in block \(link.block)") }
            document.fileLinks.append(FileLink(address: link.address, words: blocks[link.block].range))
        }
        for finding in message.findings ?? [] { document.findings.append(try sourceFinding(finding.content)) }
        return document
    }

    private mutating func add(_ region: RegionMessage, _ index: Int) throws(Problem) {
        let parent = region.parent ?? 0
        guard (0..<index).contains(parent) else { throw .unsound("region \(index) is in region \(parent)") }
        let landmark = region.landmark.map { ($0, Region.Landmark(rawValue: $0)) }
        if let landmark, landmark.1 == nil { throw .unsound("there is no landmark “\(landmark.0)”") }
        regions.append(
            Region(
                parent: parent, landmark: landmark?.1, names: region.names ?? [], isHidden: region.isHidden ?? false))
    }

    private mutating func add(_ block: BlockMessage, _ name: String) throws(Problem) {
        let region = block.region ?? 0
        guard regions.indices.contains(region) else { throw .unsound("\(name) is in region \(region)") }
        let kind: Block.Kind
        let range: Range<Int>
        if block.kind == .table {
            guard block.text == nil, block.place == nil, let cells = block.cells, !cells.isEmpty else {
                throw .unsound("\(name) is a table and has to have cells, and neither text nor place")
            }
            separate(by: 0x0A)
            kind = .table(tables.count)
            range = try addTable(block, cells.map(\.content), name)
        } else {
            guard let words = block.text, block.cells == nil else {
                throw .unsound("\(name) is no table and has to have text, and no cells")
            }
            kind = try self.kind(of: block, name)
            range = try add(words, at: block.place, after: 0x0A, name)
            if range.isEmpty { throw .unsound("\(name) has no words") }
        }
        blocks.append(
            Block(kind: kind, range: range, region: region, linkedBytes: block.isLinked == true ? range.count : 0))
    }

    private func kind(of block: BlockMessage, _ name: String) throws(Problem) -> Block.Kind {
        switch block.kind {
        case .heading:
            let level = block.level ?? 1
            guard (1...6).contains(level) else { throw .unsound("\(name) is a heading of level \(level)") }
            return .heading(level)
        case .listItem: return .listItem
        case .paragraph, .table: return .paragraph
        }
    }

    // MARK: Words

    /// Adds words without the white space around them, behind a separator, and the place where they start.
    private mutating func add(
        _ words: String, at place: [Int]?, after separator: UInt8, _ name: @autoclosure () -> String
    ) throws(Problem) -> Range<Int> {
        let utf8 = Array(words.utf8)
        let trimmed = WhiteSpace.trimmed(utf8.indices, in: utf8)
        guard !trimmed.isEmpty else { return text.count..<text.count }
        if utf8[trimmed].contains(0) { throw .unsound("\(name()) has a NUL") }
        separate(by: separator)
        let start = text.count
        text += utf8[trimmed]
        if let place {
            try anchor(start..<text.count, at: range(place, name()), name())
        } else if isPlaced {
            throw .unsound("\(name()) has no place")
        }
        return start..<text.count
    }

    private mutating func separate(by separator: UInt8) {
        // White space at the ends of a block would not be its words.
        if let last = text.last, last != 0x0A, last != 0x09 { text.append(separator) }
    }

    private mutating func anchor(_ words: Range<Int>, at place: Range<Int>, _ name: String) throws(Problem) {
        guard let given else { return }
        let source = WhiteSpace.trimmed(place, in: given.utf8)
        guard source.lowerBound >= placed else {
            throw .unsound("\(name) is at \(place), before the end of the words before it at \(placed)")
        }
        guard words.count <= source.count else {
            throw .unsound("\(name) has \(words.count) bytes, its place \(source.count)")
        }
        placed = source.upperBound
        places.anchor(text: words.lowerBound, source: source.lowerBound)
    }

    private func range(_ place: [Int], _ name: String) throws(Problem) -> Range<Int> {
        guard isPlaced, let given else { throw .unsound("\(name) has a place, but its source is the text") }
        guard place.count == 2, place[0] >= 0, place[0] <= place[1], place[1] <= given.utf8.count else {
            throw .unsound("\(name) is at \(place) of \(given.utf8.count) bytes")
        }
        return place[0]..<place[1]
    }

    private func start(ofBlock index: Int, _ name: String) throws(Problem) -> Int {
        guard (0...blocks.count).contains(index) else { throw .unsound("\(name) is before block \(index)") }
        return index < blocks.count ? blocks[index].range.lowerBound : text.count
    }

    private func sourceFinding(_ finding: FindingMessage) throws(Problem) -> SourceFinding {
        guard !finding.rule.isEmpty, !finding.message.isEmpty else { throw .unsound("a finding has no words") }
        var place: Range<Int>?
        if let stated = finding.place {
            place = try range(stated, "the finding \(finding.rule)")
        } else if let index = finding.block {
            guard blocks.indices.contains(index) else { throw .unsound("a finding is about block \(index)") }
            let words = blocks[index].range
            place =
                words.isEmpty
                ? nil : places.source(of: words.lowerBound)..<places.source(of: words.upperBound - 1) + 1
        }
        let rule = FindingRule(unknown: finding.rule)
        return SourceFinding(rule: rule, isLossy: finding.isLossy, message: finding.message, place: place)
    }

    // MARK: Tables

    /// Adds a table; the range of its words.
    private mutating func addTable(
        _ block: BlockMessage, _ messages: [CellMessage], _ name: String
    ) throws(Problem) -> Range<Int> {
        let start = text.count
        let spansKnown = block.spansKnown ?? true
        let grid = TableGrid(cells: messages, spansKnown: spansKnown, name: name)
        slots += try grid.slots(most: limits.cells - slots)
        var cells: [Table.Cell] = []
        var writtenRow = -1
        for message in messages {
            // Empty cells stand at the end of the words before them, so that a table has no space at its ends.
            let range = try add(
                message.text, at: message.place, after: message.row == writtenRow ? 0x09 : 0x0A, message.name(in: name))
            if !range.isEmpty { writtenRow = message.row }
            if message.gap != nil, !range.isEmpty { throw .unsound("\(message.name(in: name)) has words and a gap") }
            let gap = message.gap?.gap ?? (spansKnown ? .blank : .ambiguous)
            let place = try message.place.map { place throws(Problem) in
                try self.range(place, message.name(in: name))
            }
            cells.append(
                Table.Cell(
                    range: range, row: message.row, column: message.column, rowSpan: message.rowSpan ?? 1,
                    columnSpan: message.columnSpan ?? 1, isHeader: message.isHeader ?? false,
                    gap: range.isEmpty ? gap : nil, place: range.isEmpty ? place?.lowerBound : nil))
        }
        tables.append(Table(cells: cells, spansKnown: spansKnown, rowsKnown: block.rowsKnown ?? true))
        return start..<text.count
    }
}

extension SourceText {
    /// Adds a line behind the words, for metadata that a module read in no words of its own; the line's place.
    fileprivate mutating func addLine(_ line: String) -> Range<Int> {
        if !utf8.isEmpty { utf8.append(0x0A) }
        let start = utf8.count
        utf8 += line.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        return start..<utf8.count
    }
}
