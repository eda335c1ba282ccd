/// One source as it lies on disk or came from an archive: its bytes, its name and what is known of its origin.
public struct SourceInput: Sendable {
    /// The name that messages and provenance use: a path as the user gave it, or `-`. Of a member of an archive it is
    /// the archive's; the member's own is the last one of ``Origin/members``.
    public var name: String
    /// All bytes of the source.
    public var bytes: [UInt8]
    /// What is known besides the bytes.
    public var origin: Origin

    /// A source in memory.
    ///
    /// - Parameters:
    ///   - name: The name for messages and provenance; its extension is one of the things by which modules recognise it.
    ///   - bytes: All bytes of the source.
    ///   - origin: What is known besides the bytes.
    public init(name: String, bytes: [UInt8], origin: Origin = Origin()) {
        self.name = name
        self.bytes = bytes
        self.origin = origin
    }

    /// The name with the members that lead to it, for people: `pages.zip!2023/report.html`.
    public var fullName: String { SourceInput.fullName(name, part: origin.part) }

    /// A source's name with its part of an archive.
    ///
    /// - Parameters:
    ///   - name: The name of the source, or of the archive.
    ///   - part: The members that lead to it, as ``Origin/part(_:)`` writes them; nil of what is not a member.
    /// - Returns: Both, with `!` between.
    public static func fullName(_ name: String, part: String?) -> String { part.map { "\(name)!\($0)" } ?? name }

    /// What is known of a source besides its bytes.
    public struct Origin: Sendable, Equatable {
        /// The address that it was saved from.
        public var url: String?
        /// The media type that a server or an archive gave it.
        public var mediaType: String?
        /// The encoding that a server or an archive gave it.
        public var charset: String?
        /// When it was saved, as an archive states it: ISO 8601, as precise as the archive.
        public var capturedAt: String?
        /// The members of archives that lead to it, outermost first.
        public var members: [String]

        /// The members that lead to it as one text; nil where it is not a member: `2023.zip!report.html`.
        public var part: String? { Origin.part(members) }

        /// Members of archives that lead to a source, as one text.
        ///
        /// - Parameter members: The members, outermost first.
        /// - Returns: Them with `!` between; nil where there are none.
        public static func part(_ members: [String]) -> String? {
            members.isEmpty ? nil : members.joined(separator: "!")
        }

        /// What is known of a source; nil of what is not.
        ///
        /// - Parameters:
        ///   - url: The address that it was saved from.
        ///   - mediaType: The media type that a server or an archive gave it.
        ///   - charset: The encoding that a server or an archive gave it.
        ///   - capturedAt: When it was saved, as ISO 8601.
        ///   - members: The members of archives that lead to it, outermost first.
        public init(
            url: String? = nil, mediaType: String? = nil, charset: String? = nil, capturedAt: String? = nil,
            members: [String] = []
        ) {
            self.url = url
            self.capturedAt = capturedAt
            self.mediaType = mediaType
            self.charset = charset
            self.members = members
        }
    }
}

/// What modules see of a source to recognise it: its name, its size and its first 64 KiB, decoded once by the core.
public struct SourceProbe: Sendable {
    /// How much of a source is probed.
    public static let headLimit = 64 * 1024

    /// The name of the source, as in ``SourceInput``.
    public let name: String
    /// The extension of the name without its dot, in lower case; empty where there is none.
    public let fileExtension: String
    /// The size of the whole source in bytes.
    public let size: Int
    /// The first bytes, at most ``headLimit``.
    public let head: [UInt8]
    /// The head as UTF-8, by byte order mark or best guess, malformed parts replaced; empty where it is not text.
    public let text: [UInt8]
    /// The format that the first bytes are known for, when it is one that no text has: `PDF`.
    public let signature: ForeignSignature?
    /// What is known besides the bytes.
    public let origin: SourceInput.Origin

    /// Whether the head can be read as text.
    public var isText: Bool { !text.isEmpty || head.isEmpty }

    /// The probe of a source, for which its head is decoded.
    ///
    /// - Parameters:
    ///   - input: The source.
    ///   - charset: The encoding that the user named; nil to find it out.
    public init(_ input: SourceInput, charset: Charset? = nil) {
        name = input.name
        fileExtension = SourceProbe.fileExtension(of: input.origin.members.last ?? input.name)
        size = input.bytes.count
        head = Array(input.bytes.prefix(SourceProbe.headLimit))
        signature = ForeignSignature.of(head)
        text = TextDecoding.plausibleText(head, charset: charset)
        origin = input.origin
    }

    /// The extension of a file's name or of an address, without its dot, in lower case; empty where there is none.
    public static func fileExtension(of name: String) -> String {
        var path = Array(name.utf8)[...]
        let slash = UInt8(ascii: "/")
        if let scheme = path.indices.first(where: { path[$0] == schemeEnd[0] && path[$0...].starts(with: schemeEnd) }) {
            path = path[(scheme + schemeEnd.count)...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
            guard path.contains(slash) else { return "" }
        }
        let file = path.lastIndex(of: slash).map { path[($0 + 1)...] } ?? path
        guard let point = file.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(decoding: file[(point + 1)...], as: UTF8.self).lowercased()
    }

    private static let schemeEnd = Array("://".utf8)
}
