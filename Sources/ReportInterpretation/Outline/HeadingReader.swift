import ReportModel

/// A heading that a passage consists of or begins with.
struct Heading {
    enum Style: Hashable {
        case numbered(Numbering.Style)
        /// A line without a number whose words name a section.
        case named
        /// A short line without a number between paragraphs.
        case plain
    }

    var style: Style
    /// The value of the number.
    var value: Int?
    /// The units of the number, without its marks.
    var number: Range<Int>?
    /// The units of the heading's words, with the full stop that ends them if text follows.
    var words: Range<Int>
    /// The units of the text that follows on the same line.
    var body: Range<Int>?
    var kind: SectionKind?
}

/// Distinguishes headings from paragraphs.
enum HeadingReader {
    /// The heading that starts a passage; `next` is the words of the passage after it.
    ///
    /// `next` is nil if nothing follows, or where a line without a number cannot be a heading.
    static func heading(in words: Words, isMarked: Bool, next: Words?) -> Heading? {
        if let numbering = Numbering(words) { return numbered(words, numbering) }
        return bare(words, isMarked: isMarked, next: next)
    }

    // MARK: With a number

    private static func numbered(_ words: Words, _ numbering: Numbering) -> Heading? {
        let rest = words[numbering.end...]
        guard let first = rest.first, first.isHan || quotes.contains(first) || first.digit != nil else { return nil }
        guard first != UInt16("是" as Unicode.Scalar) else { return nil }
        let style = Heading.Style.numbered(numbering.style)
        if isLine(rest) {
            return Heading(
                style: style, value: numbering.value, number: numbering.number, words: rest.indices, body: nil,
                kind: SectionVocabulary.kind(of: rest))
        }
        guard let end = end(of: rest) else { return nil }
        let title = rest[..<end]
        guard (2...40).contains(title.count), !title.contains(where: { $0.digit != nil || $0 == Marks.semicolon })
        else {
            return nil
        }
        let body = end + 1 < rest.endIndex ? end + 1..<rest.endIndex : nil
        guard body != nil || SectionVocabulary.kind(of: title) != nil else { return nil }
        return Heading(
            style: style, value: numbering.value, number: numbering.number, words: rest.startIndex..<end + 1,
            body: body,
            kind: SectionVocabulary.kind(of: title))
    }

    /// Where a heading with its text on one line ends: 一句话为题。然后是正文。 A colon ends only a usual heading.
    private static func end(of words: Words) -> Int? {
        if let mark = words.firstIndex(of: Marks.colon), SectionVocabulary.isUsualHeading(words[..<mark]) {
            return mark
        }
        return words.firstIndex(of: Marks.fullStop)
    }

    // MARK: Without

    private static func bare(_ words: Words, isMarked: Bool, next: Words?) -> Heading? {
        let isFollowedByText = next.map { $0.count > 60 && $0.contains(Marks.fullStop) } ?? false
        if let heading = numberWithoutMark(words, isHeading: isMarked || isFollowedByText) { return heading }
        guard isLine(words), words.count >= 2 else { return nil }
        let kind = SectionVocabulary.kind(of: words)
        if SectionVocabulary.isUsualHeading(words) || (isMarked && kind != nil) {
            return Heading(style: .named, words: words.indices, kind: kind)
        }
        let isPlain = words.count <= 40 && isFollowedByText && !words.contains(where: { $0.digit != nil })
        guard isMarked || isPlain else { return nil }
        return Heading(style: .plain, words: words.indices, kind: kind)
    }

    /// `一 概述`, or `1主动公开` where ① was folded: a number whose mark is white space or lost.
    private static func numberWithoutMark(_ words: Words, isHeading: Bool) -> Heading? {
        let numeral = words.prefix { ChineseNumeral.isNumeral($0) || $0.digit != nil }
        let rest = words[numeral.endIndex...]
        guard (1...2).contains(numeral.count), isLine(rest), let first = rest.first, first.isHan else { return nil }
        let isHan = ChineseNumeral.small(numeral) != nil
        guard isHan || numeral.allSatisfy({ $0.digit != nil }) else { return nil }
        let isUsual = SectionVocabulary.isUsualHeading(rest)
        guard isUsual || (isHeading && !isHan && !measures.contains(first)) else { return nil }
        let value = ChineseNumeral.small(numeral) ?? numeral.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
        return Heading(
            style: .numbered(isHan ? .han : .circled), value: value, number: numeral.indices, words: rest.indices,
            kind: SectionVocabulary.kind(of: rest))
    }

    /// What follows a number that is a count or a date.
    private static let measures: UnitSet = "年月日号项条件次个份篇期人名家场届周天元万亿种类批"

    /// Short, and not a sentence.
    private static func isLine(_ words: Words) -> Bool {
        guard let last = words.last, words.count <= 50 else { return false }
        return !sentenceMarks.contains(last) && !words.contains(Marks.fullStop) && !words.contains(Marks.semicolon)
            && !words.contains(Marks.colon)
    }

    private static let sentenceMarks: UnitSet = "。;:,、!?"
    private static let quotes: UnitSet = "\"'《<[("
}
