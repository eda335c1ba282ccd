internal import ReportCore

/// The payload of a record as a stream, held against the digests of the record when all of it was read.
///
/// Of a body in chunks the payload is what is in the chunks, and crawlers digest the chunks; either is right.
final class Payload {
    /// The payload as the record has it.
    let raw: ByteReader
    private let block: RecordBlock
    private let checks: Checks

    private final class Checks {
        var raw: DigestCheck?
        var dechunked: DigestCheck?
    }

    /// The rest of the block.
    init(_ block: RecordBlock, of record: WARCHead, isChunked: Bool = false) {
        let checks = Checks()
        checks.raw = DigestCheck(record.payloadDigest)
        checks.dechunked = isChunked ? checks.raw : nil
        let content = block.content
        raw = ByteReader(name: content.name) { () throws(IngestError) in
            let bytes = try content.read(atMost: 1 << 18)
            checks.raw?.add(bytes)
            return Array(bytes)
        }
        self.block = block
        self.checks = checks
    }

    func addDechunked(_ bytes: ArraySlice<UInt8>) {
        checks.dechunked?.add(bytes)
    }

    /// The bytes that `body` makes of the payload. After its end the rest of the block is read, for the digests.
    func content(_ body: @escaping (ByteReader) throws(IngestError) -> ByteReader) -> ByteReader {
        var opened: ByteReader?
        return ByteReader(name: raw.name) { [self] () throws(IngestError) in
            do throws(IngestError) {
                if opened == nil { opened = try body(raw) }
                guard let reader = opened else { return [] }
                let bytes = try reader.read(atMost: 1 << 18)
                if bytes.isEmpty { try check() }
                return Array(bytes)
            } catch {
                block.isReported = true
                throw error
            }
        }
    }

    private func check() throws(IngestError) {
        while try !raw.read(atMost: 1 << 18).isEmpty {}
        if let wrong = checks.raw?.mismatch(), checks.dechunked == nil || checks.dechunked?.mismatch() != nil {
            throw IngestError(raw.name, .malformed(wrong.reason, place: nil))
        }
        if let wrong = block.wrongDigest { throw IngestError(raw.name, .malformed(wrong.reason, place: nil)) }
    }
}
