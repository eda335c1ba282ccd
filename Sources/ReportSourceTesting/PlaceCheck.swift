import ReportCore

/// Whether the place map of a case leads from words to the same words in the source, and onward from block to block.
///
/// A source may print words in its own way (entities, marks between them), so only words that the text and the source
/// both have exactly once are compared: the starts and the ends of blocks and cells.
struct PlaceCheck {
    /// So many characters of each start and end.
    private static let length = 8
    private static let most = 400

    let wrongPlaces: [String]
    let stepsBack: [String]

    init(_ document: SourceDocument) {
        wrongPlaces = PlaceCheck.wrongPlaces(in: document)
        let starts = document.blocks.filter { !$0.range.isEmpty }.map(\.range.lowerBound)
        stepsBack = zip(starts, starts.dropFirst()).compactMap { earlier, later in
            let places = (document.places.source(of: earlier), document.places.source(of: later))
            guard places.1 < places.0 else { return nil }
            return "the block at \(later) of the text is at \(places.1) of the source, the one before at \(places.0)"
        }
    }

    private static func wrongPlaces(in document: SourceDocument) -> [String] {
        let samples = Outline.ranges(of: document).prefix(PlaceCheck.most)
            .map { $0.clamped(to: document.text.indices) }
            .flatMap { [PlaceCheck.start(of: $0, in: document.text), PlaceCheck.end(of: $0, in: document.text)] }
        return samples.compactMap { sample in
            let words = document.text[sample]
            guard PlaceCheck.offsets(of: words, in: document.text).count == 1 else { return nil }
            let offsets = PlaceCheck.offsets(of: words, in: document.source.utf8)
            let place = document.places.source(of: sample.lowerBound)
            guard offsets.count == 1, offsets[0] != place else { return nil }
            return "“\(document.string(sample))” is at \(place) by the map, at \(offsets[0]) in the source"
        }
    }

    private static func start(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        let boundaries = range.filter { text[$0] & 0xC0 != 0x80 }
        return range.lowerBound..<(boundaries.dropFirst(length).first ?? range.upperBound)
    }

    private static func end(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        let boundaries = range.filter { text[$0] & 0xC0 != 0x80 }
        return (boundaries.suffix(length).first ?? range.lowerBound)..<range.upperBound
    }

    /// The first two offsets of `words`.
    private static func offsets(of words: ArraySlice<UInt8>, in bytes: [UInt8]) -> [Int] {
        guard let first = words.first else { return [] }
        var found: [Int] = []
        for index in bytes.indices where bytes[index] == first && bytes[index...].starts(with: words) {
            found.append(index)
            if found.count == 2 { break }
        }
        return found
    }
}
