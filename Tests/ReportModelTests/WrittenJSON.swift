import Foundation
import ReportModel
import Testing

/// JSON as it was written: parsed by Foundation, and read byte by byte for what parsing does not show.
struct WrittenJSON {
    let text: String
    let value: Any

    init(_ value: some JSONWritable, style: JSONWriter.Style = .canonical) throws {
        try self.init(bytes: JSONWriter.bytes(of: value, style: style))
    }

    init(bytes: [UInt8]) throws {
        text = try #require(String(validating: bytes, as: UTF8.self))
        value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    /// The members of the object at a path, or of the value itself.
    func object(_ path: String...) throws -> [String: Any] {
        var object = try #require(value as? [String: Any])
        for key in path { object = try #require(object[key] as? [String: Any], "no object at \(key)") }
        return object
    }

    /// The member names of every object in the order of the bytes.
    var memberOrders: [[String]] {
        var scanner = MemberScanner(text)
        return scanner.scan()
    }
}

/// Finds the members of objects without going through a parser's dictionary.
private struct MemberScanner {
    private let bytes: [UInt8]
    private var open: [[String]?] = []
    private var found: [[String]] = []
    private var offset = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func scan() -> [[String]] {
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "{"): open.append([])
            case UInt8(ascii: "["): open.append(nil)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): if let names = open.removeLast() { found.append(names) }
            case UInt8(ascii: "\""): scanString()
            default: break
            }
            offset += 1
        }
        return found
    }

    private mutating func scanString() {
        let start = offset
        offset += 1
        while bytes[offset] != UInt8(ascii: "\"") { offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1 }
        guard bytes.dropFirst(offset + 1).first == UInt8(ascii: ":"), let last = open.indices.last else { return }
        let literal = Data(bytes[start...offset])
        let name = try? JSONSerialization.jsonObject(with: literal, options: .fragmentsAllowed) as? String
        open[last]?.append(name ?? "?")
    }
}
