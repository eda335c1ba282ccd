internal import SavedPages

/// What a browser, or SingleFile, writes into a comment of a page that it saves: the address, and when it was saved.
struct SavedPageComment {
    let url: String?
    /// ISO 8601.
    let date: String?

    /// Such comments are short.
    static let longest = 8192

    /// Reads ` saved from url=(0040)https://... ` of browsers, or SingleFile's `Page saved with SingleFile` with lines
    /// `url: ...` and `saved date: ...`; nil where a comment is neither.
    init?(_ words: String) {
        let words = words.drop(while: \.isWhitespace)
        if words.hasPrefix("saved from url=(") {
            url = SavedPageComment.address(words.drop { $0 != ")" }.dropFirst())
            date = nil
        } else if words.hasPrefix("Page saved with SingleFile") {
            let lines = words.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
            func value(_ name: String) -> Substring? {
                lines.first { $0.hasPrefix(name) }?.dropFirst(name.count).drop(while: \.isWhitespace)
            }
            url = value("url:").flatMap(SavedPageComment.address)
            date = value("saved date:").map(String.init).flatMap { SavedDate.iso($0) ?? SavedDate.checked($0) }
        } else {
            return nil
        }
    }

    /// The address of a page on a network: a page that was a file, or none (`about:internet`), has none.
    private static func address(_ words: Substring) -> String? {
        let address = words.prefix { !$0.isWhitespace }
        return address.contains("://") && !address.lowercased().hasPrefix("file:") ? String(address) : nil
    }
}
