import Foundation
import ReportModel

/// As much of JSON Schema as our schema uses, to validate what is written against it.
///
/// A keyword that it does not know is a violation, so that it never passes what it did not check.
struct SchemaWalker {
    private let definitions: [String: Any]

    init(_ schema: [String: Any]) {
        definitions = schema["$defs"] as? [String: Any] ?? [:]
    }

    /// What is wrong with a value, each with its place.
    func violations(of value: Any, in schema: [String: Any], at place: String = "") -> [String] {
        schema.flatMap { keyword, rule -> [String] in
            switch keyword {
            case "$schema", "$id", "$defs", "title", "then": []
            case "if": condition(rule, schema["then"], value, place)
            case "$ref": reference(rule, value, place)
            case "allOf": schemas(rule).flatMap { violations(of: value, in: $0, at: place) }
            case "oneOf":
                schemas(rule).count { violations(of: value, in: $0).isEmpty } == 1 ? [] : ["\(place): not one of"]
            case "properties", "items": children(rule, value, place)
            case "additionalProperties" where rule is [String: Any]:
                (value as? [String: Any] ?? [:]).flatMap { key, member in
                    violations(of: member, in: rule as? [String: Any] ?? [:], at: "\(place)/\(key)")
                }
            case "type", "const", "enum", "pattern", "minimum":
                holds(keyword, rule, value) ? [] : ["\(place): \(keyword) \(rule), not \(value)"]
            case "required", "additionalProperties", "dependentRequired": members(keyword, rule, value, schema, place)
            default: ["\(place): keyword \(keyword) is not known"]
            }
        }
    }

    private func schemas(_ rule: Any) -> [[String: Any]] { rule as? [[String: Any]] ?? [] }

    private func reference(_ rule: Any, _ value: Any, _ place: String) -> [String] {
        let name = (rule as? String ?? "").replacingOccurrences(of: "#/$defs/", with: "")
        guard let schema = definitions[name] as? [String: Any] else { return ["\(place): no definition \(name)"] }
        return violations(of: value, in: schema, at: place)
    }

    private func condition(_ rule: Any, _ then: Any?, _ value: Any, _ place: String) -> [String] {
        guard let rule = rule as? [String: Any], violations(of: value, in: rule).isEmpty else { return [] }
        return violations(of: value, in: then as? [String: Any] ?? ["then": "missing"], at: place)
    }

    private func children(_ rule: Any, _ value: Any, _ place: String) -> [String] {
        guard let rule = rule as? [String: Any] else { return ["\(place): no schema"] }
        if let elements = value as? [Any] {
            return elements.enumerated().flatMap { violations(of: $0.element, in: rule, at: "\(place)/\($0.offset)") }
        }
        guard let object = value as? [String: Any] else { return [] }
        return object.flatMap { key, member -> [String] in
            guard let schema = rule[key] as? [String: Any] else { return [] }
            return violations(of: member, in: schema, at: "\(place)/\(key)")
        }
    }

    private func members(
        _ keyword: String, _ rule: Any, _ value: Any, _ schema: [String: Any], _ place: String
    ) -> [String] {
        guard let object = value as? [String: Any] else { return [] }
        let known = (schema["properties"] as? [String: Any] ?? [:]).keys
        let missing =
            switch keyword {
            case "required": (rule as? [String] ?? []).filter { object[$0] == nil }
            case "additionalProperties": rule as? Bool == false ? object.keys.filter { !known.contains($0) } : [keyword]
            default:
                (rule as? [String: [String]] ?? [:]).filter { object[$0.key] != nil }.flatMap(\.value)
                    .filter { object[$0] == nil }
            }
        return missing.map { "\(place): \(keyword) \($0)" }
    }

    private func holds(_ keyword: String, _ rule: Any, _ value: Any) -> Bool {
        switch keyword {
        case "type": (rule as? [String] ?? [rule as? String ?? ""]).contains { isOfType($0, value) }
        case "const": (rule as? String).map { $0 == value as? String } ?? false
        case "enum":
            (rule as? [Any] ?? []).contains { $0 is NSNull ? value is NSNull : $0 as? String == value as? String }
        case "pattern":
            (value as? String).map { $0.range(of: rule as? String ?? "", options: .regularExpression) != nil } ?? true
        default: (value as? NSNumber).map { $0.doubleValue >= (rule as? NSNumber)?.doubleValue ?? .infinity } ?? true
        }
    }

    private func isOfType(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "null": value is NSNull
        case "boolean": isBoolean(value)
        case "integer": !isBoolean(value) && value is Int
        default: !isBoolean(value) && value is NSNumber
        }
    }

    /// Foundation parses booleans into numbers, too.
    private func isBoolean(_ value: Any) -> Bool {
        guard let number = value as? NSNumber else { return false }
        return number.objCType.pointee == NSNumber(value: true).objCType.pointee
    }
}
