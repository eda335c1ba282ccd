import Foundation

/// Simplified text as mirrors convert it to Traditional; the characters are ICU's.
enum TraditionalText {
    /// Character by character, with the wrong homographs of careless converters or without.
    static func converted(_ text: String, withWrongForms: Bool) -> String {
        let result = text.applyingTransform(StringTransform("Hans-Hant"), reverse: false) ?? text
        return withWrongForms ? replacing(wrongForms, in: result) : result
    }

    /// With the vocabulary of Taiwan.
    static func localized(_ text: String) -> String {
        converted(replacing(vocabulary, in: text), withWrongForms: false)
    }

    private static let wrongForms = [
        ("體系", "體係"), ("全面", "全麵"), ("方面", "方麵"), ("制度", "製度"), ("咨詢", "谘詢"), ("答復", "答複"), ("復議", "複議"),
        ("採取", "采取"),
    ]

    private static let vocabulary = [
        ("门户网站", "入口网站"), ("互联网", "网际网路"), ("文件", "档案"), ("程序", "程式"), ("群众", "民众"), ("网络", "网路"),
        ("在线", "线上"), ("计划", "计画"), ("优化", "最佳化"), ("设置", "设定"), ("窗口", "视窗"), ("附件", "附属档案"),
        ("粉丝", "冬粉"), ("联系", "联络"),
    ]

    private static func replacing(_ pairs: [(String, String)], in text: String) -> String {
        pairs.reduce(text) { $0.components(of: $1.0).joined(separator: $1.1) }
    }
}

/// Pinyin in parentheses after characters, as some mirrors inject it into Traditional text.
struct PinyinInjection {
    private var random: SplitMix64
    private let hasTones: Bool
    private(set) var count = 0
    private(set) var first: String?

    init(_ random: inout SplitMix64) {
        hasTones = random.chance(55)
        self.random = random.branch("pinyin")
    }

    /// The converted text; tones go with converted characters, toneless syllables anywhere and sometimes twice.
    mutating func injected(into text: String) -> String {
        let original = Array(text)
        let converted = Array(TraditionalText.converted(text, withWrongForms: false))
        guard original.count == converted.count else { return String(converted) }
        var result = ""
        for (old, new) in zip(original, converted) {
            result.append(new)
            let isChosen = hasTones ? old != new && random.chance(14) : random.chance(3)
            guard isChosen, let sound = Self.sound(of: old, hasTones: hasTones) else { continue }
            let note = "(\(sound))"
            let times = hasTones || random.chance(80) ? 1 : 2
            for _ in 0..<times { result += note }
            count += times
            if first == nil { first = note }
        }
        return result
    }

    private static func sound(of character: Character, hasTones: Bool) -> String? {
        guard character.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }) else { return nil }
        let toned = String(character).applyingTransform(.toLatin, reverse: false)
        let sound = hasTones ? toned : toned?.applyingTransform(.stripDiacritics, reverse: false)
        return sound.flatMap { $0.count <= 6 && $0.allSatisfy(\.isLetter) ? $0 : nil }
    }
}
