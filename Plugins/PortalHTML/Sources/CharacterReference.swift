/// Decodes `&nbsp;`, `&#12288;` and their like.
enum CharacterReference {
    struct Decoded {
        /// The character as UTF-8; a few names stand for two.
        var utf8: [UInt8]
        /// The offset behind the reference.
        var end: Int
    }

    /// The reference whose `&` is at `start`, read no further than `limit`; nil where the `&` is just that.
    static func decode(
        _ bytes: [UInt8], at start: Int, limit: Int, inAttribute: Bool = false
    ) -> Decoded? {
        guard start + 1 < limit else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") { return number(bytes, at: start + 2, limit: limit) }
        var end = start + 1
        while end < limit, end - start <= longestName, isNameByte(bytes[end]) { end += 1 }
        let name = start + 1..<end
        guard !name.isEmpty else { return nil }
        let isClosed = end < limit && bytes[end] == UInt8(ascii: ";")
        // By far the most frequent one; it spares a page that uses no other the whole list.
        if isClosed, bytes[name].elementsEqual("nbsp".utf8) { return Decoded(utf8: [0xC2, 0xA0], end: end + 1) }
        if isClosed, let utf8 = Names.shared[bytes[name]] { return Decoded(utf8: utf8, end: end + 1) }
        return unclosed(bytes, name, limit: limit, inAttribute: inAttribute)
    }

    /// A text with its references decoded.
    static func decodeAll(_ bytes: [UInt8], in range: Range<Int>, inAttribute: Bool) -> [UInt8] {
        guard bytes[range].contains(UInt8(ascii: "&")) else { return Array(bytes[range]) }
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&"),
                let found = decode(bytes, at: index, limit: range.upperBound, inAttribute: inAttribute)
            {
                result += found.utf8
                index = found.end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    // MARK: Names

    private static let longestName = 31

    /// The list of names, which is searched as it is written: a page uses few of them, and a table of all two thousand
    /// takes longer to make than many pages to read.
    private struct Names: Sendable {
        private let list = Array(CharacterNames.all.utf8)
        /// For every first letter where its names begin: the list is in the order of its bytes.
        private var starts = [Int](repeating: 0, count: 0x80)
        private let short = Set(
            CharacterNames.withoutSemicolon.split(whereSeparator: \.isWhitespace).map { [UInt8]($0.utf8) })

        static let shared = Names()

        private init() {
            var isStart = true
            for (index, byte) in list.enumerated() {
                if isStart, starts[Int(byte & 0x7F)] == 0 { starts[Int(byte & 0x7F)] = index + 1 }
                isStart = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
            }
        }

        func needsNoSemicolon(_ name: ArraySlice<UInt8>) -> Bool { short.contains(Array(name)) }

        /// The character or the two of a name, as UTF-8.
        subscript(name: ArraySlice<UInt8>) -> [UInt8]? {
            guard let first = name.first, first < 0x80 else { return nil }
            var start = starts[Int(first)] - 1
            while start >= 0, start < list.count, list[start] == first {
                let end = list[start...].firstIndex { $0 <= UInt8(ascii: " ") } ?? list.endIndex
                let entry = list[start..<end]
                if entry.dropFirst(name.count).first == UInt8(ascii: ":"), entry.starts(with: name) {
                    return Names.characters(entry.dropFirst(name.count + 1))
                }
                start = end + 1
            }
            return nil
        }

        /// `2ACB+FE00`
        private static func characters(_ codes: ArraySlice<UInt8>) -> [UInt8] {
            codes.split(separator: UInt8(ascii: "+")).flatMap { code in
                let value = UInt32(String(decoding: code, as: UTF8.self), radix: 16)
                return value.flatMap(Unicode.Scalar.init).map { Array($0.utf8) } ?? []
            }
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || 0x30...0x39 ~= byte
    }

    /// The longest name that needs no semicolon; in attributes, where addresses hold `&copy=1`, only a whole word.
    private static func unclosed(
        _ bytes: [UInt8], _ name: Range<Int>, limit: Int, inAttribute: Bool
    ) -> Decoded? {
        var end = min(name.upperBound, name.lowerBound + 6)
        while end - name.lowerBound >= 2 {
            let word = bytes[name.lowerBound..<end]
            if Names.shared.needsNoSemicolon(word), let utf8 = Names.shared[word] {
                let next = end < limit ? bytes[end] : 0
                if inAttribute, next == UInt8(ascii: "=") || isNameByte(next) { return nil }
                return Decoded(utf8: utf8, end: end)
            }
            end -= 1
        }
        return nil
    }

    // MARK: Numbers

    private static func number(_ bytes: [UInt8], at start: Int, limit: Int) -> Decoded? {
        guard start < limit else { return nil }
        let isHexadecimal = lowercased(bytes[start]) == UInt8(ascii: "x")
        var index = isHexadecimal ? start + 1 : start
        let first = index
        var value: UInt32 = 0
        while index < limit, let digit = digit(bytes[index]), digit < (isHexadecimal ? 16 : 10) {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            index += 1
        }
        guard index > first else { return nil }
        if index < limit, bytes[index] == UInt8(ascii: ";") { index += 1 }
        return Decoded(utf8: Array(scalar(value).utf8), end: index)
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46, 0x61...0x66: UInt32((byte | 0x20) - 0x61 + 10)
        default: nil
        }
    }

    /// HTML reads the numbers of C1 controls as Windows characters, and those of no character as U+FFFD.
    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        if 0x80...0x9F ~= value, let scalar = Unicode.Scalar(windows[Int(value - 0x80)]) { return scalar }
        return value == 0 ? replacement : Unicode.Scalar(value) ?? replacement
    }

    private static let windows: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
