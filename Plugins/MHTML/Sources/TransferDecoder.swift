internal import SavedPages

/// Decodes a part's body as its lines come (RFC 2045, section 6), as mail programs do: what is not a code stands for
/// itself in quoted-printable, and for nothing in base64.
struct TransferDecoder {
    enum Encoding {
        /// `7bit`, `8bit` and `binary`: the bytes as they are.
        case identity
        case quotedPrintable
        case base64

        /// The encoding that a `Content-Transfer-Encoding` names; nil for others.
        init?(_ field: String?) {
            let name = field?.prefix { $0 != ";" && $0 != " " }.lowercased()
            switch name {
            case nil, "", "7bit", "8bit", "binary", "7-bit", "8-bit": self = .identity
            case "quoted-printable": self = .quotedPrintable
            case "base64": self = .base64
            default: return nil
            }
        }
    }

    /// What was decoded.
    private(set) var bytes: [UInt8] = []
    private let encoding: Encoding
    /// The end of the line before, which is the delimiter's where one follows.
    private var lineEnd: ArraySlice<UInt8> = []
    /// The start of a quoted-printable code whose rest is in the next piece of the line.
    private var cutCode: [UInt8] = []
    private var base64 = Base64Decoder()

    init(_ encoding: Encoding) {
        self.encoding = encoding
    }

    /// Whether a base64 body ends within a byte.
    var isCutOff: Bool { base64.isCutOff }

    /// Adds a line, or, where `endsLine` is false, a piece of one.
    mutating func add(_ line: ArraySlice<UInt8>, endsLine: Bool) {
        guard encoding != .base64 else {
            bytes += base64.decode(line)
            return
        }
        bytes += lineEnd
        lineEnd = []
        var words = line
        if endsLine {
            while let last = words.last, last == 0x0A || last == 0x0D { words.removeLast() }
            lineEnd = line[words.endIndex...]
        }
        if encoding == .identity { bytes += words } else { addQuotedPrintable(words, endsLine: endsLine) }
    }

    private mutating func addQuotedPrintable(_ words: ArraySlice<UInt8>, endsLine: Bool) {
        var words = cutCode.isEmpty ? words : (cutCode + words)[...]
        cutCode = []
        if endsLine {
            // White space at the end of a line was added on the way (rule 3 of section 6.7).
            while let last = words.last, last == 0x20 || last == 0x09 { words.removeLast() }
            if words.last == UInt8(ascii: "=") {
                words.removeLast()
                lineEnd = []
            }
        }
        while let code = words.firstIndex(of: UInt8(ascii: "=")) {
            bytes += words[..<code]
            guard code + 2 < words.endIndex else {
                words = words[code...]
                if endsLine { break }
                cutCode = Array(words)
                return
            }
            if let high = hexDigit(words[code + 1]), let low = hexDigit(words[code + 2]) {
                bytes.append(high << 4 | low)
                words = words[(code + 3)...]
            } else {
                bytes.append(words[code])
                words = words[(code + 1)...]
            }
        }
        bytes += words
    }
}

/// The value of a hexadecimal digit, whatever its case.
func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
}
