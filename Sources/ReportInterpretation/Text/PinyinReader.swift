/// Pinyin annotations that a mirror put after Chinese characters: `號(hào)`, `辦公(gong)廳`, `府(fu)(fu)`.
enum PinyinReader {
    /// Fewer of them are a gloss of the report's own, or not pinyin at all: (km).
    static let leastCount = 3

    static let open = UInt16("(" as Unicode.Scalar)
    private static let close = UInt16(")" as Unicode.Scalar)

    /// The units of each syllable with its brackets, where it follows a Chinese character or another one.
    static func groups(in units: [UInt16]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        for start in units.indices.dropFirst() where units[start] == open {
            guard units[start - 1].isHan || groups.last?.upperBound == start,
                let end = units[start...].prefix(9).firstIndex(of: close), isSyllable(units[start + 1..<end])
            else { continue }
            groups.append(start..<end + 1)
        }
        return groups
    }

    /// Whether letters, with or without the mark of a tone, are a syllable of Mandarin.
    static func isSyllable(_ words: Words) -> Bool {
        var letters = words.compactMap(plain)
        guard letters.count == words.count - words.count(where: isToneMark), (1...6).contains(letters.count) else {
            return false
        }
        if finals.contains(letters) { return isStandalone(letters) }
        let isLong = letters.count > 2 && letters[1] == 0x68 && doubleInitials.contains(letters[0])
        let initial = letters[0]
        letters.removeFirst(isLong ? 2 : 1)
        return initials.contains(initial) && finals.contains(letters)
    }

    /// A final without a consonant before it; those that begin with i, u or ü are written with y or w.
    private static func isStandalone(_ letters: [UInt16]) -> Bool {
        letters.first.map { !medials.contains($0) } ?? false
    }

    /// The letter without its tone; nil for anything else. ü and v are the same.
    private static func plain(_ unit: UInt16) -> UInt16? {
        if 0x61...0x7A ~= unit { return unit }
        return toned[unit]
    }

    private static func isToneMark(_ unit: UInt16) -> Bool { 0x0300...0x030C ~= unit }

    private static let toned: [UInt16: UInt16] = {
        let letters: [(Unicode.Scalar, String)] = [
            ("a", "āáǎàăɑ"), ("e", "ēéěèĕê"), ("i", "īíǐìĭ"), ("o", "ōóǒòŏ"), ("u", "ūúǔùŭ"), ("v", "ǖǘǚǜü"),
            ("g", "ɡ"),
            ("n", "ńňǹ"),
        ]
        return letters.reduce(into: [:]) { toned, letter in
            for scalar in letter.1.unicodeScalars { toned[UInt16(scalar)] = UInt16(letter.0) }
        }
    }()

    private static let medials: UnitSet = "iuv"
    private static let doubleInitials: UnitSet = "zcs"
    private static let initials: UnitSet = "bpmfdtnlgkhjqxrzcsyw"
    private static let finals = Set(
        [
            "a", "o", "e", "i", "u", "v", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "er", "ong", "ia", "ie",
            "iao", "iu", "ian", "in", "iang", "ing", "iong", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "ve",
        ].map { $0.unicodeScalars.map { UInt16($0) } })
}
