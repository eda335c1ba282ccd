/// A small seeded generator of random numbers (SplitMix64).
///
/// Its draws are its own, not the standard library's, so that a seed gives the same report with every Swift release.
public struct SplitMix64: Sendable {
    private let seed: UInt64
    private var state: UInt64

    /// Starts the sequence that belongs to `seed`.
    public init(seed: UInt64) {
        self.seed = seed
        self.state = seed
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A generator for one part of the work, untouched by how many numbers the other parts draw.
    public func branch(_ name: String) -> SplitMix64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        var mixer = SplitMix64(seed: seed ^ hash)
        return SplitMix64(seed: mixer.next())
    }

    /// A number from 0 up to, not including, `bound`; 0 for a bound below 2.
    public mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number of the closed range.
    public mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// True in `percent` of a hundred cases.
    public mutating func chance(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// One of the values.
    public mutating func pick<Value>(_ values: [Value]) -> Value {
        precondition(!values.isEmpty, "nothing to pick from")
        return values[below(values.count)]
    }

    /// One of the values, each as likely as its weight says.
    public mutating func pick<Value>(weighted values: [(weight: Int, value: Value)]) -> Value {
        precondition(!values.isEmpty, "nothing to pick from")
        var left = below(values.reduce(0) { $0 + $1.weight })
        for candidate in values {
            if left < candidate.weight { return candidate.value }
            left -= candidate.weight
        }
        return values[values.count - 1].value
    }

    /// The values in another order.
    public mutating func shuffle<Value>(_ values: [Value]) -> [Value] {
        var result = values
        for last in stride(from: result.count - 1, to: 0, by: -1) {
            result.swapAt(last, below(last + 1))
        }
        return result
    }

    /// `count` different values, or all when there are fewer, in a random order.
    public mutating func sample<Value>(_ count: Int, of values: [Value]) -> [Value] {
        Array(shuffle(values).prefix(count))
    }
}
