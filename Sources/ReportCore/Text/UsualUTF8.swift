// UTF-8 that is checked sixteen bytes at a time. Every load stays inside the buffer: it begins at most two bytes before
// an index that is two or more, and ends sixteen after an index that has as many left.

extension UnsafeRawBufferPointer {
    /// The end of the usual characters from `start` on, where one begins: all but those of four bytes, and those whose
    /// first byte allows only some for the second. What begins or ends the buffer is not looked at.
    func endOfUsualUTF8(from start: Int) -> Int {
        var index = start
        guard index >= 2 else { return start }
        while index &+ 16 <= count, isUsualUTF8(at: index) { index &+= 16 }
        // The last character may have bytes after it.
        if index > start, self[index &- 1] >= 0xC0 { return index &- 1 }
        if index &- 1 > start, self[index &- 2] >= 0xE0 { return index &- 2 }
        return index
    }

    /// Whether sixteen bytes go on with usual characters: one follows a first byte, and a second one that of three.
    @inline(__always)
    private func isUsualUTF8(at index: Int) -> Bool {
        let bytes = wholeVector(at: index)
        let followsOne = wholeVector(at: index &- 1) .>= ByteVector(repeating: 0xC0)
        let followsTwo = wholeVector(at: index &- 2) .>= ByteVector(repeating: 0xE0)
        let isFollower = (bytes & ByteVector(repeating: 0xC0)) .== ByteVector(repeating: 0x80)
        let hasLimitedSecond = OneByte(byte: 0xE0).matches(bytes) .| OneByte(byte: 0xED).matches(bytes)
        let isOverlong = OneByte(byte: 0xC0).matches(bytes & ByteVector(repeating: 0xFE))
        let isUnusual = hasLimitedSecond .| isOverlong .| (bytes .>= ByteVector(repeating: 0xF0))
        return !((isFollower .^ (followsOne .| followsTwo)) .| isUnusual).isAny
    }
}
