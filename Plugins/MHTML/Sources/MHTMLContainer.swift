public import ReportCore
internal import SavedPages

/// A page that a browser saved as one file (MHTML, RFC 2557): the page is its one member.
public struct MHTMLContainer: SourceContainer {
    public init() {}

    public let descriptor = SourceDescriptor(
        id: "mhtml", name: "Saved page (MHTML)", summary: "A page that a browser saved with its pictures as one file.",
        extensions: ["mht", "mhtml"], mediaTypes: ["multipart/related", "message/rfc822", "application/x-mimearchive"])

    public func identify(_ probe: ContainerProbe) -> Match {
        let head = MHTMLContainer.head(of: probe.head)
        guard MHTMLContainer.startsWithField(head) else { return .no("it does not start as a message does") }
        let fields = HeaderFields(Array(head))
        guard let type = fields["content-type"].flatMap(MediaType.init) else { return .no("it names no media type") }
        let isNamed = descriptor.extensions.contains(probe.fileExtension)
        guard isNamed || fields["mime-version"] != nil || fields["from"]?.hasPrefix("<Saved by") == true else {
            return .no("it is not a MIME message")
        }
        if type.name.hasPrefix("multipart/") { return .certain("a MIME message of several parts") }
        return isNamed && type.isPage ? .certain("a MIME message that is a page") : .no("it is \(type.name)")
    }

    public func open(_ archive: Archive, in context: ReadContext) -> any MemberReader {
        MHTMLReader(archive, in: context)
    }

    /// The lines before the first empty one; empty lines in front do not count.
    private static func head(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = bytes.drop { $0 == 0x0A || $0 == 0x0D }
        var isLineEmpty = false
        for index in start.indices {
            if start[index] == 0x0A {
                if isLineEmpty { return start[..<index] }
                isLineEmpty = true
            } else if start[index] != 0x0D {
                isLineEmpty = false
            }
        }
        return start
    }

    /// Whether the first line is a field: a name of letters, digits and hyphens, and a colon.
    private static func startsWithField(_ head: ArraySlice<UInt8>) -> Bool {
        let name = head.prefix { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
        return !name.isEmpty && head[name.endIndex...].first == UInt8(ascii: ":")
    }
}
