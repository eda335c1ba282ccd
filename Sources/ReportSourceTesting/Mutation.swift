/// A kind of damage that files suffer: broken transfers, careless editors, wrong encodings, hostile hands.
package enum Mutation: String, CaseIterable {
    case flippedBits = "flipped bits"
    case deletedRun = "a deleted run"
    case duplicatedRun = "a duplicated run"
    case insertedNUL = "an inserted NUL"
    case insertedTag = "an inserted <"
    case insertedPipe = "an inserted |"
    case insertedTab = "an inserted tab"
    case insertedReturn = "an inserted CR"
    case insertedHighBytes = "inserted bytes from 0x80 to 0xFF"
    case truncatedCharacter = "a truncated character"
    case several = "several kinds of damage"

    package func apply(to bytes: inout [UInt8], using random: inout SeededRandom) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: bytes.indices, using: &random)
        switch self {
        case .flippedBits:
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            }
        case .deletedRun: bytes.removeSubrange(run(from: place, in: bytes, using: &random))
        case .duplicatedRun:
            bytes.insert(contentsOf: Array(bytes[run(from: place, in: bytes, using: &random)]), at: place)
        case .insertedNUL: insert(0x00, into: &bytes, using: &random)
        case .insertedTag: insert(UInt8(ascii: "<"), into: &bytes, using: &random)
        case .insertedPipe: insert(UInt8(ascii: "|"), into: &bytes, using: &random)
        case .insertedTab: insert(UInt8(ascii: "\t"), into: &bytes, using: &random)
        case .insertedReturn: insert(UInt8(ascii: "\r"), into: &bytes, using: &random)
        case .insertedHighBytes:
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                bytes.insert(UInt8.random(in: 0x80...0xFF, using: &random), at: place)
            }
        case .truncatedCharacter: truncateCharacter(from: place, in: &bytes)
        case .several:
            let single = Mutation.allCases.dropLast()
            for _ in 0..<Int.random(in: 2...6, using: &random) {
                single.randomElement(using: &random)?.apply(to: &bytes, using: &random)
            }
        }
    }

    private func insert(_ byte: UInt8, into bytes: inout [UInt8], using random: inout SeededRandom) {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            bytes.insert(byte, at: Int.random(in: 0...bytes.count, using: &random))
        }
    }

    private func run(from place: Int, in bytes: [UInt8], using random: inout SeededRandom) -> Range<Int> {
        place..<min(bytes.count, place + Int.random(in: 1...64, using: &random))
    }

    /// Takes the last byte of the first character of several bytes that ends at or after `place`.
    private func truncateCharacter(from place: Int, in bytes: inout [UInt8]) {
        let last = bytes.indices.dropFirst(place).first { index in
            bytes[index] >= 0x80 && (index + 1 == bytes.count || bytes[index + 1] & 0xC0 != 0x80)
        }
        if let last { bytes.remove(at: last) }
    }
}
