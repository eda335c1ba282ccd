/// A media type with its parameters, as `Content-Type` has it: `text/html; charset=gbk` (RFC 2045, section 5.1).
public struct MediaType: Sendable, Equatable {
    /// Type and subtype in lower case: `text/html`.
    public let name: String
    /// The parameters by their names in lower case; of equal names the first one.
    public private(set) var parameters: [String: String] = [:]

    /// `text/plain`, which a part without a type has (RFC 2045, section 5.2).
    public static let plainText = MediaType(named: "text/plain")

    private init(named name: String) {
        self.name = name
    }

    /// Reads a field's value; nil where it does not begin with a type and a subtype.
    public init?(_ field: String) {
        var rest = field.utf8[...]
        func token() -> String {
            let bytes = rest.prefix { !MediaType.endsToken($0) }
            rest = rest.dropFirst(bytes.count)
            return String(decoding: bytes, as: UTF8.self)
        }
        func skipBlanks() {
            rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
        }
        skipBlanks()
        let type = token()
        guard !type.isEmpty, rest.first == UInt8(ascii: "/") else { return nil }
        rest = rest.dropFirst()
        let subtype = token()
        guard !subtype.isEmpty else { return nil }
        name = (type + "/" + subtype).lowercased()
        // Some servers put a comma, or only a space, where a semicolon belongs.
        while !rest.isEmpty {
            rest = rest.drop(while: MediaType.endsToken)
            let parameter = token().lowercased()
            skipBlanks()
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst()
            skipBlanks()
            let value = rest.first == UInt8(ascii: "\"") ? MediaType.quoted(&rest) : MediaType.plain(&rest)
            if !parameter.isEmpty, parameters[parameter] == nil { parameters[parameter] = value }
        }
    }

    /// Whether it is that of a page: `text/html` or `application/xhtml+xml`.
    public var isPage: Bool { name == "text/html" || name == "application/xhtml+xml" }

    /// The encoding that it names, in lower case.
    public var charset: String? { parameters["charset"]?.lowercased() }

    private static func quoted(_ rest: inout Substring.UTF8View) -> String {
        var value: [UInt8] = []
        rest = rest.dropFirst()
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            let isEscape = byte == UInt8(ascii: "\\")
            value.append(isEscape ? rest.popFirst() ?? byte : byte)
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// A value without quotes, which may hold what no token may: boundaries have `=` and `/`.
    private static func plain(_ rest: inout Substring.UTF8View) -> String {
        let value = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
        rest = rest.dropFirst(value.count)
        return String(decoding: value, as: UTF8.self)
    }

    private static func endsToken(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || "()<>@,;:\\\"/[]?=".utf8.contains(byte)
    }
}
