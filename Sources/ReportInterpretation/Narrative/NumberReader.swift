import Foundation

/// Reads the numbers of running text: `12`, `1,256`, `1.9万余`, `三百二十一`, `百分之四`, each with its measure word.
///
/// Dates, ordinals, the numbers of documents and of telephones, clock times and idioms are skipped. A range (`3至5次`)
/// has no single value: it gives its two ends, both approximate.
struct NumberReader {
    let words: Words

    /// The numbers that start at `start`, and where reading continues.
    ///
    /// `start` is a digit or a Chinese numeral; there is one number, two for a range, or none.
    func read(at start: Int) -> (numbers: [SpokenNumber], end: Int) {
        if words[start...].starts(with: NumberReader.hundredth) { return percentage(at: start) }
        guard let found = numeral(at: start) else { return ([], skip(from: start)) }
        var (value, end) = (found.value, found.end)
        let isHan = found.isHan
        let next = end < words.endIndex ? words[end] : 0
        if isOpaque(before: start) || NumberReader.fractions.contains(next) { return ([], skip(from: end)) }
        let first = start - approximation(before: start)
        var number = SpokenNumber(
            value: value, units: first..<end, digits: start..<end, measure: nil, kind: .none,
            isApproximate: first < start, isFigure: false)
        if let rest = rangeEnd(at: end), let second = read(at: rest).numbers.first, !number.isFigure {
            return (range(number, second), second.units.upperBound)
        }
        let isShort = isHan && end - start == 1
        let isRounded = ChineseNumeral.power(words[start]) ?? 0 > 10
        number.isApproximate = takeSurplus(&end) || number.isApproximate
        // 百 or 万 alone is a number only beside a word that makes it one: 上百, 近万, 百余.
        if isRounded, !number.isApproximate { return ([], end) }
        let hasScale = takeScale(&value, &end) || (isHan && words[end - 1] == NumberReader.myriad)
        number.isApproximate = takeSurplus(&end) || number.isApproximate
        if end < words.endIndex, NumberReader.vague.contains(words[end]) { return ([], skip(from: end)) }
        number.value = value
        number.digits = start..<end
        number.units = first..<end
        guard takeMeasure(&number, isShort: isShort) else { return ([], end) }
        if number.measure == nil {
            let isClosed = end == words.endIndex || NumberReader.closing.contains(words[end])
            number.isFigure = hasScale && isClosed && (!isHan || end - start > 1)
            guard number.isFigure || !isHan || (value == 0 && isClosed) else { return ([], end) }
        }
        takeBounds(&number)
        return ([number], number.units.upperBound)
    }

    // MARK: Parts

    /// The measure word after the number; false if what follows shows that it counts nothing.
    private func takeMeasure(_ number: inout SpokenNumber, isShort: Bool) -> Bool {
        let end = number.units.upperBound
        guard end < words.endIndex, let (measure, after) = MeasureWords.table.match(words, at: end) else { return true }
        if measure.isNoCount || isClockTime(number.digits.lowerBound, end..<after) { return false }
        if after < words.endIndex, measure.notBefore.contains(words[after]) { return !isShort }
        if isShort {
            guard measure.takesNumeral, !isIdiom(number.digits.lowerBound) else { return false }
            if words[number.digits.lowerBound] == NumberReader.one,
                !measure.takesOne || isDenied(number.digits.lowerBound)
            {
                return false
            }
        }
        number.measure = end..<after
        number.kind = measure.kind
        number.units = number.units.lowerBound..<after
        number.isFigure = true
        return true
    }

    /// `以上`, `左右` after the measure word.
    private func takeBounds(_ number: inout SpokenNumber) {
        let rest = words[number.units.upperBound...]
        guard let bound = NumberReader.bounds.first(where: { rest.starts(with: $0) }) else { return }
        number.isApproximate = true
        number.units = number.units.lowerBound..<number.units.upperBound + bound.count
    }

    /// `余`, `多`: more than the number says.
    private func takeSurplus(_ end: inout Int) -> Bool {
        guard end < words.endIndex, NumberReader.surplus.contains(words[end]) else { return false }
        if words[end...].starts(with: NumberReader.kinds) { return false }
        end += 1
        return true
    }

    private func takeScale(_ value: inout Decimal, _ end: inout Int) -> Bool {
        guard end < words.endIndex, let scale = ChineseNumeral.power(words[end]), scale > 10 else { return false }
        value *= Decimal(scale)
        end += 1
        if scale == 10_000, end < words.endIndex, words[end] == NumberReader.hundredMillion {
            value *= 100_000_000
            end += 1
        }
        return scale >= 10_000
    }

    private func percentage(at start: Int) -> (numbers: [SpokenNumber], end: Int) {
        let first = start + NumberReader.hundredth.count
        guard first < words.endIndex, let (value, end, _) = numeral(at: first) else { return ([], first) }
        var after = end
        let isMore = takeSurplus(&after)
        let number = SpokenNumber(
            value: value, units: start..<after, digits: first..<end, measure: start..<first, kind: .other,
            isApproximate: isMore || approximation(before: start) > 0, isFigure: true)
        return ([number], after)
    }

    private func range(_ first: SpokenNumber, _ second: SpokenNumber) -> [SpokenNumber] {
        var (first, second) = (first, second)
        guard second.isFigure else { return [] }
        first.measure = second.measure
        first.kind = second.kind
        first.isFigure = true
        first.isApproximate = true
        second.isApproximate = true
        second.units = first.units.lowerBound..<second.units.upperBound
        first.units = second.units
        return [first, second]
    }

    private func rangeEnd(at end: Int) -> Int? {
        guard end + 1 < words.endIndex, NumberReader.rangeMarks.contains(words[end]) else { return nil }
        let next = end + 1
        guard words[next].digit != nil else { return nil }
        return next
    }

    private static let hundredth: Phrase = "百分之"
    private static let one = UInt16("一" as Unicode.Scalar)
    private static let myriad = UInt16("万" as Unicode.Scalar)
    private static let hundredMillion = UInt16("亿" as Unicode.Scalar)
    private static let kinds: Phrase = "多种"
    private static let surplus = Phrase("余多+").units
    private static let vague = Phrase("几来").units
    private static let rangeMarks = Phrase("-~至到").units
    private static let fractions = Phrase("/:·").units
    private static let closing = Phrase(",;。、)!?").units
    private static let bounds: [Phrase] = ["以上", "左右", "上下", "以下", "之多"]
}
