#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A path as the system has it: bytes that need not be UTF-8.
public struct FilePath: Sendable, Hashable {
    /// The bytes, without the NUL at their end.
    public let bytes: [UInt8]

    public init(_ path: String) {
        bytes = Array(path.utf8)
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The path for people; bytes that are not UTF-8 are shown as U+FFFD.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The path with `\xE4` for each byte that is no UTF-8.
    var exact: String {
        String(validating: bytes, as: UTF8.self) ?? bytes.map(FilePath.shown).joined()
    }

    private static func shown(_ byte: UInt8) -> String {
        byte < 0x80
            ? String(UnicodeScalar(byte)) : "\\x" + String(byte, radix: 16, uppercase: true)
    }

    func appending(_ name: [UInt8]) -> FilePath {
        let slash = UInt8(ascii: "/")
        return FilePath(bytes: bytes + (bytes.last == slash ? [] : [slash]) + name)
    }

    fileprivate var terminated: [CChar] { bytes.map(CChar.init(bitPattern:)) + [0] }
}

/// An error of the system, by its number.
package struct SystemError: Error, Equatable {
    package let code: Int32

    /// The last error of this thread.
    package static var last: SystemError { SystemError(code: errno) }

    package init(code: Int32) {
        self.code = code
    }

    package var reason: String { String(cString: strerror(code)) }
}

/// What lies at a path.
package struct FileStatus: Sendable {
    package enum Kind: Sendable {
        case file
        case folder
        case link
        /// A device, a pipe, a socket.
        case other
    }

    /// What makes two paths one file.
    package struct Identity: Hashable, Sendable {
        let device: UInt64
        let node: UInt64
    }

    package let kind: Kind
    package let size: Int
    package let identity: Identity
    /// When the content was last changed, in nanoseconds since 1970.
    package let modified: Int

    fileprivate init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        size = Int(status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        modified = Int(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue &+ Int(time.tv_nsec)
        identity = Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
    }

    /// What is at `path`, or, without `following`, the link itself.
    package init(of path: FilePath, following: Bool = true) throws(SystemError) {
        var status = stat()
        let result = following ? stat(path.terminated, &status) : lstat(path.terminated, &status)
        guard result == 0 else { throw .last }
        self.init(status)
    }

    /// The identity of the regular file at `path`, if there is one.
    package static func identity(of path: String) -> Identity? {
        guard let status = try? FileStatus(of: FilePath(path)), status.kind == .file else { return nil }
        return status.identity
    }

    fileprivate init(descriptor: Int32) throws(SystemError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last }
        self.init(status)
    }
}

/// Reading of files and folders; the one place of this target that calls the system.
package enum FileSystem {
    static let standardInput: Int32 = 0

    /// The names in a folder, in ascending order of their bytes.
    package static func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] {
        guard let stream = opendir(folder.terminated) else { throw .last }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            // d_name is NUL-terminated and lives until the next readdir; only the pointer to it is formed here, for
            // the array that Swift makes of it may be longer than the record.
            let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
            let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            let name = UnsafeRawBufferPointer(start: start, count: strlen(start))
            if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) { names.append(Array(name)) }
        }
        guard errno == 0 else { throw .last }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// All bytes of the file at `path`, at most `limit` of them; nil and its size where it has more.
    ///
    /// Where `waits` is false a pipe without a writer, put in the place of a file, does not block.
    static func contents(
        of path: FilePath, limit: Int, waits: Bool
    ) throws(SystemError) -> (bytes: [UInt8]?, size: Int) {
        let descriptor = open(path.terminated, O_RDONLY | O_CLOEXEC | O_NOCTTY | (waits ? 0 : O_NONBLOCK))
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        return try contents(of: descriptor, limit: limit)
    }

    /// The same of an open file.
    static func contents(of descriptor: Int32, limit: Int) throws(SystemError) -> (bytes: [UInt8]?, size: Int) {
        let status = try FileStatus(descriptor: descriptor)
        if status.kind == .folder { throw SystemError(code: EISDIR) }
        if status.kind == .file, status.size > limit { return (nil, status.size) }
        var bytes: [UInt8] = []
        // One byte more than the size, so that the end is seen without growing; but no more at once than is sensible.
        var room = status.kind == .file ? min(status.size + 1, 64 << 20) : 1 << 16
        while true {
            let chunk = try read(descriptor, atMost: room)
            if chunk.isEmpty { return (bytes, bytes.count) }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if bytes.count > limit { return (nil, bytes.count) }
            room = 1 << 20
        }
    }

    /// The next bytes; none at the end.
    fileprivate static func read(_ descriptor: Int32, atMost room: Int) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            var result: Int
            repeat {
                result = systemRead(descriptor, buffer.baseAddress, room)
            } while result < 0 && errno == EINTR
            if result < 0 { failure = .last }
            count = max(result, 0)
        }
        if let failure { throw failure }
        return chunk
    }

    /// The bytes at a place of an open file; none behind its end.
    fileprivate static func read(
        _ descriptor: Int32, at offset: Int, count: Int
    ) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let result = pread(
                    descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
                if result < 0, errno == EINTR { continue }
                if result < 0 { failure = .last }
                if result <= 0 { break }
                filled += result
            }
        }
        if let failure { throw failure }
        return bytes
    }
}

/// A file that is open for reading, from front to back and at any place; closed when nobody holds it.
package final class OpenFile {
    package let size: Int
    private let descriptor: Int32
    private let isOwned: Bool

    /// Opens the regular file at `path`; anything else of that name is nil.
    package init?(_ path: FilePath) throws(SystemError) {
        descriptor = open(path.terminated, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last }
        isOwned = true
        let status: FileStatus
        do throws(SystemError) {
            status = try FileStatus(descriptor: descriptor)
        } catch {
            close(descriptor)
            throw error
        }
        size = status.size
        guard status.kind == .file else { return nil }
    }

    /// Standard input, which has no size and can be read from front to back only.
    init(standardInput: Void) {
        descriptor = FileSystem.standardInput
        isOwned = false
        size = 0
    }

    deinit {
        if isOwned { close(descriptor) }
    }

    /// The next bytes; none at the end.
    func next(atMost room: Int) throws(SystemError) -> [UInt8] {
        try FileSystem.read(descriptor, atMost: room)
    }

    /// The bytes from `offset` on, `count` of them or as many as there are.
    package func read(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
        let start = min(max(0, offset), size)
        return try FileSystem.read(descriptor, at: start, count: min(max(0, count), size - start))
    }
}

/// Outside, where the name is the system's own.
private func systemRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, start, count)
}
