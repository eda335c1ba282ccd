/// The rows of a CSV file (RFC 4180), as ranges of its bytes.
struct CSVRows {
    /// A field: its words without the quotes around them, and whether it had some.
    struct Field {
        var range: Range<Int>
        var isQuoted: Bool
    }

    /// The fields of each row.
    private(set) var rows: [[Field]] = []
    /// Where a quote opens that never closes; all behind it is one field.
    private(set) var unclosedQuote: Int?

    private let utf8: [UInt8]

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var row: [Field] = []
        var index = 0
        while index < utf8.count {
            let field = field(from: index)
            row.append(field.0)
            index = field.next
            let isEnd = index >= utf8.count
            if isEnd || isLineEnd(utf8[index]) {
                rows.append(row)
                row = []
                index += !isEnd && utf8[index] == 0x0D && index + 1 < utf8.count && utf8[index + 1] == 0x0A ? 2 : 1
            } else {
                index += 1
                // A comma at the end of the file has an empty field behind it.
                if index == utf8.count { rows.append(row + [Field(range: index..<index, isQuoted: false)]) }
            }
        }
    }

    /// The field that begins at an index, and where the comma or line end behind it is.
    private mutating func field(from start: Int) -> (Field, next: Int) {
        guard utf8[start] == UInt8(ascii: "\"") else {
            let end = utf8[start...].firstIndex { $0 == UInt8(ascii: ",") || isLineEnd($0) } ?? utf8.count
            return (Field(range: start..<end, isQuoted: false), end)
        }
        var index = start + 1
        while index < utf8.count {
            guard utf8[index] == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            if index + 1 < utf8.count, utf8[index + 1] == UInt8(ascii: "\"") {
                index += 2
                continue
            }
            // What stands behind the closing quote, against the rule, belongs to the field.
            let end = utf8[(index + 1)...].firstIndex { $0 == UInt8(ascii: ",") || isLineEnd($0) } ?? utf8.count
            return (Field(range: start + 1..<(end == index + 1 ? index : end), isQuoted: true), end)
        }
        unclosedQuote = unclosedQuote ?? start
        return (Field(range: start + 1..<utf8.count, isQuoted: true), utf8.count)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
