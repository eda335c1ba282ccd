internal import Digests
internal import ReportCore

/// A digest as a record prints it: `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ`, in base32 or hexadecimal.
struct PrintedDigest {
    let field: String
    let printed: String
    let function: SecureHash.Function
    private let value: [UInt8]

    /// Nil where there is none, or of another algorithm, which is not checked.
    init?(_ field: String, _ printed: String?) {
        guard let printed, let colon = printed.firstIndex(of: ":") else { return nil }
        let size: Int
        switch printed[..<colon].lowercased() {
        case "sha1", "sha-1": (function, size) = (.sha1, 20)
        case "sha256", "sha-256": (function, size) = (.sha256, 32)
        default: return nil
        }
        let digits = Array(printed[printed.index(after: colon)...].utf8)
        let value = digits.count == 2 * size ? PrintedDigest.hexadecimal(digits) : PrintedDigest.base32(digits)
        guard let value, value.count == size else { return nil }
        self.field = field
        self.printed = printed
        self.value = value
    }

    func matches(_ digest: [UInt8]) -> Bool { digest == value }

    private static func hexadecimal(_ digits: [UInt8]) -> [UInt8]? {
        let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard values.count == digits.count else { return nil }
        return stride(from: 0, to: values.count - 1, by: 2).map { UInt8(values[$0] * 16 + values[$0 + 1]) }
    }

    /// Base32 (RFC 4648, section 6), with or without padding.
    private static func base32(_ digits: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for digit in digits where digit != UInt8(ascii: "=") {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = digit - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = digit - UInt8(ascii: "a")
            case UInt8(ascii: "2")...UInt8(ascii: "7"): value = digit - UInt8(ascii: "2") + 26
            default: return nil
            }
            bits = bits << 5 | UInt32(value)
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return bytes
    }
}

/// Computes, over bytes as they come, the digest that a record printed.
struct DigestCheck {
    let printed: PrintedDigest
    private var hash: SecureHash

    init?(_ printed: PrintedDigest?) {
        guard let printed else { return nil }
        self.printed = printed
        hash = SecureHash(printed.function)
    }

    mutating func add(_ bytes: ArraySlice<UInt8>) { hash.add(bytes) }

    /// What the bytes have instead; nil where it is what was printed.
    func mismatch() -> WARCProblem? {
        let digest = hash.digest
        guard !printed.matches(digest) else { return nil }
        return .digestWrong(field: printed.field, printed: printed.printed, found: digest.hexadecimal)
    }
}
