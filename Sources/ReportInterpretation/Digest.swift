import Crypto
import Foundation

/// The digest of a report's own words: SHA-256 over their NFKC form without white space.
///
/// It takes no part in how they are understood: the same words give the same digest in every format.
struct Digest {
    private var hasher = SHA256()

    /// Adds words of the report, in reading order.
    mutating func add(_ text: ArraySlice<UInt8>) {
        guard !text.isEmpty else { return }
        if text.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
            hasher.update(data: Array(text))
        } else {
            let folded = String(decoding: text, as: UTF8.self).precomposedStringWithCompatibilityMapping
            let visible = folded.unicodeScalars.filter { !$0.properties.isWhitespace }
            var words = String.UnicodeScalarView()
            words.append(contentsOf: visible)
            hasher.update(data: Array(String(words).utf8))
        }
    }

    /// `sha256:` and 64 hexadecimal digits.
    var text: String { "sha256:" + Digest.hexadecimal(hasher.finalize()) }

    /// SHA-256 of bytes, in hexadecimal.
    static func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
