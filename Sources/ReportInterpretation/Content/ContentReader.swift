import ReportCore
import ReportModel

/// Which part of a document is the report, and which is the page around it.
///
/// No rule is for any vendor's pages: the region that holds the report's own headings, tables and paragraphs is
/// its container, whatever its name.
struct ContentReader {
    /// The passages of the title, which may take several lines; nil if there is none.
    private(set) var title: Range<Int>?
    /// The passages of the report after its title, in reading order.
    private(set) var content: [Int] = []
    /// The passages of the page, with what they are.
    private(set) var chrome: [(passage: Int, kind: Chrome.Kind)] = []

    let reading: Reading
    private let regions: PageRegions
    /// The passages that are part of tables of a report.
    let tablePassages: PassageSet
    /// The passages that are headings of the usual sections.
    let headings: PassageSet
    private let injected: PassageSet

    /// `tablePassages` are those that statutory tables were found in, `injected` lines that a mirror inserted.
    init(_ reading: Reading, tablePassages: PassageSet, injected: PassageSet = []) {
        self.reading = reading
        regions = PageRegions(reading.document.regions)
        self.tablePassages = tablePassages
        self.injected = injected
        headings = PassageSet(
            reading.passages.indices.filter {
                reading.passages[$0].cell == nil && !injected.contains($0) && !tablePassages.contains($0)
                    && ContentReader.isSectionHeading(reading.words($0))
            })
        let extent = container()
        let title = findTitle(extent)
        self.title = title
        divide(extent, title: title)
    }

    // MARK: Anchors

    /// A numbered heading of one of the usual sections.
    private static func isSectionHeading(_ words: Words) -> Bool {
        guard words.count <= 60 else { return false }
        if SectionVocabulary.isUsualHeading(words) { return words.count >= 4 || words.equals(ContentReader.overview) }
        guard let heading = HeadingReader.heading(in: words, isMarked: false, next: nil), heading.body == nil else {
            return false
        }
        return heading.style == .numbered(.han) && SectionVocabulary.kind(of: words) != nil
    }

    private static let overview: Phrase = "概述"

    func isNarrative(_ passage: Int) -> Bool {
        let words = reading.words(passage)
        return words.count >= 40 && words.contains(where: Marks.ends.contains) && !isLinked(passage)
    }

    func isLinked(_ passage: Int) -> Bool {
        let block = reading.block(of: passage)
        return block.linkedBytes * 2 > block.range.count
    }

    private func weight(of passage: Int) -> Int {
        if isHidden(passage) || isLinked(passage) { return 0 }
        if tablePassages.contains(passage) { return 10 }
        if headings.contains(passage) { return 40 }
        let words = reading.words(passage)
        if TitleReader.isTitle(words) { return 5 }
        return isNarrative(passage) ? min(words.count / 8, 40) : 0
    }

    private func isHidden(_ passage: Int) -> Bool { regions.isHidden[reading.block(of: passage).region] }

    /// The first and last passage of the innermost region that holds nine tenths of what looks like a report.
    private func container() -> Range<Int> {
        var weights = [Int](repeating: 0, count: reading.document.regions.count)
        for passage in reading.passages.indices { weights[reading.block(of: passage).region] += weight(of: passage) }
        let region = regions.innermost(holding: weights)
        guard region != 0 else { return reading.passages.indices }
        let isInside = regions.inside(region)
        let inside = reading.passages.indices.filter { isInside[reading.block(of: $0).region] }
        return inside.first.map { $0..<(inside.last ?? $0) + 1 } ?? 0..<0
    }

    // MARK: Title

    /// The title: in the container or before it, above the first section heading and the first table.
    private func findTitle(_ extent: Range<Int>) -> Range<Int>? {
        let firstAnchor = extent.first { headings.contains($0) || tablePassages.contains($0) } ?? extent.upperBound
        let candidates = (0..<firstAnchor).compactMap { titleEnding(at: $0) }
        let best =
            candidates.first { reading.isMarkedHeading($0.lowerBound) }
            ?? candidates.first { DateReader.firstYear(in: reading.words($0)) != nil } ?? candidates.first
        guard let best else { return nil }
        // Pages may print the title more than once; the report begins at the last.
        return candidates.last { isTitle(best, printedAgainBy: $0) }
    }

