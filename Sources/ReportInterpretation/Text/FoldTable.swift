/// The normal form in which words are compared, one unit per character, so that every unit maps back to its place.
///
/// A unit is the scalar after: half width for full width, one character for variants of quotes, brackets and dashes,
/// the unified ideograph for a radical, the Simplified character for a Traditional one. White space has no unit.
/// The text itself is never changed by it.
struct FoldTable: Sendable {
    /// A character that matching does not see: white space and marks without width.
    static let dropped: UInt16 = 0xFFFF
    /// A scalar outside the Basic Multilingual Plane.
    static let other: UInt16 = 0xFFFD

    /// The unit of every scalar of the Basic Multilingual Plane.
    let units: [UInt16]
    /// Whether the scalar occurs only in Traditional text.
    let isTraditional: [Bool]

    static let shared = FoldTable()

    private init() {
        var units = Array(UInt16.min...UInt16.max)
        for (from, to) in FoldTable.pairs(CharacterTable.radicals) { units[Int(from)] = to }
        var isTraditional = [Bool](repeating: false, count: units.count)
        for (from, to) in FoldTable.pairs(CharacterTable.traditionalToSimplified) {
            units[Int(from)] = to
            isTraditional[Int(from)] = true
        }
        for full in 0xFF01...0xFF5E { units[full] = UInt16(full - 0xFEE0) }
        for (to, variants) in FoldTable.variants {
            for scalar in variants.unicodeScalars { units[Int(scalar.value)] = FoldTable.unit(to) }
        }
        for scalar in FoldTable.invisible { units[scalar] = FoldTable.dropped }
        self.units = units
        self.isTraditional = isTraditional
    }

    private static let variants: [(Unicode.Scalar, String)] = [
        ("\"", "“”„‟″〝〞「」『』＂"), ("'", "‘’‚‛′"), ("[", "〔﹝［【〖"), ("]", "〕﹞］】〗"),
        ("-", "‐‑‒–—―−─━－﹣"), ("(", "﹙"), (")", "﹚"), ("〇", "○◯"), ("·", "•・‧∙●"),
    ]

    private static let invisible =
        [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0xAD, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF]
        + Array(0x2000...0x200F)

    /// Whether a scalar is a radical standing for its character, as text of PDF files has them: ⼾, ⺠.
    static func isRadical(_ scalar: Int) -> Bool { 0x2E80...0x2FD5 ~= scalar }

    static func unit(_ scalar: Unicode.Scalar) -> UInt16 {
        scalar.value <= 0xFFFF ? UInt16(scalar.value) : other
    }

    /// The pairs of a generated table: from, to, from, to.
    private static func pairs(_ table: StaticString) -> [(UInt16, UInt16)] {
        let scalars = Array(table.description.unicodeScalars)
        return stride(from: 0, to: scalars.count - 1, by: 2).map { (unit(scalars[$0]), unit(scalars[$0 + 1])) }
    }
}
