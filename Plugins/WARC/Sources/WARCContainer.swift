public import ReportCore

/// A web archive of crawlers (WARC, ISO 28500:2009 and ISO 28500:2017): each page that a server gave is a member.
///
/// The records are a stream, and so are their bodies; `.warc.gz` is gzip around one.
public struct WARCContainer: SourceContainer {
    public init() {}

    public let descriptor = SourceDescriptor(
        id: "warc", name: "Web archive (WARC)", summary: "What a crawler fetched: WARC 1.0 and 1.1.",
        extensions: ["warc"], mediaTypes: ["application/warc"])

    public func identify(_ probe: ContainerProbe) -> Match {
        probe.head.starts(with: WARCHead.magic)
            ? .certain("it starts with a WARC record") : .no("it does not start with a WARC record")
    }

    public func open(_ archive: Archive, in context: ReadContext) -> any MemberReader {
        WARCReader(archive, in: context)
    }
}
