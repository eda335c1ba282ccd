import ReportCore

/// The files of a tar archive one by one.
final class TarMembers: MemberReader {
    /// No archive of files has longer names and pax headers.
    private static let longHeader = 1 << 20

    private let content: ByteReader
    private var pages = SavedPageFolders()
    /// What of the present file's bytes was not read yet, and what fills up its last block.
    private var left = 0
    private var padding = 0
    private var number = 0

    init(_ content: ByteReader) {
        self.content = content
    }

    func next() throws(IngestError) -> ContainerItem? {
        number += 1
        guard try content.skip(left + padding) == left + padding else { throw cutOff() }
        (left, padding) = (0, 0)
        var longName: [UInt8]?
        var records: PaxRecords?
        while var header = try nextHeader() {
            switch header.type {
            case UInt8(ascii: "L"): longName = Array(try body(header).prefix { $0 != 0 })
            case UInt8(ascii: "x"):
                guard let read = PaxRecords(try body(header)) else { throw malformed(.paxHeaderDamaged) }
                records = read
            case UInt8(ascii: "K"), UInt8(ascii: "g"): _ = try body(header)
            default:
                header.path = records?.path ?? longName ?? header.path
                header.size = records?.size ?? header.size
                if header.mapGoesOn { try skipMap() }
                if let item = try item(header, isSparse: records?.isSparse ?? false) { return item }
                (longName, records) = (nil, nil)
            }
        }
        return nil
    }

    /// The next header that is not blank; nil at the end. Blank blocks end an archive, and another one may follow.
    private func nextHeader() throws(IngestError) -> TarHeader? {
        while true {
            let place = content.offset
            guard let block = try content.read(exactly: TarHeader.blockSize) else {
                guard try content.isEmpty() else { throw cutOff() }
                return nil
            }
            if block.allSatisfy({ $0 == 0 }) { continue }
            guard TarHeader.hasRightSum(block), let header = TarHeader(block) else {
                throw malformed(.headerDamaged(at: place))
            }
            return header
        }
    }

    /// Skips the map of a sparse file; each of its blocks says whether another one follows.
    private func skipMap() throws(IngestError) {
        while true {
            guard let block = try content.read(exactly: TarHeader.blockSize) else { throw cutOff() }
            if block[block.startIndex + 504] == 0 { return }
        }
    }

    /// The bytes of a header that has some.
    private func body(_ header: TarHeader) throws(IngestError) -> [UInt8] {
        guard header.size <= TarMembers.longHeader else {
            throw malformed(.headerTooLong(bytes: header.size))
        }
        guard let body = try content.read(exactly: header.size) else { throw cutOff() }
        let result = Array(body)
        guard try content.skip(TarMembers.padding(of: header.size)) == TarMembers.padding(of: header.size) else {
            throw cutOff()
        }
        return result
    }

    /// What a header stands for; nil for a folder.
    private func item(_ header: TarHeader, isSparse: Bool) throws(IngestError) -> ContainerItem? {
        let path = MemberPath(header.path)
        let kind = TarMembers.kind(of: header.type)
        // Links, folders and devices have no bytes, whatever size an old program gives them.
        left = kind == .noBytes ? 0 : header.size
        padding = TarMembers.padding(of: left)
        guard left <= Int.max - TarHeader.blockSize else { throw malformed(.fileTooLong(bytes: left)) }
        if kind == .noBytes || path.isFolder {
            guard header.type != UInt8(ascii: "5"), !path.isFolder else {
                guard try content.skip(left + padding) == left + padding else { throw cutOff() }
                (left, padding) = (0, 0)
                return nil
            }
            return .passedOver("link, device or pipe")
        }
        if kind == .other { return .passedOver("tar entry of type \(Character(Unicode.Scalar(header.type)))") }
        if isSparse || header.type == UInt8(ascii: "S") { return .passedOver("sparse file") }
        pages.add(path.name.utf8)
        if let objection = path.objection(among: pages) { return .passedOver(objection) }
        return .member(Member(name: path.name, content: bytes()))
    }

    private enum Kind {
        case file
        case noBytes
        case other
    }

    private static func kind(of type: UInt8) -> Kind {
        switch type {
        case 0, UInt8(ascii: "0"), UInt8(ascii: "7"), UInt8(ascii: "S"): .file
        case UInt8(ascii: "1")...UInt8(ascii: "6"): .noBytes
        default: .other
        }
    }

    /// The bytes of the present file, as long as it is that.
    private func bytes() -> ByteReader {
        let own = number
        return ByteReader(name: content.name) { [self] () throws(IngestError) in
            guard number == own, left > 0 else { return [] }
            let bytes = try content.read(atMost: left)
            guard !bytes.isEmpty else { throw cutOff() }
            left -= bytes.count
            return Array(bytes)
        }
    }

    private static func padding(of size: Int) -> Int {
        let over = size % TarHeader.blockSize
        return over == 0 ? 0 : TarHeader.blockSize - over
    }

    private func cutOff() -> IngestError {
        malformed(.cutOff(at: content.offset))
    }

    private func malformed(_ problem: TarProblem) -> IngestError {
        IngestError(content.name, .malformed(problem.reason, place: nil))
    }
}
