public import ReportCore

/// One page of a saved page and its frames.
public struct SavedPagePart: Sendable {
    /// Its address, or its place in the archive.
    public var name: String
    /// What the archive says of it.
    public var origin: SourceInput.Origin
    /// All its bytes.
    public var bytes: [UInt8]

    public init(name: String, origin: SourceInput.Origin, bytes: [UInt8]) {
        self.name = name
        self.origin = origin
        self.bytes = bytes
    }
}

/// The one page that people saved, among the pages of its frames.
///
/// It is the root, unless that is a frameset, or a frame has more words than the root has of its own. No more than two
/// of the pages are kept.
public struct FramedPage {
    private let context: ReadContext
    private var root: SavedPagePart?
    private var frame: (part: SavedPagePart, words: Int)?

    public init(in context: ReadContext) {
        self.context = context
    }

    /// Adds a page; gives the item for one that is not the page, if it is known of one now.
    ///
    /// The first one is the root until another one is said to be it.
    public mutating func add(_ part: SavedPagePart, isRoot: Bool) -> ContainerItem? {
        guard let formerRoot = root else {
            root = part
            return nil
        }
        let added = isRoot ? formerRoot : part
        if isRoot { root = part }
        let words = PageWords.count(in: added, context)
        defer { if words > frame?.words ?? -1 { frame = (added, words) } }
        return frame == nil ? nil : FramedPage.passedOver
    }

    /// Whether there is a page.
    public var isEmpty: Bool { root == nil }

    /// The page, and the item for the frame or root that is not it; there is none afterwards.
    public mutating func finish(archive: String) -> [ContainerItem] {
        guard let root else { return [] }
        defer {
            self.root = nil
            frame = nil
        }
        guard let frame else { return [member(root, archive)] }
        let isFrame = frame.words > PageWords.count(in: root, context)
        return [member(isFrame ? frame.part : root, archive), FramedPage.passedOver]
    }

    /// A frame, or the frameset around them.
    private static var passedOver: ContainerItem { .passedOver("frame of a saved page") }

    private func member(_ part: SavedPagePart, _ archive: String) -> ContainerItem {
        .member(
            Member(
                name: part.name, origin: part.origin, content: ByteReader(name: archive, bytes: part.bytes)))
    }
}
