public import ReportCore

/// The fields of a head: of a mail message and its parts (RFC 822, section 3.1), of an HTTP answer (RFC 9112, section
/// 5), of a WARC record (ISO 28500, section 5).
///
/// Lines that begin with white space continue the field before them; lines without a colon are not fields.
public struct HeaderFields: Sendable {
    private let bytes: [UInt8]
    private var fields: [(name: Range<Int>, value: Range<Int>)] = []

    /// Reads the lines of a head, whose line feeds may have carriage returns before them.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            addLine(start..<end)
            start = end + 1
        }
    }

    private mutating func addLine(_ line: Range<Int>) {
        guard let first = line.first else { return }
        if isBlank(bytes[first]) {
            guard let last = fields.indices.last else { return }
            fields[last].value = fields[last].value.lowerBound..<line.upperBound
        } else if let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) {
            fields.append((trimmed(first..<colon), colon + 1..<line.upperBound))
        }
    }

    /// The value of the first field of this name, whatever the case of its letters; `name` is in lower case.
    ///
    /// Without white space around it, and unfolded: a line's end and the white space after it are one space.
    public subscript(_ name: StaticString) -> String? {
        guard let field = fields.first(where: { isName($0.name, name) }) else { return nil }
        var value: [UInt8] = []
        value.reserveCapacity(field.value.count)
        var isFolded = false
        for byte in bytes[trimmed(field.value)] {
            if byte == 0x0A {
                while let last = value.last, isBlank(last) { value.removeLast() }
                isFolded = true
            } else if !isFolded || !isBlank(byte) {
                if isFolded { value.append(0x20) }
                isFolded = false
                value.append(byte)
            }
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// Whether there is no field.
    public var isEmpty: Bool { fields.isEmpty }

    private func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { name in
            name.indices.allSatisfy { index in
                let byte = bytes[range.lowerBound + index]
                return (0x41...0x5A ~= byte ? byte | 0x20 : byte) == name[index]
            }
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { !isBlank(bytes[$0]) }),
            let last = range.last(where: { !isBlank(bytes[$0]) })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
    }
}

extension ByteReader {
    /// Takes the lines of a head and the empty line after them; `isComplete` is false where the bytes end before it.
    ///
    /// More than `limit` bytes are ``IngestError/Problem/malformed(_:place:)``.
    public func head(limit: Int) throws(IngestError) -> (fields: HeaderFields, isComplete: Bool) {
        var bytes: [UInt8] = []
        while let line = try line(limit: limit) {
            if line.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) { return (HeaderFields(bytes), true) }
            bytes += line
            guard bytes.count <= limit else { break }
        }
        guard bytes.count <= limit, try isEmpty() else {
            throw IngestError(name, .malformed(HeadProblem.tooLong(limit: limit).reason, place: nil))
        }
        return (HeaderFields(bytes), false)
    }
}
