internal import ReportCore

/// The block of one record: its bytes as a stream, and whether they end where a record may.
final class RecordBlock {
    /// What messages call the record.
    let name: String
    /// The bytes of the block. They end in an error where the length of the record is wrong.
    let content: ByteReader
    /// Whether what is wrong with the record was said already.
    var isReported = false
    private let bytes: BlockBytes

    init(_ archive: ByteReader, length: Int, of record: WARCHead) {
        name = record.name
        let bytes = BlockBytes(
            archive, length: length, digest: record.blockDigest, mayHoldRecords: record.mayHoldRecords)
        self.bytes = bytes
        content = ByteReader(name: archive.name) { () throws(IngestError) in try bytes.next() }
    }

    /// Skips what was not read; gives what is wrong with the length of the record.
    func skipRest() throws(IngestError) -> IngestError.Problem? {
        bytes.skipsDigest = true
        while bytes.problem == nil, !bytes.isAtEnd {
            do throws(IngestError) {
                _ = try bytes.next()
            } catch {
                guard bytes.problem == nil else { break }
                throw error
            }
        }
        return bytes.problem
    }

    /// What is wrong with the digest of the block, all of which was read.
    var wrongDigest: WARCProblem? { bytes.wrongDigest }
}

/// Takes the bytes of a block from the archive.
private final class BlockBytes {
    private let archive: ByteReader
    private let length: Int
    private var left: Int
    private var digest: DigestCheck?
    /// Whether a record in the block is the block's own: the archive in the archive, or known by where the block ends.
    private var mayHoldRecords: Bool
    private var lastByte: UInt8 = 0
    private(set) var isAtEnd = false
    private(set) var problem: IngestError.Problem?
    var skipsDigest = false

    /// How far the end of a block is looked for ahead.
    private static let farthestEnd = 1 << 20

    init(_ archive: ByteReader, length: Int, digest: PrintedDigest?, mayHoldRecords: Bool) {
        self.archive = archive
        self.length = length
        left = length
        self.digest = DigestCheck(digest)
        self.mayHoldRecords = mayHoldRecords
    }

    var wrongDigest: WARCProblem? { isAtEnd && !skipsDigest ? digest?.mismatch() : nil }

    /// The next bytes; none at the end.
    func next() throws(IngestError) -> [UInt8] {
        if let problem { throw IngestError(archive.name, problem) }
        guard left > 0 else {
            if !isAtEnd, try !isEnd(after: 0) {
                throw fail(.lengthTooShort(length))
            }
            isAtEnd = true
            return []
        }
        let window = try archive.peek(RecordStart.window)
        guard !window.isEmpty else { throw fail(.blockCutOff(found: length - left, of: length)) }
        let isLast = window.count < RecordStart.window || window.count >= left
        let piece = isLast ? window.prefix(left) : window.dropLast(RecordStart.lookahead)
        if !mayHoldRecords, let start = firstRecord(in: window, before: piece.endIndex) {
            let found = length - left + (start - window.startIndex)
            if try isEnd(after: left) {
                mayHoldRecords = true
            } else {
                _ = try archive.skip(start - window.startIndex)
                throw fail(.lengthTooLong(length, found: found))
            }
        }
        if !skipsDigest { digest?.add(piece) }
        lastByte = piece.last ?? lastByte
        left -= piece.count
        let bytes = skipsDigest ? [] : Array(piece)
        _ = try archive.skip(piece.count)
        return bytes
    }

    private func firstRecord(in window: ArraySlice<UInt8>, before end: Int) -> Int? {
        var (rest, previous) = (window, lastByte)
        while let start = RecordStart.first(in: rest, after: previous), start < end {
            if RecordStart.isHead(rest[start...]) { return start }
            (rest, previous) = (rest[(start + 1)...], 0)
        }
        return nil
    }

    /// Whether a record may end `count` bytes ahead: the two line ends that belong after it follow, or, where a program
    /// left them out or wrote others, a record or nothing.
    private func isEnd(after count: Int) throws(IngestError) -> Bool {
        guard count <= BlockBytes.farthestEnd else { return false }
        let bytes = try archive.peek(count + 8 + RecordStart.lookahead)
        guard bytes.count >= count else { return false }
        let behind = bytes.dropFirst(count)
        if behind.starts(with: [0x0D, 0x0A, 0x0D, 0x0A]) { return true }
        let rest = behind.drop { $0 == 0x0A || $0 == 0x0D }
        return rest.isEmpty || rest.starts(with: WARCHead.magic)
    }

    private func fail(_ what: WARCProblem) -> IngestError {
        problem = .malformed(what.reason, place: nil)
        return IngestError(archive.name, .malformed(what.reason, place: nil))
    }
}
