/// Lines of columns for people: the first column to the left, the others to the right.
struct TextGrid {
    private var rows: [[String]] = []

    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// The rows, the columns two spaces apart.
    var lines: [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? TextGrid.width($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            let fields = row.enumerated().map { column, text in
                let space = String(repeating: " ", count: widths[column] - TextGrid.width(text))
                return column == 0 ? text + space : space + text
            }
            let line = "  " + fields.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// How many columns of a terminal a text takes: Chinese characters take two (Unicode Standard Annex 11).
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
                0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
                sum + 2
            default: sum + 1
            }
        }
    }
}
