/// An indication that a mirror altered the text. The text itself is never repaired.
public struct Taint: Sendable, Equatable {
    /// What a mirror did.
    public enum Kind: String, Sendable, CaseIterable, JSONWritable {
        /// Advertising in place of an organ's name: a brand with the words of betting sites. Each phrase once.
        case spamPhrase
        /// A line of advertising before the title, or as the page's title. Each line once.
        case injectedTitle
        /// An address in brackets after the name of a government site that is not under gov.cn. Each address once.
        case domainSwap
        /// Asterisks instead of words. Each length once.
        case mask
        /// Pinyin annotations after characters; all in one entry with the first of them.
        case pinyin
        /// A word replaced by Taiwan's. Each word once.
        case traditionalLocalised
        /// A character of another word with the same Simplified form: 製度. Each word once.
        case misconverted
        /// Bytes read in the wrong encoding; all in one entry with the first run of them.
        case mojibake
        /// Radicals that stand for characters; all in one entry with the first of them.
        case radical
    }

    /// What kind of tampering it indicates.
    public var kind: Kind
    /// The words that are not the report's, as printed.
    public var text: String
    /// How often they occur in the text, including the page around the report.
    public var count: Int
    /// Where they first occur.
    public var position: Position

    public init(kind: Kind, text: String, count: Int, position: Position) {
        self.kind = kind
        self.text = text
        self.count = count
        self.position = position
    }
}

extension Taint: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("column", position.column)
            json.member("count", count)
            json.member("kind", kind)
            json.member("line", position.line)
            json.member("text", text)
        }
    }
}
