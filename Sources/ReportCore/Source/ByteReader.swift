/// Bytes that are read once from front to back: a file, or what an archive unpacks to.
///
/// It holds no more of them than were asked for at a time, so that an archive of any size is read in little memory.
public final class ByteReader {
    /// The name that errors give: the archive, as the user named it.
    public let name: String
    /// How many bytes were taken so far.
    public private(set) var offset = 0

    private let more: () throws(IngestError) -> [UInt8]
    private var buffer: [UInt8]
    /// Where the bytes that were not taken yet begin in `buffer`.
    private var start = 0
    private var isAtEnd = false

    /// `more` gives the next bytes, as many as are at hand, and none at the end.
    public init(name: String, more: @escaping () throws(IngestError) -> [UInt8]) {
        self.name = name
        self.more = more
        buffer = []
    }

    /// Bytes that are in memory.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        buffer = bytes
        more = { [] }
        isAtEnd = true
    }

    /// The next bytes without taking them: `count` of them, or as many as there are.
    public func peek(_ count: Int) throws(IngestError) -> ArraySlice<UInt8> {
        try fill(count)
        return buffer[start..<min(start + count, buffer.count)]
    }

    /// Takes the next bytes, as many as are at hand but at most `limit`; none at the end only.
    public func read(atMost limit: Int) throws(IngestError) -> ArraySlice<UInt8> {
        try fill(1)
        return take(min(limit, buffer.count - start))
    }

    /// Takes `count` bytes; nil, and nothing taken, where there are fewer.
    public func read(exactly count: Int) throws(IngestError) -> ArraySlice<UInt8>? {
        try fill(count)
        return buffer.count - start >= count ? take(count) : nil
    }

    /// Takes a line up to and with its line feed, or the rest where there is none; nil at the end, or where more than
    /// `limit` bytes have no line feed.
    public func line(limit: Int) throws(IngestError) -> ArraySlice<UInt8>? {
        var seen = 0
        while true {
            if let end = buffer[(start + seen)...].firstIndex(of: 0x0A) { return take(end + 1 - start) }
            seen = buffer.count - start
            guard seen <= limit else { return nil }
            try fill(seen + 1)
            if buffer.count - start == seen { return seen == 0 ? nil : take(seen) }
        }
    }

    /// Skips `count` bytes; how many there were.
    public func skip(_ count: Int) throws(IngestError) -> Int {
        var left = count
        while left > 0 {
            let taken = try read(atMost: left).count
            if taken == 0 { break }
            left -= taken
        }
        return count - left
    }

    /// Takes all that is left; nil where that is more than `limit` bytes.
    public func rest(limit: Int) throws(IngestError) -> [UInt8]? {
        var bytes: [UInt8] = []
        while true {
            let chunk = try read(atMost: .max)
            if chunk.isEmpty { return bytes }
            bytes += chunk
            if bytes.count > limit { return nil }
        }
    }

    /// Whether no byte is left.
    public func isEmpty() throws(IngestError) -> Bool {
        try peek(1).isEmpty
    }

    private func take(_ count: Int) -> ArraySlice<UInt8> {
        let taken = buffer[start..<start + count]
        start += count
        offset += count
        return taken
    }

    /// Gets bytes until `count` of them are in the buffer, or the end is reached.
    private func fill(_ count: Int) throws(IngestError) {
        while buffer.count - start < count, !isAtEnd {
            let chunk = try more()
            if chunk.isEmpty {
                isAtEnd = true
            } else if start == buffer.count {
                buffer = chunk
                start = 0
            } else {
                buffer.removeSubrange(..<start)
                start = 0
                buffer += chunk
            }
        }
    }
}
