// Scans that look at sixteen bytes at a time. Every load stays inside the buffer: a vector is loaded where sixteen bytes
// are left, and the last ones are put together byte by byte.

/// Sixteen bytes that are compared at once.
typealias ByteVector = SIMD16<UInt8>
/// For each of sixteen bytes whether it is one that is looked for.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

/// Bytes that are looked for.
protocol ByteTest {
    func matches(_ bytes: ByteVector) -> ByteMask
}

/// Bytes below a limit.
struct BytesBelow: ByteTest {
    let limit: UInt8

    @inline(__always)
    func matches(_ bytes: ByteVector) -> ByteMask { bytes .< ByteVector(repeating: limit) }
}

/// A single byte.
struct OneByte: ByteTest {
    let byte: UInt8

    @inline(__always)
    func matches(_ bytes: ByteVector) -> ByteMask { bytes .== ByteVector(repeating: byte) }
}

/// What may end a line or separate cells: U+000D and what comes before it, a pipe, and what U+0085, U+2028 and U+2029
/// begin with.
struct LineSigns: ByteTest {
    @inline(__always)
    func matches(_ bytes: ByteVector) -> ByteMask {
        BytesBelow(limit: 0x0E).matches(bytes) .| OneByte(byte: 0x7C).matches(bytes)
            .| OneByte(byte: 0xC2).matches(bytes) .| OneByte(byte: 0xE2).matches(bytes)
    }
}

extension UnsafeRawBufferPointer {
    /// Goes to the bytes of a range that a test finds, until `body` says no.
    @inline(__always)
    func each(_ test: some ByteTest, in range: Range<Int>, _ body: (_ index: Int, _ byte: UInt8) -> Bool) {
        var index = range.lowerBound
        while index < range.upperBound {
            // A byte of the mask is all ones or all zeros.
            let halves = unsafeBitCast(test.matches(vector(at: index)), to: SIMD2<UInt64>.self)
            guard each(UInt64(littleEndian: halves.x), at: index, before: range.upperBound, body),
                each(UInt64(littleEndian: halves.y), at: index &+ 8, before: range.upperBound, body)
            else { return }
            index &+= 16
        }
    }

    /// Goes to the bytes that half a mask marks; says whether to go on.
    @inline(__always)
    private func each(
        _ mask: UInt64, at index: Int, before end: Int, _ body: (_ index: Int, _ byte: UInt8) -> Bool
    ) -> Bool {
        var rest = mask
        while rest != 0 {
            let bit = rest.trailingZeroBitCount
            let place = index &+ bit / 8
            guard place < end, body(place, self[place]) else { return false }
            rest &= (~0xFF as UInt64) &<< UInt64(bit)
        }
        return true
    }

    /// How many bytes of a range a test finds.
    @inline(__always)
    func count(_ test: some ByteTest, in range: Range<Int>) -> Int {
        var found = 0
        var index = range.lowerBound
        while index &+ 16 <= range.upperBound {
            let halves = unsafeBitCast(test.matches(vector(at: index)), to: SIMD2<UInt64>.self)
            // Each byte that matches is eight ones.
            found &+= (halves.x.nonzeroBitCount &+ halves.y.nonzeroBitCount) / 8
            index &+= 16
        }
        each(test, in: index..<range.upperBound) { _, _ in
            found &+= 1
            return true
        }
        return found
    }

    /// The index of the first byte below `limit`, at or after `start`.
    func firstIndex(below limit: UInt8, from start: Int) -> Int? {
        var first: Int?
        each(BytesBelow(limit: limit), in: Swift.min(start, count)..<count) { index, _ in
            first = index
            return false
        }
        return first
    }

    /// The bytes from an index on, with zeros behind the end of the buffer.
    @inline(__always)
    private func vector(at index: Int) -> ByteVector {
        if index &+ 16 <= count { return loadUnaligned(fromByteOffset: index, as: ByteVector.self) }
        var vector = ByteVector(repeating: 0)
        for offset in 0..<(count &- index) { vector[offset] = self[index &+ offset] }
        return vector
    }
}
