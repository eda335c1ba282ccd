internal import Nianbao
internal import ReportCore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A file that is written atomically: it appears under its name only when it is whole.
///
/// What cannot be written is ``IngestError/Problem/cannotWrite(reason:)`` of the path that was asked for.
final class AtomicFile {
    private let file: Descriptor
    private let path: String
    /// The file itself, where `path` is a link to one: a link stays, and the file that it leads to is replaced.
    private let target: String
    /// Where it is written; nil for a device or a pipe, which is written directly.
    private var temporary: String?

    /// Opens a file that will be at `path`.
    init(_ path: String) throws(IngestError) {
        self.path = path
        if let status = try? FileStatus(of: FilePath(path)), status.kind == .other {
            target = path
            file = try AtomicFile.writing(path) { () throws(SystemError) in try AtomicFile.open(path, O_WRONLY) }
            return
        }
        let target = Executable.resolved(path) ?? path
        let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
        self.target = target
        (temporary, file) = try AtomicFile.writing(path) { () throws(SystemError) in
            try AtomicFile.openNew(in: String(folder))
        }
    }

    deinit {
        close(file.number)
        if let temporary { unlink(temporary) }
    }

    func write(_ bytes: [UInt8]) throws(IngestError) {
        try AtomicFile.writing(path) { () throws(SystemError) in try file.write(bytes) }
    }

    /// Puts the file in its place.
    func finish() throws(IngestError) {
        guard let temporary else { return }
        try AtomicFile.writing(path) { () throws(SystemError) in
            guard rename(temporary, target) == 0 else { throw .last }
        }
        self.temporary = nil
    }

    /// Writes a whole file.
    static func write(_ bytes: [UInt8], to path: String) throws(IngestError) {
        let file = try AtomicFile(path)
        try file.write(bytes)
        try file.finish()
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(IngestError) {
        try writing(path) { () throws(SystemError) in try makeFolders(path) }
    }

    private static func makeFolders(_ path: String) throws(SystemError) {
        guard mkdir(path, 0o777) != 0 else { return }
        let failure = SystemError.last
        if failure.code == ENOENT, let slash = trimmed(path).lastIndex(of: "/"), slash > path.startIndex {
            try makeFolders(String(path[..<slash]))
            guard mkdir(path, 0o777) != 0 else { return }
        }
        guard (try? FileStatus(of: FilePath(path)).kind) == .folder else {
            throw failure.code == EEXIST ? SystemError(code: ENOTDIR) : failure
        }
    }

    private static func trimmed(_ path: String) -> Substring {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        return path
    }

    /// A file of a name that nothing has yet.
    private static func openNew(in folder: String) throws(SystemError) -> (name: String, file: Descriptor) {
        var number = 0
        while true {
            let name = "\(folder).nianbao-\(getpid())-\(number).tmp"
            do throws(SystemError) {
                return (name, try open(name, O_WRONLY | O_CREAT | O_EXCL))
            } catch {
                guard error.code == EEXIST else { throw error }
                number += 1
            }
        }
    }

    private static func open(_ path: String, _ flags: Int32) throws(SystemError) -> Descriptor {
        let number = systemOpen(path, flags | O_CLOEXEC | O_NOCTTY, 0o666)
        guard number >= 0 else { throw .last }
        return Descriptor(number: number)
    }

    private static func writing<T>(_ path: String, _ body: () throws(SystemError) -> T) throws(IngestError) -> T {
        do throws(SystemError) {
            return try body()
        } catch {
            throw IngestError(path, .cannotWrite(reason: error.reason))
        }
    }
}

private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
    open(path, flags, mode)
}
