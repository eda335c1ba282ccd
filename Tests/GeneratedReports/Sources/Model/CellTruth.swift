/// What one cell of the statutory tables says: the expectation for a reader of the report.
public struct CellTruth: Sendable, Hashable {
    /// What kind of thing is printed in the cell.
    public enum State: String, Sendable {
        /// A number, or the unit of one.
        case reported
        /// Nothing at all.
        case blank
        /// A dash.
        case dash
        /// A slash.
        case notApplicable
        /// The table has no such cell.
        case absent
    }

    /// The JSON Pointer of the cell in the canonical report.
    public let pointer: String
    /// The text as printed; empty for a blank or absent cell.
    public let raw: String
    /// The number as a decimal string in its shortest form (the unit itself for a unit), nil when none is reported.
    public let value: String?
    /// What kind of thing is printed.
    public let state: State

    /// The expectation for one cell.
    public init(pointer: String, raw: String, value: String?, state: State) {
        self.pointer = pointer
        self.raw = raw
        self.value = value
        self.state = state
    }
}
