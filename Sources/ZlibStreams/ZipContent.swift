public import ReportCore

extension ZipFile {
    /// The bytes of an entry, unpacked lazily, and compared with its size and check sum at their end.
    ///
    /// What is wrong with the entry is an error of reading it: that it is encrypted, packed by a method other than
    /// deflate, not where the directory says, or damaged.
    public func content(of entry: Entry) -> ByteReader {
        var content: CheckedContent?
        return ByteReader(name: name) { () throws(IngestError) in
            if content == nil { content = CheckedContent(try unpacked(entry), entry, of: self) }
            return try content?.next() ?? []
        }
    }

    private func unpacked(_ entry: Entry) throws(IngestError) -> ByteReader {
        guard entry.flags & 1 == 0 else {
            throw IngestError(
                name,
                .notRecognized(
                    found: "an encrypted file in a ZIP", remedy: .stated("unpack the ZIP with its password first")))
        }
        let packed = bytes(in: try place(of: entry))
        switch entry.method {
        case 0: return packed
        case 8: return .unpacking(packed, .deflate, limits: limits)
        default:
            let method = ZipFile.methods[entry.method] ?? "method \(entry.method)"
            throw IngestError(
                name,
                .notRecognized(found: "a file packed by \(method) in a ZIP", remedy: .stated("unpack the ZIP first")))
        }
    }

    /// The packed bytes: after the local header (APPNOTE 4.3.7), before the directory.
    private func place(of entry: Entry) throws(IngestError) -> Range<Int> {
        guard entry.offset <= directory.lowerBound - 30 else {
            throw malformed(.entryOutside)
        }
        let head = try file.read(at: entry.offset, count: 30)
        guard head.count == 30, head.starts(with: ZipSignature.localHeader) else {
            throw malformed(.entryMisplaced(at: entry.offset))
        }
        let start = entry.offset + 30 + head.number(at: 26, bytes: 2) + head.number(at: 28, bytes: 2)
        guard start <= directory.lowerBound, entry.packedSize <= directory.lowerBound - start else {
            throw malformed(.entryTooLong(bytes: entry.packedSize))
        }
        return start..<start + entry.packedSize
    }

    /// The methods that programs use besides deflate (APPNOTE 4.4.5).
    private static let methods = [
        1: "shrink", 6: "implode", 9: "Deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard", 95: "xz", 98: "PPMd",
        99: "AES encryption",
    ]

    /// The names of the files that a ZIP file's first bytes show, by their local headers.
    ///
    /// A header does not say how long its file is where that was not known yet; then the next header is looked for.
    public static func names(inHead head: some Collection<UInt8>) -> [String] {
        var rest = Array(head)[...]
        var names: [String] = []
        while rest.starts(with: ZipSignature.localHeader), rest.count >= 30 {
            let name = rest.dropFirst(30).prefix(rest.number(at: 26, bytes: 2))
            names.append(MemberPath(name).name)
            let flags = rest.number(at: 6, bytes: 2)
            let packedSize = rest.number(at: 18, bytes: 4)
            rest = rest.dropFirst(30 + name.count + rest.number(at: 28, bytes: 2))
            if flags & 8 != 0, packedSize == 0 {
                let next = rest.indices.first { rest[$0...].starts(with: ZipSignature.localHeader) }
                rest = rest[(next ?? rest.endIndex)...]
            } else {
                rest = rest.dropFirst(packedSize)
            }
        }
        return names
    }
}

/// Unpacked bytes that are counted and summed.
private struct CheckedContent {
    private let content: ByteReader
    private let entry: ZipFile.Entry
    private let zip: ZipFile
    private var size = 0
    private var crc = CRC32()

    init(_ content: ByteReader, _ entry: ZipFile.Entry, of zip: ZipFile) {
        self.content = content
        self.entry = entry
        self.zip = zip
    }

    mutating func next() throws(IngestError) -> [UInt8] {
        let bytes = try content.read(atMost: .max)
        size += bytes.count
        crc.add(bytes)
        guard size <= entry.size, !bytes.isEmpty || size == entry.size else {
            throw zip.malformed(.sizeWrong(found: size, stated: entry.size))
        }
        guard !bytes.isEmpty || crc.value == entry.crc else {
            throw zip.malformed(.checksumWrong)
        }
        return Array(bytes)
    }
}
