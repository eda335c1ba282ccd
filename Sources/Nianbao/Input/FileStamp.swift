/// What tells without reading it whether a file is still the one that was read before.
public struct FileStamp: Sendable, Equatable {
    /// The path as the user gave it, with what is below a folder; a byte that is no UTF-8 is written `\xE4`, so that two
    /// files never have one name.
    public let name: String
    /// The size in bytes.
    public let size: Int
    /// When the content was last changed, in nanoseconds since 1970.
    public let modified: Int

    public init(name: String, size: Int, modified: Int) {
        self.name = name
        self.size = size
        self.modified = modified
    }

    /// Of a regular file; anything else has no stamp.
    init?(_ path: FilePath, _ status: FileStatus) {
        guard status.kind == .file else { return nil }
        self.init(name: path.exact, size: status.size, modified: status.modified)
    }
}
