import Foundation

/// A number of running text with the measure word that follows it.
struct SpokenNumber: Sendable {
    /// The number with its scale multiplied out: `1.9万` is 19000.
    var value: Decimal
    /// The units from its first digit to the end of its measure word and of the words that make it approximate.
    var units: Range<Int>
    /// The units of the digits themselves.
    var digits: Range<Int>
    /// The units of the measure word; nil where the number ends with its scale, or stands alone.
    var measure: Range<Int>?
    var kind: MeasureKind
    /// Whether the words around it say that it is no exact number.
    var isApproximate: Bool
    /// Whether it counts something: it has a measure word, or a scale that closes it (`670万`).
    var isFigure: Bool
}

/// Reads the numbers of running text: `12`, `1,256`, `1.9万余`, `三百二十一`, `百分之四`, each with its measure word.
///
/// Dates, ordinals, the numbers of documents and of telephones, clock times and idioms are none. A range (`3至5次`)
/// has no single value: it gives its two ends, both approximate.
struct NumberReader {
    let words: Words

    /// The numbers that start at `start`, and where reading goes on.
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
        // 百 or 万 alone is a number only beside a word that says so: 上百, 近万, 百余.
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

    /// The measure word after the number; false where what follows shows that it counts nothing.
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

    // MARK: Numerals

    private func numeral(at start: Int) -> (value: Decimal, end: Int, isHan: Bool)? {
        if words[start].digit != nil { return digits(at: start).map { ($0.value, $0.end, false) } }
        var end = start
        while end < words.endIndex, ChineseNumeral.isPart(words[end]) { end += 1 }
        let numeral = words[start..<end]
        guard let value = ChineseNumeral.value(numeral) ?? ChineseNumeral.rounded(numeral) else { return nil }
        return (Decimal(value), end, true)
    }

    /// Digits with a thousands separator or a decimal point; nil for more than that (`1.2.3`, `9:30`).
    private func digits(at start: Int) -> (value: Decimal, end: Int)? {
        var end = start
        var value: Int64 = 0
        var places = 0
        func take() -> Int {
            var count = 0
            while end < words.endIndex, let digit = words[end].digit, count < 15 {
                value = value * 10 + Int64(digit)
                end += 1
                count += 1
            }
            return count
        }
        var count = take()
        guard count <= 12 else { return nil }
        while count <= 3, end < words.endIndex, NumberReader.separators.contains(words[end]), isGroup(at: end + 1) {
            guard end - start <= 12 else { return nil }
            end += 1
            count = take()
        }
        if end + 1 < words.endIndex, words[end] == NumberReader.point, words[end + 1].digit != nil {
            end += 1
            places = take()
            guard end - start <= 16 else { return nil }
        }
        return (Decimal(sign: .plus, exponent: -places, significand: Decimal(value)), end)
    }

    /// Whether exactly three digits stand at `index`.
    private func isGroup(at index: Int) -> Bool {
        guard index + 3 <= words.endIndex, words[index..<index + 3].allSatisfy({ $0.digit != nil }) else {
            return false
        }
        return index + 3 == words.endIndex || words[index + 3].digit == nil
    }

    // MARK: Around

    /// Whether what stands before makes it an ordinal, a part of a name or of a longer number.
    private func isOpaque(before start: Int) -> Bool {
        guard start > words.startIndex else { return false }
        let unit = words[start - 1]
        if NumberReader.ordinals.contains(unit) || unit.isLetterOrDigit { return true }
        if unit == NumberReader.numberWord, NumberReader.powers.contains(words[start]) { return !isNamed(start - 1) }
        guard start - 1 > words.startIndex, NumberReader.joints.contains(unit) else { return false }
        return words[start - 2].isLetterOrDigit
    }

