/// Words of the vocabulary in normal form, written as a string literal.
struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
    let units: [UInt16]

    init(stringLiteral value: String) { self.init(value) }

    init(_ value: String) { units = FoldedText(Array(value.utf8)).units }

    init(units: [UInt16]) { self.units = units }

    var count: Int { units.count }
}

extension ArraySlice<UInt16> {
    func starts(with phrase: Phrase) -> Bool { has(phrase, at: startIndex) }

    func ends(with phrase: Phrase) -> Bool { count >= phrase.count && has(phrase, at: endIndex - phrase.count) }

    func equals(_ phrase: Phrase) -> Bool { count == phrase.count && has(phrase, at: startIndex) }

    func contains(_ phrase: Phrase) -> Bool { first(phrase) != nil }

    /// The index at which a phrase first occurs.
    func first(_ phrase: Phrase) -> Int? {
        guard let head = phrase.units.first, count >= phrase.count else { return nil }
        var index = startIndex
        while index + phrase.count <= endIndex {
            if self[index] == head, has(phrase, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether a phrase is at an index.
    func has(_ phrase: Phrase, at index: Int) -> Bool {
        guard index + phrase.count <= endIndex else { return false }
        var place = index
        for unit in phrase.units {
            if self[place] != unit { return false }
            place += 1
        }
        return true
    }
}

extension UInt16 {
    /// The unit of an ASCII or Chinese character.
    init(_ scalar: Unicode.Scalar) { self = FoldTable.unit(scalar) }

    /// The value of an ASCII digit (full-width digits are folded to them).
    var digit: Int? { 0x30...0x39 ~= self ? Int(self) - 0x30 : nil }

    var isHan: Bool { 0x4E00...0x9FFF ~= self || 0x3400...0x4DBF ~= self || self == 0x3007 }
}
