/// From bytes to text: which encoding, and what to say of what does not fit.
enum TextDecoding {
    /// What one encoding made of the bytes.
    struct Attempt {
        var utf8: [UInt8]
        var charset: Charset
        /// Offsets in the source's bytes of the sequences that are malformed.
        var malformed: [Int]
    }

    /// Decodes all bytes; ``SourceText/init(decoding:declared:in:)`` states the order of precedence.
    static func decode(_ bytes: [UInt8], user: Charset?, transport: String?, document: String?) -> SourceText {
        let (marked, rest) = withoutMark(bytes)
        if let known = user ?? marked { return text(attempt(rest, as: known), after: bytes.count - rest.count) }
        let label = [transport, document].compactMap { $0 }.first { Charset(label: $0) != nil }
        guard let label, let declared = Charset(label: label) else {
            var result = text(guess(rest))
            if let unknown = transport ?? document {
                result.findings.append(SourceFinding(DecodingFinding.unknownCharset(unknown, result.charset)))
            }
            return result
        }
        let first = attempt(rest, as: declared)
        guard let better = correction(of: first, bytes: rest) else { return text(first) }
        var result = text(better)
        result.findings.append(SourceFinding(DecodingFinding.wrongDeclaration(label, better.charset)))
        return result
    }

    /// The head of a source as text, or nothing where it reads as binary data.
    static func plausibleText(_ head: [UInt8], charset: Charset?) -> [UInt8] {
        let (marked, rest) = withoutMark(UTF8Sequences.withoutCutEnd(head))
        // In other encodings the head may still end inside a character.
        let known = charset ?? marked
        let decoded = known.map { attempt(rest, as: $0) } ?? guess(rest)
        let malformed = decoded.malformed.count { $0 < rest.count - 4 }
        let controls = decoded.utf8.withUnsafeBytes { $0.count(StrayControls(), in: 0..<$0.count) }
        let isText = controls * 50 <= decoded.utf8.count && malformed * 20 <= rest.count
        return isText ? decoded.utf8 : []
    }

    // MARK: Choosing

