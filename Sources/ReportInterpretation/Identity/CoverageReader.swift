import ReportModel

/// The period that a report says it covers: 本报告中所列数据的统计期限自2013年1月1日起至2013年12月31日止.
enum CoverageReader {
    /// A period where it stands.
    struct Period {
        /// Nil where the words allow more than one reading.
        var coverage: Coverage?
        var units: Range<Int>
        /// Whether characters of the dates were lost, and only one reading is left.
        var isRepaired = false
        /// Whether the words say that it bounds the report's data.
        var isNamed: Bool
    }

    /// The period that a passage states: one that the sentence calls the report's, else a whole year, which must be
    /// the report's where that is known.
    static func period(in words: Words, year: Int?) -> Period? {
        if let cue = cues.compactMap({ words.first($0) }).min() {
            let sentence = sentence(of: words, around: cue)
            let after = sentence[cue...]
            for part in [after, sentence] {
                if let pair = printed(in: part).first { return named(pair.start, pair.end) }
                if let period = repaired(in: part, year: year) { return period }
            }
        }
        let isOwn = { (date: PrintedDate) in year == nil || year == date.year }
        let whole = printed(in: words).first { isWholeYear($0.start, $0.end) && isOwn($0.start) }
        if let whole {
            var period = named(whole.start, whole.end)
            period.isNamed = false
            return period
        }
        guard year != nil, var period = repaired(in: words, year: year), let coverage = period.coverage,
            coverage.start == "\(year ?? 0)-01-01", coverage.end == "\(year ?? 0)-12-31"
        else { return nil }
        period.isNamed = false
        return period
    }

    private static let cues: [Phrase] = ["统计期限", "统计时限", "报告期", "所列数据", "数据统计", "数据期限"]
    private static let links: [Phrase] = [
        "起至", "至", "到", "起到", "-", "--", "~", "起,至", "开始至", "开始到", "开始,至", "开始,到", "起,到",
    ]

    /// The sentence around a unit, without its mark.
    private static func sentence(of words: Words, around unit: Int) -> Words {
        let start = words[..<unit].lastIndex(where: { ends.contains($0) }).map { $0 + 1 } ?? words.startIndex
        let end = words[unit...].firstIndex { ends.contains($0) } ?? words.endIndex
        return words[start..<end]
    }

    private static let ends = Set("。;!".unicodeScalars.map { UInt16($0) })

    private static func isWholeYear(_ start: PrintedDate, _ end: PrintedDate) -> Bool {
        start.year == end.year && start.month == 1 && start.day == 1 && end.month == 12 && end.day == 31
    }

    private static func named(_ start: PrintedDate, _ end: PrintedDate) -> Period {
        Period(
            coverage: Coverage(start: start.iso, end: end.iso), units: start.units.lowerBound..<end.units.upperBound,
            isNamed: true)
    }

    // MARK: As printed

    private static func printed(in words: Words) -> [(start: PrintedDate, end: PrintedDate)] {
        var pairs: [(start: PrintedDate, end: PrintedDate)] = []
        for index in words.indices where isNumeral(words[index]) {
            guard let start = DateReader.date(in: words, at: index), start.day != nil,
                let end = end(in: words, after: start), start.iso < end.iso
            else { continue }
            pairs.append((start, end))
        }
        return pairs
    }

    /// The second date; its year may be left out.
    private static func end(in words: Words, after start: PrintedDate) -> PrintedDate? {
        for next in starts(in: words, after: start) {
            if let date = DateReader.date(in: words, at: next), date.day != nil { return date }
            if let date = DateReader.dayOfYear(in: words, at: next, year: start.year) { return date }
        }
        return nil
    }

    private static func starts(in words: Words, after start: PrintedDate) -> [Int] {
        let rest = words[start.units.upperBound...]
        return links.filter { rest.starts(with: $0) }.map { start.units.upperBound + $0.count }
    }

    private static func isNumeral(_ unit: UInt16) -> Bool { unit.digit != nil || ChineseNumeral.isNumeral(unit) }

    // MARK: With lost characters

    /// The period of dates that lost characters, where one reading is left: by the calendar, by their order, or by
    /// the report's year.
    private static func repaired(in words: Words, year: Int?) -> Period? {
        for index in words.indices where isNumeral(words[index]) {
            guard words.startIndex == index || !isNumeral(words[index - 1]) else { continue }
            var pairs = pairs(in: words, at: index)
            guard let first = pairs.first else { continue }
            if pairs.count > 1 { pairs = pairs.filter { $0.start.year == year || $0.end.year == year } }
            let units = first.start.units.lowerBound..<first.end.units.upperBound
            let found = pairs.count == 1 ? pairs.first : nil
            return Period(
                coverage: found.map { Coverage(start: $0.start.iso, end: $0.end.iso) }, units: units,
                isRepaired: true, isNamed: true)
        }
        return nil
    }

    private static func pairs(in words: Words, at index: Int) -> [(start: PrintedDate, end: PrintedDate)] {
        let linked = DamagedDate.readings(in: words, at: index).flatMap { start in
            CoverageReader.starts(in: words, after: start).flatMap { next in
                let full = DamagedDate.readings(in: words, at: next)
                let ends = full.isEmpty ? DamagedDate.readings(in: words, at: next, year: start.year) : full
                return ends.map { (start: start, end: $0) }
            }
        }
        let pairs = linked.isEmpty ? DamagedDate.pairs(in: words, at: index) : linked
        return pairs.filter { $0.start.iso < $0.end.iso }
    }
}
