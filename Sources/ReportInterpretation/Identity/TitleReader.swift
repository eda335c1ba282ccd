/// What a report's title says: whose report it is, and for which year.
struct TitleReader {
    /// The units of the issuer's name.
    var issuer: Range<Int>?
    var year: (value: Int, units: Range<Int>)?

    /// Reads a title such as 云川市司法局2023年政府信息公开工作年度报告, or the same in another order.
    init(_ title: Words) {
        let title = TitleReader.withoutMark(title)
        year = DateReader.firstYear(in: title).map { ($0.year, $0.units) }
        var head = title
        if let subject = title.indices.first(where: { TitleVocabulary.subjects.place(in: title, at: $0) != nil }) {
            head = title[..<subject]
        }
        if let year {
            // The name is before the year, or between the year and the subject.
            head =
                year.units.lowerBound > title.startIndex
                ? head[..<min(head.endIndex, year.units.lowerBound)]
                : head[min(head.endIndex, year.units.upperBound)...]
        }
        head = TitleReader.trimmed(head)
        issuer = (TitleReader.isName(head) ? head : TitleReader.nameAtEnd(of: title))?.indices
    }

    /// Whether a line is the title of an annual report.
    static func isTitle(_ words: Words) -> Bool {
        guard (8...70).contains(words.count), words.containsAny(TitleVocabulary.subjects), isKind(words),
            !words.containsAny(TitleVocabulary.others), Numbering(words) == nil,
            !words.starts(with: thisReport), !words.contains(colon) || isAfterColon(words)
        else { return false }
        // 政府信息公开年报 alone is the name of a section of a site.
        let title = TitleReader(words)
        // 我市发布2023年…年度报告 is news of one.
        if let issuer = title.issuer, words[issuer].ends(with: "发布") || words[issuer].ends(with: "公布") {
            return false
        }
        return title.year != nil || title.issuer != nil
    }

    /// Whether the words say that this is a report; a summary is one if nothing follows the word.
    static func isKind(_ words: Words) -> Bool {
        if words.containsAny(TitleVocabulary.kinds) { return true }
        let bare = words.last == closing ? words[..<(words.lastIndex(of: opening) ?? words.endIndex)] : words
        return bare.ends(with: summary) && !words.starts(with: presenting)
    }

    private static let thisReport: Phrase = "本报告"
    private static let summary: Phrase = "总结"
    private static let presenting: Phrase = "现将"

    /// Whether a colon separates an organ from its report: 云川市司法局：2023年…年度报告, or the other way round.
    private static func isAfterColon(_ words: Words) -> Bool {
        let parts = words.split(separator: colon, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        return zip(parts, parts.reversed()).contains {
            isOrgan($0) && $1.containsAny(TitleVocabulary.subjects) && $1.containsAny(TitleVocabulary.kinds)
        }
    }

    /// An organ by its name, or the name of a division for its government.
    private static func isOrgan(_ words: Words) -> Bool {
        OrganName.isName(words) || !DivisionTable.shared.entries(named: words).isEmpty
    }

    /// The organ named at the end of the title: …年度报告（云川市司法局）, …年度报告：云川市司法局, …年度报告——云川市司法局.
    private static func nameAtEnd(of title: Words) -> Words? {
        let rest = title.last == closing ? title.dropLast() : title
        guard let mark = rest.lastIndex(where: { $0 == opening || $0 == colon || $0 == dash }) else { return nil }
        let name = rest[(mark + 1)...]
        return (rest[mark] == opening) == (title.last == closing) && isOrgan(name) ? name : nil
    }

    /// The title without a mark in brackets before it: 【年度报告】; of 【2023年度】 the year stays.
    private static func withoutMark(_ title: Words) -> Words {
        guard title.first == UInt16("[" as Unicode.Scalar),
            let end = title.firstIndex(of: UInt16("]" as Unicode.Scalar))
        else { return title }
        let hasYear = DateReader.firstYear(in: title[..<end]) != nil
        return hasYear ? title.dropFirst() : title[(end + 1)...]
    }

    /// Chinese characters, with a second name in brackets or a part in quotes: 文化和旅游局（体育局）.
    private static func isName(_ words: Words) -> Bool {
        guard (2...40).contains(words.count), let first = words.first, let last = words.last else { return false }
        return first.isHan && (last.isHan || last == closing) && words.allSatisfy { $0.isHan || marks.contains($0) }
    }

    private static let opening = UInt16("(" as Unicode.Scalar)
    private static let closing = UInt16(")" as Unicode.Scalar)
    private static let colon = UInt16(":" as Unicode.Scalar)
    private static let dash = UInt16("-" as Unicode.Scalar)
    private static let marks: UnitSet = "()\"、"

    private static let about: Phrase = "关于"

    private static func trimmed(_ words: Words) -> Words {
        var rest = words
        for prefix in TitleVocabulary.prefixes where rest.starts(with: prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        // 云川市司法局关于报送2023年…的报告: what it does with the report is not part of its name.
        if let about = rest.first(about) { rest = rest[..<about] }
        for suffix in TitleVocabulary.suffixes where rest.ends(with: suffix) {
            rest = rest.dropLast(suffix.count)
        }
        return rest
    }
}
