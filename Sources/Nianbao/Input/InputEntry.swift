public import ReportCore

/// One input that was found: a file, a member of an archive, standard input, or the place where something cannot be
/// read.
public struct InputEntry: Sendable {
    enum Place: Sendable {
        /// A file that was named.
        case file(FilePath)
        /// A regular file that a folder holds.
        case member(FilePath)
        case standardInput
        /// What an archive or standard input held.
        case bytes([UInt8], SourceInput.Origin)
        case unreadable(IngestError)
    }

    /// The name as the user gave it, with the path below a folder; of a member of an archive, the archive's.
    public let name: String
    /// The members of archives that lead to it, outermost first.
    public let members: [String]
    /// The path that an output folder mirrors: below the folder that was given, or a file's own name.
    public let relativePath: String
    /// The file that it is, or that holds it, as it was before it was opened; nil of what is no regular file.
    public package(set) var file: FileStamp?
    let place: Place

    init(name: String, members: [String] = [], relativePath: String, place: Place) {
        self.name = name
        self.members = members
        self.relativePath = relativePath
        self.place = place
    }

    /// The one input that an argument names.
    ///
    /// - Parameter argument: The path of a file, or `-` for standard input.
    public init(named argument: String) {
        guard argument != "-" else {
            self.init(name: argument, relativePath: "stdin", place: .standardInput)
            return
        }
        let file = argument.split(separator: "/").last ?? ""
        self.init(name: argument, relativePath: String(file), place: .file(FilePath(argument)))
    }

    /// The name that messages give: `pages.zip!2023/report.html`.
    public var fullName: String { SourceInput.fullName(name, part: part) }

    /// Whether it is or lies in what standard input gives.
    package var isStandardInput: Bool { name == "-" }

    /// The members as one text; nil of what is no member of an archive.
    public var part: String? { SourceInput.Origin.part(members) }

    /// The size in bytes as far as it is known before reading, else 0.
    package var size: Int {
        switch place {
        case .bytes(let bytes, _): bytes.count
        case .file, .member: file?.size ?? 0
        case .standardInput, .unreadable: 0
        }
    }

    /// Reads the input.
    ///
    /// - Parameters:
    ///   - limits: The bounds within which it is read; more than `limits.bytes` bytes are an error.
    ///   - origin: What is known of it besides its bytes; of a member of an archive only the address is taken.
    /// - Returns: The source for ``Converter``.
    /// - Throws: Why it cannot be read.
    public func read(
        limits: Limits = Limits(), origin: SourceInput.Origin = .init()
    ) throws(IngestError) -> SourceInput {
        if case .unreadable(let error) = place { throw error }
        if case .bytes(let bytes, var known) = place {
            known.url = origin.url ?? known.url
            known.members = members
            return SourceInput(name: name, bytes: bytes, origin: known)
        }
        let found: (bytes: [UInt8]?, size: Int)
        do throws(SystemError) {
            found = try contents(limit: limits.bytes)
        } catch {
            throw IngestError(name, .cannotRead(reason: error.reason))
        }
        guard let bytes = found.bytes else {
            throw IngestError(name, .limit(.bytes, found: found.size, allowed: limits.bytes))
        }
        return SourceInput(name: name, bytes: bytes, origin: origin)
    }

    private func contents(limit: Int) throws(SystemError) -> (bytes: [UInt8]?, size: Int) {
        switch place {
        case .file(let path): try FileSystem.contents(of: path, limit: limit, waits: true)
        case .member(let path): try FileSystem.contents(of: path, limit: limit, waits: false)
        case .standardInput: try FileSystem.contents(of: FileSystem.standardInput, limit: limit)
        case .bytes(let bytes, _): (bytes, bytes.count)
        case .unreadable: ([], 0)
        }
    }
}
