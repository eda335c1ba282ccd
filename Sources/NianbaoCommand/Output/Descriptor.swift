internal import Nianbao
internal import ReportCore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

// Writing by the system's own calls: what Foundation offers ends the process where a pipe is closed or a disk is full.

/// The reader of standard output went away; that is its right, and there is nobody to tell.
struct ReaderLeft: Error {}

/// An open file that can be written.
struct Descriptor: Sendable {
    let number: Int32

    static let standardOutput = Descriptor(number: 1)
    static let standardError = Descriptor(number: 2)

    var isTerminal: Bool { isatty(number) == 1 }

    /// Whether it is a terminal whose user has not turned colour off (no-color.org).
    var takesColour: Bool { isTerminal && getenv("NO_COLOR") == nil }

    /// Writes all bytes.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let rest = bytes[written...]
            let result = rest.withUnsafeBytes { systemWrite(number, $0.baseAddress, $0.count) }
            if result >= 0 {
                written += result
            } else if errno != EINTR {
                throw .last
            }
        }
    }

    /// Writes data for the reader of standard output.
    func print(_ bytes: [UInt8]) throws {
        do throws(SystemError) {
            try write(bytes)
        } catch {
            if error.code == EPIPE { throw ReaderLeft() }
            throw IngestError("standard output", .cannotWrite(reason: error.reason))
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
        Glibc.write(descriptor, start, count)
    #elseif canImport(Musl)
        Musl.write(descriptor, start, count)
    #else
        Darwin.write(descriptor, start, count)
    #endif
}

enum StandardStreams {
    /// Makes failures of writing errors of the calls, and keeps files from taking the place of a closed stream.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
            // Opened the wrong way round, so that use of a stream that is not there still fails.
            _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
        }
    }
}

enum Processors {
    /// How many there are.
    static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// A file that is written aside and takes its place only when it is whole.
final class AsideFile {
    private let file: Descriptor
    private let path: String
    /// Where it is written; nil for a device or a pipe, which is written directly.
    private var temporary: String?

    /// Opens a file that will be at `path`.
    init(_ path: String) throws(SystemError) {
        if let status = try? FileStatus(of: FilePath(path)), status.kind == .other {
            self.path = path
            file = try AsideFile.open(path, O_WRONLY)
            return
        }
        // A link stays, and the file that it leads to is replaced.
        let target = AsideFile.resolved(path)
        let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
        self.path = target
        var number = 0
        while true {
            let name = "\(folder).nianbao-\(getpid())-\(number).tmp"
            do throws(SystemError) {
                file = try AsideFile.open(name, O_WRONLY | O_CREAT | O_EXCL)
                temporary = name
                return
            } catch {
                guard error.code == EEXIST else { throw error }
                number += 1
            }
        }
    }

    deinit {
        close(file.number)
        if let temporary { unlink(temporary) }
    }

    func write(_ bytes: [UInt8]) throws(SystemError) {
        try file.write(bytes)
    }

    /// Puts the file in its place.
    func finish() throws(SystemError) {
        guard let temporary else { return }
        guard rename(temporary, path) == 0 else { throw .last }
        self.temporary = nil
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(SystemError) {
        guard mkdir(path, 0o777) != 0 else { return }
        let failure = SystemError.last
        if failure.code == ENOENT, let slash = trimmed(path).lastIndex(of: "/"), slash > path.startIndex {
            try makeFolder(String(path[..<slash]))
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

    private static func open(_ path: String, _ flags: Int32) throws(SystemError) -> Descriptor {
        let number = systemOpen(path, flags | O_CLOEXEC | O_NOCTTY, 0o666)
        guard number >= 0 else { throw .last }
        return Descriptor(number: number)
    }

    private static func resolved(_ path: String) -> String { Executable.resolved(path) ?? path }
}

/// Where this command itself lies.
enum Executable {
    /// Its path from the root; empty where the system does not tell.
    static var path: String { resolved("/proc/self/exe") ?? resolved(CommandLine.arguments[0]) ?? "" }

    /// A path from the root without links; nil where nothing is there.
    static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}

private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
    open(path, flags, mode)
}
