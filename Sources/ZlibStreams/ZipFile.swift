public import ReportCore

/// A ZIP file (PKWARE's APPNOTE 6.3), read by the directory at its end, ZIP64 included.
///
/// No more of it is held in memory than what is read at the time.
public struct ZipFile {
    /// One file in the ZIP file, as the directory has it.
    public struct Entry {
        /// The name: UTF-8, Info-ZIP's Unicode path (extra field 0x7075), or GB18030.
        public let path: MemberPath
        let flags: Int
        let method: Int
        let crc: UInt32
        /// How many bytes of the file are its own.
        public let packedSize: Int
        /// How many bytes it unpacks to, by the directory.
        public let size: Int
        /// Where its local header stands.
        let offset: Int
    }

    let name: String
    let file: any RandomAccess
    let limits: Limits
    /// Where the directory stands.
    let directory: Range<Int>

    /// Finds the directory of `file`; `name` is for errors.
    ///
    /// Fails with ``IngestError/Problem/malformed(_:place:)`` where there is none: the file is cut off, or not a ZIP.
    public init(_ file: any RandomAccess, name: String, limits: Limits) throws(IngestError) {
        self.file = file
        self.name = name
        self.limits = limits
        directory = try ZipDirectory(file, name: name).range
    }

    /// How many bytes it has.
    public var size: Int { file.size }

    /// The entries in the order of the directory, read lazily.
    public func entries() -> Entries { Entries(self) }

    /// The entries of a ZIP file, from the first to the last.
    public final class Entries {
        private let zip: ZipFile
        private let directory: ByteReader

        fileprivate init(_ zip: ZipFile) {
            self.zip = zip
            directory = zip.bytes(in: zip.directory)
        }

        /// The next entry; nil where there are no more. After a damaged one no other can be found.
        public func next() throws(IngestError) -> Entry? {
            if try directory.isEmpty() { return nil }
            let place = zip.directory.lowerBound + directory.offset
            // Some programs sign their directory at its end.
            if Array(try directory.peek(4)) == ZipSignature.directorySignature { return nil }
            guard let head = try directory.read(exactly: 46), Array(head.prefix(4)) == ZipSignature.directoryEntry,
                let name = try directory.read(exactly: head.number(at: 28, bytes: 2)),
                let extra = try directory.read(exactly: head.number(at: 30, bytes: 2)),
                try directory.read(exactly: head.number(at: 32, bytes: 2)) != nil
            else { throw zip.malformed(.directoryDamaged(at: place)) }
            guard let entry = Entry(head, name: Array(name), extra: ZipExtra(extra)) else {
                throw zip.malformed(.impossibleNumber(at: place))
            }
            return entry
        }
    }

    /// The bytes of a range of the file as a stream.
    func bytes(in range: Range<Int>) -> ByteReader {
        var next = range.lowerBound
        return ByteReader(name: name) { [file] () throws(IngestError) in
            let bytes = try file.read(at: next, count: min(1 << 16, range.upperBound - next))
            next += bytes.count
            return Array(bytes)
        }
    }

    func malformed(_ problem: ZipProblem) -> IngestError {
        IngestError(name, .malformed(problem.reason, place: nil))
    }
}

extension ZipFile.Entry {
    /// Reads an entry of the directory (APPNOTE 4.3.12); nil where a number is beyond all files.
    fileprivate init?(_ head: ArraySlice<UInt8>, name: [UInt8], extra: ZipExtra) {
        flags = head.number(at: 8, bytes: 2)
        method = head.number(at: 10, bytes: 2)
        crc = UInt32(truncatingIfNeeded: head.number(at: 16, bytes: 4))
        // ZIP64 gives in this order what does not fit (APPNOTE 4.5.3).
        var long = extra.zip64
        func number(at offset: Int) -> Int? {
            let short = head.number(at: offset, bytes: 4)
            guard short == 0xFFFF_FFFF, long.count >= 8 else { return short }
            defer { long = long.dropFirst(8) }
            let number = long.number(at: 0, bytes: 8)
            return number >= 0 ? number : nil
        }
        guard let size = number(at: 24), let packedSize = number(at: 20), let offset = number(at: 42) else {
            return nil
        }
        self.size = size
        self.packedSize = packedSize
        self.offset = offset
        path = MemberPath(extra.unicodePath(of: name) ?? name)
    }
}
