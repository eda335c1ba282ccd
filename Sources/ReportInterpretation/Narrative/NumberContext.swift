/// What the words around a number say about it.
extension NumberReader {
    /// Whether what precedes it makes it an ordinal, or a part of a name or of a longer number.
    func isOpaque(before start: Int) -> Bool {
        guard start > words.startIndex else { return false }
        let unit = words[start - 1]
        if NumberReader.ordinals.contains(unit) || unit.isLetterOrDigit { return true }
        if unit == NumberReader.numberWord, ChineseNumeral.power(words[start]) != nil { return !isNamed(start - 1) }
        guard start - 1 > words.startIndex, NumberReader.joints.contains(unit) else { return false }
        return words[start - 2].isLetterOrDigit
    }

    /// Whether 数 ends a name, as in 总次数十次 or 纠错数十四件, and does not begin 数十次.
    private func isNamed(_ mark: Int) -> Bool {
        if mark + 2 < words.endIndex, ChineseNumeral.digit(words[mark + 2]) ?? 0 > 0 { return true }
        return mark > words.startIndex && NumberReader.counted.contains(words[mark - 1])
    }

    /// How many units before the number say that it is not exact: 约, 超过.
    func approximation(before start: Int) -> Int {
        let before = words[..<start].suffix(4)
        if let nearly = NumberReader.nearly.first(where: { before.ends(with: $0) }) {
            return NumberReader.notNearly.contains { before.ends(with: $0) } ? 0 : nearly.count
        }
        let isUpward = before.last.map(NumberReader.upward.contains) ?? false
        return isUpward && ChineseNumeral.power(words[start]) != nil ? 1 : 0
    }

    /// 8时30分
    func isClockTime(_ start: Int, _ measure: Range<Int>) -> Bool {
        guard start > words.startIndex, NumberReader.hours.contains(words[start - 1]) else { return false }
        return words[measure].equals(NumberReader.minute)
    }

    /// 未发生一起, 无一例: not one.
    func isDenied(_ start: Int) -> Bool {
        words[..<start].suffix(3).contains { NumberReader.denials.contains($0) }
    }

    func isIdiom(_ start: Int) -> Bool {
        NumberReader.idioms.match(words, at: start) != nil
    }

    /// The end of the run of digits and joints that is not a number.
    func skip(from start: Int) -> Int {
        var end = max(start, words.startIndex)
        while end < words.endIndex,
            words[end].isLetterOrDigit || ChineseNumeral.isPart(words[end])
                || (NumberReader.joints.contains(words[end]) && end + 1 < words.endIndex && words[end + 1].digit != nil)
        {
            end += 1
        }
        return max(end, start + 1)
    }

    private static let numberWord = UInt16("数" as Unicode.Scalar)
    private static let counted = Phrase("次件条总篇份场期个人起宗").units
    private static let ordinals = Phrase("第几之其").units
    private static let hours = Phrase("时点").units
    private static let minute: Phrase = "分"
    private static let denials = Phrase("未无没").units
    private static let joints = Phrase("-.:/·~_@").units
    private static let nearly: [Phrase] = ["大约", "突破", "约", "将近", "接近", "近", "逾", "超过", "超", "不少于", "不低于", "至少"]
    private static let upward = Phrase("上过").units
    private static let notNearly: [Phrase] = ["最近", "附近", "靠近", "合约", "公约", "节约", "特约", "违约"]
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
