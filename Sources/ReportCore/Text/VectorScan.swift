// Scans that look at sixteen bytes at a time. Every load stays inside the buffer: a vector is loaded where sixteen bytes
// are left, and the last ones are put together byte by byte.

/// Sixteen bytes that are compared at once.
typealias ByteVector = SIMD16<UInt8>
/// For each of sixteen bytes whether it is one that is looked for.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

extension ByteMask {
    /// The mask in two words; a byte of it is all ones or all zeros.
    @inline(__always)
    var halves: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }

    /// Whether any byte is found.
    @inline(__always)
    var isAny: Bool { halves.x | halves.y != 0 }

    /// One for each byte that is found.
    @inline(__always)
    var marks: ByteVector { unsafeBitCast(self, to: ByteVector.self) & ByteVector(repeating: 1) }
}

extension ByteVector {
    /// The places of its bytes: 0, 1, 2 and so on.
    @inline(__always)
    static var places: ByteVector { ByteVector(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) }

    /// The sum of its bytes.
    @inline(__always)
    var sum: Int {
        let pairs = unsafeBitCast(self, to: SIMD8<UInt16>.self)
        let sums = unsafeBitCast((pairs & 0xFF) &+ (pairs &>> 8), to: SIMD2<UInt64>.self)
        // The product's highest part is the sum of all four.
        return Int(((sums.x &+ sums.y) &* 0x0001_0001_0001_0001) >> 48)
    }
}

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

/// Control characters that no text has: neither white space nor an old program's end-of-file mark.
struct StrayControls: ByteTest {
    @inline(__always)
    func matches(_ bytes: ByteVector) -> ByteMask {
        let isWhite = BytesBelow(limit: 5).matches(bytes &- ByteVector(repeating: 0x09))
        return BytesBelow(limit: 0x20).matches(bytes) .& .!(isWhite .| OneByte(byte: 0x1A).matches(bytes))
    }
}

/// A single byte.
struct OneByte: ByteTest {
    let byte: UInt8

    @inline(__always)
    func matches(_ bytes: ByteVector) -> ByteMask { bytes .== ByteVector(repeating: byte) }
}

/// One of four bytes.
struct FourBytes: ByteTest {
    let signs: SIMD4<UInt8>

    @inline(__always)
    func matches(_ bytes: ByteVector) -> ByteMask {
        (bytes .== ByteVector(repeating: signs[0])) .| (bytes .== ByteVector(repeating: signs[1]))
            .| (bytes .== ByteVector(repeating: signs[2])) .| (bytes .== ByteVector(repeating: signs[3]))
    }
}

/// One of eight bytes.
struct EightBytes: ByteTest {
    let signs: SIMD8<UInt8>

    @inline(__always)
    func matches(_ bytes: ByteVector) -> ByteMask {
        FourBytes(signs: signs.lowHalf).matches(bytes) .| FourBytes(signs: signs.highHalf).matches(bytes)
    }
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
            let halves = test.matches(vector(at: index)).halves
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
        while index < range.upperBound {
            // A place of a vector counts up to 255.
            let end = Swift.min(range.upperBound, index &+ 255 &* 16)
            var counts = ByteVector(repeating: 0)
            while index &+ 16 <= end {
                counts &+= test.matches(wholeVector(at: index)).marks
                index &+= 16
            }
            if index < end {
                let rest = ByteVector.places .< ByteVector(repeating: UInt8(truncatingIfNeeded: end &- index))
                counts &+= (test.matches(vector(at: index)) .& rest).marks
                index = end
            }
            found &+= counts.sum
        }
        return found
    }

    /// The index of the first byte below `limit`, at or after `start`.
    func firstIndex(below limit: UInt8, from start: Int) -> Int? {
        let test = BytesBelow(limit: limit)
        var first: Int?
        each(test, in: indexOfBlock(with: test, from: Swift.min(start, count))..<count) { index, _ in
            first = index
            return false
        }
        return first
    }

    /// Where the first sixty-four bytes begin in which a test finds any, at or after `start`; where fewer are left, those.
    @inline(__always)
    private func indexOfBlock(with test: some ByteTest, from start: Int) -> Int {
        var index = start
        while index &+ 64 <= count {
            let low = test.matches(wholeVector(at: index)) .| test.matches(wholeVector(at: index &+ 16))
            let high = test.matches(wholeVector(at: index &+ 32)) .| test.matches(wholeVector(at: index &+ 48))
            if (low .| high).isAny { return index }
            index &+= 64
        }
        return index
    }

    /// The bytes from an index on, with zeros after the end of the buffer.
    @inline(__always)
    private func vector(at index: Int) -> ByteVector {
        if index &+ 16 <= count { return wholeVector(at: index) }
        var vector = ByteVector(repeating: 0)
        for offset in 0..<(count &- index) { vector[offset] = self[index &+ offset] }
        return vector
    }
    /// The bytes from an index on, where there are sixteen.
    @inline(__always)
    func wholeVector(at index: Int) -> ByteVector { loadUnaligned(fromByteOffset: index, as: ByteVector.self) }
}
