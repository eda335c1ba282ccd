/// What a text lost of a report's tables, by the pointers of rows.
public struct Losses: Sendable, Codable, Equatable {
    /// The rows of which no one can tell the columns, since the text does not say where their blanks were.
    public var columns: Set<String>
    /// The rows that do not stand in the text.
    public var rows: Set<String>

    /// A text with those losses; by default it lost nothing.
    public init(columns: Set<String> = [], rows: Set<String> = []) {
        self.columns = columns
        self.rows = rows
    }
}
