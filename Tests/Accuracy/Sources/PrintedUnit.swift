import Foundation

/// Measure words and scopes as a mirror may print them, converted back.
///
/// A report gives them as printed (個, 條(tiáo), ⼈); the truth has them as the organ wrote them.
enum PrintedUnit {
    private static let simplified: [Character: Character] = [
        "條": "条", "個": "个", "場": "场", "項": "项", "處": "处", "萬": "万", "億": "亿", "戶": "户", "輛": "辆", "張": "张",
        "頁": "页", "種": "种", "類": "类", "輪": "轮", "級": "级", "門": "门", "題": "题", "組": "组", "課": "课", "週": "周",
        "層": "层", "單": "单", "統": "统", "計": "计", "數": "数", "區": "区", "縣": "县", "鄉": "乡", "鎮": "镇", "屬": "属",
        "機": "机", "關": "关", "構": "构", "辦": "办", "廳": "厅", "業": "业", "務": "务", "開": "开", "發": "发", "隻": "只",
    ]

    /// The words in Simplified characters, without pinyin and without what follows in brackets: `件（次）` may be `件`.
    static func plain(_ printed: String?) -> String? {
        printed.map { printed in
            String(
                printed.precomposedStringWithCompatibilityMapping.prefix { $0 != "(" }
                    .map { simplified[$0] ?? $0 })
        }
    }

    /// The same for a scope, which continues after pinyin.
    static func scope(_ printed: String?) -> String? {
        guard let printed else { return nil }
        var result = ""
        var isInside = false
        for character in printed.precomposedStringWithCompatibilityMapping {
            if character == "(" { isInside = true }
            if !isInside { result.append(simplified[character] ?? character) }
            if character == ")" { isInside = false }
        }
        return result
    }
}
