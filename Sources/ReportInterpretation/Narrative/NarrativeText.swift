import ReportModel

/// A stretch of the report's own text outside its tables, with the section that it stands in.
struct NarrativePassage: Sendable {
    var units: Range<Int>
    var kind: SectionKind
}

/// A sentence with the numbers in it, and the stretches that are names or quotations.
struct NarrativeSentence: Sendable {
    var units: Range<Int>
    var numbers: [SpokenNumber] = []
    /// Titles in 《》 and words in quotation marks: they count nothing.
    var opaque: [Range<Int>] = []
    /// Whether a word in it may deny something.
    var mayDeny = false

    var isOfUse: Bool { !numbers.isEmpty || mayDeny }
}

/// Splits a passage into sentences in one pass, reading the numbers on the way.
struct SentenceScanner {
    private let words: Words
    private let numbers: NumberReader

    init(_ words: Words) {
        self.words = words
        numbers = NumberReader(words: words)
    }

    func sentences() -> [NarrativeSentence] {
        var sentences: [NarrativeSentence] = []
        var sentence = NarrativeSentence(units: words.startIndex..<words.startIndex)
        var index = words.startIndex
        func close(at end: Int) {
            sentence.units = sentence.units.lowerBound..<end
            if sentence.isOfUse { sentences.append(sentence) }
            sentence = NarrativeSentence(units: end..<end)
        }
        while index < words.endIndex {
            if isTooLong(sentence.units.lowerBound..<index) { close(at: index) }
            switch UnitClass.of(words[index]) {
            case .plain: index += 1
            case .number:
                if words[index] == UnitClass.zero { sentence.mayDeny = true }
                let found = numbers.read(at: index)
                sentence.numbers += found.numbers
                index = max(found.end, index + 1)
            case .denial:
                sentence.mayDeny = true
                index += 1
            case .opening:
                let end = opaqueEnd(from: index)
                if end > index + 1, !isTransparent(index..<end) { sentence.opaque.append(index..<end) }
                index = end
            case .stop:
                index += 1
                close(at: index)
            }
        }
        close(at: words.endIndex)
        return sentences
    }

    /// Whether a stretch is longer than any sentence: it ends at a comma, or without one.
    private func isTooLong(_ units: Range<Int>) -> Bool {
        units.count >= 1000 && (words[units.upperBound - 1] == Marks.comma || units.count >= 1200)
    }

    /// Whether a quotation is only a word in quotation marks: “不予公开”的2件.
    private func isTransparent(_ units: Range<Int>) -> Bool {
        guard words[units.lowerBound] != UnitClass.title, units.count <= 22 else { return false }
        return words[units].dropFirst().dropLast().allSatisfy { UnitClass.of($0) == .plain }
    }

    /// The end of a title or quotation that opens at `index`; only the mark if it is not closed soon.
    private func opaqueEnd(from index: Int) -> Int {
        let closing = words[index] == UnitClass.title ? UnitClass.titleEnd : words[index]
        let rest = words[(index + 1)...].prefix(60)
        guard let end = rest.firstIndex(of: closing) else { return index + 1 }
        return end + 1
    }
}

/// What a unit is to the scanner.
enum UnitClass: UInt8 {
    case plain, number, denial, opening, stop

    static func of(_ unit: UInt16) -> UnitClass { table[Int(unit)] }

    static let zero = UInt16("零" as Unicode.Scalar)
    static let title = UInt16("《" as Unicode.Scalar)
    static let titleEnd = UInt16("》" as Unicode.Scalar)

    private static let table: [UnitClass] = {
        var table = [UnitClass](repeating: .plain, count: 0x10000)
        func set(_ text: String, _ value: UnitClass) {
            for unit in Phrase(text).units { table[Int(unit)] = value }
        }
        set("0123456789〇零一二三四五六七八九十百千万亿两", .number)
        set("未没无", .denial)
        set("《\"", .opening)
        set("。!?", .stop)
        return table
    }()
}

/// The clauses of a sentence: the text between commas and semicolons outside names and quotations.
struct ClauseFinder {
    let words: Words
    let sentence: NarrativeSentence
    /// The positions of the commas, semicolons and stops that separate clauses.
    private let borders: [Int]

    init(words: Words, sentence: NarrativeSentence) {
        self.words = words
        self.sentence = sentence
        let inside = (sentence.opaque + sentence.numbers.map(\.units)).sorted { $0.lowerBound < $1.lowerBound }
        var rest = inside[...]
        borders = sentence.units.filter { index in
            let unit = words[index]
            guard unit == Marks.comma || unit == Marks.semicolon || UnitClass.of(unit) == .stop else { return false }
            while let first = rest.first, first.upperBound <= index { rest.removeFirst() }
            return !(rest.first?.contains(index) ?? false)
        }
    }

    /// The clause around a number, as a figure's phrase: only its own part if the clause counts several things.
    func phrase(of index: Int) -> Range<Int> {
        let number = sentence.numbers[index].units
        let clause = clause(around: number)
        var (start, end) = (clause.lowerBound, clause.upperBound)
        // 信息504条、视频10个: each has its own words.
        let before = sentence.numbers[..<index].last { $0.isFigure && $0.units.upperBound <= number.lowerBound }
        if let before, before.units.lowerBound >= start,
            let mark = words[before.units.upperBound..<number.lowerBound].firstIndex(where: Marks.parts.contains)
        {
            start = mark + 1
        }
        let after = sentence.numbers[(index + 1)...].first { $0.isFigure && $0.units.lowerBound >= number.upperBound }
        if let after, after.units.upperBound <= end,
            let mark = words[number.upperBound..<after.units.lowerBound].firstIndex(where: Marks.parts.contains)
        {
            end = mark
        }
        return withoutOpenBrackets(start..<end, around: number)
    }

    /// The text between the borders around a number.
    private func clause(around number: Range<Int>) -> Range<Int> {
        var (low, high) = (0, borders.count)
        while low < high {
            let middle = (low + high) / 2
            if borders[middle] < number.lowerBound { low = middle + 1 } else { high = middle }
        }
        let start = low > 0 ? borders[low - 1] + 1 : sentence.units.lowerBound
        let end = borders[low...].first { $0 >= number.upperBound } ?? sentence.units.upperBound
        return start..<end
    }

    /// The part of the sentence between semicolons that holds a unit.
    func statement(around unit: Int) -> Range<Int> {
        var (start, end) = (unit, unit)
        func isEnd(_ index: Int) -> Bool {
            (words[index] == Marks.semicolon || UnitClass.of(words[index]) == .stop) && !isOpaque(index)
        }
        while start > sentence.units.lowerBound, !isEnd(start - 1) { start -= 1 }
        while end < sentence.units.upperBound, !isEnd(end) { end += 1 }
        return start..<end
    }

    private func isOpaque(_ index: Int) -> Bool { sentence.opaque.contains { $0.contains(index) } }

    /// Without a bracket that the other side of the clause does not close.
    private func withoutOpenBrackets(_ clause: Range<Int>, around number: Range<Int>) -> Range<Int> {
        var (start, end) = (clause.lowerBound, clause.upperBound)
        var depth = 0
        for index in clause {
            if words[index] == Marks.open { depth += 1 }
            if words[index] == Marks.close {
                depth -= 1
                if depth < 0 {
                    if index >= number.upperBound { end = min(end, index) } else { start = index + 1 }
                    depth = 0
                }
            }
        }
        guard depth > 0, let open = words[start..<end].lastIndex(of: Marks.open) else { return start..<end }
        return open < number.lowerBound ? open + 1..<end : start..<open
    }
}
