internal import ReportCore

/// What the host asks: one line of JSON.
struct Request: Encodable {
    var command: String
    var name: String
    var size: Int
    var mediaType: String?
    var head: String?
    var charset: String?
    var limits: LimitsMessage?

    struct LimitsMessage: Encodable {
        var bytes: Int
        var nesting: Int
        var cells: Int
        var milliseconds: Int

        init(_ limits: Limits) {
            bytes = limits.bytes
            nesting = limits.nesting
            cells = limits.cells
            milliseconds = limits.milliseconds
        }
    }
}

/// The first line of a module.
struct DescriptorMessage: ClosedObject, Equatable {
    /// What `read` gets: the bytes as they are, or their text as UTF-8.
    enum Reads: String, Decodable {
        case bytes
        case text
    }

    var `protocol`: Int
    var id: String
    var name: String
    var summary: String
    var extensions: [String]
    var mediaTypes: [String]?
    var specializes: [String]?
    var signatures: [String]?
    var reads: Reads?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case `protocol`, id, name, summary, extensions, mediaTypes, specializes, signatures, reads
    }
}

/// The version of a descriptor, which is looked at before the rest.
struct VersionMessage: Decodable {
    var `protocol`: Int
}

/// The answer to `identify`.
struct IdentifyAnswer: ClosedObject {
    var match: Closed<MatchMessage>?
    var error: Closed<ErrorMessage>?

    enum CodingKeys: String, CodingKey, CaseIterable { case match, error }
}

/// The answer to `read`.
struct ReadAnswer: ClosedObject {
    var document: Closed<DocumentMessage>?
    var error: Closed<ErrorMessage>?

    enum CodingKeys: String, CodingKey, CaseIterable { case document, error }
}

struct MatchMessage: ClosedObject {
    enum Level: String, Decodable { case no, possible, likely, certain }

    var level: Level
    var reason: String

    enum CodingKeys: String, CodingKey, CaseIterable { case level, reason }
}

struct ErrorMessage: ClosedObject {
    enum Kind: String, Decodable { case malformed, noText, limit }

    var kind: Kind
    var message: String

    enum CodingKeys: String, CodingKey, CaseIterable {
        case kind = "class"
        case message
    }
}

/// An object that has no members but those that are known: a misspelt one would be a silent loss.
protocol ClosedObject: Decodable {
    associatedtype CodingKeys: CodingKey, CaseIterable, RawRepresentable<String>
}

/// Reads a ``ClosedObject`` and refuses members that it does not know.
@dynamicMemberLookup
struct Closed<Value: ClosedObject>: Decodable {
    let content: Value

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: AnyMember.self)
        let known = Set(Value.CodingKeys.allCases.map(\.stringValue))
        if let unknown = members.allKeys.first(where: { !known.contains($0.stringValue) }) {
            throw DecodingError.dataCorruptedError(
                forKey: unknown, in: members, debugDescription: "there is no such member")
        }
        content = try Value(from: decoder)
    }

    subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member { content[keyPath: member] }
}

private struct AnyMember: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
