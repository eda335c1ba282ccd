public import GeneratedReports
import ReportCore

/// The sources that are made of one seed: a report in every shape and dialect.
public struct GeneratedCases: Sendable {
    /// How many twins of a report the oracle sees; a row of three cells has six.
    private static let twinCount = 9

    private let seed: UInt64
    /// The report that belongs to the seed.
    public let report: GeneratedReport
    private let traits: Set<RenderingTrait>

    /// Editions go by turns; half of the reports have something happen to their renderings.
    public init(seed: UInt64) {
        let editions = Edition.allCases
        let traits = RenderingTrait.allCases
        let turn = Int(truncatingIfNeeded: seed >> 2)
        self.seed = seed
        report = GeneratedReport(
            seed: seed, options: GenerationOptions(edition: editions[Int(seed % UInt64(editions.count))]))
        self.traits = turn.isMultiple(of: 2) ? [] : [traits[abs(turn / 2) % traits.count]]
    }

    /// One source for every shape and dialect.
    public var all: [Case] {
        var truth = Truth(report)
        let twins = report.hasTwins ? (0..<Self.twinCount).map { texts(of: report.twin($0)) } : []
        let originals = texts(of: report)
        return pages.map { testCase($0, format: "page", losses: Losses(), &truth) }
            + originals.enumerated().map { index, text in
                let oracle = TwinOracle(rows: text.rendering.printedRows(of: report))
                let losses = oracle.losses(of: text.rendering.text, twins: twins.map { $0[index].rendering.text })
                return testCase(text.rendering, format: text.format, losses: losses, &truth)
            }
    }

    private var pages: [Rendering] {
        PageShape.allCases.map(Renderings(report: report, traits: traits).page)
    }

    private func texts(of report: GeneratedReport) -> [(format: String, rendering: Rendering)] {
        let renderings = Renderings(report: report, traits: traits)
        return PipeDialect.allCases.map { ("pipe text", renderings.pipeText($0)) }
            + PastedLayout.allCases.map { ("pasted text", renderings.pastedText($0)) }
    }

    private func testCase(_ rendering: Rendering, format: String, losses: Losses, _ truth: inout Truth) -> Case {
        truth.taint = rendering.taint
        let file = "\(rendering.name).\(rendering.fileExtension)"
        return Case(
            place: "seed \(seed) \(file) (\(rendering.remarks); \(rendering.traits.joined(separator: " ")))",
            input: SourceInput(name: file, bytes: rendering.bytes), truth: truth, losses: losses, format: format,
            dialect: rendering.name, traits: rendering.traits)
    }
}
