import Foundation

/// White space that means nothing.
enum TextNoise {
    /// A space on both sides of every run of digits.
    static func spaced(_ text: String, by space: String) -> String {
        guard !space.isEmpty else { return text }
        var result = ""
        var previous: Character?
        for character in text {
            if let previous, previous.isDigit != character.isDigit, previous.isHan || character.isHan {
                result += space
            }
            result.append(character)
            previous = character
        }
        return result
    }

    /// The text in lines of that many characters; numbers are left whole.
    static func wrapped(_ text: String, at width: Int) -> String {
        guard width > 0 else { return text }
        var result = ""
        var length = 0
        var previous: Character?
        for character in text {
            let isInside = previous.map { $0.isASCII } == true && character.isASCII
            if length >= width, !isInside, !"，。；、：）”".contains(character) {
                result += "\n"
                length = 0
            }
            result.append(character)
            length += 1
            previous = character
        }
        return result
    }
}

/// Radicals that PDF files give for characters.
enum Radicals {
    static let forms: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip(
            "一人行大工方日月文小民见长门风齐户子力手生用十二八立言金自至山水火土口",
            "⼀⼈⾏⼤⼯⽅⽇⽉⽂⼩⺠⻅⻓⻔⻛⻬⼾⼦⼒⼿⽣⽤⼗⼆⼋⽴⾔⾦⾃⾄⼭⽔⽕⼟⼝"))
}

extension String {
    /// What is left between the occurrences of a word.
    func components(of word: String) -> [String] { components(separatedBy: word) }

    /// The clauses, each with the mark that ends it.
    var clauses: [String] {
        var result = [""]
        for character in self {
            result[result.count - 1].append(character)
            if "，；。：".contains(character) { result.append("") }
        }
        return result.filter { !$0.isEmpty }
    }

    /// Whether a clause states nothing that anyone counts.
    var isIdle: Bool {
        count >= 12 && !contains { $0.isDigit || "零一二三四五六七八九十百两万亿未无没*".contains($0) || $0.isASCII }
            && allSatisfy { $0.isHan || "，；。：、".contains($0) }
            && !["申请", "公开政府信息", "复议", "诉讼", "费用", "统计"].contains { contains($0) }
    }
}

extension Character {
    var isDigit: Bool { isNumber && unicodeScalars.allSatisfy { !(0x3000...0x9FFF).contains($0.value) } }
    var isHan: Bool { unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) } }
}