    private static let site = UInt16("网" as Unicode.Scalar)

    /// Whether a line is the same title as another line, or that one without the name of the site beside it.
    private func isTitle(_ title: Range<Int>, printedAgainBy line: Range<Int>) -> Bool {
        let (title, own) = (reading.words(title), reading.words(line))
        if own.elementsEqual(title) { return true }
        guard own.count < title.count, TitleReader(own).issuer != nil else { return false }
        let isFirst = title.starts(with: own)
        let rest = isFirst ? title.dropFirst(own.count) : title.dropLast(own.count)
        return rest.contains(ContentReader.site) && (isFirst || title.suffix(own.count).elementsEqual(own))
    }

    /// The title that ends with a passage: the passage alone, or with a line or two before it that name the organ.
    private func titleEnding(at last: Int) -> Range<Int>? {
        let alone = last..<last + 1
        guard isVisibleLine(last), TitleReader.isKind(reading.words(last)) else { return nil }
        let isTitle = TitleReader.isTitle(reading.words(last))
        if isTitle, TitleReader(reading.words(last)).issuer != nil { return alone }
        for start in [last - 1, last - 2] where start >= 0 && isTitleLine(start, with: last) {
            let words = reading.words(start..<last + 1)
            guard TitleReader.isTitle(words), let issuer = TitleReader(words).issuer else { continue }
            if OrganName.isName(reading.folded.units[issuer]) { return start..<last + 1 }
        }
        return isTitle ? alone : nil
    }

    private func isVisibleLine(_ passage: Int) -> Bool {
        !isLinked(passage) && !isHidden(passage) && !injected.contains(passage)
    }

    /// Whether a passage may be the line of a title that ends with another passage.
    private func isTitleLine(_ passage: Int, with last: Int) -> Bool {
        isVisibleLine(passage) && reading.words(passage).count <= 30 && reading.passages[passage].cell == nil
            && reading.block(of: passage).region == reading.block(of: last).region
            && !TitleReader.isTitle(reading.words(passage))
    }

    // MARK: Division

    private mutating func divide(_ extent: Range<Int>, title: Range<Int>?) {
        let start = title.map { max($0.upperBound, extent.lowerBound) } ?? extent.lowerBound
        let end = tailStart(in: start..<max(start, extent.upperBound))
        for passage in 0..<start where title?.contains(passage) != true {
            chrome.append((passage, kindBefore(passage)))
        }
        readBody(start..<end)
        for passage in end..<max(end, reading.passages.count) { chrome.append((passage, kindAfter(passage))) }
    }

    /// Where the page's own words begin again after the report's last heading or table.
    private func tailStart(in range: Range<Int>) -> Int {
        let lastAnchor = range.last { headings.contains($0) || tablePassages.contains($0) } ?? range.lowerBound
        return range.first { $0 > lastAnchor && startsTail($0) } ?? range.upperBound
    }

    /// The page's own words, or a line of labels about the page.
    private func startsTail(_ passage: Int) -> Bool {
        ChromeVocabulary.startsTail(reading.words(passage))
            || (!isNarrative(passage) && LabelReader(reading).labels(in: [passage]).count >= 2)
    }

    private static let infobox: Phrase = "基本介绍"

    private mutating func readBody(_ range: Range<Int>) {
        let firstBody = range.first { isBody($0) } ?? range.upperBound
        var lines: [Words: Int]?
        var isInInfobox = false
        for passage in range {
            let words = reading.words(passage)
            let entries = entriesOfContents(passage)
            if !entries.isEmpty, lines == nil { lines = shortLines(in: range) }
            isInInfobox = words.equals(ContentReader.infobox) || (isInInfobox && isInfoboxLine(passage))
            if isHidden(passage) {
                chrome.append((passage, .hidden))
            } else if injected.contains(passage), !tablePassages.contains(passage) {
                chrome.append((passage, .injected))
            } else if isInInfobox {
                chrome.append((passage, .infobox))
            } else if let lines, ContentReader.announce(entries, lines, after: passage) {
                chrome.append((passage, .tableOfContents))
            } else if passage < firstBody, let kind = headKind(passage) {
                chrome.append((passage, kind))
            } else {
                content.append(passage)
            }
        }
    }

