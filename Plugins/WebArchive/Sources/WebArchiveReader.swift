internal import ReportCore
internal import SavedPages

/// Walks the frames of a web archive, the page first, and keeps the page among them; the rest is skipped by its
/// media type.
final class WebArchiveReader: MemberReader {
    private let list: any PropertyList
    private let archive: Archive
    private let context: ReadContext
    private var page: FramedPage
    /// The archives of frames that are still to be read, the next one last.
    private var pending: [Int]
    /// Those that were read: a list may refer to one of them again and again.
    private var seen: Set<Int> = []
    private var resources: ArraySlice<Int> = []
    private var due: [ContainerItem] = []
    private var hasDamagedPage = false
    private var isFinished = false
    private var partCount = 0
    /// The bytes of all pages together.
    private var byteCount = 0

    private static let mostParts = 100_000

    init(_ list: any PropertyList, of archive: Archive, in context: ReadContext) {
        self.list = list
        self.archive = archive
        self.context = context
        page = FramedPage(in: context)
        pending = [list.root]
    }

    func next() throws(IngestError) -> ContainerItem? {
        while due.isEmpty {
            if let resource = resources.popFirst() {
                due = [.passedOver(try mediaType(of: resource))]
            } else if let next = pending.popLast() {
                if seen.insert(next).inserted { try readArchive(next) }
            } else if isFinished {
                return nil
            } else {
                isFinished = true
                due = page.finish(archive: archive.name).reversed()
                guard !due.isEmpty || hasDamagedPage else {
                    throw IngestError(archive.name, .noReport(WebArchiveProblem.noPage.reason))
                }
            }
        }
        return due.removeLast()
    }

    private func readArchive(_ object: Int) throws(IngestError) {
        guard let archive = try list.dictionary(object) else { return }
        if let frames = archive["WebSubframeArchives"] { pending += try parts(frames).reversed() }
        if let others = archive["WebSubresources"] { resources = try parts(others)[...] }
        guard let main = archive["WebMainResource"], let resource = try list.dictionary(main) else { return }
        try readPage(resource, isRoot: object == list.root)
    }

    /// The parts that an array holds. What many arrays hold together is limited: they may be one, referred to again and
    /// again.
    private func parts(_ array: Int) throws(IngestError) -> [Int] {
        let parts = try list.array(array) ?? []
        partCount += parts.count
        guard partCount <= WebArchiveReader.mostParts else {
            let problem = WebArchiveProblem.tooManyParts(limit: WebArchiveReader.mostParts)
            throw IngestError(archive.name, .malformed(problem.reason, place: nil))
        }
        return parts
    }

    private func readPage(_ resource: [String: Int], isRoot: Bool) throws(IngestError) {
        func string(_ key: String) throws(IngestError) -> String? {
            guard let object = resource[key] else { return nil }
            return try list.string(object)
        }
        let type = try string("WebResourceMIMEType").flatMap(MediaType.init)
        guard type?.isPage ?? true || type?.name == "text/plain" else {
            due = [.passedOver(type?.name ?? "")]
            return
        }
        let url = try string("WebResourceURL")
        let name = url.flatMap { $0.isEmpty ? nil : $0 } ?? "page \(seen.count)"
        guard let data = resource["WebResourceData"], let size = try list.dataSize(data) else {
            return damage(name, .malformed(WebArchiveProblem.pageWithoutBytes.reason, place: nil))
        }
        (byteCount, _) = byteCount.addingReportingOverflow(size)
        guard byteCount <= context.limits.bytes, let bytes = try list.data(data) else {
            return damage(name, .limit(.bytes, found: byteCount, allowed: context.limits.bytes))
        }
        let charset = try string("WebResourceTextEncodingName")?.lowercased() ?? type?.charset
        let origin = SourceInput.Origin(
            url: url.flatMap { $0.contains("://") && !$0.hasPrefix("file:") ? $0 : nil } ?? archive.origin.url,
            mediaType: type?.name, charset: charset, capturedAt: archive.origin.capturedAt)
        if let item = page.add(SavedPagePart(name: name, origin: origin, bytes: bytes), isRoot: isRoot) { due = [item] }
    }

    private func damage(_ name: String, _ problem: IngestError.Problem) {
        hasDamagedPage = true
        due = [.damaged(name, problem)]
    }

    private func mediaType(of object: Int) throws(IngestError) -> String {
        guard let type = try list.dictionary(object)?["WebResourceMIMEType"],
            let name = try list.string(type).flatMap(MediaType.init)?.name
        else { return "part of a saved page" }
        return name
    }
}
