internal import ReportCore
internal import SavedPages

/// What the head of a part says of it (RFC 2045).
struct PartHead {
    /// The longest head that is read, in bytes.
    static let limit = 64 * 1024

    /// The media type; text without one, as the RFC has it.
    let mediaType: MediaType
    /// `Content-Location` without the white space that folding put into it.
    let location: String?
    let contentID: String?
    let encodingName: String

    init(_ fields: HeaderFields) {
        mediaType = fields["content-type"].flatMap(MediaType.init) ?? .plainText
        location = PartHead.address(fields["content-location"])
        contentID = fields["content-id"].map(PartHead.withoutBrackets)
        encodingName = fields["content-transfer-encoding"] ?? ""
    }

    var isMultipart: Bool { mediaType.name.hasPrefix("multipart/") }
    var boundary: String? { mediaType.parameters["boundary"].flatMap { $0.isEmpty ? nil : $0 } }
    var encoding: TransferDecoder.Encoding? { TransferDecoder.Encoding(encodingName) }
    /// The location where it is an address on a network.
    var address: String? {
        location.flatMap { $0.contains("://") && !$0.lowercased().hasPrefix("file:") ? $0 : nil }
    }

    /// Addresses may be folded, and encoded as words (RFC 2557, sections 4.4.1 and 4.4.2).
    static func address(_ field: String?) -> String? {
        guard let field else { return nil }
        let address = EncodedWord.decode(field).filter { !$0.isWhitespace }
        return address.isEmpty ? nil : address
    }

    static func withoutBrackets(_ id: String) -> String {
        id.hasPrefix("<") && id.hasSuffix(">") ? String(id.dropFirst().dropLast()) : id
    }
}

/// What the head of the whole message says.
struct MessageHead {
    /// Where the page was saved from.
    private(set) var pageAddress: String?
    /// When it was saved, in ISO 8601.
    private(set) var date: String?
    private var start: String?

    init() {}

    init(_ fields: HeaderFields) {
        let head = PartHead(fields)
        pageAddress = PartHead.address(fields["snapshot-content-location"]) ?? head.address
        date = fields["date"].flatMap(SavedDate.iso)
        start = head.mediaType.parameters["start"].map(PartHead.withoutBrackets)
    }

    /// Whether the message names this part as its root (RFC 2387, section 3.2).
    func isRoot(_ part: PartHead) -> Bool {
        start != nil && start == part.contentID
    }
}
