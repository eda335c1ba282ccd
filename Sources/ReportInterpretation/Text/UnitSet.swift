/// A set of units, with a bit for each possible unit: most are looked up once per character of a text.
struct UnitSet: Sendable, ExpressibleByStringLiteral {
    private var bits = [UInt64](repeating: 0, count: 0x400)

    init(stringLiteral units: String) {
        self.init(units.unicodeScalars.map { UInt16($0) })
    }

    init(_ units: some Sequence<UInt16>) {
        for unit in units { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
    }

    func contains(_ unit: UInt16) -> Bool { (bits[Int(unit >> 6)] >> UInt64(unit & 63)) & 1 != 0 }
}
