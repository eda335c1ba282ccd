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
    /// Which of the text's pipes are its own.
    let places: Range<Int>
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
    var pipes: Int { places.count }
    var isEdged: Bool { leads || trails }
    var hasPipes: Bool { !places.isEmpty }

    /// What the lines of a text look like.
    static func lines(of layout: TextLayout) -> [PipeLine] {
        var next = 0
        return layout.lines.map { line in
            let places = next..<next + line.pipes
            next = places.upperBound
            return PipeLine(line, places, of: layout)
        }
    }

    private init(_ line: TextLine, _ places: Range<Int>, of layout: TextLayout) {
        self.places = places
        kind = line.isBlank ? .blank : .bare
        guard !places.isEmpty else { return }
        let utf8 = layout.utf8
        let words = line.words
        leads = utf8[words.lowerBound] == 0x7C
        trails = utf8[words.upperBound - 1] == 0x7C && (words.count == 1 || utf8[words.upperBound - 2] != 0x5C)
        if leads {
            leadsWords = words.first { utf8[$0] != 0x7C && utf8[$0] != 0x20 }.map { utf8[$0] > 0x80 } ?? false
            leadsEmpty = words.count >= 3 && utf8[words.lowerBound + 1] == 0x20 && utf8[words.lowerBound + 2] == 0x7C
        }
        isIndented = leads && words.lowerBound > line.range.lowerBound
        var slots = SlotCensus()
        var start = words.lowerBound
        for pipe in layout.pipes[places] {
            slots.count(start..<pipe, in: utf8, isFirst: start == words.lowerBound, isLast: false)
            start = pipe + 1
        }
        slots.count(start..<words.upperBound, in: utf8, isFirst: false, isLast: true)
        take(slots, of: words, in: utf8)
    }

    /// What a line is by the slots between its pipes.
    private mutating func take(_ slots: SlotCensus, of words: Range<Int>, in utf8: [UInt8]) {
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
}
