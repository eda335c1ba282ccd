internal import ReportCore

/// Counts the words of a page, to distinguish the page from the frames around it; that is not reading the page.
enum PageWords {
    /// The characters that a reader sees, roughly; none of a frameset.
    static func count(in part: SavedPagePart, _ context: ReadContext) -> Int {
        let input = SourceInput(name: part.name, bytes: part.bytes, origin: part.origin)
        guard let source = try? SourceText(decoding: input, in: context) else { return 0 }
        var scan = PageWords.Scan(bytes: source.utf8)
        return scan.run()
    }

    struct Scan {
        let bytes: [UInt8]
        var position = 0

        mutating func run() -> Int {
            var count = 0
            while position < bytes.count {
                let byte = bytes[position]
                if byte == UInt8(ascii: "<") {
                    if isAt("<frameset") { return 0 }
                    skipMarkup()
                } else {
                    // One for each character: bytes that continue one are not counted.
                    if byte > 0x20, byte & 0xC0 != 0x80 { count += 1 }
                    position += 1
                }
            }
            return count
        }

        private mutating func skipMarkup() {
            if isAt("<!--") { return skip(behind: "-->") }
            for name: StaticString in ["<script", "<style"] where isAt(name) {
                return skip(behind: name.utf8CodeUnitCount == 7 ? "</script" : "</style")
            }
            skipTag()
        }

        /// Goes past the `>` of a tag, past those in quoted values.
        private mutating func skipTag() {
            while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
                let isValue = bytes[position] == UInt8(ascii: "=")
                position += 1
                guard isValue, position < bytes.count else { continue }
                let quote = bytes[position]
                guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
                position = (bytes[(position + 1)...].firstIndex(of: quote) ?? bytes.count - 1) + 1
            }
            position = min(position + 1, bytes.count)
        }

        private mutating func skip(behind end: StaticString) {
            while position < bytes.count, !isAt(end) { position += 1 }
            position = min(position + end.utf8CodeUnitCount, bytes.count)
        }

        private func isAt(_ word: StaticString) -> Bool {
            guard bytes.count - position >= word.utf8CodeUnitCount else { return false }
            return word.withUTF8Buffer { word in
                word.indices.allSatisfy { index in
                    let byte = bytes[position + index]
                    return (0x41...0x5A ~= byte ? byte | 0x20 : byte) == word[index]
                }
            }
        }
    }
}
