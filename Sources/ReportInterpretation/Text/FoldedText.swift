/// A run of folded text: what all matching works on.
typealias Words = ArraySlice<UInt16>

/// A whole document's text in normal form, with the place that every unit came from.
struct FoldedText: Sendable {
    /// A mirror's spelling of a word that is folded into the original one.
    struct Swap: Sendable {
        var phrase: MirrorPhrase
        /// The words in the document's text.
        var text: Range<Int>
    }

    private(set) var units: [UInt16] = []
    /// For each unit the offset of its character in the document's text, and at the end the text's length.
    ///
    /// The units of a replaced word all have the offset of its first character.
    private(set) var offsets: [Int] = []
    /// The words of Traditional text that a mirror spells in its own way.
    private(set) var swaps: [Swap] = []
    /// Whether any character occurs only in Traditional text.
    private(set) var hasTraditional = false
    /// Where a mirror put pinyin annotations after characters: `號(hào)`.
    private(set) var pinyin: [Range<Int>] = []
    /// The offsets of radicals used as characters.
    private(set) var radicals: [Int] = []

    private let utf8: [UInt8]
    /// Where the text of a unit that is more than one character ends.
    private var longEnds: [Int: Int] = [:]

    /// Folds valid UTF-8; this many pinyin annotations are a mirror's, fewer are a gloss of the text's own.
    init(_ utf8: [UInt8], leastSounds: Int = PinyinReader.leastCount) {
        self.utf8 = utf8
        let signs = fold()
        if signs.hasSounds { joinPinyin(least: leastSounds) }
        if signs.isTraditional { swapVocabulary() }
    }

    /// Folds character by character; returns whether a bracket with a small letter follows a Chinese character, and
    /// whether a unit in fifty occurs only in Traditional text.
    private mutating func fold() -> (hasSounds: Bool, isTraditional: Bool) {
        let table = FoldTable.shared
        let (utf8, units, open) = (self.utf8, table.units, PinyinReader.open)
        var folded: [UInt16] = []
        var offsets: [Int] = []
        var traditional = 0
        var hasSounds = false
        folded.reserveCapacity(utf8.count / 2)
        offsets.reserveCapacity(utf8.count / 2 + 1)
        var index = 0
        while index < utf8.count {
            let (scalar, length) = FoldedText.scalar(in: utf8, at: index)
            let unit = scalar <= 0xFFFF ? units[scalar] : FoldTable.other
            if unit != FoldTable.dropped {
                if unit != UInt16(truncatingIfNeeded: scalar) {
                    if scalar <= 0xFFFF, table.isTraditional[scalar] { traditional += 1 }
                    if FoldTable.isRadical(scalar) { radicals.append(index) }
                }
                if unit == open, !hasSounds {
                    hasSounds = mayHaveSound(at: index + length, after: folded.last)
                }
                folded.append(unit)
                offsets.append(index)
            }
            index += length
        }
        offsets.append(utf8.count)
        (self.units, self.offsets, hasTraditional) = (folded, offsets, traditional > 0)
        return (hasSounds, traditional * 50 > folded.count)
    }

    /// Whether a small letter follows the bracket that ends at an offset, and a Chinese character before it.
    private func mayHaveSound(at offset: Int, after unit: UInt16?) -> Bool {
        guard offset < utf8.count, let unit, unit.isHan else { return false }
        return 0x61...0x7A ~= utf8[offset] || 0xC3...0xCF ~= utf8[offset]
    }

    // MARK: Mirrors

    /// Removes pinyin annotations from the units; their text belongs to the character that they follow.
    private mutating func joinPinyin(least: Int) {
        let groups = PinyinReader.groups(in: units)
        guard groups.count(where: { !hasGap(after: $0.lowerBound - 1) }) >= least else { return }
        var rest = groups[...]
        let (oldUnits, oldOffsets) = (units, offsets)
        units.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        for unit in oldUnits.indices {
            if let group = rest.first, group.contains(unit) {
                guard unit + 1 == group.upperBound else { continue }
                let end = oldOffsets[unit] + FoldedText.scalar(in: utf8, at: oldOffsets[unit]).length
                pinyin.append(oldOffsets[group.lowerBound]..<end)
                longEnds[units.count - 1] = end
                rest.removeFirst()
            } else {
                units.append(oldUnits[unit])
                offsets.append(oldOffsets[unit])
            }
        }
        offsets.append(utf8.count)
    }

    /// Restores the original words for those that a mirror replaced.
    private mutating func swapVocabulary() {
        let old = self
        units.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        longEnds = [:]
        var unit = 0
        var copied = 0
        while unit < old.units.count {
            guard let phrase = MirrorPhrase.first(at: old.offsets[unit], of: utf8, head: old.units[unit]) else {
                unit += 1
                continue
            }
            copy(copied..<unit, of: old)
            let text = old.offsets[unit]..<old.offsets[unit] + phrase.utf8.count
            let end = unit + phrase.length
            if phrase.use != .kept { swaps.append(Swap(phrase: phrase, text: text)) }
            if phrase.isRewritten {
                for new in phrase.original {
                    longEnds[units.count] = text.upperBound
                    units.append(new)
                    offsets.append(text.lowerBound)
                }
            } else {
                copy(unit..<end, of: old)
            }
            unit = end
            copied = end
        }
        copy(copied..<unit, of: old)
        offsets.append(utf8.count)
    }

    private mutating func copy(_ range: Range<Int>, of old: FoldedText) {
        if !old.longEnds.isEmpty {
            for unit in range { longEnds[units.count + unit - range.lowerBound] = old.longEnds[unit] }
        }
        units += old.units[range]
        offsets += old.offsets[range]
    }

    // MARK: Places

    /// Where the text of a unit ends.
    func end(of unit: Int) -> Int {
        if !longEnds.isEmpty, let end = longEnds[unit] { return end }
        return offsets[unit] + FoldedText.scalar(in: utf8, at: offsets[unit]).length
    }

    /// Whether there is something that matching does not see between a unit and the next.
    func hasGap(after unit: Int) -> Bool { end(of: unit) < offsets[unit + 1] }

    /// The units whose characters stand in a range of the document's text; found fastest if they begin `near` a
    /// unit, or a little after it.
    func range(of text: Range<Int>, near unit: Int = 0) -> Range<Int> {
        let start = lowerBound(text.lowerBound, near: unit)
        return start..<max(start, lowerBound(text.upperBound, near: start))
    }

    /// The first unit at or after an offset of the text.
    private func lowerBound(_ offset: Int, near unit: Int) -> Int {
        // Units of a replaced word have one offset.
        var low = unit > 0 && unit <= units.count && offsets[unit - 1] < offset ? unit : 0
        var step = 8
        while low + step < units.count, offsets[low + step] < offset {
            low += step
            step *= 2
        }
        var high = min(low + step, units.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The scalar that starts at `index` of valid UTF-8, and its length in bytes.
    @inline(__always)
    static func scalar(in utf8: [UInt8], at index: Int) -> (value: Int, length: Int) {
        let first = Int(utf8[index])
        func rest(_ offset: Int) -> Int { index + offset < utf8.count ? Int(utf8[index + offset] & 0x3F) : 0 }
        switch first {
        case ..<0x80: return (first, 1)
        case ..<0xE0: return ((first & 0x1F) << 6 | rest(1), 2)
        case ..<0xF0: return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
        default: return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
        }
    }
}
