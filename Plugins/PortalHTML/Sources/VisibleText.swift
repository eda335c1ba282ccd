import ReportCore

/// Writes the visible text of a page, a paragraph at a time: white space collapsed, references decoded, and every byte
/// anchored to its place in the source.
///
/// Paragraphs are set apart by line feeds, and neither begin nor end with white space of any width.
struct VisibleText {
    private(set) var utf8: [UInt8] = []
    private(set) var places = PlaceMap()
    /// Where the paragraph in progress starts; nil between paragraphs.
    private var start: Int?
    private var linkedBytes = 0
    /// The place of white space that shows as soon as more words follow.
    private var space: Int?

    /// Adds a run of the source to the paragraph.
    mutating func append(
        _ source: [UInt8], _ range: Range<Int>, traits: Skeleton.Run.Traits, isPreformatted: Bool = false
    ) {
        let before = utf8.count
        let hadStart = start
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            let byte = source[index]
            if isWhiteSpace(byte), !isPreformatted {
                addSpace(at: index)
                index += 1
            } else if byte == UInt8(ascii: "&"), !traits.contains(.raw),
                let found = CharacterReference.decode(source, at: index, limit: end)
            {
                addReference(found, at: index)
                index = found.end
            } else {
                var next = index + 1
                while next < end, !isSpecial(source[next]) || (isPreformatted && source[next] != 0x26) { next += 1 }
                addWords(source, index, next)
                index = next
            }
        }
        if traits.contains(.linked), let start { linkedBytes += utf8.count - (hadStart == nil ? start : before) }
    }

    /// Ends the paragraph; gives its range and how many of its bytes are in links, or nil where it has no words.
    mutating func endParagraph() -> (range: Range<Int>, linkedBytes: Int)? {
        space = nil
        guard let first = start else { return nil }
        start = nil
        let end = WhiteSpace.trimmed(first..<utf8.count, in: utf8).upperBound
        if end < utf8.count {
            utf8.removeLast(utf8.count - end)
            places.truncate(to: end)
        }
        let linked = min(linkedBytes, end - first)
        linkedBytes = 0
        return (first..<end, linked)
    }

    // MARK: Adding

    private mutating func addSpace(at place: Int) {
        if start != nil, space == nil { space = place }
    }

    private mutating func addReference(_ reference: CharacterReference.Decoded, at place: Int) {
        let bytes = reference.utf8
        if bytes.count == 1, isWhiteSpace(bytes[0]) { return addSpace(at: place) }
        if start == nil, WhiteSpace.length(at: 0, before: bytes.count, in: bytes) == bytes.count { return }
        beginWords(at: place)
        utf8.append(contentsOf: bytes)
        places.anchor(text: utf8.count, source: reference.end)
    }

    private mutating func addWords(_ source: [UInt8], _ from: Int, _ end: Int) {
        var index = from
        if start == nil {
            while index < end {
                let width = WhiteSpace.length(at: index, before: end, in: source)
                if width == 0 { break }
                index += width
            }
            if index == end { return }
        }
        beginWords(at: index)
        utf8.append(contentsOf: source[index..<end])
    }

    /// Prepares for bytes that come from `place` on.
    private mutating func beginWords(at place: Int) {
        if start == nil {
            if !utf8.isEmpty { utf8.append(0x0A) }
            start = utf8.count
        } else if let space {
            places.anchor(text: utf8.count, source: space)
            utf8.append(0x20)
        }
        space = nil
        places.anchor(text: utf8.count, source: place)
    }

    private func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || isWhiteSpace(byte)
    }
}
