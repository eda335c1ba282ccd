/// The organ and the date below a report's text.
struct SignatureReader {
    /// The units of the organ's name.
    private(set) var organ: Range<Int>?
    private(set) var date: PrintedDate?
    /// Whether characters of the date were lost, and one reading is possible.
    private(set) var isRepaired = false
    /// Whether the date is written with 年.
    private(set) var isWritten = false
    /// The units of a date whose lost characters leave more than one reading, or of one that is the page's.
    private(set) var refused: (units: Range<Int>, isOfPage: Bool)?

    /// Looks for the signature among the last lines of the content; `year` is the title's.
    init(_ reading: Reading, content: [Int], year: Int?) {
        let lines = content.suffix(5).filter { reading.passages[$0].cell == nil && !reading.words($0).isEmpty }
        for (position, passage) in lines.enumerated().reversed() {
            let words = reading.words(passage)
            guard let (units, dates) = SignatureReader.dates(closing: words, year: year) else { continue }
            let before = words[..<units.lowerBound]
            let above = position > 0 ? reading.words(lines[position - 1]) : []
            guard before.isEmpty || OrganName.isName(before) else { continue }
            organ = [before, above].first { OrganName.isName($0) }?.indices
            isWritten = words[units].contains(UInt16("年" as Unicode.Scalar))
            accept(dates, units, year: year, isPrinted: SignatureReader.printed(closing: words) != nil)
            return
        }
    }

    private mutating func accept(_ dates: [PrintedDate], _ units: Range<Int>, year: Int?, isPrinted: Bool) {
        guard dates.count == 1, let date = dates.first else {
            refused = (units, false)
            return
        }
        // A bare date years later is that of a page that moved to another site.
        if let year, date.year > year + 2, organ == nil {
            refused = (units, true)
            return
        }
        self.date = date
        isRepaired = !isPrinted
    }

    /// The date that ends a short line, or the readings of one that lost characters.
    private static func dates(closing words: Words, year: Int?) -> (units: Range<Int>, dates: [PrintedDate])? {
        guard words.count <= 45 else { return nil }
        if let date = printed(closing: words) { return (date.units, [date]) }
        for start in words.indices where words.startIndex == start || words[start - 1].isHan {
            let readings = DamagedDate.readings(in: words, at: start)
            guard let units = readings.first?.units, units.upperBound == words.endIndex, words.last?.isHan ?? false
            else { continue }
            let near = readings.filter { date in year.map { $0...$0 + 2 ~= date.year } ?? true }
            return near.isEmpty ? nil : (units, near)
        }
        return nil
    }

    /// A date that ends a line, a day or a month.
    private static func printed(closing words: Words) -> PrintedDate? {
        words.indices.lazy.compactMap { DateReader.date(in: words, at: $0) }
            .first { $0.units.upperBound == words.endIndex && $0.month != nil }
    }
}
