/// What a text lost of a report's tables, by the pointers of rows.
public struct Losses: Sendable, Codable, Equatable {
    /// The rows whose columns cannot be known, since the text does not say where their blanks were.
    public var columns: Set<String>
    /// The rows that are not in the text.
    public var rows: Set<String>
    /// The words of facts that are not in the text, though the page shows them.
    public var words: Set<String>

    /// A text with those losses; by default there are none.
    public init(columns: Set<String> = [], rows: Set<String> = [], words: Set<String> = []) {
        self.columns = columns
        self.rows = rows
        self.words = words
    }

    public init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: CodingKeys.self)
        columns = try stored.decode(Set<String>.self, forKey: .columns)
        rows = try stored.decode(Set<String>.self, forKey: .rows)
        words = try stored.decodeIfPresent(Set<String>.self, forKey: .words) ?? []
    }
}
