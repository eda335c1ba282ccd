/// A piece of a sentence as the indicators' rules see it.
struct SentenceToken: Sendable {
    enum Kind: Sendable {
        case cue(Cue)
        /// The index of one of the sentence's numbers.
        case number(Int)
        case year(Int)
        case month(Int)
        /// A comma, semicolon or bracket.
        case mark(UInt16)
        /// A title or quotation, or a character that the vocabulary does not know.
        case unknown
    }

    var kind: Kind
    var units: Range<Int>

    var cue: Cue? { if case .cue(let cue) = kind { cue } else { nil } }
    var isNumber: Bool { if case .number = kind { true } else { false } }
    var isUnknown: Bool { if case .unknown = kind { true } else { false } }

    /// The tokens of a sentence, in one pass.
    ///
    /// `spam` is the advertising that a mirror put in place of names: its 官网 is not a website of the report.
    static func tokens(
        of sentence: NarrativeSentence, in words: Words, reportYear: Int?, spam: [Range<Int>]
    ) -> [SentenceToken] {
        var tokens: [SentenceToken] = []
        var index = sentence.units.lowerBound
        var number = 0
        let inside = words[..<sentence.units.upperBound]
        var spam = spam[...].drop { $0.lowerBound < sentence.units.lowerBound }
        while index < sentence.units.upperBound {
            while number < sentence.numbers.count, sentence.numbers[number].units.upperBound <= index { number += 1 }
            while let name = spam.first, name.upperBound <= index { spam.removeFirst() }
            if let name = spam.first, name.lowerBound <= index {
                tokens.append(SentenceToken(kind: .cue(.filler), units: index..<name.upperBound))
                index = name.upperBound
                continue
            }
            var token = token(at: index, in: inside, sentence, number)
            if let cue = carried(token, in: inside, reportYear: reportYear) { token.kind = .cue(cue) }
            tokens.append(token)
            // Two ends of a range share their units.
            index = token.units.upperBound
        }
        return tokens
    }

    private static func token(
        at index: Int, in words: Words, _ sentence: NarrativeSentence, _ number: Int
    ) -> SentenceToken {
        if number < sentence.numbers.count, sentence.numbers[number].units.lowerBound == index {
            return SentenceToken(kind: .number(number), units: sentence.numbers[number].units)
        }
        if let date = date(at: index, in: words) { return date }
        if let (cue, end) = CueVocabulary.table.match(words, at: index),
            number >= sentence.numbers.count || end <= sentence.numbers[number].units.lowerBound
        {
            return SentenceToken(kind: .cue(cue), units: index..<end)
        }
        if let name = sentence.opaque.first(where: { $0.lowerBound == index }) {
            return SentenceToken(kind: .unknown, units: name)
        }
        let unit = words[index]
        let kind: Kind =
            if clauseMarks.contains(unit) { .mark(unit) } else if idleMarks.contains(unit) { .cue(.filler) } else {
                .unknown
            }
        return SentenceToken(kind: kind, units: index..<index + 1)
    }

    /// 2017年结转, 结转至2019年: requests carried over from or to another year.
    private static func carried(_ token: SentenceToken, in words: Words, reportYear: Int?) -> Cue? {
        guard case .year(let year) = token.kind, let reportYear else { return nil }
        if year == reportYear - 1, words[token.units.upperBound...].starts(with: carry) { return .carriedOver }
        let before = words[..<token.units.lowerBound].suffix(3)
        if year == reportYear + 1, before.contains(carry) { return .carriedForward }
        return nil
    }

    private static let carry: Phrase = "结转"

    /// A year or a month.
    private static func date(at index: Int, in words: Words) -> SentenceToken? {
        guard words[index].digit != nil, index == words.startIndex || words[index - 1].digit == nil else { return nil }
        let digits = words[index...].prefix { $0.digit != nil }
        guard digits.endIndex < words.endIndex, digits.count == 4 || digits.count <= 2 else { return nil }
        let value = digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
        let next = words[digits.endIndex]
        if digits.count == 4, 1990...2099 ~= value, next.isHan {
            let end = next == yearMark ? digits.endIndex + 1 : digits.endIndex
            return SentenceToken(kind: .year(value), units: index..<end)
        }
        if digits.count <= 2, next == monthMark, 1...12 ~= value {
            return SentenceToken(kind: .month(value), units: index..<digits.endIndex + 1)
        }
        return nil
    }

    private static let yearMark = UInt16("年" as Unicode.Scalar)
    private static let monthMark = UInt16("月" as Unicode.Scalar)
    private static let clauseMarks = [Marks.comma, Marks.semicolon, Marks.open, Marks.close]
    private static let idleMarks = Phrase(":、。-!?\"").units
}
