// The few shapes that make up the schema.

extension ReportSchema {
    package static let string: JSONValue = ["type": "string"]
    package static let boolean: JSONValue = ["type": "boolean"]
    package static let number: JSONValue = ["type": "number"]

    package static func integer(from least: Int) -> JSONValue {
        ["type": "integer", "minimum": .integer(least)]
    }

    package static func array(of element: JSONValue) -> JSONValue {
        ["type": "array", "items": element]
    }

    package static func reference(_ definition: String) -> JSONValue {
        ["$ref": .string("#/$defs/" + definition)]
    }

    package static func titled(_ title: String, _ schema: JSONValue) -> JSONValue {
        guard case .object(var members) = schema else { return schema }
        members["title"] = .string(title)
        return .object(members)
    }

    /// A closed object that requires all its members but the optional ones.
    package static func object(
        title: String? = nil, _ members: [String: JSONValue], optional: Set<String> = []
    ) -> JSONValue {
        let required = members.keys.filter { !optional.contains($0) }.sorted()
        var schema: [String: JSONValue] = [
            "type": "object", "properties": .object(members), "additionalProperties": false,
        ]
        if !required.isEmpty { schema["required"] = .array(required.map { .string($0) }) }
        if let title { schema["title"] = .string(title) }
        return .object(schema)
    }

    /// An object with a place; where line and column are optional, they are there or missing together.
    package static func positioned(_ members: [String: JSONValue], optional: Set<String> = []) -> JSONValue {
        let place = ["line": integer(from: 1), "column": integer(from: 1)]
        let schema = object(members.merging(place) { own, _ in own }, optional: optional)
        guard optional.contains("line"), case .object(var positioned) = schema else { return schema }
        positioned["dependentRequired"] = ["line": ["column"], "column": ["line"]]
        return .object(positioned)
    }

    /// The values of an enumeration.
    package static func oneOf<Values: CaseIterable & RawRepresentable<String>>(_: Values.Type) -> JSONValue {
        ["enum": .array(Values.allCases.map { .string($0.rawValue) })]
    }

    /// The values of an enumeration, or null.
    static func oneOfOrNull<Values: CaseIterable & RawRepresentable<String>>(_: Values.Type) -> JSONValue {
        ["enum": .array(Values.allCases.map { .string($0.rawValue) } + [.null])]
    }

    /// The schema of a value of a single type, or null.
    package static func nullable(_ schema: JSONValue) -> JSONValue {
        guard case .object(var members) = schema, let type = members["type"] else { return schema }
        members["type"] = [type, "null"]
        return .object(members)
    }
}
