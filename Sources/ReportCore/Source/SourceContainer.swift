/// A container module: recognises an archive, and passes on what it holds, one member after the other.
///
/// A container knows its own syntax. It does not know which of its members hold reports; it leaves out what cannot be a
/// page by the archive's own word (a picture, HTTP 404) and says so by ``ContainerItem/passedOver(_:)``.
///
/// Rules for implementers:
/// - `identify` is pure and quiet, like that of ``ReportSource``; an archive that is yours and broken is still yours.
/// - members come in the order of the archive, the same for the same bytes however they arrive.
/// - an archive of any size is read in little memory: as a stream, or by ``Archive/randomAccess(limit:)``.
/// - damage of one member is that member's (``ContainerItem/damaged(_:_:)``) where the next one can still be found.
public protocol SourceContainer: Sendable {
    /// What the module says of itself; always the same.
    var descriptor: SourceDescriptor { get }
    /// How sure the module is that these are bytes of its format. Only what is `certain` is opened.
    func identify(_ probe: ContainerProbe) -> Match
    /// Opens an archive; its members are read lazily.
    func open(_ archive: Archive, in context: ReadContext) throws(IngestError) -> any MemberReader
}

/// The members of one open archive, from the first to the last.
public protocol MemberReader: AnyObject {
    /// The next item; nil when there are no more. What the last one held and nobody read is skipped.
    ///
    /// An error ends the archive: what follows it cannot be found.
    func next() throws(IngestError) -> ContainerItem?
}

/// What an archive holds at one place.
public enum ContainerItem {
    /// A file, a page, or an archive in the archive.
    case member(Member)
    /// Something that cannot be a page, and what it is: `image/png`, `HTTP 404`. It is counted.
    case passedOver(String)
    /// A member that cannot be read, by its name, and why.
    case damaged(String, IngestError.Problem)
}

/// One member of an archive. Its bytes are there until the next one is asked for.
public struct Member {
    /// The name in the archive: a path, or the address of a page.
    public var name: String
    /// What the archive says of it. Its `members` are left empty.
    public var origin: SourceInput.Origin
    /// Its bytes.
    public var content: ByteReader

    public init(name: String, origin: SourceInput.Origin = .init(), content: ByteReader) {
        self.name = name
        self.origin = origin
        self.content = content
    }
}

/// What containers see of a file to recognise it: its name and its first bytes.
///
/// Every file of a folder is probed so; ``SourceProbe`` tells more and costs more.
public struct ContainerProbe: Sendable {
    /// How many bytes are probed.
    public static let headLimit = 4096

    /// The extension of the name without its dot, in lower case; empty where there is none.
    public let fileExtension: String
    /// The first bytes, at most ``headLimit``.
    public let head: ArraySlice<UInt8>

    public init(name: String, head: ArraySlice<UInt8>) {
        fileExtension = SourceProbe.fileExtension(of: name)
        self.head = head.prefix(ContainerProbe.headLimit)
    }
}

/// The bytes of an archive: from front to back, and, for formats whose index is at the end, at any place.
public struct Archive {
    /// The name of the archive, for errors.
    public var name: String { content.name }
    /// What is known of it besides its bytes.
    public let origin: SourceInput.Origin
    /// Its name in the archive around it, or its file's name: `report.html.gz`.
    public let ownName: String
    /// Its bytes from front to back.
    public let content: ByteReader
    private let file: (any RandomAccess)?

    public init(
        ownName: String, content: ByteReader, file: (any RandomAccess)? = nil, origin: SourceInput.Origin = .init()
    ) {
        self.ownName = ownName
        self.content = content
        self.file = file
        self.origin = origin
    }

    /// The archive's bytes at any place: of its file, or, for an archive in an archive, of a copy in memory, which may
    /// have `limit` bytes.
    public func randomAccess(limit: Int) throws(IngestError) -> any RandomAccess {
        if let file { return file }
        guard let bytes = try content.rest(limit: limit) else {
            throw IngestError(name, .limit(.bytes, found: content.offset, allowed: limit))
        }
        return BytesInMemory(bytes: bytes)
    }
}

/// Bytes that can be read at any place.
public protocol RandomAccess {
    /// How many there are.
    var size: Int { get }
    /// The bytes from `offset` on, `count` of them or as many as there are.
    func read(at offset: Int, count: Int) throws(IngestError) -> ArraySlice<UInt8>
}

/// Bytes in memory.
public struct BytesInMemory: RandomAccess {
    private let bytes: [UInt8]

    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    public var size: Int { bytes.count }

    public func read(at offset: Int, count: Int) -> ArraySlice<UInt8> {
        let start = min(max(0, offset), size)
        return bytes[start..<start + min(max(0, count), size - start)]
    }
}
