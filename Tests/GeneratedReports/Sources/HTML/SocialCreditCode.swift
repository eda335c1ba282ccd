/// Unified social credit codes of organs that do not exist.
enum SocialCreditCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

    /// A code with a valid check character, in a division that does not exist.
    static func invented(division: String, _ random: inout SplitMix64) -> String {
        let serial = (0..<6).map { _ in String(random.below(10)) }.joined()
        let body = "11\(division)MB0\(serial)"
        let sum = zip(body, weights).reduce(0) { $0 + (alphabet.firstIndex(of: $1.0) ?? 0) * $1.1 }
        return body + String(alphabet[(31 - sum % 31) % 31])
    }
}
