/// Renders a report as text whose tables are rows of pipes.
public enum PipeText {
    /// The text of that report under those choices.
    public static func render(_ report: GeneratedReport, _ options: PipeOptions) -> Rendering {
        let dialect = options.dialect
        return PipeTextWriter(report: report, options: options).draft.rendering(
            of: report, name: dialect.rawValue, fileExtension: dialect.fileExtension, form: options.form)
    }
}

/// Writes one pipe text.
struct PipeTextWriter {
    let report: GeneratedReport
    let options: PipeOptions

    var draft: TextDraft {
        var draft = TextDraft()
        if let title = report.title { draft.add(block(isMarkdown ? "# " + title : title)) }
        for text in report.preamble { draft.add(block(text)) }
        for section in report.sections {
            draft.add(block(isMarkdown ? "## " + section.heading : section.heading))
            for block in section.blocks { add(block, to: &draft) }
        }
        for line in report.signature { draft.add(block(line)) }
        return draft
    }

    private var isMarkdown: Bool { options.dialect.fileExtension == "md" }

    /// A block of one line; Markdown has an empty line after it.
    private func block(_ text: String) -> [String] {
        isMarkdown ? [text, ""] : [text]
    }

    private func add(_ block: ReportSection.Block, to draft: inout TextDraft) {
        switch block {
        case .subheading(let text): draft.add(self.block(isMarkdown ? "### " + text : text))
        case .paragraph(let text): draft.add(self.block(text))
        case .table, .grid:
            guard let table = report.grid(of: block) else { return }
            draft.add(lines(of: table) + (isMarkdown ? [""] : []))
            if options.dialect == .trafilatura112, !options.keepsBlanks { draft.lost.leaveOutBlanks(of: table) }
        }
    }

    private func lines(of table: StatutoryTable) -> [String] {
        switch options.dialect {
        case .gfm: PipeRows.gfm(table)
        case .pandoc: PipeRows.pandoc(table)
        case .trafilatura112: PipeRows.trafilatura112(table, keepsBlanks: options.keepsBlanks)
        case .trafilatura22: PipeRows.trafilatura22(table)
        case .markitdown: PipeRows.markitdown(table)
        case .html2text: PipeRows.html2text(table)
        case .handMade: PipeRows.handMade(table)
        }
    }
}
