import ReportCore

/// A line of one to six `#`, a space and words.
enum MarkdownHeading {
    /// The level and title of a line with such words; nil for any other.
    static func parts(of words: Range<Int>, in utf8: [UInt8]) -> (level: Int, title: Range<Int>)? {
        let level = utf8[words].prefix { $0 == 0x23 }.count
        let rest = words.lowerBound + level
        guard 1...6 ~= level, rest < words.upperBound, utf8[rest] == 0x20 else { return nil }
        return (level, WhiteSpace.trimmed(rest..<words.upperBound, in: utf8))
    }
}
