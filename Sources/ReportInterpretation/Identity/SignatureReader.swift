/// The organ and the date below a report's text.
struct SignatureReader {
    /// The units of the organ's name.
    private(set) var organ: Range<Int>?
    private(set) var date: PrintedDate?

    /// Looks for the signature among the last lines of the content.
    init(_ reading: Reading, content: [Int]) {
        let lines = content.suffix(5).filter { reading.passages[$0].cell == nil && !reading.words($0).isEmpty }
        for (position, passage) in lines.enumerated().reversed() {
            let words = reading.words(passage)
            guard let date = SignatureReader.date(closing: words) else { continue }
            let before = words[..<date.units.lowerBound]
            let above = position > 0 ? reading.words(lines[position - 1]) : []
            guard before.isEmpty || OrganName.isName(before) else { continue }
            self.date = date
            organ = [before, above].first { OrganName.isName($0) }?.indices
            return
        }
    }

    /// A full date that ends a short line.
    private static func date(closing words: Words) -> PrintedDate? {
        guard words.count <= 45 else { return nil }
        let found = words.indices.compactMap { DateReader.date(in: words, at: $0) }
        return found.first { $0.units.upperBound == words.endIndex && $0.day != nil }
    }
}
