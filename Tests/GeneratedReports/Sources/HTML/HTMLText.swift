/// Small helpers for text in HTML.
enum HTMLText {
    /// The text with the characters escaped that would be markup.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }

    /// The text as decimal character references.
    static func references(_ text: String) -> String {
        text.unicodeScalars.map { "&#\($0.value);" }.joined()
    }

    /// Span attributes, each with a space before it, in that notation.
    static func spans(
        _ cell: StatutoryTable.Cell, row: String = "rowspan", column: String = "colspan", quote: String = "\""
    ) -> String {
        let rows = cell.rowSpan > 1 ? " \(row)=\(quote)\(cell.rowSpan)\(quote)" : ""
        let columns = cell.columnSpan > 1 ? " \(column)=\(quote)\(cell.columnSpan)\(quote)" : ""
        return rows + columns
    }
}
