import Foundation

/// The rows of a table in the pipe dialects.
enum PipeRows {
    /// Rows with a text for every place of the grid, empty where a span covers it.
    private static func filled(_ table: StatutoryTable, joiningLinesWith separator: String) -> [[String]] {
        table.grid.map { row in
            row.map { slot in
                guard case .cell(let cell) = slot else { return "" }
                return cell.lines.joined(separator: separator)
            }
        }
    }

    static func gfm(_ table: StatutoryTable) -> [String] {
        let rows = filled(table, joiningLinesWith: "<br>").map { "|\($0.joined(separator: "|"))|" }
        let separator = "|" + String(repeating: "---|", count: table.columnCount)
        return rows.prefix(1) + [separator] + rows.dropFirst()
    }

    static func pandoc(_ table: StatutoryTable) -> [String] {
        let rows = filled(table, joiningLinesWith: " ")
        let widths = (0..<table.columnCount).map { column in
            max(3, rows.map { displayWidth($0[column]) }.max() ?? 0)
        }
        let lines = rows.map { row in
            "|" + zip(row, widths).map { " \(padded($0, to: $1)) |" }.joined()
        }
        let separator = "|" + widths.map { String(repeating: "-", count: $0 + 2) + "|" }.joined()
        return lines.prefix(1) + [separator] + lines.dropFirst()
    }

    /// Cells with ` | ` after each, then a pipe for every column that the row lacks, except in the last row.
    ///
    /// A blank cell is left out; or, if a space was found in it, it is a line break before its pipe.
    static func trafilatura112(_ table: StatutoryTable, keepsBlanks: Bool) -> [String] {
        table.rows.enumerated().flatMap { index, row in
            let cells = row.filter { !$0.isBlank || keepsBlanks }
            let texts = cells.map { ($0.isBlank ? "\n" : $0.lines.joined(separator: " ")) + " | " }
            let isLast = index == table.rows.count - 1
            let padding = isLast ? "" : String(repeating: "|", count: table.columnCount - cells.count)
            return (texts.joined() + padding).split(separator: "\n", omittingEmptySubsequences: true)
                .map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty }
        }
    }

    static func trafilatura22(_ table: StatutoryTable) -> [String] {
        filled(table, joiningLinesWith: " ").map { row in
            "| " + row.map { "\($0) | " }.joined()
        }
    }

    static func markitdown(_ table: StatutoryTable) -> [String] {
        let rows = table.rows.map { row in
            "|"
                + row.map { " \($0.lines.joined(separator: " "))" + String(repeating: " |", count: $0.columnSpan) }
                .joined()
        }
        let head = "|" + String(repeating: "  |", count: table.columnCount)
        return [head, "|" + String(repeating: " --- |", count: table.columnCount)] + rows
    }

    static func html2text(_ table: StatutoryTable) -> [String] {
        let rows = table.rows.map { $0.map { $0.lines.joined(separator: " ") }.joined(separator: "| ") + "  " }
        let separator = Array(repeating: "---", count: table.rows.first?.count ?? 0).joined(separator: "|")
        return rows.prefix(1) + [separator + "  "] + rows.dropFirst()
    }

    static func handMade(_ table: StatutoryTable) -> [String] {
        var above = [String](repeating: "", count: table.columnCount)
        var left = [Int](repeating: 0, count: table.columnCount)
        let rows = table.grid.map { row in
            row.enumerated().map { column, slot -> String in
                guard case .cell(let cell) = slot else {
                    left[column] -= 1
                    return left[column] >= 0 ? above[column] : ""
                }
                above[column] = cell.lines.joined()
                left[column] = cell.rowSpan - 1
                return above[column]
            }
        }
        let lines = rows.map { "| \($0.joined(separator: " | ")) |" }
        return lines.prefix(1) + ["|" + String(repeating: ":---:|", count: table.columnCount)] + lines.dropFirst()
    }

    /// The width in a fixed pitch font, in which Han characters are twice as wide.
    private static func displayWidth(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: width - displayWidth(text))
    }
}
