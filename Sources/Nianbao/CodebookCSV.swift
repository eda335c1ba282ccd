public import ReportModel

/// The `Codebook` of `ReportModel` as CSV (RFC 4180, UTF-8): one line for each cell of the statutory tables and each indicator.
public enum CodebookCSV {
    /// The columns, in order; the header line is made of them.
    public enum Column: String, Sendable, CaseIterable {
        /// The JSON Pointer of the cell, or the key of the indicator.
        case pointer
        /// The Chinese label of the row, or of the indicator.
        case row
        /// The Chinese label of the column; empty of an indicator.
        case column
        case group
        /// The measure word or the unit of money; `as printed` where each cell prints its own.
        case unit
        /// The editions whose form prints it, with spaces between.
        case editions
        case english
        case chinese
    }

    /// The header and a line for each entry.
    public static func bytes(of entries: [Codebook.Entry] = Codebook.entries) -> [UInt8] {
        var bytes = CSVLine.header(Column.self)
        for entry in entries { CSVLine.append(Column.allCases.map { field($0, of: entry) }, to: &bytes) }
        return bytes
    }

    private static func field(_ column: Column, of entry: Codebook.Entry) -> String {
        switch column {
        case .pointer: entry.pointer
        case .row: entry.row
        case .column: entry.column ?? ""
        case .group: entry.group ?? ""
        case .unit: entry.unit ?? "as printed"
        case .editions: entry.editions.map(\.rawValue).joined(separator: " ")
        case .english: entry.english
        case .chinese: entry.chinese
        }
    }
}
