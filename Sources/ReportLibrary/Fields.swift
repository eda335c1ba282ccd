/// Values in the order in which statements take them: those of one row, of many, or of the rows of several tables.
///
/// They are made where their report is, alongside other conversions; the writer only has to bind them.
struct Fields: Sendable {
    enum Value: Sendable {
        case null
        case number(Int64)
        /// A text, from the end of the previous one.
        case text(end: Int)
    }

    /// Some of the fields: their places, and where the first text among them begins.
    struct Part: Sendable {
        let values: Range<Int>
        let text: Int
    }

    private(set) var values: [Value] = []
    /// The texts one after another, in UTF-8. A byte before them gives an empty text an address, without which it
    /// would be NULL.
    private(set) var bytes: [UInt8] = [0]
    /// Where the first text begins in ``bytes``.
    static let firstText = 1

    /// Fields with some initial capacity.
    init(values count: Int = 16, bytes size: Int = 256) {
        values.reserveCapacity(count)
        bytes.reserveCapacity(size)
    }

    init(_ add: (inout Fields) -> Void) {
        self.init()
        add(&self)
    }

    /// The fields that `body` adds.
    mutating func part(_ body: (inout Fields) -> Void) -> Part {
        let (start, text) = (values.count, bytes.count)
        body(&self)
        return Part(values: start..<values.count, text: text)
    }

    mutating func addNull(_ count: Int = 1) {
        for _ in 0..<count { values.append(.null) }
    }

    mutating func add(_ number: Int64) {
        values.append(.number(number))
    }

    mutating func add(_ number: Int?) {
        values.append(number.map { .number(Int64($0)) } ?? .null)
    }

    mutating func add(_ text: String?) {
        guard let text else { return addNull() }
        bytes.append(contentsOf: text.utf8)
        values.append(.text(end: bytes.count))
    }

    /// Adds the text that `body` appends; it must be well-formed UTF-8.
    mutating func addText(_ body: (inout [UInt8]) -> Void) {
        body(&bytes)
        values.append(.text(end: bytes.count))
    }
}
