/// What is known about a value: whether it was printed, and if not, why it is missing.
public enum ValueState: String, Sendable, CaseIterable, JSONWritable {
    /// Printed as a number (or as the text that the value is).
    case reported
    /// The cell is there and empty. Blank is not zero.
    case blank
    /// The cell holds a dash.
    case dash
    /// The cell says that the row does not apply (`/`, `N/A`).
    case notApplicable
    /// The value was censored (`***`).
    case masked
    /// Something is printed that is not a value of this kind.
    case illegible
    /// The numbers of the row are known, their columns are not: the source lost which cells were empty.
    case ambiguousPosition
    /// Not printed, but the only value that the rest leaves possible.
    case inferred
    /// The table lacks the row or the cell.
    case absent
}

/// Where a value of the report was read, and how it was printed there.
public struct Evidence: Sendable, Equatable {
    /// The source's words: one text, or the texts of a row whose columns are unknown.
    public enum Raw: Sendable, Equatable {
        /// The words of one cell or passage.
        case text(String)
        /// The words of each filled cell of a row whose columns are unknown, in order.
        case texts([String])
    }

    /// JSON Pointer (RFC 6901) of the value in the report.
    public var pointer: String
    /// The words it was read from, verbatim; nil if nothing is printed.
    public var raw: Raw?
    /// Whether the value was printed, and if not, why it is missing.
    public var state: ValueState
    /// Where the words stand; nil if nothing is printed.
    public var position: Position?

    public init(pointer: String, raw: Raw?, state: ValueState = .reported, position: Position?) {
        self.pointer = pointer
        self.raw = raw
        self.state = state
        self.position = position
    }
}

extension [Evidence] {
    /// Where the value of a JSON Pointer was read: `report.evidence["/title"]`. If a pointer occurs twice, this is the
    /// first one; nil for a value without a place of its own.
    public subscript(pointer: String) -> Evidence? { first { $0.pointer == pointer } }

    /// The evidence of each value; for a pointer that occurs twice, the first.
    package var byPointer: [String: Evidence] {
        Dictionary(map { ($0.pointer, $0) }) { first, _ in first }
    }
}

/// A place in the decoded text of a source: line and column, both from 1, the column counted in Unicode scalars.
///
/// A line ends at LF, CR LF or a lone CR; a byte order mark is not part of the text.
public struct Position: Sendable, Equatable, Hashable {
    /// From 1.
    public var line: Int
    /// From 1, in Unicode scalars from the start of the line.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension Evidence.Raw: JSONWritable {
    public func write(to json: inout JSONWriter) {
        switch self {
        case .text(let text): json.string(text)
        case .texts(let texts): texts.write(to: &json)
        }
    }
}

extension Evidence: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            if let position { json.member("column", position.column) }
            if let position { json.member("line", position.line) }
            json.member("pointer", pointer)
            if let raw { json.member("raw", raw) }
            json.member("state", state)
        }
    }
}
