import ReportCore

/// What a line with regard to pipes looks like.
struct PipeLine {
    enum Kind {
        case blank
        /// Words without a pipe.
        case bare
        /// One pipe and nothing else.
        case lonePipe
        /// Two or more pipes and nothing else, not even a space.
        case gluedPipes
        /// `|---|---|`
        case separator
        /// Words and pipes, or pipes with spaces between.
        case row
    }

    var kind: Kind
    var pipes = 0
    /// Whether the words begin with a pipe.
    var leads = false
    /// Whether they end with one.
    var trails = false
    /// Whether white space stands before the pipe that leads.
    var isIndented = false
    /// Whether a space stands beside a pipe, as in `a | b`.
    var isSpaced = false
    /// Whether there are slots of one space, and of two.
    var hasSingleSpaces = false
    var hasDoubleSpaces = false
    /// Whether they begin with a pipe and a word in another script than digits are.
    var leadsWords = false
    /// Whether they begin with a pipe, a space and a pipe.
    var leadsEmpty = false
    /// Whether it ends with two pipes or more, as padding does: `a | ||`.
    var isPadded = false
    /// Whether two pipes stand together between words, as they do in program text.
    var hasInnerGlue = false

    /// How many slots it has as a row of its own.
    var width: Int { pipes - (leads ? 1 : 0) + (trails ? 0 : 1) }
    var isEdged: Bool { leads || trails }
    var hasPipes: Bool { pipes > 0 }

    init(_ line: TextLine, in utf8: [UInt8]) {
        guard !line.isBlank else {
            kind = .blank
            return
        }
        kind = .bare
        guard line.pipes > 0 else { return }
        pipes = line.pipes
        let words = line.words
        leads = utf8[words.lowerBound] == 0x7C
        trails = utf8[words.upperBound - 1] == 0x7C && (words.count == 1 || utf8[words.upperBound - 2] != 0x5C)
        if leads {
            leadsWords = words.first { utf8[$0] != 0x7C && utf8[$0] != 0x20 }.map { utf8[$0] > 0x80 } ?? false
            leadsEmpty = words.count >= 3 && utf8[words.lowerBound + 1] == 0x20 && utf8[words.lowerBound + 2] == 0x7C
        }
        isIndented = leads && words.lowerBound > line.range.lowerBound
        scan(words, in: utf8)
    }

    /// Looks at what stands between the pipes.
    private mutating func scan(_ words: Range<Int>, in utf8: [UInt8]) {
        var slots = Slots()
        var start = words.lowerBound
        PipeLine.pipe.each(in: utf8, words) { pipe, _ in
            slots.add(start..<pipe, in: utf8, isFirst: start == words.lowerBound, isLast: false)
            start = pipe + 1
            return true
        }
        slots.add(start..<words.upperBound, in: utf8, isFirst: start == words.lowerBound, isLast: true)
        isSpaced = slots.isSpaced
        hasSingleSpaces = slots.hasSingleSpaces
        hasDoubleSpaces = slots.hasDoubleSpaces
        hasInnerGlue = slots.hasInnerGlue
        let endsInGlue = words.count > 1 && utf8[words.upperBound - 1] == 0x7C && utf8[words.upperBound - 2] == 0x7C
        isPadded = endsInGlue && words.count > pipes
        if slots.hasWords {
            kind = .row
        } else if let fewest = slots.fewestDashes {
            kind = fewest >= 3 ? .separator : .row
        } else {
            kind = words.count > pipes ? .row : (pipes == 1 ? .lonePipe : .gluedPipes)
        }
    }

    private static let pipe = SignSet("|")
}

/// What the slots of a line hold.
private struct Slots {
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

    /// Takes in a slot; before the first and behind the last there is no pipe.
    mutating func add(_ slot: Range<Int>, in utf8: [UInt8], isFirst: Bool, isLast: Bool) {
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
