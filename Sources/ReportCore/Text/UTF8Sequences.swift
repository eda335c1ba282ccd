/// The sequences that bytes are read as in UTF-8, well-formed or not (Unicode, 3.9, tables 3-7 and 3-8).
struct UTF8Sequences {
    /// How many there are of three bytes or more, as Chinese characters have.
    private(set) var long = 0
    /// Where the malformed ones begin.
    private(set) var malformed: [Int] = []

    init(_ bytes: [UInt8]) {
        var index = 0
        while let start = bytes.withUnsafeBytes({ $0.firstNonASCII(from: index) }) {
            index = start
            let (length, isWellFormed) = UTF8Sequences.sequence(at: index, in: bytes)
            if !isWellFormed { malformed.append(index) } else if length >= 3 { long += 1 }
            index += length
        }
    }

    /// Whether bytes are UTF-8 throughout.
    static func areWellFormed(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            index = bytes.withUnsafeBytes { $0.endOfUsualUTF8(from: index) }
            let end = min(index + 16, bytes.count)
            while index < end {
                let (length, isWellFormed) = sequence(at: index, in: bytes)
                guard isWellFormed else { return false }
                index += length
            }
        }
        return true
    }

    /// The bytes without the beginning of a sequence that they end in.
    static func withoutCutEnd(_ bytes: [UInt8]) -> [UInt8] {
        guard let lead = bytes.indices.suffix(3).last(where: { bytes[$0] & 0xC0 != 0x80 }), bytes[lead] >= 0xC0 else {
            return bytes
        }
        let (length, isWellFormed) = sequence(at: lead, in: bytes)
        return !isWellFormed && lead + length == bytes.count ? Array(bytes[..<lead]) : bytes
    }

    /// The length of the sequence at `index`, and whether it is well-formed. A malformed one is as long as it could be
    /// the beginning of one that is.
    static func sequence(at index: Int, in bytes: [UInt8]) -> (length: Int, isWellFormed: Bool) {
        let lead = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0x00...0x7F: return (1, true)
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return (1, false)
        }
        for offset in 1..<length {
            guard index + offset < bytes.count else { return (offset, false) }
            let allowed = offset == 1 ? second : 0x80...0xBF
            guard allowed.contains(bytes[index + offset]) else { return (offset, false) }
        }
        return (length, true)
    }
}
