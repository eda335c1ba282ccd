/// From offsets in a document's text to offsets in the decoded source.
///
/// Between two anchors text and source run in step, byte for byte.
public struct PlaceMap: Sendable, Equatable {
    private var texts: [Int] = [0]
    private var sources: [Int] = [0]

    /// The map of a document whose text is its source.
    public static let identity = PlaceMap()

    public init() {}

    /// Says that the text from offset `text` on comes from `source` on; offsets are given in ascending order.
    public mutating func anchor(text: Int, source: Int) {
        let last = texts.count - 1
        if texts[last] == text {
            sources[last] = source
        } else if sources[last] + (text - texts[last]) != source {
            texts.append(text)
            sources.append(source)
        }
    }

    /// Forgets what was said of the text after `count` bytes, which its writer has taken back.
    public mutating func truncate(to count: Int) {
        while texts.count > 1, let last = texts.last, last > count {
            texts.removeLast()
            sources.removeLast()
        }
    }

    /// The offset in the source of a byte of the text.
    public func source(of text: Int) -> Int {
        var low = 0
        var high = texts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if texts[middle] <= text { low = middle } else { high = middle }
        }
        return sources[low] + (text - texts[low])
    }
}
