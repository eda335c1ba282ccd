/// A format that announces itself in its first bytes and is not text to be read as it stands.
///
/// Plain text is the last resort for whatever decodes; these are never plain text, even where they decode. A module
/// that reads one of them claims it by a match of its own.
public struct ForeignSignature: Sendable, Equatable {
    /// The name for people: `PDF`.
    public let name: String
    /// What a user can do about it.
    public let remedy: IngestError.Remedy

    /// The format that `head` announces, if it is one of the known ones.
    public static func of(_ head: [UInt8]) -> ForeignSignature? {
        for entry in table where entry.stands(in: head) {
            return ForeignSignature(name: entry.name, remedy: remedy(of: entry))
        }
        return isMHTML(head) ? ForeignSignature(name: "MHTML", remedy: .stated("save the page as HTML only")) : nil
    }

    private static func remedy(of entry: Entry) -> IngestError.Remedy {
        entry.name == "PDF" ? .addModule(id: "pdf", otherwise: entry.remedy) : .stated(entry.remedy)
    }

    private struct Entry {
        let magic: [UInt8]
        let offset: Int
        let name: String
        let remedy: String

        init(_ magic: String, at offset: Int = 0, _ name: String, _ remedy: String) {
            self.init(Array(magic.utf8), at: offset, name, remedy)
        }

        init(_ magic: [UInt8], at offset: Int = 0, _ name: String, _ remedy: String) {
            self.magic = magic
            self.offset = offset
            self.name = name
            self.remedy = remedy
        }

        func stands(in head: [UInt8]) -> Bool {
            guard head.count >= offset + magic.count else { return false }
            return magic.indices.allSatisfy { head[offset + $0] == magic[$0] }
        }
    }

    private static let asText = "convert it to text first, for example with pdftotext -layout"
    private static let asPage = "save it as HTML or text from the program that opens it"
    private static let unpack = "unpack it first"
    private static let noText = "it holds a picture, not text"

    private static let table: [Entry] = [
        Entry("%PDF-", "PDF", asText),
        Entry("%!PS", "PostScript", asText),
        Entry("{\\rtf", "RTF", asPage),
        Entry([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a Microsoft Office document (97-2003)", asPage),
        Entry([0x50, 0x4B, 0x03, 0x04], "ZIP or a modern Office document", asPage),
        Entry([0x50, 0x4B, 0x05, 0x06], "an empty ZIP", unpack),
        Entry("WARC/", "WARC", "extract the pages from it first"),
        Entry("bplist00", "a binary property list (webarchive)", asPage),
        Entry([0x1F, 0x8B], "gzip", unpack),
        Entry("BZh", "bzip2", unpack),
        Entry([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz", unpack),
        Entry([0x28, 0xB5, 0x2F, 0xFD], "Zstandard", unpack),
        Entry([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip", unpack),
        Entry("Rar!", "RAR", unpack),
        Entry("ustar", at: 257, "tar", unpack),
        Entry([0x89, 0x50, 0x4E, 0x47], "PNG", noText),
        Entry([0xFF, 0xD8, 0xFF], "JPEG", noText),
        Entry("GIF8", "GIF", noText),
        Entry("WEBP", at: 8, "WebP", noText),
        Entry([0x49, 0x49, 0x2A, 0x00], "TIFF", noText),
        Entry([0x4D, 0x4D, 0x00, 0x2A], "TIFF", noText),
        Entry("ftyp", at: 4, "a video", "it holds no text"),
        Entry("SQLite format 3", "an SQLite database", "export its texts first"),
        Entry([0x7F, 0x45, 0x4C, 0x46], "an executable", "it holds no text"),
    ]

    /// A saved page as browsers write it: mail headers that name a multipart body.
    private static func isMHTML(_ head: [UInt8]) -> Bool {
        var isMultipart = false
        var hasVersion = false
        var isSaved = false
        colons.each(in: head, 0..<min(head.count, 4096)) { colon, _ in
            isSaved = isSaved || (colon == 4 && stands("from: <saved by", at: 0, in: head))
            hasVersion = hasVersion || stands("mime-version:", at: colon - 12, in: head)
            isMultipart = isMultipart || stands("content-type: multipart/related", at: colon - 12, in: head)
            return !isSaved && !(hasVersion && isMultipart)
        }
        return isSaved || (hasVersion && isMultipart)
    }

    private static let colons = SignSet(":")

    /// Whether words in small letters stand within the first 4096 bytes at an offset, in either case of letters.
    private static func stands(_ words: StaticString, at start: Int, in head: [UInt8]) -> Bool {
        let end = start + words.utf8CodeUnitCount
        guard start >= 0, end <= min(head.count, 4096) else { return false }
        return words.withUTF8Buffer { words in
            words.indices.allSatisfy { index in
                let byte = head[start + index]
                return words[index] == (0x41...0x5A ~= byte ? byte | 0x20 : byte)
            }
        }
    }
}
