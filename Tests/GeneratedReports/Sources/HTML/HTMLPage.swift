/// Renders a report as a web page.
public enum HTMLPage {
    /// The page of that report under those choices.
    public static func render(_ report: GeneratedReport, _ options: PageOptions) -> Rendering {
        let html = options.lineEnd.applied(to: PageWriter(report: report, options: options).html)
        return Rendering(
            name: options.shape.rawValue, fileExtension: "html", remarks: options.remarks, text: html,
            bytes: options.charset.encode(html),
            contentWords: ContentWords.of(report).words, lostBlanks: [], vanishedRows: [])
    }
}

/// Writes one page.
struct PageWriter {
    let report: GeneratedReport
    let options: PageOptions
    let facts: PageFacts
    let parts: PageParts

    init(report: GeneratedReport, options: PageOptions) {
        self.report = report
        self.options = options
        facts = PageFacts(report, seed: options.seed)
        parts = PageParts(facts: facts, charset: options.charset)
    }

    /// The page in the chosen shape.
    var html: String {
        switch options.shape {
        case .trs: trsPage
        case .hanweb: hanwebPage
        case .vsb: vsbPage
        case .ucap: ucapPage
        case .guangdong: guangdongPage
        case .fontEra: fontEraPage
        case .wordPasted: wordPage
        case .modern: modernPage
        case .nameless: namelessPage
        }
    }

    /// The report in that style.
    func body(_ style: BodyWriter.Style, _ notation: TableWriter.Notation = .plain) -> String {
        BodyWriter(report: report, style: style, tables: TableWriter(notation: notation, options: options)).html()
    }

    /// The title above the report in those tags; nothing when the report has none, or has it in its text only.
    func headline(_ open: String, _ close: String) -> String {
        guard let title = report.title, options.titlePlace != .inText else { return "" }
        return open + HTMLText.escaped(title) + close
    }
}
