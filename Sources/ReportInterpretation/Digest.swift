import Digests
import Foundation

/// The digest of a report's own words: SHA-256 over their NFKC form without white space.
///
/// It does not depend on how they are understood: the same words give the same digest in every format.
package struct Digest {
    private var words: [UInt8] = []

    /// Adds words of the report, in reading order.
    mutating func add(_ text: ArraySlice<UInt8>) {
        let start = words.count
        if addPlain(text) { return }
        words.removeLast(words.count - start)
        let folded = String(decoding: text, as: UTF8.self).precomposedStringWithCompatibilityMapping
        for scalar in folded.unicodeScalars where !scalar.properties.isWhitespace {
            words.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// Adds words whose NFKC form is known without a table: ASCII, ideographs, and the punctuation of Chinese text.
    ///
    /// False if there is any other character. None of these combines with its neighbours, so that words can be
    /// added character by character.
    private mutating func addPlain(_ text: ArraySlice<UInt8>) -> Bool {
        var index = text.startIndex
        while index < text.endIndex {
            let lead = text[index]
            if lead < 0x80 {
                if lead > 0x20 || !(0x09...0x0D ~= lead || lead == 0x20) { words.append(lead) }
                index += 1
                continue
            }
            guard index + 2 < text.endIndex else { return false }
            let (second, third) = (text[index + 1], text[index + 2])
            switch (lead, second) {
            case (0xE4...0xE9, _),
                (0xE3, 0x80) where 0x81...0x95 ~= third,
                (0xE2, 0x80) where Digest.isPlainMark(third):
                words.append(lead)
                words.append(second)
                words.append(third)
            case (0xE3, 0x80) where third == 0x80: break
            case (0xEF, 0xBC) where third >= 0x81: words.append(third - 0x60)
            case (0xEF, 0xBD) where third <= 0x9E: words.append(third - 0x20)
            default: return false
            }
            index += 3
        }
        return true
    }

    /// The last byte of –, —, ‘, ’, “ and ”.
    private static func isPlainMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D: true
        default: false
        }
    }

    /// `sha256:` and 64 hexadecimal digits.
    var text: String { "sha256:" + Digest.sha256(words) }

    /// SHA-256 of bytes, in hexadecimal.
    package static func sha256(_ bytes: [UInt8]) -> String { SecureHash.sha256(bytes).hexadecimal }
}
