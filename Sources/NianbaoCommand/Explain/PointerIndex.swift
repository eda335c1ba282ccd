internal import ReportModel

/// The single values of a report by their JSON Pointers, as they are written.
struct PointerIndex {
    private(set) var values: [String: String] = [:]

    // Canonical JSON of our own writer: no white space, and no escapes in names.
    private let json: [UInt8]
    private var index = 0

    init(_ report: Report) {
        json = JSONWriter.bytes(of: report)
        readValue(at: "")
    }

    /// A single value, or those of an object of the report: `end "2023-12-31", start "2023-01-01"`.
    func text(at pointer: String) -> String? {
        if let value = values[pointer] { return value }
        guard pointer.split(separator: "/").count == 1 else { return nil }
        let below = values.keys.filter { $0.hasPrefix(pointer + "/") }.sorted()
        guard !below.isEmpty else { return nil }
        return below.map { "\($0.dropFirst(pointer.count + 1)) \(values[$0] ?? "")" }.joined(separator: ", ")
    }

    private var next: UInt8 { index < json.count ? json[index] : 0 }

    private mutating func readValue(at pointer: String) {
        switch next {
        case UInt8(ascii: "{"):
            readItems(until: UInt8(ascii: "}")) { reader, _ in
                let name = reader.readScalar().dropFirst().dropLast()
                reader.index += 1
                reader.readValue(at: "\(pointer)/\(name)")
            }
        case UInt8(ascii: "["):
            readItems(until: UInt8(ascii: "]")) { reader, number in reader.readValue(at: "\(pointer)/\(number)") }
        default: values[pointer] = readScalar()
        }
    }

    private mutating func readItems(until end: UInt8, _ read: (inout PointerIndex, Int) -> Void) {
        var number = 0
        index += 1
        while index < json.count, next != end {
            if number > 0 { index += 1 }
            read(&self, number)
            number += 1
        }
        index += 1
    }

    /// A string with its quotes, a number or a word.
    private mutating func readScalar() -> String {
        let start = index
        if next == UInt8(ascii: "\"") {
            index += 1
            while index < json.count, next != UInt8(ascii: "\"") { index += next == UInt8(ascii: "\\") ? 2 : 1 }
            index += 1
        } else {
            while index < json.count, !",]}".utf8.contains(next) { index += 1 }
        }
        return String(decoding: json[start..<min(index, json.count)], as: UTF8.self)
    }
}