    private static func withoutMark(_ bytes: [UInt8]) -> (charset: Charset?, rest: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, Array(bytes.dropFirst(2))) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, Array(bytes.dropFirst(2))) }
        if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, Array(bytes.dropFirst(4))) }
        return (nil, bytes)
    }

    /// The encoding of bytes that declare none.
    private static func guess(_ bytes: [UInt8]) -> Attempt {
        if let wide = wideText(bytes) { return wide }
        if UTF8Sequences.areWellFormed(bytes) {
            return Attempt(utf8: withoutMarks(bytes), charset: .utf8, malformed: [])
        }
        if isSurelyDamagedUTF8(bytes) { return attempt(bytes, as: .utf8) }
        let gb = attempt(bytes, as: .gb18030)
        if looksLikeBig5(bytes) {
            let big5 = attempt(bytes, as: .big5)
            if big5.malformed.allSatisfy({ $0 == bytes.count - 1 }) { return big5 }
        }
        if gb.malformed.isEmpty { return gb }
        return [attempt(bytes, as: .utf8), gb].min { $0.malformed.count < $1.malformed.count } ?? gb
    }

    /// Whether bytes are UTF-8, although parts of them are malformed.
    ///
    /// Short texts in UTF-8 are well-formed GB18030 by chance, so a damaged or cut end is no reason to try that. Text
    /// in GB18030 has many sequences that are malformed UTF-8, and next to none of three bytes that are not.
    private static func isSurelyDamagedUTF8(_ bytes: [UInt8]) -> Bool {
        let sequences = UTF8Sequences(bytes)
        guard let first = sequences.malformed.first else { return true }
        let isCut = sequences.malformed.count == 1 && first >= bytes.count - 3
        return sequences.long > (isCut ? 0 : 4 * sequences.malformed.count)
    }

    /// A better reading than the declared one, where the bytes contradict the declaration.
    private static func correction(of declared: Attempt, bytes: [UInt8]) -> Attempt? {
        let isWide = declared.charset == .utf16LE || declared.charset == .utf16BE
        // ASCII is the same in all but UTF-16, and UTF-16 of anything printed in ASCII has zeros.
        let canBeUTF8 = isWide ? !bytes.contains(0) : bytes.withUnsafeBytes { $0.firstNonASCII(from: 0) != nil }
        if declared.charset != .utf8, canBeUTF8 {
            // Bytes of another encoding are never well-formed UTF-8 for more than a few characters by chance.
            if UTF8Sequences.areWellFormed(bytes) || isSurelyDamagedUTF8(bytes) { return attempt(bytes, as: .utf8) }
        }
        guard !declared.malformed.isEmpty else { return nil }
        let other = guess(bytes)
        guard other.charset != declared.charset else { return nil }
        return other.malformed.count * 10 < declared.malformed.count || other.malformed.isEmpty ? other : nil
    }

    /// UTF-16 without a mark: its line ends and digits have zeros, and hardly a character is not of a Chinese text.
    private static func wideText(_ bytes: [UInt8]) -> Attempt? {
        let head = bytes.prefix(4096)
        // A lone zero is a stray NUL in a short text.
        let zeros = bytes.withUnsafeBytes { $0.count(OneByte(byte: 0), in: 0..<head.count) }
        guard head.count >= 8, zeros > max(1, head.count / 100) else { return nil }
        var common = [0, 0]
        for index in stride(from: 0, to: head.count - 1, by: 2) {
            let (first, second) = (UInt16(head[index]), UInt16(head[index + 1]))
            if isCommon(second << 8 | first) { common[0] += 1 }
            if isCommon(first << 8 | second) { common[1] += 1 }
        }
        guard (common.max() ?? 0) * 20 > head.count / 2 * 19 else { return nil }
        return attempt(bytes, as: common[0] >= common[1] ? .utf16LE : .utf16BE)
    }

    /// Whether a code unit of UTF-16 is one that Chinese texts are made of.
    private static func isCommon(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2010...0x2040, 0x3000...0x303F, 0x4E00...0x9FFF,
            0xD800...0xDFFF, 0xFF00...0xFFEF:
            true
        default: false
        }
    }

    /// In Big5 about two trail bytes in five are below 0x80; in the GB2312 part of GB18030 none is.
    private static func looksLikeBig5(_ bytes: [UInt8]) -> Bool {
        var pairs = 0
        var low = 0
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] >= 0x81 else {
                index += 1
                continue
            }
            pairs += 1
            if bytes[index + 1] < 0x80 { low += 1 }
            index += 2
        }
        return low * 5 > pairs
    }

    // MARK: Decoding

    private static func attempt(_ bytes: [UInt8], as charset: Charset) -> Attempt {
        let decoded = charset == .utf8 ? validated(bytes) : Iconv.decode(bytes, from: charset)
        return Attempt(utf8: withoutMarks(decoded.utf8), charset: charset, malformed: decoded.malformed)
    }

    /// Programs that add a mark to a file that has one leave two.
    private static func withoutMarks(_ utf8: [UInt8]) -> [UInt8] {
        var utf8 = utf8
        while utf8.starts(with: [0xEF, 0xBB, 0xBF]) { utf8.removeFirst(3) }
        return utf8
    }

    private static func validated(_ bytes: [UInt8]) -> (utf8: [UInt8], malformed: [Int]) {
        if UTF8Sequences.areWellFormed(bytes) { return (bytes, []) }
        let malformed = UTF8Sequences(bytes).malformed
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + 2 * malformed.count)
        var next = 0
        for start in malformed {
            utf8.append(contentsOf: bytes[next..<start])
            utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
            next = start + UTF8Sequences.sequence(at: start, in: bytes).length
        }
        utf8.append(contentsOf: bytes[next...])
        return (utf8, malformed)
    }

    // MARK: Findings

    /// The text of an attempt that left out `markSize` bytes at the start.
    private static func text(_ attempt: Attempt, after markSize: Int = 0) -> SourceText {
        var findings: [SourceFinding] = []
        if let first = attempt.malformed.first {
            findings.append(
                SourceFinding(
                    DecodingFinding.malformed(
                        count: attempt.malformed.count, first: markSize + first, attempt.charset)))
        }
        let hasZeros = attempt.utf8.withUnsafeBytes { $0.firstIndex(below: 1, from: 0) != nil }
        guard hasZeros else { return SourceText(utf8: attempt.utf8, charset: attempt.charset, findings: findings) }
        let zeros = attempt.utf8.count { $0 == 0 }
        findings.append(SourceFinding(DecodingFinding.nul(count: zeros)))
        var utf8: [UInt8] = []
        utf8.reserveCapacity(attempt.utf8.count + 2 * zeros)
        for byte in attempt.utf8 {
            if byte == 0 { utf8.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { utf8.append(byte) }
        }
        return SourceText(utf8: utf8, charset: attempt.charset, findings: findings)
    }
}
