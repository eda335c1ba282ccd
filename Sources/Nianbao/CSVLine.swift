/// Lines of CSV by RFC 4180.
package enum CSVLine {
    /// Appends the fields as one line; those with a comma, a quote or a line end are quoted.
    package static func append(_ fields: [String], to bytes: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field, to: &bytes)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    /// The line of column names, in order.
    package static func header<Column: CaseIterable & RawRepresentable<String>>(_ columns: Column.Type) -> [UInt8] {
        var bytes: [UInt8] = []
        append(columns.allCases.map(\.rawValue), to: &bytes)
        return bytes
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        guard text.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(quote)
        for byte in text.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
