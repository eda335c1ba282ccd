// Scans that look at eight or sixteen bytes at a time. Every load stays inside the buffer: the offset of a whole word or
// vector is at most the count less its size, and the rest is looked at byte by byte.

extension UInt64 {
    /// A byte in each of the eight places.
    fileprivate init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }
}

/// Sixteen bytes that are compared at once.
typealias ByteVector = SIMD16<UInt8>

extension ByteVector {
    /// For each of the bytes whether it is this one.
    @inline(__always)
    fileprivate func has(_ byte: UInt8) -> SIMDMask<SIMD16<Int8>> { self .== ByteVector(repeating: byte) }

    /// For each of the bytes whether it may end a line or separate cells.
    @inline(__always)
    fileprivate var hasLineSign: SIMDMask<SIMD16<Int8>> {
        (self .< ByteVector(repeating: 0x0E)) .| has(0x7C) .| has(0xC2) .| has(0xE2)
    }
}

extension UnsafeRawBufferPointer {
    /// Goes to the bytes of a range that `matches` marks, sixteen at a time, until `body` says no.
    @inline(__always)
    private func each(
        in range: Range<Int>, _ matches: (ByteVector) -> SIMDMask<SIMD16<Int8>>,
        _ body: (_ index: Int, _ byte: UInt8) -> Bool
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            // A byte of the mask is all ones or all zeros.
            let halves = unsafeBitCast(matches(vector(at: index)), to: SIMD2<UInt64>.self)
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

    /// How many of `signs` stand in a range.
    func count(of signs: SignSet, in range: Range<Int>) -> Int {
        var count = 0
        var index = range.lowerBound
        while index &+ 16 <= range.upperBound {
            let halves = unsafeBitCast(signs.matches(vector(at: index)), to: SIMD2<UInt64>.self)
            // Each byte that matches is eight ones.
            count &+= (halves.x.nonzeroBitCount &+ halves.y.nonzeroBitCount) / 8
            index &+= 16
        }
        each(signs, in: index..<range.upperBound) { _, _ in
            count &+= 1
            return true
        }
        return count
    }

    /// The bytes from an index on, with zeros behind the end of the buffer.
    @inline(__always)
    private func vector(at index: Int) -> ByteVector {
        if index &+ 16 <= count { return loadUnaligned(fromByteOffset: index, as: ByteVector.self) }
        var vector = ByteVector(repeating: 0)
        for offset in 0..<(count &- index) { vector[offset] = self[index &+ offset] }
        return vector
    }

    /// Goes to every byte that may end a line or separate cells: U+000D and what comes before it, a pipe, and what
    /// U+0085, U+2028 and U+2029 begin with.
    @inline(__always)
    func eachLineSign(_ body: (_ index: Int, _ byte: UInt8) -> Void) {
        each(in: 0..<count, { $0.hasLineSign }) { index, byte in
            body(index, byte)
            return true
        }
    }

    /// Goes to every place of a byte in a range.
    @inline(__always)
    func each(_ byte: UInt8, in range: Range<Int>, _ body: (_ index: Int) -> Void) {
        each(in: range, { $0.has(byte) }) { index, _ in
            body(index)
            return true
        }
    }

    /// Goes to every place of one of `signs` in a range until `body` says no.
    @inline(__always)
    func each(_ signs: SignSet, in range: Range<Int>, _ body: (_ index: Int, _ sign: UInt8) -> Bool) {
        each(in: range, { signs.matches($0) }, body)
    }

    /// Goes to every byte below `limit`.
    @inline(__always)
    func each(below limit: UInt8, _ body: (_ index: Int, _ byte: UInt8) -> Void) {
        each(in: 0..<count, { $0 .< ByteVector(repeating: limit) }) { index, byte in
            body(index, byte)
            return true
        }
    }

    /// The index of the first byte below `limit`, at or after `start`.
    func firstIndex(below limit: UInt8, from start: Int) -> Int? {
        var first: Int?
        each(in: Swift.min(start, count)..<count, { $0 .< ByteVector(repeating: limit) }) { index, _ in
            first = index
            return false
        }
        return first
    }

    /// The index of the first byte behind well-formed ASCII and well-formed characters of three bytes.
    func endOfCommonUTF8(from start: Int) -> Int {
        var index = start
        while index &+ 8 <= count {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
            if word & 0x80 == 0 {
                index &+= Swift.min((word & UInt64(repeating: 0x80)).trailingZeroBitCount / 8, 8)
            } else if word & 0xC0_C0F0 == 0x80_80E0, word & 0x200F != 0, word & 0x200F != 0x200D {
                // The last two tests are against longer forms than needed (E0 80) and surrogates (ED A0).
                index &+= 3
            } else {
                break
            }
        }
        return index
    }

    /// The index of the first byte that is not ASCII, at or after `start`.
    func firstNonASCII(from start: Int) -> Int? {
        var index = start
        while index &+ 8 <= count {
            if loadUnaligned(fromByteOffset: index, as: UInt64.self) & UInt64(repeating: 0x80) != 0 { break }
            index &+= 8
        }
        while index < count {
            if self[index] >= 0x80 { return index }
            index &+= 1
        }
        return nil
    }

    /// The beginning of the first sixty-four or more bytes of ASCII, at or after `start`.
    func longASCII(from start: Int) -> Int? {
        var index = start
        var first = start
        while index &+ 8 <= count {
            let isASCII = loadUnaligned(fromByteOffset: index, as: UInt64.self) & UInt64(repeating: 0x80) == 0
            index &+= 8
            if !isASCII { first = index } else if index &- first >= 64 { return first }
        }
        return nil
    }

    /// How many scalars of UTF-8 begin in a range: its bytes but those that continue one, 10xxxxxx.
    func scalars(in range: Range<Int>) -> Int {
        var index = range.lowerBound
        var continuations = 0
        while index &+ 8 <= range.upperBound {
            let word = loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let marks = (word >> 7) & ~(word >> 6) & UInt64(repeating: 1)
            // The product's highest byte is the sum of all eight.
            continuations &+= Int((marks &* UInt64(repeating: 1)) >> 56)
            index &+= 8
        }
        while index < range.upperBound {
            if self[index] & 0xC0 == 0x80 { continuations &+= 1 }
            index &+= 1
        }
        return range.count - continuations
    }
}
