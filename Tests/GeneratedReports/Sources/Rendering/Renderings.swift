/// The renderings of one report, their choices made by its seed.
public struct Renderings: Sendable {
    /// The report as it is printed.
    public let report: GeneratedReport
    private let marks: [String]
    private let taint: [TaintTruth]

    /// The renderings of that report as it is.
    public init(report: GeneratedReport) {
        self.init(report: report, traits: [])
    }

    /// The renderings of that report after all that happened to it on the way.
    ///
    /// What a report has no place for does not happen to it: the `traits` of the renderings say what did.
    public init(report: GeneratedReport, traits: Set<RenderingTrait>) {
        var passage = Passage(report)
        for trait in RenderingTrait.allCases where traits.contains(trait) { passage.apply(trait) }
        self.report = passage.report
        marks = passage.shown.map(\.rawValue)
        taint = passage.taint
    }

    /// A page of that shape.
    public func page(_ shape: PageShape) -> Rendering {
        let options = PageOptions(shape: shape, seed: report.seed)
        return marked(HTMLPage.render(report, options), options.charset)
    }

    /// A pipe text in that dialect.
    public func pipeText(_ dialect: PipeDialect) -> Rendering {
        let options = PipeOptions(dialect: dialect, seed: report.seed)
        return marked(PipeText.render(report, options), options.form.charset)
    }

    /// A pasted text in that layout.
    public func pastedText(_ layout: PastedLayout) -> Rendering {
        let options = PastedOptions(layout: layout, seed: report.seed)
        return marked(PastedText.render(report, options), options.form.charset)
    }

    /// One rendering for every shape, dialect and layout.
    public var all: [Rendering] {
        PageShape.allCases.map(page) + dialects.map(pipeText) + PastedLayout.allCases.map(pastedText)
    }

    /// One page, one pipe text and one pasted text, in rotation.
    public func some(turn: Int) -> [Rendering] {
        [
            page(Self.turn(turn)), pipeText(dialects[turn % dialects.count]),
            pastedText(Self.turn(turn + turn / PastedLayout.allCases.count)),
        ]
    }

    /// The dialects that a report is written in; the plain ones have their samples recorded in the first four.
    private var dialects: [PipeDialect] { report.options == nil ? PipeDialect.plain : PipeDialect.allCases }

    private func marked(_ rendering: Rendering, _ charset: TextCharset) -> Rendering {
        var result = rendering
        result.traits = marks + (hasBlanks ? ["blankCells"] : [])
        if case .gb18030 = charset { result.traits.append("gb18030") }
        result.taint = taint
        return result
    }

    private var hasBlanks: Bool {
        report.tables.contains { $0.rows.joined().contains { $0.rowPointer != nil && $0.isBlank } }
    }

    private static func turn<Kind: CaseIterable>(_ turn: Int) -> Kind where Kind.AllCases == [Kind] {
        Kind.allCases[turn % Kind.allCases.count]
    }
}
