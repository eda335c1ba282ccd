/// Characters of symbol fonts, which have no code of their own.
enum Symbol {
    /// The character of `w:sym`: of the usual symbols that which they show, of others the font's own code.
    static func scalar(_ code: String?) -> Unicode.Scalar? {
        guard let number = code.flatMap({ UInt32($0, radix: 16) }), number > 0x20 else { return nil }
        return common[number] ?? Unicode.Scalar(number)
    }

    /// Wingdings' and Symbol's bullets, boxes and ticks.
    private static let common: [UInt32: Unicode.Scalar] = [
        0xF06C: "●", 0xF06E: "■", 0xF06F: "□", 0xF071: "❑", 0xF0A8: "□", 0xF0B7: "•", 0xF0D8: "➢", 0xF0FB: "✗",
        0xF0FC: "✓", 0xF0FD: "☒", 0xF0FE: "☑", 0xF052: "☑", 0xF050: "✓", 0xF0A3: "□",
    ]
}
