import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A measure word of the statistics table: what it counts, and how many of it one is.
struct FormUnit: Equatable {
    enum Family {
        case things
        case persons
        case money
        /// `万` alone: a scale, of whatever stands in the unit column.
        case scale
    }

    var family: Family
    var scale: Decimal

    /// The unit that words are: `条`, `件（次）`, `单位：万元`.
    init?(_ words: Words) {
        guard words.count <= 8, !words.contains(where: { $0.digit != nil }), FormUnit.isWhole(words) else { return nil }
        var name = words.filter(\.isHan)
        if name.starts(with: FormUnit.unit.units) { name.removeFirst(FormUnit.unit.count) }
        guard let found = FormUnit.table[name] else { return nil }
        self = found
    }

    private init(_ family: Family, _ scale: Decimal) {
        self.family = family
        self.scale = scale
    }

    /// Whether brackets are in pairs, and no sentence ends: `次）` is the end of a remark, `件。` that of a sentence.
    private static func isWhole(_ words: Words) -> Bool {
        words.count { $0 == UInt16("(" as Unicode.Scalar) } == words.count { $0 == UInt16(")" as Unicode.Scalar) }
            && !words.contains(where: sentenceMarks.contains)
    }

    private static let sentenceMarks = Set("。,;".unicodeScalars.map { UInt16($0) })
    private static let unit: Phrase = "单位"

    private static let table: [[UInt16]: FormUnit] = {
        var table: [[UInt16]: FormUnit] = [:]
        let things = "条 件 次 篇 个 份 场 期 处 宗 起 项 例 家 所 件次 条次 场次 期次 班次 批次 条件 条件次"
        for word in things.split(separator: " ").map(String.init) {
            table[Phrase(word).units] = FormUnit(.things, 1)
            table[Phrase("万" + word).units] = FormUnit(.things, 10_000)
        }
        for word in ["人", "人次", "名", "位"] {
            table[Phrase(word).units] = FormUnit(.persons, 1)
            table[Phrase("万" + word).units] = FormUnit(.persons, 10_000)
        }
        let money: [(String, Decimal)] = [("元", 1), ("千元", 1_000), ("万元", 10_000), ("亿元", 100_000_000)]
        for (word, scale) in money {
            table[Phrase(word).units] = FormUnit(.money, scale)
            table[Phrase("人民币" + word).units] = FormUnit(.money, scale)
        }
        table[Phrase("万").units] = FormUnit(.scale, 10_000)
        return table
    }()
}

/// What is printed where the table has its numbers.
struct FormValue: Equatable {
    /// The number as printed, without its unit; nil where the slot says that there is none.
    var number: Decimal?
    /// The unit printed with the number.
    var unit: FormUnit?

    /// Reads a slot; nil where it holds neither a number nor a sign for a missing one.
    init?(_ words: Words) {
        if words.isEmpty || words.allSatisfy({ $0 == UInt16("-" as Unicode.Scalar) }) { return }
        let digits = words.prefix { !$0.isHan }
        if let value = CellValue(digits), value.state == .reported, let amount = value.amount {
            let rest = words[digits.endIndex...]
            guard rest.isEmpty || FormUnit(rest) != nil else { return nil }
            number = amount
            unit = rest.isEmpty ? nil : FormUnit(rest)
        } else if words.allSatisfy(ChineseNumeral.isNumeral), let value = ChineseNumeral.small(words) {
            number = Decimal(value)
        } else {
            guard let value = CellValue(words), value.state != .reported else { return nil }
        }
    }
}
