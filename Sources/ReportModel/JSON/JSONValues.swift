public import Foundation

extension String: JSONWritable {
    public func write(to json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONWritable {
    public func write(to json: inout JSONWriter) { json.boolean(self) }
}

extension Int: JSONWritable {
    public func write(to json: inout JSONWriter) { json.integer(self) }
}

extension Decimal: JSONWritable {
    /// Writes the number as ECMAScript prints it (RFC 8785, 3.2.2.3); anything that is not a number is null.
    ///
    /// Numbers of up to 15 significant digits, as reports have, are written exactly.
    public func write(to json: inout JSONWriter) {
        // Most are small whole numbers; describing a Decimal takes thirty times as long.
        let double = NSDecimalNumber(decimal: self).doubleValue
        if exponent == 0, abs(double) < 1e15 { return json.integer(Int(double)) }
        let digits = description
        if digits.utf8.count <= 15, !digits.hasPrefix("0.000000"), !digits.hasPrefix("-0.000000"), isFinite {
            // With so few digits they are also the shortest for the nearest binary number.
            json.number(digits)
        } else if let number = Double(digits), number.isFinite {
            json.number(number.ecmaScript)
        } else {
            json.null()
        }
    }
}

extension Decimal {
    /// The number as ``write(to:)`` writes it.
    public var canonicalDigits: String {
        let double = NSDecimalNumber(decimal: self).doubleValue
        if exponent == 0, abs(double) < 1e15 { return String(Int(double)) }
        return String(decoding: JSONWriter.bytes(of: self), as: UTF8.self)
    }
}

extension Double {
    /// The shortest digits that mean this number, formatted as by ECMAScript's Number::toString.
    fileprivate var ecmaScript: String {
        // Swift finds the same digits, but switches to an exponent at other bounds.
        let parts = magnitude.description.split(separator: "e")
        let fraction = parts[0].split(separator: ".")
        var digits = fraction[0] + (fraction.count > 1 && fraction[1] != "0" ? fraction[1] : "")
        let leadingZeros = digits.prefix { $0 == "0" }.count
        var point = fraction[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        digits = digits.dropFirst(leadingZeros)
        point -= leadingZeros
        while digits.last == "0" { digits.removeLast() }
        guard let first = digits.first else { return "0" }
        let sign = self < 0 ? "-" : ""
        func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
        switch point {
        case digits.count...21: return sign + digits + zeros(point - digits.count)
        case 1..<max(2, digits.count): return sign + digits.prefix(point) + "." + digits.dropFirst(point)
        case -5...0: return sign + "0." + zeros(-point) + digits
        default:
            let rest = digits.dropFirst()
            let exponent = point > 0 ? "e+\(point - 1)" : "e\(point - 1)"
            return sign + String(first) + (rest.isEmpty ? "" : "." + rest) + exponent
        }
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
                for (name, value) in sorted { json.member(named: name, value) }
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
