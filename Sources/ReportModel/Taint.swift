/// A sign that a mirror altered the text. The text itself is never repaired.
public struct Taint: Sendable, Equatable {
    /// What a mirror did.
    public enum Kind: String, Sendable, CaseIterable, JSONWritable {
        /// Advertising where an organ's name stood: a brand with the words of betting shops. Each phrase once.
        case spamPhrase
        /// A line of advertising before the title, or as the page's title. Each line once.
        case injectedTitle
        /// An address in brackets behind the name of a government site, which is not below gov.cn. Each address once.
        case domainSwap
        /// Stars in the place of words. Each length once.
        case mask
        /// Sounds in brackets behind characters; all in one entry with the first of them.
        case pinyin
        /// A word swapped for Taiwan's. Each word once.
        case traditionalLocalised
        /// A character of another word with the same Simplified form: 製度. Each word once.
        case misconverted
        /// Bytes read in the wrong encoding; all in one entry with the first run of them.
        case mojibake
        /// Radicals that stand for characters; all in one entry with the first of them.
        case radical
    }

    /// What kind of sign it is.
    public var kind: Kind
    /// The words that are not the report's, as printed.
    public var text: String
    /// How often they stand in the text, the page around the report included.
    public var count: Int
    /// Where they stand first.
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
