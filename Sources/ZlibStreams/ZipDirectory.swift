import ReportCore

enum ZipSignature {
    static let localHeader: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    static let directoryEntry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    static let directorySignature: [UInt8] = [0x50, 0x4B, 0x05, 0x05]
    static let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    static let end64: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
    static let locator64: [UInt8] = [0x50, 0x4B, 0x06, 0x07]
}

/// Where the directory of a ZIP file stands, by the record at the file's end (APPNOTE 4.3.14 to 4.3.16).
struct ZipDirectory {
    let range: Range<Int>

    init(_ file: any RandomAccess, name: String) throws(IngestError) {
        func malformed(_ problem: ZipProblem) -> IngestError {
            IngestError(name, .malformed(problem.reason, place: nil))
        }
        guard let (end, place) = try ZipDirectory.end(of: file) else {
            throw malformed(.directoryMissing)
        }
        var disk = end.number(at: 4, bytes: 2)
        var size = end.number(at: 12, bytes: 4)
        var start = end.number(at: 16, bytes: 4)
        let locator = place >= 20 ? try file.read(at: place - 20, count: 20) : []
        if locator.starts(with: ZipSignature.locator64) {
            let record = try file.read(at: max(0, locator.number(at: 8, bytes: 8)), count: 56)
            guard record.count == 56, record.starts(with: ZipSignature.end64) else {
                throw malformed(.record64Misplaced)
            }
            disk = record.number(at: 16, bytes: 4)
            size = record.number(at: 40, bytes: 8)
            start = record.number(at: 48, bytes: 8)
        }
        guard disk == 0 || disk == 0xFFFF else {
            throw malformed(.severalDisks)
        }
        guard start >= 0, size >= 0, start <= place, size <= place - start else {
            throw malformed(.directoryMisplaced)
        }
        range = start..<start + size
    }

    /// The last record of the kind whose comment fits into the file, and its place.
    private static func end(of file: any RandomAccess) throws(IngestError) -> (ArraySlice<UInt8>, Int)? {
        let start = max(0, file.size - 22 - 0xFFFF)
        let tail = try file.read(at: start, count: file.size - start)
        guard tail.count >= 22 else { return nil }
        var index = tail.endIndex - 22
        while index >= tail.startIndex {
            let record = tail[index..<index + 22]
            if record.starts(with: ZipSignature.end),
                index + 22 + record.number(at: 20, bytes: 2) <= tail.endIndex
            {
                return (record, start + index - tail.startIndex)
            }
            index -= 1
        }
        return nil
    }
}

/// The extra fields of an entry that are read (APPNOTE 4.5).
struct ZipExtra {
    private(set) var zip64: ArraySlice<UInt8> = []
    private var unicodePath: ArraySlice<UInt8> = []

    init(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while rest.count >= 4 {
            let size = rest.number(at: 2, bytes: 2)
            let field = rest.dropFirst(4).prefix(size)
            switch rest.number(at: 0, bytes: 2) {
            case 0x0001: zip64 = field
            case 0x7075: unicodePath = field
            default: break
            }
            rest = rest.dropFirst(4 + size)
        }
    }

    /// Info-ZIP's Unicode path (APPNOTE 4.6.9), if it is of this name and not of one that was changed since.
    func unicodePath(of name: [UInt8]) -> [UInt8]? {
        guard unicodePath.count > 5, unicodePath.first == 1 else { return nil }
        var crc = CRC32()
        crc.add(name)
        guard unicodePath.number(at: 1, bytes: 4) == Int(crc.value) else { return nil }
        return Array(unicodePath.dropFirst(5))
    }
}

extension ArraySlice<UInt8> {
    /// The little-endian number of 2, 4 or 8 bytes at an offset from the start; what is missing is 0.
    func number(at offset: Int, bytes: Int) -> Int {
        dropFirst(offset).prefix(bytes).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
