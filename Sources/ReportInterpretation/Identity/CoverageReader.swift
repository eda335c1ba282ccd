import ReportModel

/// The period that a report says it covers: 本报告中所列数据的统计期限自2013年1月1日起至2013年12月31日止.
enum CoverageReader {
    /// A period and where it is.
    struct Period {
        /// Nil if the words allow more than one reading.
        var coverage: Coverage?
        var units: Range<Int>
        /// Whether characters of the dates were lost, and only one reading is possible.
        var isRepaired = false
        /// Whether the words say that it bounds the report's data.
        var isNamed: Bool
    }

    /// The period that a passage states: one that the sentence calls the report's, or else a whole year, which must be
    /// the report's year if that is known.
    static func period(in words: Words, year: Int?) -> Period? {
        let (cues, starts) = anchors(in: words)
        guard !starts.isEmpty else { return nil }
        for cue in cues {
            let sentence = sentence(of: words, around: cue)
            for part in [sentence[cue...], sentence] {
                let starts = starts.filter { part.indices.contains($0) }
                if let pair = printed(in: part, starts).first { return period(pair, isNamed: true) }
                if let period = repaired(in: part, starts, year: year, isNamed: true) { return period }
            }
        }
        let own = printed(in: words, starts).first { isWholeYear($0) && (year == nil || year == $0.start.year) }
        if let own { return period(own, isNamed: false) }
        guard let year, let period = repaired(in: words, starts, year: year, isNamed: false),
            period.coverage == Coverage(start: "\(year)-01-01", end: "\(year)-12-31")
        else { return nil }
        return period
    }

    /// Where the words name a period, and where runs of numerals begin that are long enough for a year.
    private static func anchors(in words: Words) -> (named: [Int], starts: [Int]) {
        var named: [Int] = []
        var starts: [Int] = []
        var run = words.startIndex
        for index in words.indices {
            if isNumeral(words[index]) {
                if index - run == 2 { starts.append(run) }
                continue
            }
            run = index + 1
            if cueHeads.contains(words[index]),
                PeriodVocabulary.cues.contains(where: { words[index...].starts(with: $0) })
            {
                named.append(index)
            }
        }
        return (named, starts)
    }

    private static let cueHeads = PeriodVocabulary.cues.compactMap(\.units.first)

    /// The sentence around a unit, without its mark.
    private static func sentence(of words: Words, around unit: Int) -> Words {
        let start = words[..<unit].lastIndex(where: { ends.contains($0) }).map { $0 + 1 } ?? words.startIndex
        let end = words[unit...].firstIndex { ends.contains($0) } ?? words.endIndex
        return words[start..<end]
    }

    private static let ends: UnitSet = "。;!"

    private typealias Pair = (start: PrintedDate, end: PrintedDate)

    private static func isWholeYear(_ pair: Pair) -> Bool {
        pair.start.year == pair.end.year && pair.start.iso.hasSuffix("-01-01") && pair.end.iso.hasSuffix("-12-31")
    }

    private static func period(_ pair: Pair, isNamed: Bool) -> Period {
        Period(
            coverage: Coverage(start: pair.start.iso, end: pair.end.iso),
            units: pair.start.units.lowerBound..<pair.end.units.upperBound, isNamed: isNamed)
    }

    // MARK: As printed

    private static func printed(in words: Words, _ starts: [Int]) -> [Pair] {
        starts.compactMap { index in
            guard let start = DateReader.date(in: words, at: index), start.day != nil,
                let end = end(in: words, after: start), start.iso < end.iso
            else { return nil }
            return (start, end)
        }
    }

    /// The second date; its year may be left out.
    private static func end(in words: Words, after start: PrintedDate) -> PrintedDate? {
        for next in starts(in: words, after: start) {
            if let date = DateReader.date(in: words, at: next), date.day != nil { return date }
            if let date = DateReader.dayOfYear(in: words, at: next, year: start.year) { return date }
        }
        return nil
    }

    /// Where the second date may begin.
    private static func starts(in words: Words, after start: PrintedDate) -> [Int] {
        let rest = words[start.units.upperBound...]
        return PeriodVocabulary.links.filter { rest.starts(with: $0) }.map { start.units.upperBound + $0.count }
    }

    private static func isNumeral(_ unit: UInt16) -> Bool { unit.digit != nil || ChineseNumeral.isNumeral(unit) }

    // MARK: With lost characters

    /// The period of dates that lost characters, if one reading is possible: by the calendar, by their order, or by
    /// the report's year.
    private static func repaired(in words: Words, _ starts: [Int], year: Int?, isNamed: Bool) -> Period? {
        for index in starts {
            var pairs = pairs(in: words, at: index)
            guard let first = pairs.first else { continue }
            if pairs.count > 1 { pairs = pairs.filter { $0.start.year == year || $0.end.year == year } }
            var period = period(pairs.first ?? first, isNamed: isNamed)
            if pairs.count != 1 { period.coverage = nil }
            period.isRepaired = true
            return period
        }
        return nil
    }

    private static func pairs(in words: Words, at index: Int) -> [Pair] {
        let linked = DamagedDate.readings(in: words, at: index).flatMap { start in
            CoverageReader.starts(in: words, after: start).flatMap { next in
                let full = DamagedDate.readings(in: words, at: next)
                let ends = full.isEmpty ? DamagedDate.readings(in: words, at: next, year: start.year) : full
                return ends.map { (start: start, end: $0) }
            }
        }
        let pairs = linked.isEmpty ? DamagedDate.pairs(in: words, at: index) : linked
        return pairs.filter { $0.start.day != nil && $0.end.day != nil && $0.start.iso < $0.end.iso }
    }
}
