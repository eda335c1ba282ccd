import ReportCore

/// Writes the visible text of a document, a line at a time, every byte anchored to its place in the source.
///
/// Lines neither begin nor end with white space.
struct WordText {
    private(set) var utf8: [UInt8] = []
    private(set) var places = PlaceMap()
    /// Where the line in progress starts; nil between lines.
    private var start: Int?
    private var linkedBytes = 0

    /// Adds words of the source, `range` of them; their references are resolved unless they are raw.
    mutating func append(_ source: [UInt8], _ range: Range<Int>, isRaw: Bool, isLinked: Bool) {
        var index = range.lowerBound
        let before = start.map { _ in utf8.count }
        while index < range.upperBound {
            if source[index] == UInt8(ascii: "&"), !isRaw,
                let (scalar, end) = WordText.reference(source[index..<range.upperBound])
            {
                append(scalar, at: index)
                index = end
            } else if source[index] <= 0x20 {
                append(" ", at: index)
                index += 1
            } else {
                var end = index + 1
                while end < range.upperBound, source[end] > 0x20, source[end] != UInt8(ascii: "&") { end += 1 }
                appendWords(source, index..<end)
                index = end
            }
        }
        if isLinked, let start { linkedBytes += utf8.count - (before ?? start) }
    }

    /// Adds a character that stands for something at a place of the source.
    mutating func append(_ scalar: Unicode.Scalar, at place: Int) {
        let bytes = Array(String(scalar).utf8)
        if start == nil, WhiteSpace.length(at: 0, before: bytes.count, in: bytes) == bytes.count { return }
        begin()
        places.anchor(text: utf8.count, source: place)
        utf8 += bytes
    }

    /// Ends the line; gives its range and how many of its bytes are in links, or nil where it has no words.
    mutating func endLine() -> (range: Range<Int>, linkedBytes: Int)? {
        defer { linkedBytes = 0 }
        guard let first = start else { return nil }
        start = nil
        let end = WhiteSpace.trimmed(first..<utf8.count, in: utf8).upperBound
        utf8.removeLast(utf8.count - end)
        places.truncate(to: end)
        return (first..<end, min(linkedBytes, end - first))
    }

    private mutating func appendWords(_ source: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        if start == nil {
            while index < range.upperBound {
                let width = WhiteSpace.length(at: index, before: range.upperBound, in: source)
                if width == 0 { break }
                index += width
            }
            guard index < range.upperBound else { return }
        }
        begin()
        places.anchor(text: utf8.count, source: index)
        utf8 += source[index..<range.upperBound]
    }

    private mutating func begin() {
        guard start == nil else { return }
        if !utf8.isEmpty { utf8.append(0x0A) }
        start = utf8.count
    }

    /// The character that a reference of XML (1.0, 4.1) stands for, and where the reference ends; nil where there is
    /// none.
    static func reference(_ text: ArraySlice<UInt8>) -> (Unicode.Scalar, end: Int)? {
        guard let end = text.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
        if let scalar = names[name] { return (scalar, end + 1) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = code.flatMap(Unicode.Scalar.init), scalar != "\0" else { return nil }
        return (scalar, end + 1)
    }

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]
}
