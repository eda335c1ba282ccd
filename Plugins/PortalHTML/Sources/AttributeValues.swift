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
        var last = value.lowerBound + 6
        while last < value.upperBound {
            let shift = TagScanner.shifts[Int(bytes[last])]
            last += max(1, shift)
            guard shift == 0, matches("display", at: last - 7) else { continue }
            var rest = self
            rest.position = last
            rest.skipWhiteSpace()
            guard !rest.isAtEnd, rest.bytes[rest.position] == UInt8(ascii: ":") else { continue }
            rest.position += 1
            rest.skipWhiteSpace()
            if rest.starts(with: "none") { return true }
        }
        return false
    }

    /// How far the last letter of `display` is from a byte in it, and seven where it has none: pages pasted from Word have
    /// styles on every word, and so seven bytes can be passed at a time.
    private static let shifts: [Int] = {
        var shifts = [Int](repeating: 7, count: 0x100)
        for (index, letter) in "display".utf8.enumerated() {
            shifts[Int(letter)] = 6 - index
            shifts[Int(letter & ~0x20)] = 6 - index
        }
        return shifts
    }()

    /// A span as HTML reads it; what is not a number is 1.
    func span(_ value: Range<Int>, atMost limit: Int) -> Int {
        let digits = bytes[value].drop(while: isWhiteSpace).drop { $0 == UInt8(ascii: "+") }
            .prefix { 0x30...0x39 ~= $0 }
        guard !digits.isEmpty else { return 1 }
        return digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), limit) }
    }
}
