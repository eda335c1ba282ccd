/// An encoding of text that sources come in.
///
/// Every gb label means GB18030: it holds GB2312 and GBK, and pages that declare those use its characters.
public enum Charset: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LE = "utf-16le"
    case utf16BE = "utf-16be"
    case gb18030 = "gb18030"
    case big5 = "big5"

    /// The encoding that a label names (`GB2312`, `x-gbk`, `utf8`), whatever its case; nil for others.
    public init?(label: String) {
        let trimmed = label.drop { " \t\n\r\"'".contains($0) }
        let name = trimmed.prefix { !" \t\n\r\"';,".contains($0) }.lowercased()
        switch name {
        case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
        case "utf-16", "utf-16le", "unicode": self = .utf16LE
        case "utf-16be": self = .utf16BE
        case "gb2312", "gb_2312-80", "gb_2312", "gbk", "x-gbk", "gb18030", "gb-18030", "euc-cn", "cp936", "ms936",
            "windows-936", "chinese", "iso-ir-58", "csgb2312", "hz-gb-2312":
            self = .gb18030
        case "big5", "big5-hkscs", "x-x-big5", "cn-big5", "csbig5", "cp950", "ms950": self = .big5
        default: return nil
        }
    }

    /// The name that the system's converter knows it by.
    var iconvName: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LE: "UTF-16LE"
        case .utf16BE: "UTF-16BE"
        case .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        }
    }
}

/// The text of a whole source, decoded to valid UTF-8.
public struct SourceText: Sendable, Equatable {
    /// Valid UTF-8 without byte order mark and without NUL.
    public var utf8: [UInt8]
    /// The encoding that the bytes were decoded from.
    public var charset: Charset
    /// What decoding had to say: wrong declarations, malformed sequences, NUL.
    public var findings: [SourceFinding]

    public init(utf8: [UInt8], charset: Charset, findings: [SourceFinding] = []) {
        self.utf8 = utf8
        self.charset = charset
        self.findings = findings
    }

    /// Decodes all bytes of a source.
    ///
    /// The first of these that there is decides: the user's word, a byte order mark, the container's or server's
    /// word, `declared` (what the document itself says), strict UTF-8, GB18030, Big5. A declaration that the bytes
    /// contradict (UTF-8 bytes declared as gb2312, or bytes that are malformed in it and well-formed in another) is
    /// overruled, with a finding. Malformed sequences become U+FFFD and are counted.
    public init(
        decoding input: SourceInput, declared: String? = nil, in context: ReadContext
    ) throws(IngestError) {
        guard input.bytes.count <= context.limits.bytes else {
            throw IngestError(input.name, .limit(.bytes, found: input.bytes.count, allowed: context.limits.bytes))
        }
        guard !input.bytes.isEmpty else { throw IngestError(input.name, .empty) }
        self = TextDecoding.decode(
            input.bytes, user: context.charset, transport: input.origin.charset, document: declared)
    }
}
