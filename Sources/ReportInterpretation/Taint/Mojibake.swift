/// Bytes read in the wrong encoding.
enum Mojibake {
    /// The units of a run that begins at a unit and is not text of any language: `ä¸­å›½`, 锟斤拷, `ㄗ` among characters.
    static func run(in words: Words, at start: Int) -> Range<Int>? {
        if let word = words.isEmpty ? nil : usual.first(where: { words[start...].starts(with: $0) }) {
            return start..<start + word.count
        }
        if isBopomofo(words[start]) {
            let isInside = start > words.startIndex && start + 1 < words.endIndex
            return isInside && (words[start - 1].isHan || words[start + 1].isHan) ? start..<start + 1 : nil
        }
        let run = words[start...].prefix { isOfLatinPage($0) }
        return run.count >= 4 && run.count(where: isAccented) >= 2 ? run.indices : nil
    }

    /// The units that a run can begin with.
    static var heads: [UInt16] {
        Array(0xC0...0xFF).filter(isAccented) + Array(0x3105...0x312F) + usual.map { $0.units[0] }
    }

    private static func isBopomofo(_ unit: UInt16) -> Bool { 0x3105...0x312F ~= unit }

    /// À to ÿ without × and ÷.
    private static func isAccented(_ unit: UInt16) -> Bool { 0xC0...0xFF ~= unit && unit != 0xD7 && unit != 0xF7 }

    /// A character of Windows' Latin encoding above ASCII, as the normal form has it.
    private static func isOfLatinPage(_ unit: UInt16) -> Bool {
        0x80...0xFF ~= unit && unit != 0xD7 || latinPage.contains(unit)
    }

    private static let latinPage: UnitSet = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ™š›œžŸ"

    /// What UTF-8 and GBK text becomes in each other's encoding, and what unset memory does.
    private static let usual: [Phrase] = [
        "锟斤拷", "烫烫烫", "屯屯屯", "鏀垮簻", "淇℃伅", "鍏紑", "骞村害", "锛屾", "銆傚",
    ]
}
