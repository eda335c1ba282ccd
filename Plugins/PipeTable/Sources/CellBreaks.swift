import ReportCore

/// Line breaks inside cells, which Markdown can only write as HTML's `<br>`.
enum CellBreaks {
    /// A document over the source's text in which every `<br>` is a space.
    static func document(of source: SourceText) -> SourceDocument {
        let utf8 = source.utf8
        guard var next = firstBreak(in: utf8[...]) else { return SourceDocument(source: source) }
        var text: [UInt8] = []
        text.reserveCapacity(utf8.count)
        var places = PlaceMap()
        var start = 0
        while true {
            places.anchor(text: text.count, source: start)
            text += utf8[start..<next.lowerBound]
            text.append(0x20)
            start = next.upperBound
            guard let following = firstBreak(in: utf8[start...]) else { break }
            next = following
        }
        places.anchor(text: text.count, source: start)
        text += utf8[start...]
        return SourceDocument(source: source, text: text, places: places)
    }

    /// The first `<br>`, `<br/>` or `<br />`, in either case of letters.
    private static func firstBreak(in utf8: ArraySlice<UInt8>) -> Range<Int>? {
        for index in utf8.indices where utf8[index] == 0x3C {
            var end = index + 3
            guard end < utf8.endIndex, utf8[index + 1] | 0x20 == 0x62, utf8[index + 2] | 0x20 == 0x72 else { continue }
            if utf8[end] == 0x20 { end += 1 }
            if end < utf8.endIndex, utf8[end] == 0x2F { end += 1 }
            if end < utf8.endIndex, utf8[end] == 0x3E { return index..<end + 1 }
        }
        return nil
    }
}
