import ReportCore

/// What holds for every document, whatever the bytes were that it was read from.
struct DocumentInvariants {
    typealias Breach = (rule: ConformanceRule, detail: String)

    private let document: SourceDocument
    private var breaches: [Breach] = []

    static func breaches(in document: SourceDocument) -> [Breach] {
        var check = DocumentInvariants(document)
        check.run()
        return check.breaches
    }

    private init(_ document: SourceDocument) {
        self.document = document
    }

    private mutating func run() {
        checkText()
        // Everything else refers to the text by its bytes.
        guard breaches.isEmpty else { return }
        checkRegions()
        checkBlocks()
        checkTables()
        checkMarkers()
        checkPlaces()
        checkFindings()
    }

    private mutating func report(_ rule: ConformanceRule, _ detail: @autoclosure () -> String, unless holds: Bool) {
        if !holds { breaches.append((rule, detail())) }
    }

    // MARK: Text

    private mutating func checkText() {
        let source = document.source.utf8
        report(.documentUTF8, "the text is not valid UTF-8", unless: isValid(document.text))
        report(.documentUTF8, "the text of the source is not valid UTF-8", unless: isValid(source))
        report(.documentSource, "the source has its byte order mark", unless: !source.starts(with: [0xEF, 0xBB, 0xBF]))
        report(.documentSource, "the source has a NUL", unless: !source.contains(0))
    }

    private func isValid(_ utf8: [UInt8]) -> Bool {
        String(validating: utf8, as: UTF8.self) != nil
    }

    /// Whether a range can be used; says so where it cannot.
    private mutating func checkRange(_ range: Range<Int>, of name: @autoclosure () -> String) -> Bool {
        let text = document.text
        guard range.lowerBound >= 0, range.upperBound <= text.count else {
            report(.documentRange, "\(name()) at \(range) of \(text.count) bytes", unless: false)
            return false
        }
        let isOnBoundaries = text.isCharacterBoundary(range.lowerBound) && text.isCharacterBoundary(range.upperBound)
        report(.documentBoundary, "\(name()) at \(range) is inside a character", unless: isOnBoundaries)
        guard isOnBoundaries, !range.isEmpty else { return isOnBoundaries }
        let isTrimmed = !text.isSpace(at: range.lowerBound) && !text.isSpace(before: range.upperBound)
        report(.documentTrimmed, "\(name()) at \(range) has white space at its ends", unless: isTrimmed)
        return true
    }

    // MARK: Regions and blocks

    private mutating func checkRegions() {
        let regions = document.regions
        report(.documentRegions, "there is no region", unless: !regions.isEmpty)
        for (index, region) in regions.enumerated() {
            let isSound = index == 0 ? region.parent == 0 : (0..<index).contains(region.parent)
            report(.documentRegions, "region \(index) is in region \(region.parent)", unless: isSound)
        }
    }

    private mutating func checkBlocks() {
        var end = 0
        for (index, block) in document.blocks.enumerated() {
            report(
                .documentRegions, "block \(index) is in region \(block.region)",
                unless: document.regions.indices.contains(block.region))
            guard checkRange(block.range, of: "block \(index)") else { continue }
            report(
                .documentBlockOrder, "block \(index) starts at \(block.range.lowerBound), before \(end)",
                unless: block.range.lowerBound >= end)
            checkCovered(end..<max(end, block.range.lowerBound))
            end = max(end, block.range.upperBound)
            checkKind(of: block, index)
        }
        checkCovered(end..<document.text.count)
    }

    private mutating func checkKind(of block: Block, _ index: Int) {
        report(
            .documentBlock, "\(block.linkedBytes) bytes of block \(index) are linked",
            unless: (0...block.range.count).contains(block.linkedBytes))
        if case .table = block.kind { return }
        report(.documentTrimmed, "block \(index) is empty", unless: !block.range.isEmpty)
        guard case .heading(let level) = block.kind else { return }
        report(.documentBlock, "heading \(index) is of level \(level)", unless: (1...6).contains(level))
    }

