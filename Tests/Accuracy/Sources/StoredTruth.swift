public import Foundation
import GeneratedReports

/// The truth stored beside a page as JSON.
extension Truth {
    /// The truth in that file.
    public init(json: URL) throws {
        let stored = try JSONDecoder().decode(Stored.self, from: Data(contentsOf: json))
        title = stored.title
        issuer = stored.issuer
        reportYear = stored.reportYear
        edition = stored.edition
        signedOn = stored.signedOn
        sections = stored.sections
        cells = stored.cells.map { Cell(pointer: $0.pointer, value: $0.value, state: $0.state) }
        indicators = stored.indicators?.map(\.truth)
        figures = stored.figures?.map(\.truth)
        traits = stored.traits ?? []
    }

    private struct Stored: Decodable {
        struct Cell: Decodable {
            var pointer: String
            var value: String?
            var state: String
        }

        struct Indicator: Decodable {
            var key: String
            var value: String
            var unit: String
            var approximate: Bool
            var origin: String
            var scope: String?
            var raw: String
            var optional: Bool

            var truth: IndicatorTruth {
                IndicatorTruth(
                    key: key, value: value, unit: unit, approximate: approximate,
                    origin: IndicatorTruth.Origin(rawValue: origin) ?? .narrative, scope: scope, raw: raw,
                    optional: optional)
            }
        }

        struct Figure: Decodable {
            var value: String
            var unit: String?
            var approximate: Bool
            var phrase: String
            var optional: Bool

            var truth: FigureTruth {
                FigureTruth(value: value, unit: unit, approximate: approximate, phrase: phrase, optional: optional)
            }
        }

        var title: String?
        var issuer: String
        var reportYear: Int
        var edition: String
        var signedOn: String?
        var sections: [String]
        var cells: [Cell]
        var indicators: [Indicator]?
        var figures: [Figure]?
        var traits: [String]?
    }
}
