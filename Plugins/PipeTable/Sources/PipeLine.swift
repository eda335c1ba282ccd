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

    /// Looks at every byte between the ends.
    private mutating func scan(_ words: Range<Int>, in utf8: [UInt8]) {
        var others = 0
        var dashes = 0
        var run = 0
        var spaces = 0
        var isAfterGlue = false
        var fewest = Int.max
        var index = words.lowerBound
        while index < words.upperBound {
            switch utf8[index] {
            case 0x7C:
                if dashes > 0 { fewest = min(fewest, dashes) }
                dashes = 0
                run += 1
                if spaces == 1 { hasSingleSpaces = true } else if spaces == 2 { hasDoubleSpaces = true }
                spaces = 0
                isAfterGlue = isAfterGlue || (run > 1 && others > 0)
            case 0x20:
                isSpaced = isSpaced || run > 0 || (index + 1 < words.upperBound && utf8[index + 1] == 0x7C)
                // Counted from a pipe to the next.
                spaces = run > 0 ? 1 : (spaces > 0 ? spaces + 1 : 0)
                run = 0
            case 0x2D:
                dashes += 1
                (run, spaces) = (0, 0)
            case 0x3A:
                (run, spaces) = (0, 0)
            default:
                spaces = 0
                if isAfterGlue { hasInnerGlue = true }
                others += 1
                run = 0
                // What is not ASCII is words, however long.
                while index + 1 < words.upperBound, utf8[index + 1] >= 0x80 { index += 1 }
            }
            index += 1
        }
        if dashes > 0 { fewest = min(fewest, dashes) }
        isPadded = run > 1 && words.count > pipes
        if others > 0 || words.count == 0 {
            kind = .row
        } else if fewest != Int.max {
            kind = fewest >= 3 ? .separator : .row
        } else {
            kind = words.count > pipes ? .row : (pipes == 1 ? .lonePipe : .gluedPipes)
        }
    }
}
