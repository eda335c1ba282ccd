public import ReportCore
internal import ZlibStreams

/// A ZIP file of pages (PKWARE's APPNOTE 6.3): its files in the order of its directory.
///
/// Modern Office documents and e-books are ZIP files too; they are no archives of pages. The times that a ZIP file gives
/// are those at which its files were changed, no dates of capture.
public struct ZipContainer: SourceContainer {
    public init() {}

    public let descriptor = SourceDescriptor(
        id: "zip", name: "ZIP", summary: "An archive of files, as most systems pack them.", extensions: ["zip"],
        mediaTypes: ["application/zip", "application/x-zip-compressed"])

    public func identify(_ probe: ContainerProbe) -> Match {
        guard probe.head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || probe.head.starts(with: [0x50, 0x4B, 0x05, 0x06])
        else { return .no("it does not start as ZIP does") }
        guard !ZipFile.names(inHead: probe.head).contains(where: PackagedDocument.isPart) else {
            return .no("it is one document, packed as ZIP")
        }
        return .certain("it starts as ZIP does")
    }

    public func open(_ archive: Archive, in context: ReadContext) throws(IngestError) -> any MemberReader {
        let file = try archive.randomAccess(limit: context.limits.bytes)
        return try ZipMembers(ZipFile(file, name: archive.name, limits: context.limits))
    }
}

/// The files of a ZIP file one by one.
private final class ZipMembers: MemberReader {
    private let zip: ZipFile
    private let entries: ZipFile.Entries
    private var pages = SavedPageFolders()
    /// How many bytes the files may still have together: no two of them may share theirs, or few bytes would unpack to
    /// any number.
    private var bytesLeft: Int

    init(_ zip: ZipFile) throws(IngestError) {
        self.zip = zip
        entries = zip.entries()
        bytesLeft = zip.size
        // A page may stand after its folder. A damaged directory is reported where its files end.
        let all = zip.entries()
        while let entry = try? all.next() { pages.add(entry.path.name.utf8) }
    }

    func next() throws(IngestError) -> ContainerItem? {
        var next = try entries.next()
        while let folder = next, folder.path.isFolder { next = try entries.next() }
        guard let entry = next else { return nil }
        if let objection = entry.path.objection(among: pages) { return .passedOver(objection) }
        guard entry.packedSize <= bytesLeft else {
            return .damaged(entry.path.name, .malformed(ZipProblem.sharedBytes.reason, place: nil))
        }
        bytesLeft -= entry.packedSize
        return .member(Member(name: entry.path.name, content: zip.content(of: entry)))
    }
}

/// Documents that are ZIP files: Office Open XML, OpenDocument, EPUB.
enum PackagedDocument {
    /// Whether a file is one that such documents have, and archives of pages have not.
    static func isPart(_ name: String) -> Bool {
        if ["[Content_Types].xml", "_rels/.rels", "mimetype", "META-INF/container.xml"].contains(name) { return true }
        guard name.hasSuffix(".xml") || name.hasSuffix(".rels") || name.hasSuffix(".bin") else { return false }
        return ["word/", "xl/", "ppt/", "docProps/", "customXml/", "visio/"].contains { name.hasPrefix($0) }
    }
}