    /// Between blocks there are no words: white space, or a format's marks in ASCII, such as pipes.
    private mutating func checkCovered(_ range: Range<Int>) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let scalar = document.text.scalar(at: offset)
            guard scalar.isBlank || scalar.isASCIIMark else {
                let words = document.string(offset..<range.upperBound).prefix(16)
                return report(.documentCovered, "“\(words)” at \(offset) is in no block", unless: false)
            }
            offset += UTF8.width(scalar)
        }
    }

    // MARK: Tables

    private mutating func checkTables() {
        var blocks: [[Range<Int>]] = Array(repeating: [], count: document.tables.count)
        for (index, block) in document.blocks.enumerated() {
            guard case .table(let table) = block.kind else { continue }
            let exists = blocks.indices.contains(table)
            report(.documentTables, "block \(index) is table \(table) of \(blocks.count)", unless: exists)
            if exists { blocks[table].append(block.range) }
        }
        for (index, table) in document.tables.enumerated() {
            report(
                .documentTables, "table \(index) belongs to \(blocks[index].count) blocks",
                unless: blocks[index].count == 1)
            checkCells(of: table, index, in: blocks[index].first)
        }
    }

    private mutating func checkCells(of table: Table, _ index: Int, in block: Range<Int>?) {
        var end = 0
        var last = (row: 0, column: -1)
        for (number, cell) in table.cells.enumerated() {
            let position = (row: cell.row, column: cell.column)
            func name() -> String { "cell \(number) of table \(index)" }
            report(
                .documentCellOrder, "\(name()) is at row \(cell.row), column \(cell.column)",
                unless: last < position && cell.column >= 0)
            last = position
            let leastSpan = min(cell.rowSpan, cell.columnSpan)
            let mostSpan = table.spansKnown ? Int.max : 1
            report(
                .documentSpans, "\(name()) spans \(cell.rowSpan)×\(cell.columnSpan)",
                unless: leastSpan >= 1 && max(cell.rowSpan, cell.columnSpan) <= mostSpan)
            report(
                .documentGaps, "\(name()) \(cell.gap == nil ? "is empty without a gap" : "has words and a gap")",
                unless: cell.range.isEmpty == (cell.gap != nil))
            if let place = cell.place {
                checkPlace(place..<place, name())
                report(.documentGaps, "\(name()) has a place beside its words", unless: cell.range.isEmpty)
            }
            guard checkRange(cell.range, of: name()) else { continue }
            report(.documentCellOrder, "\(name()) stands before \(end)", unless: cell.range.lowerBound >= end)
            end = max(end, cell.range.upperBound)
            let isCovered = cell.range.isEmpty || block.map { cell.range.clamped(to: $0) == cell.range } ?? true
            report(.documentTableRange, "\(name()) at \(cell.range) is outside its block", unless: isCovered)
        }
    }

    // MARK: Markers, places, findings

    private mutating func checkMarkers() {
        for marker in document.markers {
            _ = checkRange(marker.offset..<marker.offset, of: "marker “\(marker.name)”")
        }
        for link in document.fileLinks {
            _ = checkRange(link.words, of: "the link to \(link.address)")
        }
    }

    private mutating func checkPlaces() {
        for (index, block) in document.blocks.enumerated() where !block.range.isEmpty {
            checkPlace(of: block.range, "block \(index)")
        }
        for (index, table) in document.tables.enumerated() {
            for cell in table.cells where !cell.range.isEmpty {
                checkPlace(of: cell.range, "the cell at row \(cell.row), column \(cell.column) of table \(index)")
            }
        }
        for pair in document.pairs { checkPlace(pair.place, "the pair “\(pair.name)”") }
        for finding in document.findings {
            if let place = finding.place { checkPlace(place, "the finding \(finding.rule)") }
        }
    }

    /// The end of a range may be where the next one's place begins, so its last byte counts.
    private mutating func checkPlace(of range: Range<Int>, _ name: @autoclosure () -> String) {
        let first = document.places.source(of: range.lowerBound)
        let last = document.places.source(of: range.upperBound - 1)
        let isSound = first >= 0 && first <= last && last < document.source.utf8.count
        report(.documentPlaces, "\(name()) is at \(first) to \(last) of the source", unless: isSound)
    }

    private mutating func checkPlace(_ place: Range<Int>, _ name: @autoclosure () -> String) {
        let isSound = place.lowerBound >= 0 && place.upperBound <= document.source.utf8.count
        report(.documentPlaces, "\(name()) is at \(place) of the source", unless: isSound)
    }

    private mutating func checkFindings() {
        for finding in document.findings {
            report(
                .documentFindings, "a finding without words: \(finding)",
                unless: !finding.rule.id.isEmpty && !finding.message.isEmpty)
        }
        for finding in document.source.findings {
            report(
                .documentFindings, "the finding \(finding.rule) of decoding is lost",
                unless: document.findings.contains(finding))
        }
    }
}
