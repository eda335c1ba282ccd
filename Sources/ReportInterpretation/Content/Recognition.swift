import ReportModel

/// Whether a source holds a report at all, or another document that uses its words.
///
/// A title says so, and so do numbers in a statutory table. If it has neither, the text must have the sections of a
/// report and state what only a report states; a guide has the sections, and news have the numbers.
struct Recognition {
    private let content: ContentReader
    private let reading: Reading

    init(_ content: ContentReader) {
        self.content = content
        reading = content.reading
    }

    var isReport: Bool {
        if !content.tablePassages.isDisjoint(with: content.content) { return hasNumbersInTables || !isOfOtherKind }
        let sections = content.content.filter { content.headings.contains($0) }
        if content.title != nil { return hasText || sections.count >= 2 }
        let isAboutDisclosure = sections.contains { reading.words($0).containsAny(DocumentVocabulary.disclosure) }
        return sections.count >= 2 && isAboutDisclosure && hasText && !isOfOtherKind && statesFacts
    }

    // MARK: What it says

    private var hasNumbersInTables: Bool {
        content.content.contains {
            content.tablePassages.contains($0) && reading.words($0).contains { $0.digit != nil }
        }
    }

    /// Whether there are sentences: a paragraph of them, or lines into which one was broken.
    private var hasText: Bool {
        var units = 0
        var hasSentence = false
        for passage in content.content {
            if content.isNarrative(passage) { return true }
            let words = reading.words(passage)
            if content.headings.contains(passage) || reading.passages[passage].cell != nil || content.isLinked(passage)
            {
                (units, hasSentence) = (0, false)
            } else {
                if words.count >= Recognition.shortestLine { units += words.count }
                hasSentence = hasSentence || (units > 0 && words.containsAny(Recognition.ends))
                if hasSentence, units >= 40 { return true }
            }
        }
        return false
    }

    /// The least number of characters in a line that was broken at the edge of a page.
    private static let shortestLine = 18

    /// Whether sentences report on a past year, or state how much an organ did about disclosure in it.
    private var statesFacts: Bool {
        let tellsOfYear = content.content.contains { passage in
            let words = reading.words(passage)
            return words.containsAny(DocumentVocabulary.periods) || DateReader.firstYear(in: words) != nil
        }
        if tellsOfYear { return true }
        let outline = OutlineBuilder.outline(of: content.content, in: reading, tables: [:], forms: [])
        let narrative = Narrative(reading, passages: outline.narrative, reportYear: nil, issuer: nil, spam: [])
        return !narrative.indicators.isEmpty
    }

    // MARK: Another document

    /// Whether a heading of the page, or the line above the text, names another kind of document.
    private var isOfOtherKind: Bool {
        content.title == nil
            && (reading.passages.indices.contains(where: isHeadingOfOther) || lineAboveText.map(namesOther) ?? false)
    }

    /// A heading above links names what they lead to.
    private func isHeadingOfOther(_ passage: Int) -> Bool {
        let next = passage + 1
        return reading.isMarkedHeading(passage) && !content.headings.contains(passage)
            && !(reading.passages.indices.contains(next) && content.isLinked(next)) && namesOther(passage)
    }

    /// The last line before the first heading or sentence that is not a label of the page.
    private var lineAboveText: Int? {
        let lines = content.content.prefix { passage in
            let words = reading.words(passage)
            return !content.headings.contains(passage) && reading.passages[passage].cell == nil
                && !words.containsAny(Recognition.stops) && words.last != UInt16(":" as Unicode.Scalar)
        }
        return lines.last {
            !reading.isMarkedHeading($0) && content.headKind($0) == nil
                && reading.words($0).first != Recognition.opening
        }
    }

    private func namesOther(_ passage: Int) -> Bool {
        let words = reading.words(passage)
        // A title in brackets that the next line closes: …按照《中华人民共和国政府信息公开条例
        guard words.count <= 60, !words.contains(Recognition.openingTitle) || words.contains(Recognition.closingTitle)
        else { return false }
        if DocumentVocabulary.otherDocuments.contains(where: { words.ends(with: $0) }) { return true }
        return words.containsAny(DocumentVocabulary.otherSubjects) && !words.containsAny(DocumentVocabulary.disclosure)
    }

    private static let ends: PhraseSet = ["。", ";"]
    private static let stops: PhraseSet = ["。", ";", ","]
    private static let openingTitle = UInt16("《" as Unicode.Scalar)
    private static let closingTitle = UInt16("》" as Unicode.Scalar)
    private static let opening = UInt16("(" as Unicode.Scalar)

}
