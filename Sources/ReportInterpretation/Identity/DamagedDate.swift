/// Dates that lost characters on their way through a mirror: `202111日`, `2018年1231日`, `二一一年三月二十五日`.
///
/// It gives every reading that the digits and the calendar allow; callers use one only if it is the only one.
enum DamagedDate {
    /// The days that a run of digits and marks starting at an index can mean; months if it ends with 月.
    ///
    /// `year` stands for a year that is not printed.
    static func readings(in words: Words, at start: Int, year: Int? = nil) -> [PrintedDate] {
        let token = token(in: words, at: start)
        let readings = readings(of: token, year: year)
        // 12月3 at the end of a text may have been 12月31日.
        let isCut = token.endIndex == words.endIndex && token.last?.digit != nil
        return isCut ? readings.filter { ($0.day ?? 0) > 9 } : readings
    }

    /// The two days that a run without a separator can mean: `20101120101231日`.
    static func pairs(in words: Words, at start: Int) -> [(start: PrintedDate, end: PrintedDate)] {
        let token = token(in: words, at: start)
        guard token.count >= 12, token.contains(where: { marks.contains($0) }) else { return [] }
        return token.indices.dropFirst(6).flatMap { middle in
            let starts = readings(of: token[..<middle], year: nil)
            guard !starts.isEmpty else { return [(start: PrintedDate, end: PrintedDate)]() }
            let ends = readings(of: token[middle...], year: nil)
            return starts.flatMap { start in ends.map { (start, $0) } }.filter {
                $0.0.day != nil && $0.1.day != nil && $0.0.iso < $0.1.iso
            }
        }
    }

    /// The years that three numerals before 年 can mean, whose 〇 was lost: `二一一年` is 2011 alone.
    static func yearWithoutZero(_ numerals: Words) -> Int? {
        guard numerals.count == 3, numerals.allSatisfy({ (ChineseNumeral.digit($0) ?? 0) > 0 }) else { return nil }
        let digits = numerals.compactMap(ChineseNumeral.digit)
        let readings = (0...3).map { place in
            (digits[..<place] + [0] + digits[place...]).reduce(0) { $0 * 10 + $1 }
        }
        let possible = Set(readings.filter { years.contains($0) })
        return possible.count == 1 ? possible.first : nil
    }

    // MARK: The run

    /// Digits and the marks 年, 月, 日; or numerals and these marks.
    private static func token(in words: Words, at start: Int) -> Words {
        let isHan = start < words.endIndex && words[start].digit == nil
        let limit = words[start...].prefix(24)
        return limit.prefix { unit in
            marks.contains(unit) || (isHan ? ChineseNumeral.isNumeral(unit) : unit.digit != nil)
        }
    }

    private static func readings(of token: Words, year: Int?) -> [PrintedDate] {
        guard let first = token.first else { return [] }
        if first.digit == nil { return numerals(token) }
        // The fields that each run of digits holds: those after the last mark, up to the next one.
        var partial = [year.map { [$0] } ?? []]
        var rest = token
        while let first = rest.first {
            let digits = rest.prefix { $0.digit != nil }
            guard !digits.isEmpty, first.digit != nil else { return [] }
            rest = rest[digits.endIndex...]
            let last = rest.first.flatMap { field(of: $0) } ?? 2
            if rest.first != nil { rest = rest.dropFirst() }
            partial = partial.flatMap { known in
                known.count > last ? [] : split(digits, into: known.count...last).map { known + $0 }
            }
        }
        return partial.compactMap { fields in
            if fields.count == 2, token.last.flatMap({ field(of: $0) }) == 1 {
                return isDay(1, month: fields[1], year: fields[0])
                    ? PrintedDate(year: fields[0], month: fields[1], units: token.indices) : nil
            }
            guard fields.count == 3, isDay(fields[2], month: fields[1], year: fields[0]) else { return nil }
            return PrintedDate(year: fields[0], month: fields[1], day: fields[2], units: token.indices)
        }
    }

    /// The values that digits can mean as the year (0), the month (1) and the day (2), written one after another.
    private static func split(_ digits: Words, into fields: ClosedRange<Int>) -> [[Int]] {
        let lengths = fields.lowerBound == 0 ? [4] : [1, 2]
        return lengths.flatMap { length -> [[Int]] in
            guard digits.count >= length else { return [] }
            let value = digits.prefix(length).reduce(0) { $0 * 10 + ($1.digit ?? 0) }
            guard fields.lowerBound == 0 ? years.contains(value) : value > 0, length < 3 || digits.first?.digit != 0
            else { return [] }
            let rest = digits.dropFirst(length)
            if fields.count == 1 { return rest.isEmpty ? [[value]] : [] }
            return split(rest, into: fields.lowerBound + 1...fields.upperBound).map { [value] + $0 }
        }
    }

    /// Numerals with all their marks and a year whose 〇 was lost.
    private static func numerals(_ token: Words) -> [PrintedDate] {
        let parts = token.split(omittingEmptySubsequences: false) { marks.contains($0) }
        let order = token.compactMap(field(of:))
        guard parts.last?.isEmpty ?? false, order == [0, 1, 2] || order == [0, 1],
            let year = yearWithoutZero(parts[0]), let month = ChineseNumeral.small(parts[1])
        else { return [] }
        let day = order.count == 3 ? ChineseNumeral.small(parts[2]) : nil
        guard isDay(day ?? 1, month: month, year: year), (day != nil) == (order.count == 3) else { return [] }
        return [PrintedDate(year: year, month: month, day: day, units: token.indices)]
    }

    private static func isDay(_ day: Int, month: Int, year: Int) -> Bool {
        guard 1...12 ~= month else { return false }
        let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return 1...days[month - 1] ~= day
    }

    /// The place of the field that a mark ends: 年 0, 月 1, 日 and 号 2.
    private static func field(of mark: UInt16) -> Int? { marks.firstIndex(of: mark).map { min($0, 2) } }

    private static let marks = "年月日号".unicodeScalars.map { UInt16($0) }
    /// Reports are written for 2008 and later; a year far from that is not a reading of damaged digits.
    private static let years = 2000...2049
}
