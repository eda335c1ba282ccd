/// A set of passages, or of other small numbers: membership is tested many times for most passages.
struct PassageSet: Sendable, Sequence, ExpressibleByArrayLiteral {
    private var flags: [Bool] = []

    init() {}

    init(_ members: some Sequence<Int>) { formUnion(members) }

    init(arrayLiteral members: Int...) { self.init(members) }

    func contains(_ member: Int) -> Bool { member < flags.count && flags[member] }

    mutating func insert(_ member: Int) {
        if member >= flags.count {
            flags += repeatElement(false, count: Swift.max(member + 1, 2 * flags.count) - flags.count)
        }
        flags[member] = true
    }

    mutating func remove(_ member: Int) {
        if member < flags.count { flags[member] = false }
    }

    mutating func formUnion(_ members: some Sequence<Int>) {
        for member in members { insert(member) }
    }

    func union(_ members: some Sequence<Int>) -> PassageSet {
        var union = self
        union.formUnion(members)
        return union
    }

    func isDisjoint(with members: some Sequence<Int>) -> Bool { !members.contains { contains($0) } }

    /// The members in ascending order.
    func makeIterator() -> some IteratorProtocol<Int> {
        flags.indices.lazy.filter { [flags] in flags[$0] }.makeIterator()
    }
}

/// Values for some of the passages.
struct PassageMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private var values: [Value?] = []

    init(dictionaryLiteral values: (Int, Value)...) {
        for (passage, value) in values { self[passage] = value }
    }

    subscript(passage: Int) -> Value? {
        get { passage < values.count ? values[passage] : nil }
        set {
            if passage >= values.count {
                let count = Swift.max(passage + 1, 2 * values.count)
                values += repeatElement(nil, count: count - values.count)
            }
            values[passage] = newValue
        }
    }
}
