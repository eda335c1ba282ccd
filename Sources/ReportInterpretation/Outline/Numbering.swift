/// The number before a heading, a list item or a label: `一、`, `（一）`, `㈠`, `1.`, `(1)`, `①`, `第一部分`.
struct Numbering: Equatable {
    enum Style: Hashable {
        /// `第一部分`, `第一章`
        case part
        /// `一、`
        case han
        /// `（一）`, `㈠`
        case hanInBrackets
        /// `1.`, `1、`
        case arabic
        /// `(1)`, `1)`
        case arabicInBrackets
        /// `①`
        case circled
    }

    var style: Style
    var value: Int
    /// The units of the number itself, without the marks around it.
    var number: Range<Int>
    /// The index of the first unit after the number and its marks.
    var end: Int

    /// The number that `words` begin with.
    init?(_ words: Words) {
        guard let first = words.first, Numbering.heads.contains(first) else { return nil }
        let found: Numbering? =
            if let enclosed = Numbering.enclosed(first) {
                Numbering(
                    style: enclosed.style, value: enclosed.value, number: words.startIndex..<words.startIndex + 1,
                    end: Numbering.skipMark(words, from: words.startIndex + 1))
            } else if first == Numbering.open {
                Numbering(inBrackets: words)
            } else if first == UInt16("第" as Unicode.Scalar) {
                Numbering(part: words)
            } else {
                Numbering(plain: words)
            }
        guard let found else { return nil }
        self = found
    }

    private init(style: Style, value: Int, number: Range<Int>, end: Int) {
        self.style = style
        self.value = value
        self.number = number
        self.end = end
    }

    /// How many units of `words` are a number before a label; 0 if there is none.
    static func length(in words: Words) -> Int {
        Numbering(words).map { $0.end - words.startIndex } ?? 0
    }

    private init?(inBrackets words: Words) {
        guard let close = words.prefix(6).firstIndex(of: Numbering.close) else { return nil }
        let inner = words[words.startIndex + 1..<close]
        guard let (style, value) = Numbering.value(inner, han: .hanInBrackets, arabic: .arabicInBrackets) else {
            return nil
        }
        self.style = style
        self.value = value
        number = inner.startIndex..<inner.endIndex
        end = Numbering.skipMark(words, from: close + 1)
    }

    private init?(part words: Words) {
        guard let unit = words.prefix(6).firstIndex(where: { Numbering.parts.contains($0) }) else { return nil }
        let inner = words[words.startIndex + 1..<unit]
        guard let value = ChineseNumeral.small(inner) else { return nil }
        style = .part
        self.value = value
        number = inner.startIndex..<inner.endIndex
        end = Numbering.skipMark(words, from: unit + (words[unit...].starts(with: Numbering.section) ? 2 : 1))
    }

    private init?(plain words: Words) {
        // No item's number has as many: without the bound, a long run of digits would take quadratic time.
        let numeral = words.prefix(8).prefix { ChineseNumeral.isNumeral($0) || $0.digit != nil }
        guard let (style, value) = Numbering.value(numeral, han: .han, arabic: .arabic),
            numeral.endIndex < words.endIndex
        else { return nil }
        let mark = words[numeral.endIndex]
        let isClosed = mark == Numbering.close
        guard isClosed || Numbering.marks.contains(mark) else { return nil }
        // 2.5 and 7,262 are quantities, not the numbers of items.
        let next = words[(numeral.endIndex + 1)...].first
        if style == .arabic, next?.digit != nil, Numbering.decimalMarks.contains(mark) { return nil }
        self.style = isClosed && style == .arabic ? .arabicInBrackets : style
        self.value = value
        number = numeral.startIndex..<numeral.endIndex
        end = Numbering.skipMark(words, from: numeral.endIndex)
    }

    /// What a number or its marks begin with.
    private static let heads: UnitSet = {
        let enclosed = [0x2460...0x2487, 0x3220...0x3229 as ClosedRange<UInt16>].joined()
        return UnitSet(Phrase("(第0123456789〇零一二两三四五六七八九十").units + enclosed)
    }()
    private static let open = UInt16("(" as Unicode.Scalar)
    private static let close = UInt16(")" as Unicode.Scalar)
    private static let marks: UnitSet = "、.．,，:"
    private static let decimalMarks: UnitSet = ".,"
    private static let parts: UnitSet = "部章篇"
    private static let section: Phrase = "部分"

    private static func value(_ words: Words, han: Style, arabic: Style) -> (Style, Int)? {
        if let value = ChineseNumeral.small(words) { return (han, value) }
        guard (1...2).contains(words.count) else { return nil }
        var value = 0
        for unit in words {
            guard let digit = unit.digit else { return nil }
            value = value * 10 + digit
        }
        return (arabic, value)
    }

    /// ㈠ to ㈩, ① to ⑳, ⑴ to ⒇.
    private static func enclosed(_ unit: UInt16) -> (style: Style, value: Int)? {
        switch unit {
        case 0x3220...0x3229: (.hanInBrackets, Int(unit) - 0x321F)
        case 0x2460...0x2473: (.circled, Int(unit) - 0x245F)
        case 0x2474...0x2487: (.arabicInBrackets, Int(unit) - 0x2473)
        default: nil
        }
    }

    private static func skipMark(_ words: Words, from index: Int) -> Int {
        index < words.endIndex && marks.contains(words[index]) ? index + 1 : index
    }
}
