/// The normal form of labels.
extension IndicatorLabels {
    /// A label without number, 其中, remarks in brackets and marks: only its Chinese characters are left.
    static func bare(_ words: Words) -> [UInt16] {
        var label: [UInt16] = []
        var depth = 0
        for unit in withoutNumber(words) {
            if unit == UInt16("(" as Unicode.Scalar) || unit == UInt16("[" as Unicode.Scalar) {
                depth += 1
            } else if unit == UInt16(")" as Unicode.Scalar) || unit == UInt16("]" as Unicode.Scalar) {
                depth = max(0, depth - 1)
            } else if depth == 0, unit.isHan {
                let isOther = unit == UInt16("它" as Unicode.Scalar) && label.last == UInt16("其" as Unicode.Scalar)
                label.append(isOther ? UInt16("他" as Unicode.Scalar) : unit)
            }
        }
        return label
    }

    /// Whether the words contain a number, except before a label and in brackets: then they are a sentence.
    static func hasNumber(_ words: Words) -> Bool {
        var depth = 0
        for unit in withoutNumber(words) {
            if unit == UInt16("(" as Unicode.Scalar) { depth += 1 }
            if unit == UInt16(")" as Unicode.Scalar) { depth -= 1 }
            if depth <= 0, unit.digit != nil { return true }
        }
        return false
    }

    /// The words after numbers and 其中 before them, in any order: `（一）1.`, `其中：（1）`, `1当面`.
    static func withoutNumber(_ words: Words) -> Words {
        var rest = words
        while !rest.isEmpty {
            let length = Numbering.length(in: rest)
            if length > 0 {
                rest = rest.dropFirst(length)
            } else if rest.starts(with: ofWhich) {
                rest = rest.dropFirst(ofWhich.count)
            } else if let first = rest.first,
                first.digit != nil || ChineseNumeral.isNumeral(first) || marks.contains(first)
            {
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        return rest
    }

    private static let marks: UnitSet = ":、,.．·-*"
    private static let ofWhich: Phrase = "其中"
    /// The ends of labels that say that they are counts, the longer first.
    private static let endings: [Phrase] = ["总次数", "次数", "总数", "数量", "数"]

    /// A label without the ending that says that it is a count.
    static func stem(_ label: [UInt16]) -> [UInt16] {
        let ending = endings.first { label.count > $0.count + 2 && label[...].ends(with: $0) }
        return Array(label.dropLast(ending?.count ?? 0))
    }

    /// The first four units, as one number.
    static func beginning(_ words: Words) -> UInt64? {
        words.count >= 4 ? words.prefix(4).reduce(0) { $0 << 16 | UInt64($1) } : nil
    }
}
