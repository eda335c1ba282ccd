public import ReportCore

/// How bytes are packed.
public enum Packing: Sendable {
    /// gzip members (RFC 1952), one after the other.
    case gzip
    /// HTTP's `deflate`: a zlib stream (RFC 1950), or, as some servers send, none around the bytes.
    case httpDeflate
    /// ZIP's deflate (RFC 1951): bytes without anything around them.
    case deflate
}

extension ByteReader {
    /// The bytes that `packed` unpacks to, unpacked lazily.
    ///
    /// Ends in ``IngestError/Problem/malformed(_:place:)`` where the bytes are damaged or cut off, and in
    /// ``IngestError/Problem/limit(_:found:allowed:)`` where they unpack to more than `limits.expansion` times their
    /// size, beyond what one source may have anyway. Zeros after the last gzip member are padding.
    public static func unpacking(_ packed: ByteReader, _ packing: Packing, limits: Limits) -> ByteReader {
        let unpacker = Unpacker(packed, packing, limits: limits)
        return ByteReader(name: packed.name) { () throws(IngestError) in try unpacker.next() }
    }
}

private final class Unpacker {
    private let packed: ByteReader
    private let packing: Packing
    private let limits: Limits
    private let start: Int
    private var inflater: Inflater?
    private var isFinished = false
    private var size = 0

    init(_ packed: ByteReader, _ packing: Packing, limits: Limits) {
        self.packed = packed
        self.packing = packing
        self.limits = limits
        start = packed.offset
    }

    /// The next unpacked bytes; none at the end.
    func next() throws(IngestError) -> [UInt8] {
        while !isFinished {
            guard let inflater = try current() else { break }
            let head = try packed.peek(1)
            guard !head.isEmpty else { throw malformed(.cutOff(at: packed.offset)) }
            let chunk = try packed.peek(1 << 16)
            let step: Inflater.Step
            do throws(Inflater.Failure) {
                step = try inflater.step(chunk, atMost: 1 << 18)
            } catch {
                throw malformed(.damaged(zlib: error.reason, at: packed.offset))
            }
            guard step.consumed + step.bytes.count > 0 || step.isFinished else {
                throw malformed(.cutOff(at: packed.offset))
            }
            _ = try packed.skip(step.consumed)
            if step.isFinished { endOfMember() }
            size += step.bytes.count
            try checkExpansion()
            if !step.bytes.isEmpty { return step.bytes }
        }
        return []
    }

    private func endOfMember() {
        inflater = nil
        if packing != .gzip { isFinished = true }
    }

    /// The inflater at work, or that of the next gzip member; nil where there is none.
    private func current() throws(IngestError) -> Inflater? {
        if let inflater { return inflater }
        if packing == .gzip, packed.offset > start {
            while try packed.peek(1).first == 0 { _ = try packed.skip(1) }
            if try packed.isEmpty() { return nil }
        }
        let wrapping = try wrapping()
        do throws(Inflater.Failure) {
            inflater = try Inflater(wrapping)
        } catch {
            throw malformed(.notStarted(zlib: error.reason, at: packed.offset))
        }
        return inflater
    }

    private func wrapping() throws(IngestError) -> Inflater.Wrapping {
        switch packing {
        case .gzip: return .gzip
        case .deflate: return .raw
        case .httpDeflate:
            // A zlib stream starts with method 8 and a multiple of 31.
            let head = Array(try packed.peek(2))
            guard head.count == 2, head[0] & 0x0F == 8 else { return .raw }
            return (Int(head[0]) * 256 + Int(head[1])) % 31 == 0 ? .zlib : .raw
        }
    }

    private func checkExpansion() throws(IngestError) {
        let allowed = max(limits.bytes, (packed.offset - start) * limits.expansion)
        guard size <= allowed else {
            throw IngestError(packed.name, .limit(.expansion, found: size, allowed: allowed))
        }
    }

    private func malformed(_ problem: UnpackingProblem) -> IngestError {
        IngestError(packed.name, .malformed(problem.reason, place: nil))
    }
}
