internal import ReportCore

/// A message's lines, among them those that delimit its parts (RFC 2046, section 5.1.1).
///
/// Lines of any length come in pieces, so that no line has to be kept.
struct PartLines {
    private let content: ByteReader
    /// The boundaries of the multiparts that are open, outermost first.
    private(set) var boundaries: [[UInt8]] = []
    private var isAtLineStart = true

    static let deepestMultipart = 16
    private static let longestPiece = 4096

    enum Line {
        /// A line with its line feed, or, where `endsLine` is false, a piece of one.
        case text(ArraySlice<UInt8>, endsLine: Bool)
        /// A line between two parts, or after the last part, of the multipart `level`.
        case delimiter(level: Int, isClosing: Bool)
    }

    init(_ content: ByteReader) {
        self.content = content
    }

    mutating func open(boundary: String) {
        boundaries.append(Array(boundary.utf8))
    }

    /// Ends the multiparts from `level` on.
    mutating func close(from level: Int) {
        boundaries.removeSubrange(min(level, boundaries.count)...)
    }

    /// The next line; nil at the end.
    mutating func next() throws(IngestError) -> Line? {
        let piece = try content.peek(PartLines.longestPiece)
        guard !piece.isEmpty else { return nil }
        let end = piece.firstIndex(of: 0x0A).map { $0 + 1 }
        var line = piece[..<(end ?? piece.endIndex)]
        let isWhole = end != nil || line.count < PartLines.longestPiece
        // The two bytes of a line's end stay together.
        if !isWhole, line.last == 0x0D { line.removeLast() }
        let delimiter = isAtLineStart && isWhole ? delimiter(line) : nil
        isAtLineStart = isWhole
        _ = try content.skip(line.count)
        return delimiter ?? .text(line, endsLine: isWhole)
    }

    private func delimiter(_ line: ArraySlice<UInt8>) -> Line? {
        guard line.starts(with: [0x2D, 0x2D]) else { return nil }
        let name = line.dropFirst(2)
        for level in boundaries.indices.reversed() where name.starts(with: boundaries[level]) {
            let rest = name.dropFirst(boundaries[level].count)
            if isBlank(rest) { return .delimiter(level: level, isClosing: false) }
            if rest.starts(with: [0x2D, 0x2D]), isBlank(rest.dropFirst(2)) {
                return .delimiter(level: level, isClosing: true)
            }
        }
        return nil
    }

    private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
    }
}
