import ReportCore
import ReportModel

/// Builds the tree of sections from the report's passages.
///
/// The style of a number decides its level: a style that is already open closes everything inside it, a new one opens
/// a level. A heading without a number that names a section is on the outermost level if no numbers are used.
struct OutlineBuilder {
    private let reading: Reading
    private let kinds: PassageMap<StatutoryForm.Kind>
    /// The lines of statistics tables of 2014: 一、主动公开情况 is a row there.
    private let rows: PassageSet
    /// The lines that name such tables.
    private let captions: PassageSet
    private var open: [OpenSection] = []
    private var finished: [Section] = []
    private var narrative: [NarrativePassage] = []
    private var shownTables: [StatutoryForm.Kind] = []
    /// The width of the narrative's last line, including its heading; 0 if no line may continue it.
    private var lineWidth = 0

    private struct OpenSection {
        var style: Heading.Style
        var number: Int?
        var section: Section
    }

    /// The sections of some passages, and their text outside tables; `kinds` says which of them are part of a
    /// statutory table, and `forms` are the statistics tables of 2014, whose words stay where they are.
    static func outline(
        of passages: [Int], in reading: Reading, tables kinds: PassageMap<StatutoryForm.Kind>,
        forms: [FoundIndicatorTable]
    ) -> (sections: [Section], narrative: [NarrativePassage]) {
        var builder = OutlineBuilder(reading: reading, kinds: kinds, forms: forms)
        builder.build(passages)
        return (builder.finished, builder.narrative)
    }

    private init(reading: Reading, kinds: PassageMap<StatutoryForm.Kind>, forms: [FoundIndicatorTable]) {
        self.reading = reading
        self.kinds = kinds
        rows = PassageSet(forms.flatMap(\.passages))
        captions = PassageSet(forms.compactMap(\.caption))
    }

    private mutating func build(_ passages: [Int]) {
        var rest = passages[...]
        while let passage = rest.first {
            if let kind = kinds[passage] {
                showTable(kind)
                rest = rest.dropFirst()
            } else if let cell = reading.passages[passage].cell {
                let cells = rest.prefix { kinds[$0] == nil && reading.passages[$0].cell?.table == cell.table }
                addTable(Array(cells), table: cell.table)
                rest = rest.dropFirst(cells.count)
            } else {
                rest = rest.dropFirst()
                add(passage, next: rest.first)
            }
        }
        close(to: 0)
    }

    // MARK: Passages

    private mutating func add(_ passage: Int, next: Int?) {
        let words = reading.words(passage)
        guard !words.isEmpty else { return addText(passage) }
        if rows.contains(passage) { return append(.text(reading.text(passage))) }
        if captions.contains(passage) { return openTableSection(passage) }
        let isAlone = reading.isListItem(passage)
        let nextWords = next.flatMap { kinds[$0] == nil && !isAlone ? reading.words($0) : nil }
        guard
            let heading = HeadingReader.heading(
                in: words, isMarked: reading.isMarkedHeading(passage), next: nextWords)
        else { return addItem(words, passage) }
        // Before the first section a plain line is a line of the preamble.
        guard heading.style != .plain || open.contains(where: { $0.section.kind != .preamble }) else {
            return addText(passage)
        }
        open(heading)
        if let body = heading.body { addText(units: body) }
        lineWidth = mayContinue(heading, words) ? reading.width(units: words.indices) : 0
    }

    /// Whether the next line may continue a heading's line: it runs on as text does.
    private func mayContinue(_ heading: Heading, _ words: Words) -> Bool {
        heading.body != nil || words[heading.words].contains { $0.digit != nil || $0 == Marks.comma }
    }

    /// A paragraph; one that carries on the numbers of the headings before it is a section without a heading.
    private mutating func addItem(_ words: Words, _ passage: Int) {
        guard let numbering = Numbering(words), numbering.end < words.endIndex,
            let level = open.firstIndex(where: { $0.style == .numbered(numbering.style) }),
            open[level].number.map({ $0 + 1 }) == numbering.value
        else { return addText(passage) }
        close(to: level)
        let kind = open.last?.section.kind ?? .otherMatters
        let section = Section(kind: kind, number: reading.text(units: numbering.number))
        open.append(OpenSection(style: .numbered(numbering.style), number: numbering.value, section: section))
        addText(units: numbering.end..<words.endIndex)
    }

    private mutating func addText(_ passage: Int) {
        let words = reading.words(passage)
        // What a table left over is not treated as a sentence, unless it is one.
        let isNarrative = reading.passages[passage].cell == nil || words.contains(Marks.fullStop)
        addText(reading.text(passage), units: isNarrative ? words.indices : words.startIndex..<words.startIndex)
    }

    private mutating func addText(units: Range<Int>) {
        addText(reading.text(units: units), units: units)
    }

