public import Foundation

/// What a message says beyond its rule: named values, in the order of their names.
///
/// Together with the rule they determine the sentence, in any language.
public struct MessageArguments: Sendable, Equatable {
    /// One value of a message.
    public enum Value: Sendable, Equatable {
        /// Words of the source, a name, or a word of a closed list.
        case text(String)
        case integer(Int)
        case number(Decimal)
        case texts([String])
    }

    /// A name and its value. A name is ASCII, such as `label`.
    public struct Argument: Sendable, Equatable {
        public var name: String
        public var value: Value

        public init(name: String, value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// The arguments in the order of their names, which is RFC 8785's.
    public let list: [Argument]

    /// Arguments in any order; of two with the same name the last counts.
    public init(_ arguments: [Argument]) {
        var values: [String: Value] = [:]
        for argument in arguments { values[argument.name] = argument.value }
        list = values.map { Argument(name: $0.key, value: $0.value) }
            .sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
    }

    /// No arguments.
    public static let none: MessageArguments = [:]

    /// Whether there are none.
    public var isEmpty: Bool { list.isEmpty }

    /// The names in order.
    public var names: [String] { list.map(\.name) }

    /// The value of a name; nil if there is none.
    public subscript(name: String) -> Value? {
        list.first { $0.name == name }?.value
    }
}

extension MessageArguments: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, Value)...) {
        self.init(elements.map { Argument(name: $0, value: $1) })
    }
}

extension MessageArguments.Value: CustomStringConvertible {
    /// The value as a sentence of any language prints it; several texts are separated by commas.
    public var description: String {
        switch self {
        case .text(let text): text
        case .integer(let integer): String(integer)
        case .number(let number): number.canonicalDigits
        case .texts(let texts): texts.joined(separator: ", ")
        }
    }
}

// MARK: - JSON

extension MessageArguments: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            for argument in list { json.member(named: argument.name, argument.value) }
        }
    }
}

extension MessageArguments.Value: JSONWritable {
    public func write(to json: inout JSONWriter) {
        switch self {
        case .text(let text): json.string(text)
        case .integer(let integer): json.integer(integer)
        case .number(let number): number.write(to: &json)
        case .texts(let texts): texts.write(to: &json)
        }
    }
}

extension MessageArguments: Decodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Name.self)
        self.init(
            try json.allKeys.map { Argument(name: $0.stringValue, value: try json.decode(Value.self, forKey: $0)) })
    }
}

extension MessageArguments.Value: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.singleValueContainer()
        if let text = try? json.decode(String.self) {
            self = .text(text)
        } else if let integer = try? json.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? json.decode(Decimal.self) {
            self = .number(number)
        } else {
            self = .texts(try json.decode([String].self))
        }
    }
}
