/// Writes ZIP files for tests: files as they are, not packed, in the order given.
public enum StoredZip {
    /// A file of a ZIP file.
    public struct File: Sendable {
        /// The bytes of the name.
        public var name: [UInt8]
        public var bytes: [UInt8]
        /// The general purpose bit flag: 1 for encrypted, 0x800 for a name in UTF-8.
        public var flags = 0x800
        /// The method: 0 for none.
        public var method = 0
        /// The extra field.
        public var extra: [UInt8] = []

        public init(_ name: String, _ text: String) {
            self.init(name: Array(name.utf8), bytes: Array(text.utf8))
        }

        public init(name: [UInt8], bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The bytes of a ZIP file.
    public static func bytes(_ files: [File]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let common = header(of: file)
            directory += [0x50, 0x4B, 0x01, 0x02] + number(20, 2) + common + number(0, 10)
            directory += number(bytes.count, 4) + file.name + file.extra
            bytes += [0x50, 0x4B, 0x03, 0x04] + common
            bytes += file.name + file.extra + file.bytes
        }
        let counts: [UInt8] = number(0, 4) + number(files.count, 2) + number(files.count, 2)
        let place: [UInt8] = number(directory.count, 4) + number(bytes.count, 4)
        return bytes + directory + [0x50, 0x4B, 0x05, 0x06] + counts + place + [0, 0]
    }

    /// What a file's own header and its entry in the directory have alike.
    private static func header(of file: File) -> [UInt8] {
        let size = file.bytes.count
        let methodAndTime: [UInt8] = number(file.method, 2) + number(0, 4)
        let sizes: [UInt8] = number(Int(checkSum(of: file.bytes)), 4) + number(size, 4) + number(size, 4)
        let lengths: [UInt8] = number(file.name.count, 2) + number(file.extra.count, 2)
        return number(20, 2) + number(file.flags, 2) + methodAndTime + sizes + lengths
    }

    /// A little-endian number.
    public static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 of ISO 3309.
    public static func checkSum(of bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