    /// A passage that can only be the report's: a heading, a table, or a paragraph of sentences.
    private func isBody(_ passage: Int) -> Bool {
        headings.contains(passage) || tablePassages.contains(passage) || isNarrative(passage)
    }

    private func isInfoboxLine(_ passage: Int) -> Bool {
        let words = reading.words(passage)
        return reading.isListItem(passage) && words.count <= 60 && words.contains(UInt16(":" as Unicode.Scalar))
    }

    /// What a line between the title and the text is, when it is the page's: labels, dates, tools.
    func headKind(_ passage: Int) -> Chrome.Kind? {
        let words = reading.words(passage)
        if words.isEmpty { return .infobox }
        if let kind = ChromeVocabulary.kind(of: words) { return kind }
        if LabelReader.isName(words) || reading.passages[passage].cell != nil { return .infobox }
        if !LabelReader(reading).labels(in: [passage]).isEmpty { return .infobox }
        if let date = DateReader.first(in: words), date.units.count + 8 >= words.count { return .infobox }
        if title.map({ reading.words($0).elementsEqual(words) }) ?? false { return .header }
        if isLinked(passage) { return .navigation }
        return ChromeVocabulary.isSiteName(words) ? .header : nil
    }

    /// The items of a line that may be the table of contents.
    private func entriesOfContents(_ passage: Int) -> [Words] {
        let words = reading.words(passage)
        guard reading.passages[passage].cell == nil, (10...400).contains(words.count),
            words.last != Marks.fullStop
        else { return [] }
        let entries = words.split(separator: Marks.comma)
        return entries.count >= 3 && entries.allSatisfy { $0.contains { $0.isHan } } ? entries : []
    }

    /// Whether most of the words are headings that follow; `lines` says where each short line last occurs.
    private static func announce(_ entries: [Words], _ lines: [Words: Int], after passage: Int) -> Bool {
        let known = entries.count { entry in (lines[withoutNumber(entry)] ?? 0) > passage }
        return !entries.isEmpty && known * 10 >= entries.count * 7
    }

    /// The short lines of a range, without their numbers, and where each last occurs.
    private func shortLines(in range: Range<Int>) -> [Words: Int] {
        var lines: [Words: Int] = [:]
        for passage in range where (2...50).contains(reading.words(passage).count) {
            lines[ContentReader.withoutNumber(reading.words(passage))] = passage
        }
        return lines
    }

    private static func withoutNumber(_ words: Words) -> Words {
        Numbering(words).map { words[$0.end...] } ?? words
    }

    private func kindBefore(_ passage: Int) -> Chrome.Kind {
        if isHidden(passage) { return .hidden }
        if injected.contains(passage) { return .injected }
        if let kind = ChromeVocabulary.kind(of: reading.words(passage)) { return kind }
        if isInNavigation(passage) || isLinked(passage) { return .navigation }
        return isLabel(passage) || reading.passages[passage].cell != nil ? .infobox : .header
    }

    /// What a passage below the report is; the lines below 相关词条 are the entries that it announces.
    private func kindAfter(_ passage: Int) -> Chrome.Kind {
        if isHidden(passage) { return .hidden }
        if injected.contains(passage) { return .injected }
        let words = reading.words(passage)
        if let kind = ChromeVocabulary.kind(of: words) { return kind }
        if ChromeVocabulary.isFooter(words) { return .footer }
        if isInNavigation(passage) || isLinked(passage) { return .related }
        return chrome.last?.kind == .related && !isLabel(passage) ? .related : .footer
    }

    /// A name, a name with its value, or only a value below its name.
    private func isLabel(_ passage: Int) -> Bool {
        if LabelReader.isName(reading.words(passage)) || !LabelReader(reading).labels(in: [passage]).isEmpty {
            return true
        }
        guard let before = chrome.last?.passage, LabelReader.isName(reading.words(before)) else { return false }
        return !LabelReader(reading).labels(in: [before, passage]).isEmpty
    }

    private func isInNavigation(_ passage: Int) -> Bool {
        regions.isNavigation[reading.block(of: passage).region]
    }
}
