public import ReportCore

/// A tar archive: ustar and pax (POSIX.1-2001, pax), GNU tar's, and what was there before them.
///
/// It is read as a stream. The times that it gives are those at which its files were changed, no dates of capture.
public struct TarContainer: SourceContainer {
    public init() {}

    public let descriptor = SourceDescriptor(
        id: "tar", name: "tar", summary: "An archive of files, often packed by gzip.", extensions: ["tar"],
        mediaTypes: ["application/x-tar"])

    public func identify(_ probe: ContainerProbe) -> Match {
        let block = probe.head.prefix(TarHeader.blockSize)
        if TarHeader.hasRightSum(block) { return .certain("its first header has the right check sum") }
        if block.dropFirst(257).starts(with: Array("ustar".utf8)) { return .certain("it names ustar, tar's format") }
        return .no("it does not start with a header of tar")
    }

    public func open(_ archive: Archive, in context: ReadContext) -> any MemberReader {
        TarMembers(archive.content)
    }
}
