import Foundation
import ReportModel

/// An indicator that a sentence states, by the units it was read from.
struct StatedIndicator: Sendable {
    var key: IndicatorKey
    var value: Decimal
    var isApproximate: Bool
    /// Whose count it is, in Simplified characters; nil for the issuer's.
    var scope: String?
    var origin: Indicator.Origin
    /// The units of the words that are the evidence.
    var raw: Range<Int>
    /// The units of the number; nil for a denial.
    var digits: Range<Int>?
}
