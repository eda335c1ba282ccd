/// Renders a report as text that someone copied out of a page.
public enum PastedText {
    /// The text of that report under those choices.
    public static func render(_ report: GeneratedReport, _ options: PastedOptions) -> Rendering {
        let writer = PastedTextWriter(report: report, options: options)
        return writer.draft.rendering(
            of: report, name: options.layout.rawValue, fileExtension: "txt", form: options.form)
    }
}

/// Writes one pasted text.
struct PastedTextWriter {
    let report: GeneratedReport
    let options: PastedOptions

    var draft: TextDraft {
        var draft = TextDraft()
        if let title = report.title { draft.add([title, ""]) }
        for text in report.preamble { draft.add(paragraph(text)) }
        for section in report.sections {
            draft.add(paragraph(section.heading))
            for block in section.blocks { add(block, to: &draft) }
        }
        draft.add(report.signature)
        return draft
    }

    private func paragraph(_ text: String) -> String {
        options.isIndented ? "　　" + text : text
    }

    private func add(_ block: ReportSection.Block, to draft: inout TextDraft) {
        switch block {
        case .subheading(let text), .paragraph(let text): draft.add(paragraph(text))
        case .table, .grid:
            guard let table = report.grid(of: block) else { return }
            draft.add(lines(of: table))
            let isLossy = options.layout == .filledCellLines || options.layout == .spacedCellLines
            if isLossy { draft.lost.leaveOutBlanks(of: table) }
        }
    }

    private func lines(of table: StatutoryTable) -> [String] {
        let rows = table.rows.map { row in row.map { $0.lines.joined() } }
        switch options.layout {
        case .tabRows: return rows.map { $0.joined(separator: "\t") }
        case .cellLines: return Array(rows.joined())
        case .filledCellLines: return rows.joined().filter { !$0.isEmpty }
        case .spacedCellLines: return rows.joined().filter { !$0.isEmpty }.flatMap { [$0, ""] }
        }
    }
}
