/// Which of several things each number of a clause counts: 行政复议、行政诉讼分别为21件和0件.
struct RespectiveNumbers {
    /// The tokens that name what a number counts, by the token of the number; empty if there are not as many things
    /// as numbers, since it is then unknown which belong together.
    private(set) var items: [Int: Range<Int>] = [:]

    /// Nil if the clause does not give several numbers for several things.
    init?(in clause: Range<Int>, of tokens: [SentenceToken], words: Words, numbers: [SpokenNumber]) {
        guard let mark = clause.first(where: { words[tokens[$0].units].equals(RespectiveNumbers.respectively) }) else {
            return nil
        }
        let counted = (mark + 1..<clause.upperBound).filter { tokens[$0].isNumber }
        let start = (clause.lowerBound..<mark).last { tokens[$0].isNumber }.map { $0 + 1 } ?? clause.lowerBound
        var names: [Range<Int>] = []
        var first = start
        for index in start..<mark + 1 {
            let isJoint = RespectiveNumbers.joints.contains { words[tokens[index].units].equals($0) }
            guard isJoint || index == mark else { continue }
            if first < index { names.append(first..<index) }
            first = index + 1
        }
        guard counted.count > 1 || (names.count > 1 && !RespectiveNumbers.isZero(counted, tokens, numbers)) else {
            return nil
        }
        if names.count == counted.count { items = Dictionary(uniqueKeysWithValues: zip(counted, names)) }
    }

    /// 分别为0件: all of them.
    private static func isZero(_ counted: [Int], _ tokens: [SentenceToken], _ numbers: [SpokenNumber]) -> Bool {
        counted.allSatisfy { index in
            if case .number(let number) = tokens[index].kind { numbers[number].value == 0 } else { false }
        }
    }

    private static let respectively: Phrase = "分别"
    private static let joints: [Phrase] = ["、", "和", "及", "与", "以及"]
}