    /// Whether 数 ends a name, as in 总次数十次 or 纠错数十四件, and does not begin 数十次.
    private func isNamed(_ mark: Int) -> Bool {
        if mark + 2 < words.endIndex, ChineseNumeral.digit(words[mark + 2]) ?? 0 > 0 { return true }
        return mark > words.startIndex && NumberReader.counted.contains(words[mark - 1])
    }

    /// How many units before the number say that it is no exact one: 约, 超过.
    private func approximation(before start: Int) -> Int {
        let before = words[..<start].suffix(4)
        if let nearly = NumberReader.nearly.first(where: { before.ends(with: $0) }) {
            return NumberReader.notNearly.contains { before.ends(with: $0) } ? 0 : nearly.count
        }
        let isUpward = before.last.map(NumberReader.upward.contains) ?? false
        return isUpward && NumberReader.powers.contains(words[start]) ? 1 : 0
    }

    /// 8时30分
    private func isClockTime(_ start: Int, _ measure: Range<Int>) -> Bool {
        guard start > words.startIndex, NumberReader.hours.contains(words[start - 1]) else { return false }
        return words[measure].equals(NumberReader.minute)
    }

    /// 未发生一起, 无一例: not one.
    private func isDenied(_ start: Int) -> Bool {
        words[..<start].suffix(3).contains { NumberReader.denials.contains($0) }
    }

    private func isIdiom(_ start: Int) -> Bool {
        NumberReader.idioms.match(words, at: start) != nil
    }

    /// The end of the run of digits and joints that is no number.
    private func skip(from start: Int) -> Int {
        var end = max(start, words.startIndex)
        while end < words.endIndex,
            words[end].isLetterOrDigit || ChineseNumeral.isPart(words[end])
                || (NumberReader.joints.contains(words[end]) && end + 1 < words.endIndex && words[end + 1].digit != nil)
        {
            end += 1
        }
        return max(end, start + 1)
    }

    private static func set(_ text: String) -> [UInt16] { Phrase(text).units }

    private static let hundredth: Phrase = "百分之"
    private static let one = UInt16("一" as Unicode.Scalar)
    private static let myriad = UInt16("万" as Unicode.Scalar)
    private static let hundredMillion = UInt16("亿" as Unicode.Scalar)
    private static let point = UInt16("." as Unicode.Scalar)
    private static let kinds: Phrase = "多种"
    private static let numberWord = UInt16("数" as Unicode.Scalar)
    private static let counted = set("次件条总篇份场期个人起宗")
    private static let separators = set(",")
    private static let surplus = set("余多+")
    private static let vague = set("几来")
    private static let powers = set("十百千万亿")
    private static let ordinals = set("第几之其")
    private static let hours = set("时点")
    private static let minute: Phrase = "分"
    private static let denials = set("未无没")
    private static let joints = set("-.:/·~_@")
    private static let rangeMarks = set("-~至到")
    private static let fractions = set("/:·")
    private static let closing = set(",;。、)!?")
    private static let nearly: [Phrase] = ["大约", "突破", "约", "将近", "接近", "近", "逾", "超过", "超", "不少于", "不低于", "至少"]
    private static let upward = set("上过")
    private static let notNearly: [Phrase] = ["最近", "附近", "靠近", "合约", "公约", "节约", "特约", "违约"]
    private static let bounds: [Phrase] = ["以上", "左右", "上下", "以下", "之多"]

    /// Names that begin with a numeral and a measure word.
    private static let idioms = PhraseTable<Void>(
        [
            "一次性", "一件事", "四个意识", "四个自信", "四个全面", "两个维护", "两个确立", "两个责任", "三个代表", "五个一", "六个一",
            "两个一百", "八项规定", "一人一", "一次办", "一件一", "一事一", "一期一", "两个结合", "一名一", "一场所", "一篇章", "三项制度",
        ].map { ($0, ()) })
}

extension UInt16 {
    /// Whether it is an ASCII letter or digit.
    var isLetterOrDigit: Bool {
        digit != nil || 0x41...0x5A ~= self || 0x61...0x7A ~= self
    }
}
