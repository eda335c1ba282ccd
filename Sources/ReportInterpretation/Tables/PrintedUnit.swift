#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A unit as forms print it, beside a number or for a column: what it counts, and how many of it one unit is.
struct PrintedUnit: Equatable {
    enum Family {
        case things
        case persons
        case money
        /// `万` alone: a scale, for whatever is in the unit column.
        case scale
    }

    /// The words without brackets: `万元`, `件次`.
    var name: String
    var family: Family
    var scale: Decimal

    /// The unit that words are: `条`, `件（次）`, `单位：万元`.
    init?(_ words: Words) {
        guard words.count <= 8, words.allSatisfy({ $0.isHan || PrintedUnit.marks.contains($0) }),
            PrintedUnit.isWhole(words)
        else { return nil }
        var name = words.filter(\.isHan)
        if name.starts(with: PrintedUnit.unit.units) { name.removeFirst(PrintedUnit.unit.count) }
        guard let found = PrintedUnit.table[name] else { return nil }
        self = found
    }

    private init(_ name: String, _ family: Family, _ scale: Decimal) {
        (self.name, self.family, self.scale) = (name, family, scale)
    }

    /// Whether brackets are in pairs: `次）` is the end of a remark.
    private static func isWhole(_ words: Words) -> Bool {
        words.count { $0 == UInt16("(" as Unicode.Scalar) } == words.count { $0 == UInt16(")" as Unicode.Scalar) }
    }

    private static let unit: Phrase = "单位"
    private static let marks = Phrase("()/:[]").units

    /// The measure words of running text that an indicator may have, and what multiplies them.
    private static let table: [[UInt16]: PrintedUnit] = {
        var units = [PrintedUnit("万", .scale, 10_000), PrintedUnit("亿", .scale, 100_000_000)]
        for (word, kind) in MeasureWords.counted {
            let name = String(word.filter { !"()/".contains($0) })
            if kind == .money {
                for (scale, amount) in scales {
                    units.append(PrintedUnit(scale + name, .money, amount))
                    units.append(PrintedUnit("人民币" + scale + name, .money, amount))
                }
            } else {
                let family: Family = kind.isDisjoint(with: [.persons, .attendances]) ? .things : .persons
                units += [PrintedUnit(name, family, 1), PrintedUnit("万" + name, family, 10_000)]
            }
        }
        return Dictionary(units.map { (Phrase($0.name).units, $0) }, uniquingKeysWith: { first, _ in first })
    }()

    private static let scales: [(word: String, scale: Decimal)] = [
        ("", 1), ("千", 1_000), ("万", 10_000), ("亿", 100_000_000),
    ]
}
