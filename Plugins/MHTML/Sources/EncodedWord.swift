internal import ReportCore

/// Words of a head in an encoding of their own: `=?gb2312?B?xOqxqA==?=` (RFC 2047).
enum EncodedWord {
    /// The field with its encoded words decoded; what is not well-formed stands as it is.
    static func decode(_ field: String) -> String {
        var rest = field[...]
        var text = ""
        var isBehindWord = false
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            guard let word = EncodedWord.word(rest[start.upperBound...]) else {
                text += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                isBehindWord = false
                continue
            }
            // White space between two encoded words does not count (section 6.2).
            if !isBehindWord || !before.allSatisfy(\.isWhitespace) { text += before }
            text += word.text
            rest = word.rest
            isBehindWord = true
        }
        return text + rest
    }

    /// Reads `charset?B?...?=`.
    private static func word(_ source: Substring) -> (text: String, rest: Substring)? {
        let parts = source.split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[3].first == "=",
            let charset = Charset(label: String(parts[0].prefix { $0 != "*" })),
            let bytes = bytes(parts[2], encoding: parts[1])
        else { return nil }
        let input = SourceInput(name: "", bytes: bytes)
        let text = try? SourceText(decoding: input, in: ReadContext(charset: charset))
        guard let text else { return nil }
        return (String(decoding: text.utf8, as: UTF8.self), parts[3].dropFirst())
    }

    private static func bytes(_ words: Substring, encoding: Substring) -> [UInt8]? {
        var decoder: TransferDecoder
        var encoded = Array(words.utf8)
        switch encoding.lowercased() {
        case "b":
            decoder = TransferDecoder(.base64)
        case "q":
            decoder = TransferDecoder(.quotedPrintable)
            encoded = encoded.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
        default: return nil
        }
        decoder.add(encoded[...], endsLine: true)
        return decoder.bytes.isEmpty ? nil : decoder.bytes
    }
}
