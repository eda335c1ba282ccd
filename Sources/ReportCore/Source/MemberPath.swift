/// The path of a file in an archive of files, such as ZIP and tar.
public struct MemberPath: Sendable, Equatable {
    /// The path as the archive has it, its parts separated by `/`.
    public let name: String

    /// Decodes a path: UTF-8 where it is that, else GB18030, which programs in China write.
    public init(_ bytes: some Collection<UInt8>) {
        let bytes = Array(bytes)
        let name =
            String(validating: bytes, as: UTF8.self)
            ?? String(decoding: Iconv.decode(bytes, from: .gb18030).utf8, as: UTF8.self)
        // Some programs on Windows write its own separator.
        self.name = name.contains("/") ? name : name.replacing("\\", with: "/")
    }

    /// Whether it names a folder, which has no bytes of its own.
    public var isFolder: Bool { name.hasSuffix("/") }

    /// Why the file is not an input whatever it holds, by the rules that hold for folders on disk; nil where it may be one.
    public func objection(among pages: SavedPageFolders) -> String? {
        let parts = name.split(separator: "/")
        if parts.first == "__MACOSX" { return "resource fork of macOS" }
        if parts.contains(where: { $0.hasPrefix(".") && $0 != "." && $0 != ".." }) { return "hidden" }
        return pages.holdPart(name.utf8) ? "folder of a saved page" : nil
    }
}
