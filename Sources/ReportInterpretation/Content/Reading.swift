import ReportCore
import ReportModel

/// A document prepared for interpretation: its text in normal form, its lines, and its passages in reading order.
///
/// A class, though it never changes: every reader has it, and copying its parts for each would cost more than many
/// readers do.
final class Reading: Sendable {
    /// The smallest unit of reading: a paragraph, a list item or a cell.
    struct Passage: Sendable {
        /// The words in the document's text.
        var range: Range<Int>
        /// The same words in normal form, without the bullet of a list item.
        var folded: Range<Int>
        var block: Int
        /// The cell, if the passage is one: the table and the index in it.
        var cell: CellReference?
    }

    struct CellReference: Sendable {
        var table: Int
        var index: Int
    }

    let document: SourceDocument
    /// The words of the statutory tables to be read.
    let vocabularies: TableVocabularies
    let folded: FoldedText
    let passages: [Passage]
    private let lines: LineIndex

    init(_ document: SourceDocument, vocabularies: TableVocabularies = .standard) {
        self.document = document
        self.vocabularies = vocabularies
        folded = FoldedText(document.text)
        lines = LineIndex(document.source.utf8)
        passages = Reading.passages(of: document, folded)
    }

    private static func passages(of document: SourceDocument, _ folded: FoldedText) -> [Passage] {
        var passages: [Passage] = []
        passages.reserveCapacity(document.blocks.count + document.tables.reduce(0) { $0 + $1.cells.count })
        var units = 0
        func folding(_ range: Range<Int>) -> Range<Int> {
            let found = folded.range(of: range, near: units)
            units = found.upperBound
            return found
        }
        for (index, block) in document.blocks.enumerated() {
            guard case .table(let table) = block.kind else {
                let own = withoutBullet(folding(block.range), folded)
                passages.append(Passage(range: block.range, folded: own, block: index))
                continue
            }
            for (position, cell) in document.tables[table].cells.enumerated() {
                passages.append(
                    Passage(
                        range: cell.range, folded: folding(cell.range), block: index,
                        cell: CellReference(table: table, index: position)))
            }
        }
        return passages
    }

    private static func withoutBullet(_ units: Range<Int>, _ folded: FoldedText) -> Range<Int> {
        let words = folded.units[units]
        guard let first = words.first, bullets.contains(first), words.dropFirst().first?.isHan ?? false else {
            return units
        }
        return units.dropFirst()
    }

    private static let bullets: UnitSet = "·-*■◆▪"

    /// Words that are not in the text, in normal form: a mirror that put pinyin into the text put it here too.
    func fold(_ words: String) -> FoldedText {
        FoldedText(Array(words.utf8), leastSounds: folded.pinyin.isEmpty ? PinyinReader.leastCount : 1)
    }

    /// The words of a passage in normal form.
    func words(_ passage: Int) -> Words { folded.units[passages[passage].folded] }

    /// The words of passages that follow one another, as one line.
    func words(_ run: Range<Int>) -> Words {
        guard let first = run.first, let last = run.last else { return [] }
        return folded.units[passages[first].folded.lowerBound..<passages[last].folded.upperBound]
    }

    /// The words of a passage, verbatim.
    func text(_ passage: Int) -> String { document.string(passages[passage].range) }

    /// The verbatim words of a range of units, from the first to the last of them.
    func text(units: Range<Int>) -> String { document.string(textRange(units: units)) }

    /// The characters of some units as printed, without white space and without a mirror's pinyin annotations.
    func characters(of units: Range<Int>) -> String {
        units.reduce(into: "") { text, unit in
            let start = folded.offsets[unit]
            text += document.string(start..<start + FoldedText.scalar(in: document.text, at: start).length)
        }
    }

    /// The range of the document's text from the first to the last of some units: a word that a mirror replaced is
    /// in it as a whole.
    func textRange(units: Range<Int>) -> Range<Int> {
        guard !units.isEmpty else { return folded.offsets[units.lowerBound]..<folded.offsets[units.lowerBound] }
        return folded.offsets[units.lowerBound]..<folded.end(of: units.upperBound - 1)
    }

    /// How many columns units take when printed: Chinese characters and wide marks two each.
    func width(units: Range<Int>) -> Int {
        document.text[textRange(units: units)].reduce(0) { width, byte in
            byte < 0x80 ? width + 1 : byte >= 0xE0 ? width + 2 : byte >= 0xC0 ? width + 1 : width
        }
    }

    /// Whether white space separates two digits: `1 2` is two numbers, though the normal form shows one.
    func hasPartedDigits(_ units: Range<Int>) -> Bool {
        units.dropLast().contains { unit in
            folded.units[unit].digit != nil && folded.units[unit + 1].digit != nil && folded.hasGap(after: unit)
        }
    }

    /// Where a byte of the document's text is in the source.
    func position(_ offset: Int) -> Position { lines.position(of: document.places.source(of: offset)) }

    /// Where a unit is in the source.
    func position(unit: Int) -> Position { position(folded.offsets[unit]) }

    /// Where a cell is in the source: its words, or the cell itself if it is empty.
    func position(of cell: Table.Cell) -> Position {
        cell.place.map { position(source: $0) } ?? position(cell.range.lowerBound)
    }

    /// Where a place of the decoded source is.
    func position(source offset: Int) -> Position { lines.position(of: offset) }

    /// How many Chinese characters a passage has, and how many of them occur only in Traditional text.
    func scriptCounts(_ passage: Int) -> (all: Int, traditional: Int) {
        let isTraditional = FoldTable.shared.isTraditional
        let range = passages[passage].range
        var counts = (all: 0, traditional: 0)
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = FoldedText.scalar(in: document.text, at: index)
            if scalar <= 0xFFFF, UInt16(scalar).isHan {
                counts.all += 1
                if isTraditional[scalar] { counts.traditional += 1 }
            }
            index += length
        }
        return counts
    }

    func block(of passage: Int) -> Block { document.blocks[passages[passage].block] }

    func table(_ reference: CellReference) -> Table { document.tables[reference.table] }

    func cell(of passage: Int) -> Table.Cell? {
        passages[passage].cell.map { document.tables[$0.table].cells[$0.index] }
    }

    func isListItem(_ passage: Int) -> Bool { block(of: passage).kind == .listItem }

    /// Whether a passage is a paragraph that markup makes a heading.
    func isMarkedHeading(_ passage: Int) -> Bool {
        if case .heading = block(of: passage).kind { true } else { false }
    }
}
