import PipeTableFormat
import ReportCore

func document(_ text: String) throws -> SourceDocument {
    try PipeTableSource().read(SourceInput(name: "case.md", bytes: Array(text.utf8)), in: ReadContext())
}

/// A text as the module reads it, a block a line: its kind, and its words or the rows of its table.
///
/// An empty slot is `∅` blank, `·` padding or `?` either; `^` marks a header cell; a table whose row ends are not to
/// be trusted is a `stream`.
func reading(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.blocks.map { block in
        switch block.kind {
        case .table(let index): rendering(document.tables[index], in: document)
        case .listItem: "- \(document.string(block.range))"
        case .heading(let level): "h\(level) \(document.string(block.range))"
        case .paragraph: document.string(block.range)
        }
    }
}

func rendering(_ table: Table, in document: SourceDocument) -> String {
    var rows: [[String]] = []
    for cell in table.cells {
        if cell.row == rows.count { rows.append([]) }
        let words =
            switch cell.gap {
            case .blank?: "∅"
            case .padding?: "·"
            case .ambiguous?: "?"
            case nil: (cell.isHeader ? "^" : "") + document.string(cell.range)
            }
        rows[cell.row].append(words)
    }
    return (table.rowsKnown ? "table " : "stream ") + rows.map { $0.joined(separator: "|") }.joined(separator: " / ")
}
