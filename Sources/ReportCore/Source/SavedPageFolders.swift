/// The pages of a folder beside which browsers save a folder with the page's pictures, styles and frames: `X_files` or
/// `X.files` beside `X.html`. Such a folder is a part of its page.
///
/// Paths are bytes, for those of a file system need not be UTF-8; their parts are separated by `/`.
public struct SavedPageFolders: Sendable {
    /// The paths of pages without their extensions.
    private var pages: Set<[UInt8]> = []

    public init() {}

    /// Takes note of a file; only pages are kept.
    public mutating func add(_ path: some Collection<UInt8>) {
        let path = Array(path)
        for ending in SavedPageFolders.pageEndings where SavedPageFolders.ends(path, in: ending) {
            pages.insert(Array(path.dropLast(ending.count)))
        }
    }

    /// Whether a folder is that of a page that was added.
    public func isFolderOfPage(_ path: some Collection<UInt8>) -> Bool {
        let path = Array(path)
        return SavedPageFolders.folderEndings.contains { ending in
            SavedPageFolders.ends(path, in: ending) && pages.contains(Array(path.dropLast(ending.count)))
        }
    }

    /// Whether a file lies in the folder of a page that was added, at any depth.
    public func holdPart(_ path: some Collection<UInt8>) -> Bool {
        let path = Array(path)
        // No file system and no archive of people has deeper paths; each folder of one is looked up.
        let slashes = path.indices.filter { path[$0] == UInt8(ascii: "/") }.prefix(64)
        return slashes.contains { isFolderOfPage(path[..<$0]) }
    }

    /// Whether `path` ends in `ending`, in capitals or not, and has something before that.
    private static func ends(_ path: [UInt8], in ending: [UInt8]) -> Bool {
        path.count > ending.count
            && path.suffix(ending.count).elementsEqual(ending) { 0x41...0x5A ~= $0 ? $0 | 0x20 == $1 : $0 == $1 }
    }

    private static let folderEndings = ["_files", ".files"].map { Array($0.utf8) }
    private static let pageEndings = [".html", ".htm", ".xhtml"].map { Array($0.utf8) }
}
