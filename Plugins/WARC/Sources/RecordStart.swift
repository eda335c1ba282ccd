internal import ReportCore

/// Finds where records start: `WARC/1.1` at the start of a line.
enum RecordStart {
    /// How much is looked at a time.
    static let window = 1 << 16
    /// How much of a start has to be seen to know it: its first line and the name of a field.
    static let lookahead = 16

    /// Whether the next bytes start a record.
    static func isNext(in content: ByteReader) throws(IngestError) -> Bool {
        isVersion(try content.peek(lookahead))
    }

    /// Passes over what is before the next start of a record.
    static func skipToNext(in content: ByteReader) throws(IngestError) {
        var previous: UInt8 = 0x0A
        while true {
            let bytes = try content.peek(window)
            if let start = first(in: bytes, after: previous) {
                _ = try content.skip(start - bytes.startIndex)
                return
            }
            let isLast = bytes.count < window
            let taken = bytes.dropLast(isLast ? 0 : lookahead)
            previous = taken.last ?? previous
            _ = try content.skip(taken.count)
            if isLast { return }
        }
    }

    /// Where the first record starts in `bytes`, which `previous` stands before.
    static func first(in bytes: ArraySlice<UInt8>, after previous: UInt8) -> Int? {
        var index = bytes.startIndex
        while let found = bytes[index...].firstIndex(of: UInt8(ascii: "W")) {
            let before = found == bytes.startIndex ? previous : bytes[found - 1]
            if before == 0x0A, isVersion(bytes[found...]) { return found }
            index = found + 1
        }
        return nil
    }

    /// Whether a head follows the version at the start of `bytes`: a page may speak of WARC, too.
    static func isHead(_ bytes: ArraySlice<UInt8>) -> Bool {
        let field = bytes.dropFirst(8).drop { $0 == 0x0D }
        guard isVersion(bytes), field.first == 0x0A else { return false }
        return field.dropFirst().starts(with: Array("WARC-".utf8))
            || field.dropFirst().starts(with: Array("Conte".utf8))
    }

    private static func isVersion(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.starts(with: WARCHead.magic), bytes.count >= 8 else { return false }
        let version = bytes.dropFirst(5)
        let isDigit = { (byte: UInt8?) in byte.map { 0x30...0x39 ~= $0 } ?? false }
        return isDigit(version.first) && version.dropFirst().first == UInt8(ascii: ".")
            && isDigit(version.dropFirst(2).first)
    }
}
