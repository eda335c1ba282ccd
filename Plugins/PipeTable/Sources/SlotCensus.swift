/// What the slots of a line hold.
struct SlotCensus {
    /// Whether there is anything but dashes, colons and spaces.
    private(set) var hasWords = false
    /// The fewest dashes of a slot that has any.
    private(set) var fewestDashes: Int?
    private(set) var isSpaced = false
    private(set) var hasSingleSpaces = false
    private(set) var hasDoubleSpaces = false
    private(set) var hasInnerGlue = false
    /// Whether glued pipes stand behind words.
    private var isAfterGlue = false

    /// Counts in a slot; before the first and after the last there is no pipe.
    mutating func count(_ slot: Range<Int>, in utf8: [UInt8], isFirst: Bool, isLast: Bool) {
        guard let first = slot.first, let last = slot.last else {
            if !isFirst, !isLast, hasWords { isAfterGlue = true }
            return
        }
        let (begins, ends) = (utf8[first] == 0x20, utf8[last] == 0x20)
        isSpaced = isSpaced || (begins && !isFirst) || (ends && !isLast)
        if begins, ends, !isFirst, !isLast, slot.count <= 2 {
            if slot.count == 1 { hasSingleSpaces = true } else { hasDoubleSpaces = true }
            return
        }
        var dashes = 0
        for index in slot {
            switch utf8[index] {
            case 0x2D: dashes += 1
            case 0x20, 0x3A: break
            default:
                hasWords = true
                hasInnerGlue = hasInnerGlue || isAfterGlue
                return
            }
        }
        if dashes > 0 { fewestDashes = min(fewestDashes ?? dashes, dashes) }
    }
}
