#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A named quantity of the controlled vocabulary, whichever way the report states it.
public struct Indicator: Sendable, Equatable {
    /// How the quantity was stated.
    public enum Origin: String, Sendable, CaseIterable, JSONWritable {
        case table
        case list
        case narrative
    }

    public var key: String
    public var value: Decimal
    public var unit: String
    public var approximate: Bool
    /// Whose count it is, when it is not the issuer's whole.
    public var scope: String?
    public var origin: Origin
    public var raw: String
    public var position: Position

    public init(
        key: String, value: Decimal, unit: String, approximate: Bool = false, scope: String? = nil, origin: Origin,
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

/// A number with a measure word in the narrative.
public struct Figure: Sendable, Equatable {
    public var value: Decimal
    /// The measure word as printed; nil where the number ends with its scale (`670万`).
    public var unit: String?
    public var approximate: Bool
    /// The clause that it stands in.
    public var phrase: String
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
