import Foundation
import ReportModel

/// An indicator that a sentence states, by the units it was read from.
struct StatedIndicator: Sendable {
    var key: IndicatorKey
    var value: Decimal
    var isApproximate: Bool
    /// The organ that was counted, in Simplified characters; nil for the issuer.
    var scope: String?
    var origin: Indicator.Origin
    /// The units of the words that are the evidence.
    var raw: Range<Int>
    /// The units of the number; nil for a denial.
    var digits: Range<Int>?
}
