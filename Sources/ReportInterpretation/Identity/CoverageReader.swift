import ReportModel

/// The period that a report says it covers: 本报告中所列数据的统计期限自2013年1月1日起至2013年12月31日止.
enum CoverageReader {
    /// The coverage that a passage states, with the units that it was read from.
    ///
    /// Two dates count when the passage says that they bound the report's data, or when they are a whole year.
    static func coverage(in words: Words) -> (coverage: Coverage, units: Range<Int>)? {
        for index in words.indices where words[index].digit != nil || ChineseNumeral.isNumeral(words[index]) {
            guard let start = DateReader.date(in: words, at: index), start.day != nil,
                let end = end(in: words, after: start)
            else { continue }
            let isWholeYear =
                start.month == 1 && start.day == 1 && end.month == 12 && end.day == 31
                && start.year == end.year
            guard isWholeYear || words.containsAny(cues), start.iso < end.iso else { continue }
            return (Coverage(start: start.iso, end: end.iso), start.units.lowerBound..<end.units.upperBound)
        }
        return nil
    }

    private static let cues: [Phrase] = ["统计期限", "统计时限", "报告期", "所列数据", "数据统计", "数据期限"]
    private static let links: [Phrase] = [
        "起至", "至", "到", "起到", "-", "--", "~", "起,至", "开始至", "开始到", "开始,至", "开始,到", "起,到",
    ]

    /// The second date; its year may be left out.
    private static func end(in words: Words, after start: PrintedDate) -> PrintedDate? {
        let rest = words[start.units.upperBound...]
        for link in links where rest.starts(with: link) {
            let next = start.units.upperBound + link.count
            if let date = DateReader.date(in: words, at: next), date.day != nil { return date }
            if let date = DateReader.dayOfYear(in: words, at: next, year: start.year) { return date }
        }
        return nil
    }
}
