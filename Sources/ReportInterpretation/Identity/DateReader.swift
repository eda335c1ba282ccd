/// A date as printed, as precise as the source.
struct PrintedDate: Equatable {
    var year: Int
    var month: Int?
    var day: Int?
    /// The units that it was read from.
    var units: Range<Int>

    /// ISO 8601: `2014`, `2014-03` or `2014-03-31`.
    var iso: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return ([String(year)] + [month, day].compactMap { $0 }.map(two)).joined(separator: "-")
    }
}

/// Reads dates: `2014年3月31日`, `2014-03-31`, `2014.3.31`, `2014/03/31`, `二〇一四年三月三十一日`, and their beginnings.
enum DateReader {
    /// The date that starts exactly at `start`; years from 1990 to 2099.
    ///
    /// `isGap` says whether white space follows a unit in the source: it separates a day from the time after it.
    static func date(
        in words: Words, at start: Int, isGap: (Int) -> Bool = { _ in false }
    ) -> PrintedDate? {
        guard start < words.endIndex, words.startIndex == start || words[start - 1].digit == nil else { return nil }
        var cursor = start
        guard let year = year(words, &cursor) else { return nil }
        var date = PrintedDate(year: year, units: start..<cursor)
        guard let separator = take(words, &cursor, in: yearMarks) else { return nil }
        if separator == yearMark { date.units = start..<cursor }
        guard let month = number(words, &cursor), 1...12 ~= month else {
            return separator == yearMark ? date : nil
        }
        let isWritten = separator == yearMark
        guard let second = take(words, &cursor, in: isWritten ? [monthMark] : [separator]) else {
            return isWritten ? date : nil
        }
        date.month = month
        if second == monthMark { date.units = start..<cursor }
        guard let day = isWritten ? number(words, &cursor) : dayBeforeTime(words, &cursor, isGap), 1...31 ~= day else {
            return isWritten ? date : nil
        }
        date.day = day
        if isWritten, take(words, &cursor, in: dayMarks) == nil { return nil }
        date.units = start..<cursor
        return date
    }

    /// A month and a day that start exactly at `start`, in a year that is known: `12月31日`.
    static func dayOfYear(in words: Words, at start: Int, year: Int) -> PrintedDate? {
        guard start < words.endIndex else { return nil }
        var cursor = start
        guard let month = number(words, &cursor), 1...12 ~= month, take(words, &cursor, in: [monthMark]) != nil,
            let day = number(words, &cursor), 1...31 ~= day, take(words, &cursor, in: dayMarks) != nil
        else { return nil }
        return PrintedDate(year: year, month: month, day: day, units: start..<cursor)
    }

    /// The first date in `words`.
    static func first(in words: Words) -> PrintedDate? {
        for start in words.indices where words[start].digit != nil || ChineseNumeral.isNumeral(words[start]) {
            if let date = date(in: words, at: start) { return date }
        }
        return nil
    }

    /// The first year in `words` that is written with 年 or 年度 after it, or stands for it (`2014政务公开工作`).
    ///
    /// `isRepaired`: its 〇 was lost, and one reading is possible (`二一一年`).
    static func firstYear(in words: Words) -> (year: Int, units: Range<Int>, isRepaired: Bool)? {
        for start in words.indices where words.startIndex == start || words[start - 1].digit == nil {
            // 第2015号院 is a number, not a date.
            if words.startIndex < start, words[start - 1] == ordinalMark { continue }
            var cursor = start
            if let year = year(words, &cursor), cursor < words.endIndex, words[cursor].isHan, !isCount(words, cursor) {
                if words[cursor] == yearMark { cursor += 1 }
                return (year, start..<cursor, false)
            }
            if let year = yearWithoutZero(words, start) { return (year, start..<start + 4, true) }
        }
        return nil
    }

    /// Whether a measure word follows: 2093个 is not a year.
    private static func isCount(_ words: Words, _ end: Int) -> Bool {
        guard words[end] != yearMark, let (measure, after) = MeasureWords.table.match(words, at: end) else {
            return false
        }
        return measure.kind != .other && !(after < words.endIndex && measure.notBefore.contains(words[after]))
    }

    private static func yearWithoutZero(_ words: Words, _ start: Int) -> Int? {
        guard start + 3 < words.endIndex, words[start + 3] == yearMark,
            words.startIndex == start || !ChineseNumeral.isNumeral(words[start - 1])
        else { return nil }
        return DamagedDate.yearWithoutZero(words[start..<start + 3])
    }

    private static let yearMark = UInt16("年" as Unicode.Scalar)
    private static let ordinalMark = UInt16("第" as Unicode.Scalar)
    private static let monthMark = UInt16("月" as Unicode.Scalar)
    private static let dayMarks: [UInt16] = ["日", "号"].map { UInt16($0 as Unicode.Scalar) }
    private static let yearMarks: [UInt16] = ["年", "-", ".", "/"].map { UInt16($0 as Unicode.Scalar) }

    private static func year(_ words: Words, _ cursor: inout Int) -> Int? {
        let four = words[cursor...].prefix(4)
        guard four.count == 4 else { return nil }
        guard let value = ChineseNumeral.digitByDigit(four), 1990...2099 ~= value else { return nil }
        let next = cursor + 4
        guard next == words.endIndex || words[next].digit == nil else { return nil }
        cursor = next
        return value
    }

    /// A month or day: one or two digits, or Chinese numerals.
    private static func number(_ words: Words, _ cursor: inout Int) -> Int? {
        let digits = words[cursor...].prefix { $0.digit != nil }
        if !digits.isEmpty {
            guard digits.count <= 2 else { return nil }
            cursor = digits.endIndex
            return digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
        }
        let numerals = words[cursor...].prefix { ChineseNumeral.isNumeral($0) }
        guard let value = ChineseNumeral.small(numerals) else { return nil }
        cursor = numerals.endIndex
        return value
    }

    /// A day that a time may follow: without white space `30 09:12` is `3009:12`, and `25 8:43` is `258:43`.
    ///
    /// Where the source has no white space between them, the only split into a day and an hour counts; nil if there
    /// are two (`118:43`).
    private static func dayBeforeTime(_ words: Words, _ cursor: inout Int, _ isGap: (Int) -> Bool) -> Int? {
        let digits = words[cursor...].prefix { $0.digit != nil }
        let isTime = digits.count > 2 && words[digits.endIndex...].first == UInt16(":" as Unicode.Scalar)
        guard isTime, digits.count <= 4 else { return number(words, &cursor) }
        func value(_ digits: Words) -> Int { digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) } }
        let ends = (digits.startIndex + 1...digits.startIndex + 2).filter { digits.endIndex - $0 <= 2 }
        let end = ends.first { isGap($0 - 1) }
        let possible = ends.filter { 1...31 ~= value(digits[..<$0]) && 0...24 ~= value(digits[$0...]) }
        guard let end = end ?? (possible.count == 1 ? possible.first : nil) else { return nil }
        cursor = end
        return value(digits[..<end])
    }

    private static func take(_ words: Words, _ cursor: inout Int, in marks: [UInt16]) -> UInt16? {
        guard cursor < words.endIndex, marks.contains(words[cursor]) else { return nil }
        defer { cursor += 1 }
        return words[cursor]
    }
}
