internal import CZlib

/// One run of zlib's inflate: packed bytes in, unpacked bytes out. The one file that calls zlib.
final class Inflater {
    /// What stands around the packed bytes.
    enum Wrapping {
        /// A gzip member (RFC 1952), with its check sum.
        case gzip
        /// A zlib stream (RFC 1950), with its check sum.
        case zlib
        /// Nothing (RFC 1951), as in ZIP.
        case raw

        fileprivate var windowBits: Int32 {
            switch self {
            case .gzip: 15 + 16
            case .zlib: 15
            case .raw: -15
            }
        }
    }

    /// What one step gave.
    struct Step {
        /// The unpacked bytes.
        var bytes: [UInt8]
        /// How many packed bytes they took.
        var consumed: Int
        /// Whether the packed bytes end here; what follows them was not consumed.
        var isFinished: Bool
    }

    /// Why packed bytes cannot be unpacked, in zlib's words.
    struct Failure: Error {
        var reason: String
    }

    // zlib keeps a pointer to the stream that it was initialised with, so the stream may not move.
    private let stream: UnsafeMutablePointer<z_stream>

    init(_ wrapping: Wrapping) throws(Failure) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard shim_inflateInit2(stream, wrapping.windowBits) == Z_OK else {
            stream.deallocate()
            throw Failure(reason: "out of memory")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Unpacks the start of `packed` to at most `limit` bytes.
    func step(_ packed: ArraySlice<UInt8>, atMost limit: Int) throws(Failure) -> Step {
        let room = min(limit, 1 << 20)
        let packedCount = min(packed.count, 1 << 20)
        var result: Int32 = Z_OK
        // Both buffers outlive the call of inflate, which reads `avail_in` bytes of the one and writes at most
        // `avail_out` of the other; afterwards the pointers are not used again.
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { output, count in
            packed.withUnsafeBufferPointer { input in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.pointee.avail_in = UInt32(packedCount)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(room)
                result = inflate(stream, Z_NO_FLUSH)
            }
            count = room - Int(stream.pointee.avail_out)
        }
        let consumed = packedCount - Int(stream.pointee.avail_in)
        stream.pointee.next_in = nil
        stream.pointee.next_out = nil
        switch result {
        case Z_OK, Z_BUF_ERROR: return Step(bytes: bytes, consumed: consumed, isFinished: false)
        case Z_STREAM_END: return Step(bytes: bytes, consumed: consumed, isFinished: true)
        default: throw Failure(reason: stream.pointee.msg.map { String(cString: $0) } ?? "error \(result)")
        }
    }
}

/// The check sum of ZIP and gzip (CRC-32 of ISO 3309), over bytes as they come.
public struct CRC32 {
    public private(set) var value: UInt32 = 0

    public init() {}

    public mutating func add(_ bytes: some Collection<UInt8>) {
        let sum = bytes.withContiguousStorageIfAvailable { buffer in
            crc32_z(UInt(value), buffer.baseAddress, buffer.count)
        }
        value = UInt32(
            truncatingIfNeeded: sum
                ?? Array(bytes).withUnsafeBufferPointer {
                    crc32_z(UInt(value), $0.baseAddress, $0.count)
                })
    }
}
