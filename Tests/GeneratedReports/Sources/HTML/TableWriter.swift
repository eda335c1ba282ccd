/// Writes a statutory table in HTML.
struct TableWriter {
    /// The notation of the tags.
    enum Notation {
        case plain
        case headed
        case upperCase
        case word
    }

    let notation: Notation
    let options: PageOptions

    /// The whole table element; only a headed table can have a caption.
    func html(_ table: StatutoryTable, caption: String? = nil) -> String {
        let blank = table.kind == .reviewAndLitigation ? options.reviewBlank : options.cells.blank
        let content = CellContentWriter(markup: options.cells, blank: blank)
        switch notation {
        case .plain: return plain(table, content)
        case .headed: return headed(table, content, caption: caption)
        case .upperCase: return upperCase(table)
        case .word: return word(table)
        }
    }

    // MARK: Plain and headed tables

    private func plain(_ table: StatutoryTable, _ content: CellContentWriter) -> String {
        let rows = table.rows.map { row(cells: $0.map { cell($0, tag: "td", content) }) }
        let borders = "border=\"1\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse: collapse;\""
        let parts = ["<table \(borders) width=\"100%\">", "<tbody>"] + rows + ["</tbody></table>"]
        return parts.joined(separator: lineBreak)
    }

    private static func headRows(_ kind: StatutoryTable.Kind) -> Int {
        switch kind {
        case .article20: 0
        case .requests, .reviewAndLitigation: 3
        case .statistics: 1
        }
    }

    private func headed(_ table: StatutoryTable, _ content: CellContentWriter, caption: String?) -> String {
        let headCount = Self.headRows(table.kind)
        let rows = table.rows.map { cells in
            row(cells: cells.map { cell($0, tag: $0.role == .header ? "th" : "td", content) })
        }
        let columns = String(repeating: "<col>", count: table.columnCount)
        let head = rows[..<headCount].joined(separator: lineBreak)
        let body = rows[headCount...].joined(separator: lineBreak)
        return [
            "<table class=\"report-table\">", caption.map { "<caption>\(HTMLText.escaped($0))</caption>" } ?? "",
            "<colgroup>\(columns)</colgroup>", headCount == 0 ? "" : "<thead>\(lineBreak)\(head)</thead>",
            "<tbody>\(lineBreak)\(body)\(lineBreak)</tbody>", "</table>",
        ].joined(separator: lineBreak)
    }

    private func cell(_ cell: StatutoryTable.Cell, tag: String, _ content: CellContentWriter) -> String {
        let open = "<\(tag)\(HTMLText.spans(cell))\(tag == "td" ? " valign=\"center\"" : "")>"
        let inner = content.html(cell)
        guard options.cells.layout == .indentedContent, !inner.isEmpty else { return open + inner + "</\(tag)>" }
        return "\(open)\n\t\t\t\t\(inner)\n\t\t\t</\(tag)>"
    }

    private func row(cells: [String]) -> String {
        switch options.cells.layout {
        case .compact: "<tr>\(cells.joined())</tr>"
        case .cellPerLine: "<tr>\n\(cells.joined(separator: "\n"))\n</tr>"
        case .indentedContent: "\t\t<tr>\n\t\t\t\(cells.joined(separator: "\n\t\t\t"))\n\t\t</tr>"
        }
    }

    private var lineBreak: String { options.cells.layout == .compact ? "" : "\n" }

    // MARK: Tables of old pages

    /// Rows and cells that are never closed, as browsers accept.
    private func upperCase(_ table: StatutoryTable) -> String {
        let rows = table.rows.map { "<TR align=middle>" + $0.map(upperCaseCell).joined() }
        return "<CENTER><TABLE cellSpacing=1 cellPadding=3 width=\"96%\" bgColor=#333333 border=0>\n<TBODY>\n"
            + rows.joined(separator: "\n") + "\n</TBODY></TABLE></CENTER>"
    }

    private func upperCaseCell(_ cell: StatutoryTable.Cell) -> String {
        let text = cell.isBlank ? "&nbsp;" : cell.lines.map(HTMLText.escaped).joined(separator: "<BR>")
        let spans = HTMLText.spans(cell, row: "rowSpan", column: "colSpan", quote: "")
        let inner = cell.role == .header ? "<B>\(text)</B>" : text
        return "<TD\(spans) bgColor=#ffffff><FONT size=2>\(inner)</FONT>" + lineBreak
    }

    /// Cells as a word processor leaves them: styled paragraphs, numbers split by spans, conditional blanks.
    private func word(_ table: StatutoryTable) -> String {
        let rows = table.rows.map { row in
            " <tr style='height:19.85pt'>\n" + row.map(wordCell).joined(separator: "\n") + "\n </tr>"
        }
        return "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;"
            + "mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>\n" + rows.joined(separator: "\n") + "\n</table>"
    }

    private func wordCell(_ cell: StatutoryTable.Cell) -> String {
        let style = "style='width:46.2pt;border:solid windowtext 1.0pt'"
        let open =
            "  <td width=62\(HTMLText.spans(cell, quote: "")) \(style)>\n"
            + "  <p class=MsoNormal align=center style='text-align:center'>"
        let text: String
        if cell.isBlank {
            text = "<![if !supportEmptyParas]>&nbsp;<![endif]>"
        } else {
            text = cell.lines.map(WordText.spans).joined(separator: options.cells.breaksHeaders ? "<br>\n  " : "")
        }
        return open + text + "<o:p></o:p></p>\n  </td>"
    }
}
