import Digests
import Foundation
import Testing

@testable import ReportInterpretation

@Suite struct DigestTests {
    /// The rule, word for word: NFKC, without white space, SHA-256.
    private func expected(_ words: [String]) -> String {
        let folded = words.map { word in
            word.precomposedStringWithCompatibilityMapping.unicodeScalars
                .filter { !$0.properties.isWhitespace }.map(String.init).joined()
        }
        return "sha256:" + SecureHash.sha256(Array(folded.joined().utf8)).hexadecimal
    }

    private func digest(_ words: [String]) -> String {
        var digest = Digest()
        for word in words { digest.add(Array(word.utf8)[...]) }
        return digest.text
    }

    @Test(arguments: [
        ["青岚市2023年政府信息公开工作年度报告", "一、总体情况"], ["（一）予以公开　１２件，Ａ～ｚ"], ["“三安全一稳定”—其他…①"], ["⼀⾏ ㈠ e\u{301} 가\u{1100}"],
        ["a b\tc\r\nd\u{0}\u{1F}", "\u{3000}", ""], ["〇々〆〖〗〔2019〕60号 ·•"], ["𠮷\u{FE0F}", "ｶﾞ", "公\u{302A}"],
    ])
    func `is that of the words in NFKC without white space`(_ words: [String]) {
        #expect(digest(words) == expected(words))
    }

    @Test func `knows every character's form`() {
        let scalars = (1...0xFFFF).compactMap(Unicode.Scalar.init)
        let wrong = scalars.filter { scalar in
            let word = "公\(scalar)开"
            return digest([word]) != expected([word])
        }
        #expect(wrong.isEmpty)
    }
}
