public import GeneratedReports
import ReportCore

/// The sources made from one seed: a report in every shape and dialect.
public struct GeneratedCases: Sendable {
    /// How many twins of a report the oracle sees; a row of three cells has six.
    private static let twinCount = 9

    /// The report that belongs to the seed.
    public let report: GeneratedReport
    private let traits: Set<RenderingTrait>
    private let renderings: Renderings

    /// Editions alternate; what happens to the report on its way is chosen by the seed.
    public init(seed: UInt64) {
        let editions = Edition.allCases
        report = GeneratedReport(
            seed: seed, options: GenerationOptions(edition: editions[Int(seed % UInt64(editions.count))]))
        traits = Set(RenderingTrait.chosen(by: seed))
        renderings = Renderings(report: report, traits: traits)
    }

    /// One source for every shape and dialect.
    public var all: [Case] {
        let pages = PageShape.allCases.map(renderings.page)
        let twins =
            report.hasTwins
            ? (0..<Self.twinCount).map { Self.texts(Renderings(report: report.twin($0), traits: traits)) } : []
        let texts = Self.texts(renderings).enumerated().map { index, text in
            let oracle = TwinOracle(rows: renderings.printedRows(of: text.rendering))
            let losses = oracle.losses(of: text.rendering.text, twins: twins.map { $0[index].rendering.text })
            return testCase(text.rendering, format: text.format, losses: losses)
        }
        return pages.map { testCase($0, format: "page", losses: Losses()) } + texts
    }

    private static func texts(_ renderings: Renderings) -> [(format: String, rendering: Rendering)] {
        PipeDialect.allCases.map { ("pipe text", renderings.pipeText($0)) }
            + PastedLayout.allCases.map { ("pasted text", renderings.pastedText($0)) }
    }

    private func testCase(_ rendering: Rendering, format: String, losses: Losses) -> Case {
        var truth = Truth(report)
        truth.title = renderings.report.title
        truth.taint = rendering.taint
        let file = "\(rendering.name).\(rendering.fileExtension)"
        return Case(
            place: "seed \(report.seed) \(file) (\(rendering.remarks); \(rendering.traits.joined(separator: " ")))",
            input: SourceInput(name: file, bytes: rendering.bytes), truth: truth, losses: losses, format: format,
            dialect: rendering.name, traits: rendering.traits)
    }
}
