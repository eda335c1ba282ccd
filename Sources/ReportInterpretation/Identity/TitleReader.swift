/// What a report's title says: whose report and of which year.
struct TitleReader {
    /// The units of the issuer's name.
    var issuer: Range<Int>?
    var year: (value: Int, units: Range<Int>)?

    /// Reads a title such as 云川市司法局2023年政府信息公开工作年度报告, or the same in another order.
    init(_ title: Words) {
        year = DateReader.firstYear(in: title).map { ($0.year, $0.units) }
        var head = title
        if let subject = TitleReader.subjects.compactMap({ title.first($0) }).min() { head = title[..<subject] }
        if let year {
            // The name stands before the year, or between the year and the subject.
            head =
                year.units.lowerBound > title.startIndex
                ? head[..<min(head.endIndex, year.units.lowerBound)]
                : head[min(head.endIndex, year.units.upperBound)...]
        }
        head = TitleReader.trimmed(head)
        issuer = TitleReader.isName(head) ? head.indices : nil
    }

    /// Whether a line is the title of an annual report.
    static func isTitle(_ words: Words) -> Bool {
        guard (8...70).contains(words.count), words.containsAny(subjects), words.containsAny(["报告", "年报"]),
            !words.containsAny(["。", ":", ";", ">", "/", "→", "通知", "《", "目录", "指南"]), Numbering(words) == nil,
            !words.starts(with: "本报告")
        else { return false }
        // 政府信息公开年报 alone is the name of a column of a site.
        let title = TitleReader(words)
        return title.year != nil || title.issuer != nil
    }

    private static let subjects: [Phrase] = ["政府信息公开", "政务公开", "信息公开", "政务信息公开", "政府信息工作"]

    /// Chinese characters, with a second name in brackets or a part in quotes: 文化和旅游局（体育局）.
    private static func isName(_ words: Words) -> Bool {
        guard (2...40).contains(words.count), let first = words.first, let last = words.last else { return false }
        return first.isHan && (last.isHan || last == closing) && words.allSatisfy { $0.isHan || marks.contains($0) }
    }

    private static let closing = UInt16(")" as Unicode.Scalar)
    private static let marks = Set("()\"、".unicodeScalars.map { UInt16($0) })

    private static func trimmed(_ words: Words) -> Words {
        var rest = words
        for prefix in ["关于", "度"] as [Phrase] where rest.starts(with: prefix) { rest = rest.dropFirst(prefix.count) }
        // 云川市司法局关于报送2023年…的报告: what it does about the report is no part of its name.
        if let about = rest.first("关于") { rest = rest[..<about] }
        for suffix in ["年度", "度", "的", "("] as [Phrase] where rest.ends(with: suffix) {
            rest = rest.dropLast(suffix.count)
        }
        return rest
    }
}
