import ReportCore

/// The header of a file in a tar archive (POSIX.1-2001, pax, "ustar Interchange Format"), and GNU tar's changes to it.
struct TarHeader {
    static let blockSize = 512

    /// The path as its bytes.
    var path: [UInt8]
    var size: Int
    let type: UInt8
    /// Whether blocks follow that go on with GNU tar's map of a sparse file.
    let mapGoesOn: Bool

    /// Reads a block whose check sum is right; nil where its size is not a number.
    init?(_ block: ArraySlice<UInt8>) {
        guard let size = TarHeader.number(block, at: 124, length: 12) else { return nil }
        self.size = size
        type = block[block.startIndex + 156]
        mapGoesOn = type == UInt8(ascii: "S") && block[block.startIndex + 482] != 0
        let name = TarHeader.string(block, at: 0, length: 100)
        // GNU tar ("ustar" and two spaces) has other things instead of the prefix.
        let isUstar = block.dropFirst(257).starts(with: [0x75, 0x73, 0x74, 0x61, 0x72, 0])
        let prefix = isUstar ? TarHeader.string(block, at: 345, length: 155) : []
        path = prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name
    }

    /// Whether the sum of the block's bytes, that of the sum itself taken as spaces, is the one given. Old programs
    /// took bytes for signed.
    static func hasRightSum(_ block: ArraySlice<UInt8>) -> Bool {
        guard block.count == blockSize, let stated = number(block, at: 148, length: 8) else { return false }
        let rest = block.prefix(148) + block.dropFirst(156)
        let unsigned = rest.reduce(8 * 0x20) { $0 + Int($1) }
        let signed = rest.reduce(8 * 0x20) { $0 + Int(Int8(bitPattern: $1)) }
        return stated == unsigned || stated == signed
    }

    private static func string(_ block: ArraySlice<UInt8>, at offset: Int, length: Int) -> [UInt8] {
        Array(block.dropFirst(offset).prefix(length).prefix { $0 != 0 })
    }

    /// A number: octal digits, with spaces and NULs around them, or, where the first bit is set, GNU tar's base 256.
    /// Nil where there are no digits, or the number is negative or beyond all files.
    private static func number(_ block: ArraySlice<UInt8>, at offset: Int, length: Int) -> Int? {
        let field = block.dropFirst(offset).prefix(length)
        guard let first = field.first else { return nil }
        if first & 0x80 != 0 {
            guard first == 0x80, field.dropFirst().prefix(length - 8).allSatisfy({ $0 == 0 }) else { return nil }
            let value = field.suffix(7).reduce(0) { $0 << 8 | Int($1) }
            return value
        }
        let digits = field.drop { $0 == 0x20 || $0 == 0 }.prefix { $0 != 0x20 && $0 != 0 }
        guard !digits.isEmpty, digits.allSatisfy({ 0x30...0x37 ~= $0 }) else { return nil }
        return digits.reduce(0) { $0 << 3 | Int($1 & 7) }
    }
}

/// The records of a pax header that are read: `LENGTH KEY=VALUE` and a line feed each.
struct PaxRecords {
    private(set) var path: [UInt8]?
    private(set) var size: Int?
    private(set) var isSparse = false

    /// Nil where the records are damaged.
    init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let first = rest.first, first != 0 {
            let digits = rest.prefix { 0x30...0x39 ~= $0 }
            guard let length = Int(String(decoding: digits, as: UTF8.self)), length > digits.count + 2,
                length <= rest.count, rest[rest.startIndex + length - 1] == 0x0A
            else { return nil }
            let record = rest.prefix(length).dropFirst(digits.count + 1).dropLast()
            guard let sign = record.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let value = record[(sign + 1)...]
            switch String(decoding: record[..<sign], as: UTF8.self) {
            case "path": path = Array(value)
            case "size":
                guard let number = Int(String(decoding: value, as: UTF8.self)), number >= 0 else { return nil }
                size = number
            case let key where key.hasPrefix("GNU.sparse."): isSparse = true
            default: break
            }
            rest = rest.dropFirst(length)
        }
    }
}