    private mutating func addText(_ text: String, units: Range<Int>) {
        guard !text.isEmpty else { return }
        append(.text(text))
        if let last = narrative.last, continues(last, units) {
            narrative[narrative.count - 1].units = last.units.lowerBound..<units.upperBound
        } else {
            addNarrative(units)
        }
        lineWidth = reading.width(units: units)
    }

    /// Whether text is the next line of a paragraph that was broken into lines: the line before is long and ends in
    /// the middle of a sentence, or less long and ends in the middle of a clause.
    private func continues(_ last: NarrativePassage, _ units: Range<Int>) -> Bool {
        guard last.units.upperBound == units.lowerBound, open.last?.section.kind == last.kind,
            let end = reading.folded.units[last.units].last
        else { return false }
        // 载明“: the quotation is on the next line.
        let words = reading.folded.units[last.units]
        let isQuoting = end == OutlineBuilder.quote && !words.count { $0 == OutlineBuilder.quote }.isMultiple(of: 2)
        if isQuoting { return lineWidth >= 28 }
        // Authors who write full stops write one at the end.
        let isOpen =
            end.digit != nil || ChineseNumeral.isPart(end) || OutlineBuilder.pauses.contains(end)
            || words.contains(Marks.fullStop)
        guard lineWidth >= (isOpen ? 28 : 40) else { return false }
        return !OutlineBuilder.endings.contains(end) && Numbering(reading.folded.units[units]) == nil
    }

    private static let quote = UInt16("\"" as Unicode.Scalar)
    private static let pauses = Set(Phrase(",、(").units)
    private static let endings = Set(Phrase("。;:!?)\"").units)

    private mutating func addNarrative(_ units: Range<Int>) {
        guard let kind = open.last?.section.kind, !units.isEmpty else { return }
        narrative.append(NarrativePassage(units: units, kind: kind))
    }

    private mutating func append(_ block: Section.Block) {
        if open.isEmpty { open.append(OpenSection(style: .plain, section: Section(kind: .preamble))) }
        open[open.count - 1].section.blocks.append(block)
    }

    // MARK: Tables

    private mutating func showTable(_ kind: StatutoryForm.Kind) {
        guard !shownTables.contains(kind) else { return }
        shownTables.append(kind)
        append(.table("/statistics/\(kind.rawValue)"))
    }

    /// A table, or the rest of one from which a statutory table was read.
    private mutating func addTable(_ passages: [Int], table: Int) {
        let isWhole = passages.count == reading.document.tables[table].cells.count
        let filled = passages.filter { !reading.words($0).isEmpty }
        if isWhole, filled.count > 1 {
            append(.grid(grid(table)))
        } else {
            for passage in filled { add(passage, next: nil) }
        }
    }

    private func grid(_ table: Int) -> Grid {
        var rows: [Int: [Grid.Cell]] = [:]
        for cell in reading.document.tables[table].cells {
            rows[cell.row, default: []].append(
                Grid.Cell(
                    text: reading.document.string(cell.range), rowSpan: cell.rowSpan, columnSpan: cell.columnSpan))
        }
        return Grid(rows: rows.keys.sorted().compactMap { rows[$0] })
    }

    /// The line that names a statistics table opens a section beside those of the narrative.
    private mutating func openTableSection(_ passage: Int) {
        close(to: 0)
        let section = Section(kind: .statisticsTable, heading: reading.text(passage))
        open.append(OpenSection(style: .named, section: section))
    }

    // MARK: Levels

    private mutating func open(_ heading: Heading) {
        close(to: level(of: heading))
        let parent = open.last?.section
        let section = Section(
            kind: kind(of: heading, in: parent), number: heading.number.map { reading.text(units: $0) },
            heading: reading.text(units: heading.words))
        open.append(OpenSection(style: heading.style, number: heading.value, section: section))
        addNarrative(heading.words)
        lineWidth = 0
    }

    /// How many of the open sections stay open around a heading.
    private func level(of heading: Heading) -> Int {
        if open.first?.section.kind == .preamble { return 0 }
        if heading.style == .plain {
            // A plain line is part of the section that it stands in, beside other plain lines.
            return open.firstIndex { $0.style == .plain } ?? open.count
        }
        return open.firstIndex { $0.style == heading.style } ?? open.count
    }

    private func kind(of heading: Heading, in parent: Section?) -> SectionKind {
        if let parent, parent.kind == .problemsAndImprovements { return parent.kind }
        if let kind = heading.kind { return kind }
        if let parent { return parent.kind }
        let isFirst = finished.allSatisfy { $0.kind == .preamble }
        return isFirst ? .overallSituation : .otherMatters
    }

    private mutating func close(to level: Int) {
        while open.count > level, let last = open.popLast() {
            if open.isEmpty {
                finished.append(last.section)
            } else {
                open[open.count - 1].section.sections.append(last.section)
            }
        }
    }
}
