// Scans that look at eight bytes at a time. Every load stays inside the buffer: the offset of a whole word is at most
// the count less eight, and the rest is looked at byte by byte.

extension UInt64 {
    /// A byte in each of the eight places.
    fileprivate init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }
}

extension UnsafeRawBufferPointer {
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
