import Foundation

/// A number of running text with the measure word that follows it.
struct SpokenNumber: Sendable {
    /// The number with its scale multiplied out: `1.9万` is 19000.
    var value: Decimal
    /// The units from its first digit to the end of its measure word and of the words that make it approximate.
    var units: Range<Int>
    /// The units of the digits themselves.
    var digits: Range<Int>
    /// The units of the measure word; nil if the number ends with its scale, or stands alone.
    var measure: Range<Int>?
    var kind: MeasureKind
    /// Whether the words around it say that it is not an exact number.
    var isApproximate: Bool
    /// Whether it counts something: it has a measure word, or a scale that closes it (`670万`).
    var isFigure: Bool
}
