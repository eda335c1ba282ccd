/// Writes the report itself in HTML, without the page around it.
struct BodyWriter {
    /// How paragraphs and headings are marked up.
    enum Style {
        /// Paragraphs indented by two wide spaces, headings in bold.
        case indented
        /// Paragraphs indented by style, each text in a span.
        case styledSpans
        /// `h2`, `h3` and plain paragraphs.
        case semantic
        /// One run of text in a `<font>`, broken by `<br>` and spaces.
        case broken
        /// `MsoNormal` paragraphs.
        case word
        /// A `div` for every paragraph.
        case divisions
    }

    let report: GeneratedReport
    let style: Style
    let tables: TableWriter

    /// The report's text and tables; with the title when it is printed there.
    func html() -> String {
        var parts: [String] = []
        if tables.options.titlePlace != .aboveText, let title = report.title { parts.append(self.title(title)) }
        parts += report.preamble.map(paragraph)
        for section in report.sections {
            parts.append(heading(section.heading))
            parts += blocks(of: section)
        }
        parts += report.signature.map(signature)
        return parts.joined(separator: "\n")
    }

    private static func isTable(_ block: ReportSection.Block?) -> Bool {
        switch block {
        case .table, .grid: true
        default: false
        }
    }

    private func blocks(of section: ReportSection) -> [String] {
        var caption: String?
        return section.blocks.enumerated().compactMap { index, block in
            switch block {
            case .subheading(let text): return subheading(text)
            case .paragraph(let text):
                if tables.notation == .headed, Self.isTable(section.blocks[(index + 1)...].first) {
                    caption = text
                    return nil
                }
                return paragraph(text)
            case .table, .grid:
                defer { caption = nil }
                return report.grid(of: block).map { tables.html($0, caption: caption) }
            }
        }
    }
}

// MARK: One block

extension BodyWriter {
    private func title(_ text: String) -> String {
        let text = HTMLText.escaped(text)
        switch style {
        case .indented, .styledSpans: return "<p style=\"text-align: center;\"><strong>\(text)</strong></p>"
        case .semantic: return "<h2 class=\"title\">\(text)</h2>"
        case .broken: return "<CENTER><FONT size=4><B>\(text)</B></FONT></CENTER>"
        case .word:
            return "<p class=MsoNormal align=center style='text-align:center'><b>"
                + "\(WordText.spans(text))<o:p></o:p></b></p>"
        case .divisions: return "<div class=\"tc\"><b>\(text)</b></div>"
        }
    }

    private func heading(_ text: String) -> String {
        switch style {
        case .indented: return "<p>　　<strong>\(HTMLText.escaped(text))</strong></p>"
        case .styledSpans:
            return "<p style=\"text-indent: 2em;\"><span style=\"font-family: 黑体; font-size: 16pt;\">"
                + "\(HTMLText.escaped(text))</span></p>"
        case .semantic: return "<h2>\(HTMLText.escaped(text))</h2>"
        case .broken: return "<BR>&nbsp;&nbsp;&nbsp; <B>\(HTMLText.escaped(text))</B><BR>"
        case .word:
            return "<p class=MsoNormal style='text-indent:32.0pt'><b>\(WordText.spans(text))</b><o:p></o:p></p>\n"
        case .divisions: return "<div class=\"p1\"><b>\(HTMLText.escaped(text))</b></div>"
        }
    }

    private func subheading(_ text: String) -> String {
        switch style {
        case .semantic: return "<h3>\(HTMLText.escaped(text))</h3>"
        case .styledSpans:
            return "<p style=\"text-indent: 2em;\"><span style=\"font-family: 楷体; font-size: 16pt;\">"
                + "\(HTMLText.escaped(text))</span></p>"
        default: return paragraph(text)
        }
    }

    private func paragraph(_ text: String) -> String {
        let escaped = HTMLText.escaped(text)
        switch style {
        case .indented: return "<p>　　\(escaped)</p>"
        case .styledSpans:
            return "<p style=\"text-indent: 2em; line-height: 2em;\"><span style=\"font-family: 仿宋, 仿宋_GB2312; "
                + "font-size: 16pt;\">\(escaped)</span></p>"
        case .semantic: return "<p>\(escaped)</p>"
        case .broken: return "&nbsp;&nbsp;&nbsp; \(escaped)<BR>"
        case .word:
            return "<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt;mso-line-height-rule:\nexactly'>"
                + "\(WordText.spans(text))<o:p></o:p></p>\n"
        case .divisions: return "<div class=\"p0\">&emsp;&emsp;\(escaped)</div>"
        }
    }

    private func signature(_ text: String) -> String {
        let escaped = HTMLText.escaped(text)
        switch style {
        case .broken: return "<P align=right>\(escaped)&nbsp;&nbsp;"
        case .word:
            return "<p class=MsoNormal align=right style='text-align:right'>\(WordText.spans(text))<o:p></o:p></p>\n"
        case .divisions: return "<div class=\"tr\">\(escaped)</div>"
        default: return "<p style=\"text-align: right;\">\(escaped)</p>"
        }
    }
}
