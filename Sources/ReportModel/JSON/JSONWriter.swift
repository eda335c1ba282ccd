/// A value that writes itself as JSON.
public protocol JSONWritable {
    /// Writes exactly one JSON value.
    func write(to json: inout JSONWriter)
}

/// A writer of RFC 8785 JSON: members in order of their names' UTF-16 code units, the shortest form of every number,
/// nothing escaped unnecessarily.
///
/// Members are written in the order given, in one pass and without an intermediate tree; a debug build
/// traps if that order is not RFC 8785's.
public struct JSONWriter: Sendable {
    /// How the bytes are laid out. Order, numbers and escapes are the same in both.
    public enum Style: Sendable {
        /// Exactly the bytes of RFC 8785.
        case canonical
        /// Two spaces of indentation and a line for each member.
        case pretty
    }

    /// What has been written so far, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    private let style: Style
    private var depth = 0
    private var isFirst = true
    /// The last member of every open object, for checking the order.
    private var lastKeys: [String] = [""]

    public init(style: Style = .canonical) {
        self.style = style
        // Less than 64 KB: when a block of that size is freed, glibc merges all its free blocks.
        bytes.reserveCapacity(32 * 1024)
    }

    /// The UTF-8 bytes of one value.
    public static func bytes(of value: some JSONWritable, style: Style = .canonical) -> [UInt8] {
        var json = JSONWriter(style: style)
        value.write(to: &json)
        return json.bytes
    }

    /// Ends a line of JSON Lines; no object or array may be open.
    public mutating func endLine() {
        bytes.append(0x0A)
    }

    /// Writes an object; `members` gives its members in ascending order of their names.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// Writes an array; `elements` gives its elements with ``element(_:)``.
    public mutating func array(_ elements: (inout JSONWriter) -> Void) {
        enclose(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
    }

    /// Writes one member of the open object; its name needs no escapes.
    public mutating func member(_ name: StaticString, _ value: some JSONWritable) {
        begin(name)
        value.write(to: &self)
    }

    /// Writes one member of the open object, its value by a closure; its name needs no escapes.
    public mutating func member(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
        begin(name)
        value(&self)
    }

    /// Writes one member of the open object, with a name not known in advance.
    public mutating func member(named name: String, _ value: some JSONWritable) {
        member(named: name) { value.write(to: &$0) }
    }

    /// Writes one member of the open object, with a name not known in advance, its value by a closure.
    public mutating func member(named name: String, _ value: (inout JSONWriter) -> Void) {
        assert(inOrder(name), "member \(name) is out of RFC 8785 order")
        separate()
        string(name)
        endName()
        value(&self)
    }

    private mutating func begin(_ name: StaticString) {
        assert(inOrder("\(name)"), "member \(name) is out of RFC 8785 order")
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { name in
            // So few that appending them one by one is faster.
            for byte in name { bytes.append(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
        endName()
    }

    private mutating func endName() {
        bytes.append(UInt8(ascii: ":"))
        if style == .pretty { bytes.append(UInt8(ascii: " ")) }
    }

    /// Writes one element of the open array.
    public mutating func element(_ value: some JSONWritable) {
        separate()
        value.write(to: &self)
    }

    /// Writes `null`.
    public mutating func null() {
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes a number that is already in RFC 8785's form.
    mutating func number(_ digits: String) {
        bytes.append(contentsOf: digits.utf8)
    }

    /// Writes an integer.
    mutating func integer(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let magnitude = value.magnitude
        var scale: UInt = 1
        while magnitude / scale >= 10 { scale *= 10 }
        while scale > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / scale % 10))
            scale /= 10
        }
    }

    /// Writes a string: only `"`, `\` and control characters are escaped (RFC 8785, 3.2.2.2).
    public mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        // Strings made in Swift always have contiguous UTF-8.
        if value.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil { append(value.utf8) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ utf8: some Collection<UInt8>) {
        if utf8.count <= JSONWriter.short {
            for byte in utf8 {
                if JSONWriter.isPlain(byte) { bytes.append(byte) } else { escape(byte) }
            }
            return
        }
        // Without an exit from the loop the compiler vectorises it.
        var escaped: UInt8 = 0
        for byte in utf8 { escaped |= JSONWriter.isPlain(byte) ? 0 : 1 }
        if escaped == 0 { return bytes.append(contentsOf: utf8) }
        for byte in utf8 {
            if JSONWriter.isPlain(byte) { bytes.append(byte) } else { escape(byte) }
        }
    }

    /// The length up to which a string is scanned byte by byte in one go.
    private static let short = 12

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }

    @inline(__always)
    private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        bytes.append(open)
        depth += 1
        assert(opened())
        isFirst = true
        body(&self)
        depth -= 1
        assert(closed())
        if !isFirst { newLine() }
        isFirst = false
        bytes.append(close)
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        newLine()
    }

    private mutating func newLine() {
        guard style == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func opened() -> Bool {
        lastKeys.append("")
        return true
    }

    private mutating func closed() -> Bool {
        lastKeys.removeLast()
        return true
    }

    private mutating func inOrder(_ name: String) -> Bool {
        defer { lastKeys[lastKeys.count - 1] = name }
        return lastKeys[lastKeys.count - 1].isEmpty
            || lastKeys[lastKeys.count - 1].utf16.lexicographicallyPrecedes(name.utf16)
    }
}
