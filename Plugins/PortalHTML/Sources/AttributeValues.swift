import ReportCore

/// What the values of attributes mean.
extension TagScanner {
    /// Notes what a `role` says of an element.
    func readRole(_ value: Range<Int>, into tag: inout Skeleton.Tag) {
        let roles: [(StaticString, Region.Landmark)] = [
            ("main", .main), ("article", .article), ("navigation", .navigation), ("banner", .header),
            ("contentinfo", .footer), ("complementary", .aside), ("form", .form), ("search", .form),
        ]
        if let role = roles.first(where: { matches($0.0, in: value) }) { tag.landmark = role.1 }
        if matches("presentation", in: value) || matches("none", in: value) {
            tag.isPresentation = true
        }
    }

    /// Whether a style has `display: none`.
    func hidesByStyle(_ value: Range<Int>) -> Bool {
        var start = value.lowerBound - 1
        // Twelve bytes are the shortest way to write it; pages pasted from Word have styles on every word.
        while start + 12 < value.upperBound {
            start += 1
            guard bytes[start] | 0x20 == UInt8(ascii: "d"), bytes[start + 1] | 0x20 == UInt8(ascii: "i"),
                matches("display", at: start)
            else { continue }
            var rest = self
            rest.position = start + 7
            rest.skipWhiteSpace()
            guard !rest.isAtEnd, rest.bytes[rest.position] == UInt8(ascii: ":") else { continue }
            rest.position += 1
            rest.skipWhiteSpace()
            if rest.starts(with: "none") { return true }
        }
        return false
    }

    /// A span as HTML reads it; what is no number is 1.
    func span(_ value: Range<Int>, atMost limit: Int) -> Int {
        let digits = bytes[value].drop(while: isWhiteSpace).drop { $0 == UInt8(ascii: "+") }
            .prefix { 0x30...0x39 ~= $0 }
        guard !digits.isEmpty else { return 1 }
        return digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), limit) }
    }
}
