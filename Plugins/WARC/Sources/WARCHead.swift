internal import ReportCore
internal import SavedPages

/// The head of a record (ISO 28500, section 5).
struct WARCHead {
    /// How every record starts.
    static let magic = Array("WARC/".utf8)
    /// The longest head that is read, in bytes.
    static let limit = 256 * 1024

    let fields: HeaderFields

    /// `response`, `resource`, ... in lower case.
    var type: String { fields["warc-type"]?.lowercased() ?? "" }
    /// How many bytes the block has; nil where the head does not say, or no file has as many.
    var length: Int? {
        guard let field = fields["content-length"], 1...15 ~= field.utf8.count,
            field.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
        else { return nil }
        return Int(field)
    }
    /// The media type of the block.
    var contentType: MediaType? { fields["content-type"].flatMap(MediaType.init) }
    /// The media type that the crawler found the payload to have.
    var identifiedType: MediaType? { fields["warc-identified-payload-type"].flatMap(MediaType.init) }
    /// The address, which WARC 1.0 puts into angle brackets, by its grammar and sometimes in fact.
    var target: String? {
        fields["warc-target-uri"].map {
            $0.hasPrefix("<") && $0.hasSuffix(">") ? String($0.dropFirst().dropLast()) : $0
        }
    }
    var date: String? { fields["warc-date"].flatMap(SavedDate.checked) }
    var blockDigest: PrintedDigest? { PrintedDigest("WARC-Block-Digest", fields["warc-block-digest"]) }
    var payloadDigest: PrintedDigest? { PrintedDigest("WARC-Payload-Digest", fields["warc-payload-digest"]) }
    /// Why the record holds less than was sent; nil where it holds all.
    var isPartial: WARCProblem? {
        if let reason = fields["warc-truncated"] { return .truncated(why: reason) }
        return fields["warc-segment-number"] == nil ? nil : .segmented
    }
    /// Whether records in the block may be the block's own: it is an archive, or nobody knows.
    var mayHoldRecords: Bool { contentType?.name.contains("warc") ?? false }
    /// What messages call the record.
    var name: String { target ?? fields["warc-record-id"] ?? "record" }
}
