// Scans that look at eight bytes at a time. Every load stays inside the buffer: the offset of a whole word is at most
// the count less eight, and the rest is looked at byte by byte.

extension UInt64 {
    /// A byte in each of the eight places.
    fileprivate init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The highest bit of each place whose byte is below `limit`, which is at most 0x80.
    fileprivate func places(below limit: UInt8) -> UInt64 {
        // Seven bits and as much as brings `limit` to 0x80 carry into no other place.
        let sums = (self & UInt64(repeating: 0x7F)) &+ UInt64(repeating: 0x80 - limit)
        return ~(sums | self) & UInt64(repeating: 0x80)
    }

    /// The highest bit of each place that has this byte.
    fileprivate func places(of byte: UInt8) -> UInt64 {
        (self ^ UInt64(repeating: byte)).places(below: 1)
    }

    /// The highest bit of each place whose byte may end a line or separate cells.
    fileprivate var placesOfLineSigns: UInt64 {
        places(below: 0x0E) | places(of: 0x7C) | places(of: 0xC2) | places(of: 0xE2)
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

    /// Goes to every byte of a range that is in a set of them: `places` marks the highest bit of each such byte of eight.
    @inline(__always)
    private func each(
        in range: Range<Int>, _ places: (UInt64) -> UInt64, _ body: (_ index: Int, _ byte: UInt8) -> Bool
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let rest = range.upperBound &- index
            var found = places(rest >= 8 ? word(at: index) : lastWord(at: index, count: rest))
            while found != 0 {
                let place = index &+ found.trailingZeroBitCount / 8
                if place < range.upperBound, !body(place, self[place]) { return }
                found &= found &- 1
            }
            index &+= 8
        }
    }

    private func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Fewer than eight bytes as a word, zeros behind them.
    private func lastWord(at index: Int, count: Int) -> UInt64 {
        var word: UInt64 = 0
        for offset in 0..<count { word |= UInt64(self[index &+ offset]) << UInt64(8 &* offset) }
        return word
    }

    /// Goes to every byte that may end a line or separate cells: U+000D and what comes before it, a pipe, and what
    /// U+0085, U+2028 and U+2029 begin with.
    @inline(__always)
    func eachLineSign(_ body: (_ index: Int, _ byte: UInt8) -> Void) {
        each(in: 0..<count, { $0.placesOfLineSigns }) { index, byte in
            body(index, byte)
            return true
        }
    }

    /// Goes to every place of a byte in a range.
    @inline(__always)
    func each(_ byte: UInt8, in range: Range<Int>, _ body: (_ index: Int) -> Void) {
        each(in: range, { $0.places(of: byte) }) { index, _ in
            body(index)
            return true
        }
    }

    /// The index of the first byte of ASCII that is one of `signs`, at or after `start`.
    func firstIndex(of signs: SignSet, from start: Int) -> Int? {
        var first: Int?
        each(in: Swift.min(start, count)..<count, { ~$0 & UInt64(repeating: 0x80) }) { index, byte in
            guard signs.contains(byte) else { return true }
            first = index
            return false
        }
        return first
    }

    /// The index of the first place of a byte at or after `start`.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        var first: Int?
        each(in: Swift.min(start, count)..<count, { $0.places(of: byte) }) { index, _ in
            first = index
            return false
        }
        return first
    }

    /// The index of the first byte behind well-formed ASCII and well-formed characters of three bytes.
    func endOfCommonUTF8(from start: Int) -> Int {
        var index = start
        while index &+ 8 <= count {
            let word = word(at: index)
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
