internal import ReportCore

/// A body in chunks, each after a line with its size (RFC 9112, section 7.1).
final class ChunkedBody {
    private let source: ByteReader
    private var left = 0
    private var isAtEnd = false
    private var isFirst = true

    private static let longestLine = 4096

    init(_ source: ByteReader) {
        self.source = source
    }

    /// Whether the next line is the size of a chunk.
    static func isNext(in source: ByteReader) throws(IngestError) -> Bool {
        let head = try source.peek(64)
        guard let end = head.firstIndex(of: 0x0A) else { return false }
        return size(head[..<end]) != nil
    }

    /// The next bytes; none at the end.
    func next() throws(IngestError) -> ArraySlice<UInt8> {
        if left == 0, !isAtEnd { try startChunk() }
        guard !isAtEnd else { return [] }
        let bytes = try source.read(atMost: min(left, 1 << 18))
        guard !bytes.isEmpty else { throw malformed(.chunkCutOff) }
        left -= bytes.count
        return bytes
    }

    private func startChunk() throws(IngestError) {
        // The end of the chunk before.
        if !isFirst {
            let end = try source.line(limit: 2)
            guard end?.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) ?? true else {
                throw malformed(.chunkTooLong)
            }
        }
        isFirst = false
        guard let line = try source.line(limit: ChunkedBody.longestLine) else {
            throw malformed(.chunksCutOff)
        }
        guard let size = ChunkedBody.size(line) else { throw malformed(.chunkSizeMissing) }
        left = size
        guard size == 0 else { return }
        isAtEnd = true
        // The trailer.
        while let line = try source.line(limit: ChunkedBody.longestLine), line.count > 2 {}
    }

    /// The hexadecimal number before the extensions of a chunk.
    private static func size(_ line: ArraySlice<UInt8>) -> Int? {
        let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
        guard 1...15 ~= digits.count else { return nil }
        var size = 0
        for digit in digits {
            guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            size = size * 16 + value
        }
        return size
    }

    private func malformed(_ problem: WARCProblem) -> IngestError {
        IngestError(source.name, .malformed(problem.reason, place: nil))
    }
}
