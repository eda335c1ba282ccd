import Foundation
import GeneratedReports
import ReportModel

/// An indicator or a figure, by what makes it the same in report and truth.
struct Fact {
    /// Key, value, unit, whether it is approximate, and scope, as far as the kind has them.
    let identity: String
    /// The words that state it.
    let words: String
    /// Whether a reader may leave it out.
    var isOptional = false
    /// The row of the table of 2014 that states it, as losses name it.
    var row: String?

    init(_ indicator: Indicator) {
        identity = Self.identity(
            indicator.key.rawValue, indicator.value, indicator.unit, indicator.approximate,
            PrintedUnit.scope(indicator.scope))
        words = indicator.raw
    }

    init(_ indicator: IndicatorTruth) {
        identity = Self.identity(
            indicator.key, Decimal(string: indicator.value), indicator.unit, indicator.approximate,
            PrintedUnit.scope(indicator.scope))
        words = indicator.raw
        isOptional = indicator.optional
        row = indicator.row
    }

    init(_ figure: Figure) {
        identity = Self.identity("figure", figure.value, PrintedUnit.plain(figure.unit), figure.approximate, nil)
        words = figure.phrase
    }

    init(_ figure: FigureTruth) {
        identity = Self.identity(
            "figure", Decimal(string: figure.value), PrintedUnit.plain(figure.unit), figure.approximate, nil)
        words = figure.phrase
        isOptional = figure.optional
        row = figure.row
    }

    private static func identity(
        _ key: String, _ value: Decimal?, _ unit: String?, _ approximate: Bool, _ scope: String?
    ) -> String {
        [key, approximate ? "≈" : "=", value?.description ?? "?", unit, scope].compactMap { $0 }.joined(separator: " ")
    }
}
