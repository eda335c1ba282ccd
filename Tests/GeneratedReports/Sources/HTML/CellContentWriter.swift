/// Writes the content of a table cell.
struct CellContentWriter {
    let markup: CellMarkup
    let blank: CellMarkup.Blank

    /// The HTML between the tags of the cell.
    func html(_ cell: StatutoryTable.Cell) -> String {
        guard !cell.isBlank else { return blankHTML }
        let lines = cell.lines.map(HTMLText.escaped)
        if cell.lines.count > 1, markup.breaksHeaders, markup.wrap == .paragraph {
            return lines.map { "<p style=\"text-align: center;\">\($0)</p>" }.joined()
        }
        return wrapped(lines.joined(separator: markup.breaksHeaders ? "<br />" : ""))
    }

    private func wrapped(_ text: String) -> String {
        switch markup.wrap {
        case .bare: text
        case .paragraph: "<p style=\"text-align: center;\">\(text)</p>"
        case .span: "<span style=\"font-size: 12pt;\">\(text)</span>"
        case .paragraphSpan: "<p align=\"center\"><span style=\"font-family: 宋体;\">\(text)</span></p>"
        }
    }

    private var blankHTML: String {
        switch blank {
        case .nothing: ""
        case .space: "&nbsp;"
        case .spaceParagraph: "<p align=\"center\">&nbsp;</p>"
        case .spaceSpanParagraph: "<p><span>&nbsp;</span></p>"
        case .emptyParagraph: "<p></p>"
        case .breakParagraph: "<p><br/></p>"
        }
    }
}
