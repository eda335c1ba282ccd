internal import Nianbao
internal import ReportCore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A library's file before SQLite opens it.
enum LibraryFile {
    /// What is at a path, by the first bytes of the file (https://www.sqlite.org/fileformat.html, 1.3).
    enum Kind: Equatable {
        case nothing
        /// An empty file, which SQLite treats as an empty database.
        case empty
        /// An SQLite file with the `application_id` and the `user_version` of its header.
        case database(application: Int32, version: Int32)
        /// Any other file.
        case other
    }

    static func kind(at path: String) throws(IngestError) -> Kind {
        let status: FileStatus
        do throws(SystemError) {
            status = try FileStatus(of: FilePath(path))
        } catch {
            if error.code == ENOENT { return .nothing }
            throw IngestError(path, .cannotRead(reason: error.reason))
        }
        guard status.kind == .file else { return .other }
        let head: [UInt8]
        do throws(SystemError) {
            head = try OpenFile(FilePath(path))?.read(at: 0, count: 100) ?? []
        } catch {
            throw IngestError(path, .cannotRead(reason: error.reason))
        }
        if head.isEmpty { return .empty }
        guard head.count == 100, head.starts(with: "SQLite format 3\0".utf8) else { return .other }
        return .database(application: number(head[68..<72]), version: number(head[60..<64]))
    }

    /// Whether the file at `path` is a library of reports.
    static func isLibrary(_ path: String) -> Bool {
        guard let kind = try? kind(at: path), case .database(let application, _) = kind else { return false }
        return application == LibrarySchema.applicationID
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int32 {
        Int32(bitPattern: bytes.reduce(0) { $0 << 8 | UInt32($1) })
    }
}

/// Keeps a second ingest away from a library that is in use.
final class LibraryLock: Sendable {
    private let descriptor: Int32

    /// Locks the file at `path`, waiting up to `seconds` for another process that has it.
    init(_ path: String, waiting seconds: Double) throws(IngestError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw IngestError(path, .cannotWrite(reason: SystemError.last.reason))
        }
        var left = seconds
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, left > 0 else {
                let reason = errno == EWOULDBLOCK ? LibraryProblem.locked : SystemError.last.reason
                close(descriptor)
                throw IngestError(path, .cannotWrite(reason: reason))
            }
            usleep(50_000)
            left -= 0.05
        }
    }

    deinit {
        close(descriptor)
    }
}
