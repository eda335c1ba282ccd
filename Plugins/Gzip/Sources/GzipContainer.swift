public import ReportCore
internal import ZlibStreams

/// A file that gzip packed (RFC 1952): one member, the file's own.
public struct GzipContainer: SourceContainer {
    public init() {}

    public let descriptor = SourceDescriptor(
        id: "gzip", name: "gzip", summary: "A file that gzip packed, or a packed archive.", extensions: ["gz", "tgz"],
        mediaTypes: ["application/gzip", "application/x-gzip"])

    public func identify(_ probe: ContainerProbe) -> Match {
        // The two bytes of the format, and deflate, the only method that there is.
        probe.head.starts(with: [0x1F, 0x8B, 0x08])
            ? .certain("it starts as gzip does") : .no("it does not start as gzip does")
    }

    public func open(_ archive: Archive, in context: ReadContext) -> any MemberReader {
        let content = ByteReader.unpacking(archive.content, .gzip, limits: context.limits)
        return OneMember(
            Member(name: GzipContainer.memberName(archive.ownName), origin: archive.origin, content: content))
    }

    /// The name without `.gz`. The name that gzip itself may keep is not used: it is seldom the file's.
    static func memberName(_ name: String) -> String {
        let lower = name.lowercased()
        if lower.hasSuffix(".tgz") { return name.dropLast(4) + ".tar" }
        return lower.hasSuffix(".gz") && name.count > 3 ? String(name.dropLast(3)) : name
    }
}

private final class OneMember: MemberReader {
    private var member: Member?

    init(_ member: Member) {
        self.member = member
    }

    func next() -> ContainerItem? {
        defer { member = nil }
        return member.map(ContainerItem.member)
    }
}
