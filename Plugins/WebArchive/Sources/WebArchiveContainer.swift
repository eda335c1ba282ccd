public import ReportCore

/// A page that Safari saved as one file: a property list, binary or XML, of the page, its frames and its pictures.
public struct WebArchiveContainer: SourceContainer {
    public init() {}

    public let descriptor = SourceDescriptor(
        id: "webarchive", name: "Saved page (Safari webarchive)",
        summary: "A page that Safari saved with its pictures as one file.", extensions: ["webarchive"],
        mediaTypes: ["application/x-webarchive"])

    public func identify(_ probe: ContainerProbe) -> Match {
        if probe.head.starts(with: Array("bplist00".utf8)) { return .certain("it starts as a binary property list") }
        let head = probe.head.drop { $0 <= 0x20 || $0 >= 0x80 }
        guard head.first == UInt8(ascii: "<") else { return .no("it is not a property list") }
        // Most files that begin so are pages; a list of properties begins with one of these.
        guard ["<?xml", "<!DOCTYPE plist", "<plist"].contains(where: { head.starts(with: $0.utf8) }) else {
            return .no("it is not a property list")
        }
        let words = String(decoding: head, as: UTF8.self)
        guard words.contains("<plist"), words.contains("<dict>") else { return .no("it is not a property list") }
        let isNamed = probe.fileExtension == "webarchive" || words.contains("<key>Web")
        return isNamed ? .certain("an XML property list of a web archive") : .no("a property list of another kind")
    }

    /// The binary form is read where it lies, so that pictures of any size cost no memory; the XML form is held, and
    /// may have as many bytes as a page.
    public func open(_ archive: Archive, in context: ReadContext) throws(IngestError) -> any MemberReader {
        let isBinary = try archive.content.peek(8).starts(with: Array("bplist00".utf8))
        let list: any PropertyList
        if isBinary {
            let bytes = try archive.randomAccess(limit: context.limits.bytes)
            list = try BinaryPropertyList(bytes, name: archive.name)
        } else {
            guard let bytes = try archive.content.rest(limit: context.limits.bytes) else {
                let allowed = context.limits.bytes
                throw IngestError(archive.name, .limit(.bytes, found: archive.content.offset, allowed: allowed))
            }
            list = try XMLPropertyList(bytes, name: archive.name)
        }
        return WebArchiveReader(list, of: archive, in: context)
    }
}
