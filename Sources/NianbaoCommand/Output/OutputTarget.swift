internal import Nianbao
internal import ReportCore

/// Where `-o` sends the output.
enum OutputTarget {
    case standardOutput
    case file(String)
    case folder(String)

    init(_ path: String?) {
        switch path {
        case nil: self = .standardOutput
        case let path? where path.hasSuffix("/") || InputWalker.isFolder(path): self = .folder(path)
        case let path?: self = .file(path)
        }
    }

    var path: FilePath? {
        switch self {
        case .standardOutput: nil
        case .file(let path), .folder(let path): FilePath(path)
        }
    }

    /// The path of the one file; nil for standard output.
    var file: String? {
        if case .file(let path) = self { path } else { nil }
    }

    var isFolder: Bool {
        if case .folder = self { true } else { false }
    }

    /// The path of a file in a folder as it was named.
    static func path(of name: String, in folder: String) -> String {
        (folder.hasSuffix("/") ? folder : folder + "/") + name
    }
}

/// Where the bytes of one output go, one piece after the other.
enum OutputSink {
    case standardOutput
    case file(AtomicFile)

    /// `path` is the file that appears when the output is whole; nil for standard output.
    init(_ path: String?) throws(IngestError) {
        self = if let path { .file(try AtomicFile(path)) } else { .standardOutput }
    }

    /// Whether it is the terminal that messages go to as well.
    var isTerminal: Bool {
        if case .standardOutput = self { Descriptor.standardOutput.isTerminal } else { false }
    }

    func write(_ bytes: [UInt8]) throws {
        switch self {
        case .standardOutput: try Descriptor.standardOutput.print(bytes)
        case .file(let file): try file.write(bytes)
        }
    }

    /// Puts a file in its place.
    func finish() throws(IngestError) {
        if case .file(let file) = self { try file.finish() }
    }
}
