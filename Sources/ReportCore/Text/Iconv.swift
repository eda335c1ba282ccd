// The only file that calls the C library's converter. Its pointers stay inside `decode`.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

enum Iconv {
    /// Decodes to UTF-8; each malformed byte (of UTF-16, each unit) becomes U+FFFD and its offset is reported.
    ///
    /// 0x80, which GB18030 does not have and Windows writes for the euro, is read as the euro.
    static func decode(_ bytes: [UInt8], from charset: Charset) -> (utf8: [UInt8], malformed: [Int]) {
        let converter = iconv_open("UTF-8", charset.iconvName)
        // iconv_open's failure is (iconv_t)-1; the name is one of five, so it means a system without its tables.
        guard Int(bitPattern: converter) != -1 else { return ([], Array(bytes.indices)) }
        defer { iconv_close(converter) }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 2 + 16)
        var malformed: [Int] = []
        let unit = charset == .utf16LE || charset == .utf16BE ? 2 : 1
        var source = bytes
        source.withUnsafeMutableBytes { input in
            let bytes = UnsafeRawBufferPointer(input)
            var rest = input.baseAddress?.assumingMemoryBound(to: CChar.self)
            var restCount = input.count
            while restCount > 0 {
                var window = restCount
                if charset == .gb18030 {
                    let stretch = ASCIIStretch(in: bytes, from: input.count - restCount)
                    utf8.append(contentsOf: bytes[stretch.own])
                    rest = rest.map { $0 + stretch.own.count }
                    restCount -= stretch.own.count
                    window = stretch.next - stretch.own.upperBound
                    if restCount == 0 { break }
                }
                restCount -= window
                let (error, produced) = convert(converter, &rest, &window)
                restCount += window
                utf8.append(contentsOf: produced)
                guard error != 0, error != E2BIG, restCount > 0 else { continue }
                let offset = input.count - restCount
                if input[offset] == 0x80, charset == .gb18030 {
                    utf8.append(contentsOf: [0xE2, 0x82, 0xAC])
                } else {
                    malformed.append(offset)
                    utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
                }
                // EILSEQ: skip the unit. EINVAL: the text ends inside a character, skip what is left of it.
                let skipped = error == EINVAL ? restCount : min(unit, restCount)
                rest = rest.map { $0 + skipped }
                restCount -= skipped
            }
        }
        return (utf8, malformed)
    }

    /// The ASCII at the boundary of a character of GB18030, which needs no converter, and where it is worth while to
    /// look for the next: most bytes of a page are scripts and styles.
    private struct ASCIIStretch {
        let own: Range<Int>
        let next: Int

        init(in bytes: UnsafeRawBufferPointer, from start: Int) {
            let end = bytes.firstNonASCII(from: start) ?? bytes.count
            own = start..<end
            // A character has at most four bytes, the first and the third above 0x7F: after the fourth byte of a
            // stretch of ASCII is the boundary of one, and the converter has seen all of the one before.
            next = bytes.longASCII(from: end).map { min($0 + 4, bytes.count) } ?? bytes.count
        }
    }

    /// One call into the library: converts as much as fits into 64 KiB.
    private static func convert(
        _ converter: iconv_t?, _ rest: inout UnsafeMutablePointer<CChar>?, _ restCount: inout Int
    ) -> (error: Int32, produced: [UInt8]) {
        var error: Int32 = 0
        let produced = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
            // iconv writes at most `room` bytes from the buffer's start, and `room` tells how many it left over.
            var output = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
            var room = buffer.count
            if iconv(converter, &rest, &restCount, &output, &room) == -1 { error = errno }
            count = buffer.count - room
        }
        return (error, produced)
    }
}
