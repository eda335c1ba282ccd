#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A named quantity of the controlled vocabulary, whichever way the report states it.
public struct Indicator: Sendable, Equatable {
    /// How the quantity was stated.
    public enum Origin: String, Sendable, CaseIterable, JSONWritable {
        /// In a table, such as that of the notice of 2014.
        case table
        /// In a list of names with values.
        case list
        /// In a sentence.
        case narrative
    }

    /// The name in the vocabulary: `requests.received`.
    public var key: IndicatorKey
    /// The quantity, exact, in `unit`.
    public var value: Decimal
    /// The vocabulary's own unit: `件`.
    public var unit: String
    /// Whether the text says that it is not an exact number (`约`, `余`).
    public var approximate: Bool
    /// The organ that was counted, if not the issuer as a whole.
    public var scope: String?
    /// How it was stated; `from` in JSON.
    public var origin: Origin
    /// The words it was read from, verbatim: a clause, or the number's cell in a table.
    public var raw: String
    /// Where `raw` is in the source.
    public var position: Position

    public init(
        key: IndicatorKey, value: Decimal, unit: String, approximate: Bool = false, scope: String? = nil,
        origin: Origin,
        raw: String, position: Position
    ) {
        self.key = key
        self.value = value
        self.unit = unit
        self.approximate = approximate
        self.scope = scope
        self.origin = origin
        self.raw = raw
        self.position = position
    }
}

/// A number with a measure word in the narrative, or that of a row that the statistics table of 2014 lacks.
public struct Figure: Sendable, Equatable {
    /// The number, exact, its scale (`万`) multiplied out.
    public var value: Decimal
    /// The measure word as printed; nil if the number ends with its scale (`670万`).
    public var unit: String?
    /// Whether the text says that it is not an exact number (`约`, `余`).
    public var approximate: Bool
    /// The clause that contains it; for a table's row, the label, the unit and the number, separated by spaces.
    public var phrase: String
    /// Where the phrase is in the source; for a table's row, where the number is.
    public var position: Position

    public init(value: Decimal, unit: String?, approximate: Bool, phrase: String, position: Position) {
        self.value = value
        self.unit = unit
        self.approximate = approximate
        self.phrase = phrase
        self.position = position
    }
}

extension Indicator: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("approximate", approximate)
            json.member("evidence") { json in
                json.object { json in
                    json.member("column", position.column)
                    json.member("line", position.line)
                    json.member("raw", raw)
                }
            }
            json.member("from", origin)
            json.member("key", key)
            json.member("scope", scope)
            json.member("unit", unit)
            json.member("value", value)
        }
    }
}

extension Figure: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("approximate", approximate)
            json.member("column", position.column)
            json.member("line", position.line)
            json.member("phrase", phrase)
            json.member("unit", unit)
            json.member("value", value)
        }
    }
}
