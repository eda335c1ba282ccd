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

/// Outside, where the name is the system's own.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, start, count)
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
