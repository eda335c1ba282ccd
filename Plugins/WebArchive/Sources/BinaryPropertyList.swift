internal import ReportCore

/// Apple's binary property list, version 00 (CFBinaryPList.c): objects, a table of their offsets, and a trailer of 32
/// bytes that says where the table is.
///
/// Objects may refer to each other in any way, in a circle too; only what is asked for is read.
struct BinaryPropertyList: PropertyList {
    let root: Int
    private let bytes: any RandomAccess
    private let name: String
    private let offsetSize: Int
    private let referenceSize: Int
    private let objectCount: Int
    private let tableStart: Int

    /// What no web archive has more of: objects of an array, keys of a dictionary.
    private static let most = (objects: 100_000, keys: 64)
    /// What no key, and no address, has more of: bytes.
    private static let longest = (key: 64, string: 1 << 16)

    init(_ bytes: any RandomAccess, name: String) throws(IngestError) {
        let trailer = Array(try bytes.read(at: bytes.size - 32, count: 32))
        func number(_ range: Range<Int>) -> Int {
            // Eight bytes; what does not fit is more than any file has.
            trailer[range].reduce(0) { $0 > Int.max >> 8 ? Int.max : $0 << 8 | Int($1) }
        }
        let size = bytes.size
        guard size >= 40, trailer.count == 32 else {
            throw IngestError(name, .malformed(WebArchiveProblem.noTrailer.reason, place: nil))
        }
        (offsetSize, referenceSize) = (Int(trailer[6]), Int(trailer[7]))
        (objectCount, root, tableStart) = (number(8..<16), number(16..<24), number(24..<32))
        self.bytes = bytes
        self.name = name
        let (tableSize, isOver) = objectCount.multipliedReportingOverflow(by: offsetSize)
        guard 1...8 ~= offsetSize, 1...8 ~= referenceSize, !isOver, tableStart <= size - 32,
            tableSize <= size - 32 - tableStart, root < objectCount
        else {
            throw malformed(.trailerWrong)
        }
    }

    func dictionary(_ object: Int) throws(IngestError) -> [String: Int]? {
        guard let head = try head(object), head.type == 0xD else { return nil }
        try check(head.count, atMost: BinaryPropertyList.most.keys)
        let references = try references(at: head.start, count: 2 * head.count)
        var values: [String: Int] = [:]
        for index in 0..<head.count {
            guard let key = try string(references[index], limit: BinaryPropertyList.longest.key) else { continue }
            if values[key] == nil { values[key] = references[head.count + index] }
        }
        return values
    }

    func array(_ object: Int) throws(IngestError) -> [Int]? {
        guard let head = try head(object), head.type == 0xA else { return nil }
        try check(head.count, atMost: BinaryPropertyList.most.objects)
        return try references(at: head.start, count: head.count)
    }

    func string(_ object: Int) throws(IngestError) -> String? {
        try string(object, limit: BinaryPropertyList.longest.string)
    }

    private func string(_ object: Int, limit: Int) throws(IngestError) -> String? {
        guard let head = try head(object), 0x5...0x7 ~= head.type else { return nil }
        try check(head.count, atMost: limit)
        guard head.type == 0x6 else {
            return String(decoding: try read(at: head.start, count: head.count), as: UTF8.self)
        }
        let units = Array(try read(at: head.start, count: 2 * head.count))
        let words = (0..<head.count).map { UInt16(units[2 * $0]) << 8 | UInt16(units[2 * $0 + 1]) }
        return String(decoding: words, as: UTF16.self)
    }

    func dataSize(_ object: Int) throws(IngestError) -> Int? {
        guard let head = try head(object), head.type == 0x4 else { return nil }
        return head.count
    }

    func data(_ object: Int) throws(IngestError) -> [UInt8]? {
        guard let head = try head(object), head.type == 0x4 else { return nil }
        return Array(try read(at: head.start, count: head.count))
    }

    // MARK: Objects

    /// The type in the upper half of an object's first byte, how much it holds, and where that starts.
    private func head(_ object: Int) throws(IngestError) -> (type: UInt8, count: Int, start: Int)? {
        guard object < objectCount else { throw malformed(.objectMissing) }
        let offset = try number(at: tableStart + object * offsetSize, size: offsetSize)
        guard let marker = try read(at: offset, count: 1).first else { return nil }
        let (type, count) = (marker >> 4, Int(marker & 0xF))
        guard count == 0xF, type >= 0x4 else { return (type, count, offset + 1) }
        // The count is an integer object of its own.
        guard let kind = try read(at: offset + 1, count: 1).first, kind >> 4 == 0x1, kind & 0xF <= 3 else {
            throw malformed(.objectWithoutSize)
        }
        let size = 1 << Int(kind & 0xF)
        return (type, try number(at: offset + 2, size: size), offset + 2 + size)
    }

    private func references(at offset: Int, count: Int) throws(IngestError) -> [Int] {
        let table = Array(try read(at: offset, count: count * referenceSize))
        return (0..<count).map { index in
            table[index * referenceSize..<(index + 1) * referenceSize].reduce(0) {
                $0 > Int.max >> 8 ? Int.max : $0 << 8 | Int($1)
            }
        }
    }

    private func number(at offset: Int, size: Int) throws(IngestError) -> Int {
        try read(at: offset, count: size).reduce(0) { $0 > Int.max >> 8 ? Int.max : $0 << 8 | Int($1) }
    }

    private func read(at offset: Int, count: Int) throws(IngestError) -> ArraySlice<UInt8> {
        let end = bytes.size - 32
        guard offset >= 8, offset <= end, count <= end - offset else {
            throw malformed(.objectOutside)
        }
        let found = try bytes.read(at: offset, count: count)
        guard found.count == count else { throw malformed(.fileShrank) }
        return found
    }

    private func check(_ count: Int, atMost limit: Int) throws(IngestError) {
        guard count <= limit else { throw malformed(.objectTooLong(count: count)) }
    }

    private func malformed(_ problem: WebArchiveProblem) -> IngestError {
        IngestError(name, .malformed(problem.reason, place: nil))
    }
}
