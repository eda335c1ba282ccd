/// The renderings of one report, their choices made by its seed.
public struct Renderings: Sendable {
    private let report: GeneratedReport

    /// The renderings of that report as it is.
    public init(report: GeneratedReport) {
        self.report = report
    }

    /// The renderings of that report after all that happened to it on the way.
    public init(report: GeneratedReport, traits: Set<RenderingTrait>) {
        self.report = report
    }

    /// A page of that shape.
    public func page(_ shape: PageShape) -> Rendering {
        HTMLPage.render(report, PageOptions(shape: shape, seed: report.seed))
    }

    /// A pipe text in that dialect.
    public func pipeText(_ dialect: PipeDialect) -> Rendering {
        PipeText.render(report, PipeOptions(dialect: dialect, seed: report.seed))
    }

    /// A pasted text in that layout.
    public func pastedText(_ layout: PastedLayout) -> Rendering {
        PastedText.render(report, PastedOptions(layout: layout, seed: report.seed))
    }

    /// One rendering for every shape, dialect and layout.
    public var all: [Rendering] {
        PageShape.allCases.map(page) + PipeDialect.allCases.map(pipeText) + PastedLayout.allCases.map(pastedText)
    }

    /// One page, one pipe text and one pasted text: which ones, goes by turns.
    public func some(turn: Int) -> [Rendering] {
        [
            page(Self.turn(turn)), pipeText(Self.turn(turn)),
            pastedText(Self.turn(turn + turn / PastedLayout.allCases.count)),
        ]
    }

    private static func turn<Kind: CaseIterable>(_ turn: Int) -> Kind where Kind.AllCases == [Kind] {
        Kind.allCases[turn % Kind.allCases.count]
    }
}
