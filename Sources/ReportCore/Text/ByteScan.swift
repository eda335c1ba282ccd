// Scans that look at eight bytes at a time. Every load stays inside the buffer: the offset of a whole word is at most
// the count less eight, and the rest is looked at byte by byte.

extension UInt64 {
    /// A byte in each of the eight places.
    fileprivate init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The highest bit of each place whose byte is below `limit`, which is at most 0x80, and of none above 0x7F.
    ///
    /// A borrow can set further bits above a true one, so only whether there is any is certain.
    fileprivate func places(below limit: UInt8) -> UInt64 {
        (self &- UInt64(repeating: limit)) & ~self & UInt64(repeating: 0x80)
    }

    /// The highest bit of each place that has this byte; of several places the first is certain.
    fileprivate func places(of byte: UInt8) -> UInt64 {
        let difference = self ^ UInt64(repeating: byte)
        return (difference &- UInt64(repeating: 1)) & ~difference & UInt64(repeating: 0x80)
    }
}

extension UnsafeRawBufferPointer {
    /// The index of the first byte below `limit`, at or after `start`; `limit` is at most 0x80.
    func firstIndex(below limit: UInt8, from start: Int) -> Int? {
        var index = start
        while index &+ 8 <= count {
            if loadUnaligned(fromByteOffset: index, as: UInt64.self).places(below: limit) != 0 { break }
            index &+= 8
        }
        while index < count {
            if self[index] < limit { return index }
            index &+= 1
        }
        return nil
    }

    /// The index of the first byte that may end a line or separate cells, at or after `start`: U+000D and what comes
    /// before it, a pipe, and the bytes that U+0085, U+2028 and U+2029 begin with.
    func firstLineSign(from start: Int) -> Int? {
        var index = start
        while index &+ 8 <= count {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let places = word.places(below: 0x0E) | word.places(of: 0x7C) | word.places(of: 0xC2) | word.places(of: 0xE2)
            if places != 0 { return index &+ places.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < count {
            let byte = self[index]
            if byte < 0x0E || byte == 0x7C || byte == 0xC2 || byte == 0xE2 { return index }
            index &+= 1
        }
        return nil
    }

    /// The index of the first byte of ASCII that is one of `signs`, at or after `start`.
    func firstIndex(of signs: SignSet, from start: Int) -> Int? {
        var index = start
        while index &+ 8 <= count {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
            var places = ~word & UInt64(repeating: 0x80)
            while places != 0 {
                let place = places.trailingZeroBitCount & 0x38
                if signs.contains(UInt8(truncatingIfNeeded: word >> UInt64(place))) { return index &+ place / 8 }
                places &= places &- 1
            }
            index &+= 8
        }
        while index < count {
            if signs.contains(self[index]) { return index }
            index &+= 1
        }
        return nil
    }

    /// The index of the first byte behind well-formed ASCII and well-formed characters of three bytes.
    func endOfCommonUTF8(from start: Int) -> Int {
        var index = start
        while index &+ 8 <= count {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
            if word & UInt64(repeating: 0x80) == 0 {
                index &+= 8
            } else if word & 0xC0_C0F0 == 0x80_80E0, word & 0x200F != 0, word & 0x200F != 0x200D {
                // The last two tests are against longer forms than needed (E0 80) and surrogates (ED A0).
                index &+= 3
            } else if word & 0x80 == 0 {
                index &+= 1
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
