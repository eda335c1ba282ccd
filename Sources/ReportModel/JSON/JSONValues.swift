#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension String: JSONWritable {
    public func write(to json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONWritable {
    public func write(to json: inout JSONWriter) { json.boolean(self) }
}

extension Int: JSONWritable {
    public func write(to json: inout JSONWriter) { json.number(String(self)) }
}

extension Decimal: JSONWritable {
    /// Writes the number as ECMAScript prints it, which RFC 8785 (3.2.2.3) asks for.
    ///
    /// A report's numbers have at most 15 significant digits, so their decimal digits and the shortest digits of the
    /// nearest binary number are the same; only the very small ones need ECMAScript's exponent.
    public func write(to json: inout JSONWriter) {
        let plain = description
        let isTiny = plain.hasPrefix("0.000000") || plain.hasPrefix("-0.000000")
        json.number(isTiny ? exponential(plain) : plain)
    }

    /// `0.00000012` as `1.2e-7`.
    private func exponential(_ plain: String) -> String {
        let digits = plain.drop { "-0.".contains($0) }
        guard let first = digits.first else { return "0" }
        let exponent = (plain.firstIndex(of: ".").map { plain[$0...].dropFirst().prefix { $0 == "0" }.count } ?? 0) + 1
        let rest = digits.dropFirst()
        let sign = plain.hasPrefix("-") ? "-" : ""
        return sign + String(first) + (rest.isEmpty ? "" : "." + rest) + "e-\(exponent)"
    }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    public func write(to json: inout JSONWriter) {
        if let value = self { value.write(to: &json) } else { json.null() }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.array { json in
            for element in self { json.element(element) }
        }
    }
}

extension JSONWritable where Self: RawRepresentable, RawValue == String {
    public func write(to json: inout JSONWriter) { json.string(rawValue) }
}

/// A JSON value as a tree, for documents whose shape is data, such as a JSON Schema.
public enum JSONValue: Sendable, Equatable, JSONWritable {
    case null
    case boolean(Bool)
    case integer(Int)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Writes the value, the members of each object in RFC 8785's order.
    public func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .boolean(let value): json.boolean(value)
        case .integer(let value): value.write(to: &json)
        case .string(let value): json.string(value)
        case .array(let values): values.write(to: &json)
        case .object(let members):
            let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
            json.object { json in
                for (name, value) in sorted { json.member(name, value) }
            }
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
