/// A run of folded text: what all matching works on.
typealias Words = ArraySlice<UInt16>

/// A whole document's text in normal form, every unit with the place that it came from.
struct FoldedText: Sendable {
    private(set) var units: [UInt16] = []
    /// For each unit the offset of its character in the document's text, and at the end the text's length.
    private(set) var offsets: [Int] = []

    /// Folds valid UTF-8.
    init(_ utf8: [UInt8]) {
        let table = FoldTable.shared.units
        units.reserveCapacity(utf8.count / 2)
        offsets.reserveCapacity(utf8.count / 2 + 1)
        var index = 0
        while index < utf8.count {
            let (scalar, length) = FoldedText.scalar(in: utf8, at: index)
            let unit = scalar <= 0xFFFF ? table[scalar] : FoldTable.other
            if unit != FoldTable.dropped {
                units.append(unit)
                offsets.append(index)
            }
            index += length
        }
        offsets.append(utf8.count)
    }

    /// The units whose characters stand in a range of the document's text.
    func range(of text: Range<Int>) -> Range<Int> {
        let start = lowerBound(text.lowerBound)
        return start..<max(start, lowerBound(text.upperBound))
    }

    /// The first unit at or after an offset of the text.
    private func lowerBound(_ offset: Int) -> Int {
        var low = 0
        var high = units.count
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The scalar that starts at `index` of valid UTF-8, and its length in bytes.
    static func scalar(in utf8: [UInt8], at index: Int) -> (value: Int, length: Int) {
        let first = Int(utf8[index])
        func rest(_ offset: Int) -> Int { index + offset < utf8.count ? Int(utf8[index + offset] & 0x3F) : 0 }
        switch first {
        case ..<0x80: return (first, 1)
        case ..<0xE0: return ((first & 0x1F) << 6 | rest(1), 2)
        case ..<0xF0: return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
        default: return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
        }
    }
}

/// Words of the vocabulary in normal form, written as a string literal.
struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
    let units: [UInt16]

    init(stringLiteral value: String) { self.init(value) }

    init(_ value: String) { units = FoldedText(Array(value.utf8)).units }

    init(units: [UInt16]) { self.units = units }

    var count: Int { units.count }
}

extension ArraySlice<UInt16> {
    func starts(with phrase: Phrase) -> Bool { starts(with: phrase.units) }

    func ends(with phrase: Phrase) -> Bool { suffix(phrase.count).elementsEqual(phrase.units) }

    func equals(_ phrase: Phrase) -> Bool { elementsEqual(phrase.units) }

    func contains(_ phrase: Phrase) -> Bool { first(phrase) != nil }

    func containsAny(_ phrases: [Phrase]) -> Bool { phrases.contains { contains($0) } }

    /// The index where a phrase first stands.
    func first(_ phrase: Phrase) -> Int? {
        guard let head = phrase.units.first, count >= phrase.count else { return nil }
        var index = startIndex
        while index + phrase.count <= endIndex {
            if self[index] == head, self[index..<index + phrase.count].elementsEqual(phrase.units) { return index }
            index += 1
        }
        return nil
    }
}

extension UInt16 {
    /// The unit of an ASCII or Chinese character.
    init(_ scalar: Unicode.Scalar) { self = FoldTable.unit(scalar) }

    /// The value of an ASCII digit (full-width digits are folded to them).
    var digit: Int? { 0x30...0x39 ~= self ? Int(self) - 0x30 : nil }

    var isHan: Bool { 0x4E00...0x9FFF ~= self || 0x3400...0x4DBF ~= self || self == 0x3007 }
}
