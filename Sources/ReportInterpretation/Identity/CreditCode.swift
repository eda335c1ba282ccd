/// 统一社会信用代码 (GB 32100-2015): eighteen digits and capital letters without I, O, S, V and Z.
enum CreditCode {
    /// The code of an organ or institution that `words` begin with, if nothing of its kind follows.
    static func prefix(of words: Words) -> Words? {
        let code = words.prefix(18)
        guard isValid(code), words.dropFirst(18).first.map({ value[$0] == nil }) ?? true else { return nil }
        return code
    }

    /// Whether the words are a code of an organ or institution and its last character is the check character.
    static func isValid(_ words: Words) -> Bool {
        guard words.count == 18, words.first == UInt16("1" as Unicode.Scalar) else { return false }
        let values = words.compactMap { value[$0] }
        guard values.count == 18, values[2..<8].allSatisfy({ $0 < 10 }) else { return false }
        // The weights are the powers of three, modulo 31.
        var sum = 0
        var weight = 1
        for value in values.dropLast() {
            sum += value * weight
            weight = weight * 3 % 31
        }
        return values[17] == (31 - sum % 31) % 31
    }

    /// The six digits of the division: the third to the eighth character.
    static func division(_ code: Words) -> Int {
        code.dropFirst(2).prefix(6).reduce(0) { $0 * 10 + ($1.digit ?? 0) }
    }

    private static let value: [UInt16: Int] = {
        var value: [UInt16: Int] = [:]
        for (index, scalar) in "0123456789ABCDEFGHJKLMNPQRTUWXY".unicodeScalars.enumerated() {
            value[UInt16(scalar)] = index
        }
        return value
    }()
}
